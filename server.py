"""How the dashboard is served: `python server.py`. Warm start, security headers and a health check around it."""

import base64
import gc
import hashlib
import os
import re
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import streamlit as st
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from streamlit.runtime.pages_manager import PagesManager

from components.frame.warm_start import warm_up
from jobs.states import database_state

SCRIPT = Path(__file__).with_name("dashboard.py")
INDEX_PAGE = Path(st.__file__).parent / "static" / "index.html"
INLINE_SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)
# Streamlit's built files carry a hash in their name, so they never change under it.
HASHED_FILES = re.compile(r"/static/(?:js|css|media)/[^/]+\.[\w-]{8,}\.\w+$")


def content_security_policy(index_page: str) -> str:
    """The policy for an index page: everything from here, and of inline scripts only those in the page itself."""
    digests = (hashlib.sha256(script.encode()).digest() for script in INLINE_SCRIPT.findall(index_page))
    allowed = " ".join(f"'sha256-{base64.b64encode(digest).decode()}'" for digest in digests)
    return (
        f"default-src 'self'; script-src 'self' {allowed}; style-src 'self' 'unsafe-inline'; "
        "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; worker-src 'self' blob:; "
        "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'"
    )


class SecurityHeaders:
    """Puts the headers on every response; never touches a body, because Streamlit reads uploads itself."""

    def __init__(self, app: ASGIApp, headers: Sequence[tuple[str, str]]) -> None:
        self.app = app
        self.headers = [(name.lower().encode(), value.encode()) for name, value in headers]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        headers = list(self.headers)
        if not HASHED_FILES.search(scope["path"]):
            headers.append((b"cache-control", b"no-store"))

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                ours = {name for name, _ in headers}
                theirs = [(name, value) for name, value in message.get("headers", []) if name.lower() not in ours]
                message = {**message, "headers": [*theirs, *headers]}
            await send(message)

        await self.app(scope, receive, send_with_headers)


def health(_request: Request) -> PlainTextResponse:
    """Health checks compare the body: unknown paths answer 200 with the page shell."""
    state = database_state()
    return PlainTextResponse(state.text_id, 503) if state else PlainTextResponse("ok")


@asynccontextmanager
async def warm(_app: Any) -> AsyncIterator[None]:
    """Import and compile what the first reader would wait for, then take it out of garbage collection."""
    warm_up()
    # Otherwise the first visit of all would look for pages flat in pages/ and call a deep link not found.
    PagesManager.uses_pages_directory = False
    gc.collect()
    gc.freeze()
    yield


HEADERS = (
    ("Content-Security-Policy", content_security_policy(INDEX_PAGE.read_text(encoding="utf-8"))),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
)

app = st.App(
    SCRIPT,
    lifespan=warm,
    routes=[Route("/healthz", health)],
    middleware=[Middleware(SecurityHeaders, headers=HEADERS)],
)


def chosen_port() -> dict[str, int]:
    """STREAMLIT_SERVER_PORT, which Streamlit itself reads under `streamlit run` only."""
    port = os.environ.get("STREAMLIT_SERVER_PORT")
    return {"server.port": int(port)} if port else {}


if __name__ == "__main__":
    app.run(config=chosen_port())
