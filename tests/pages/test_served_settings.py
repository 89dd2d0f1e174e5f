"""What a release must not be served without."""

import asyncio
import tomllib
from pathlib import Path

import pytest
from starlette.types import Message, Receive, Scope, Send

from server import HEADERS, INDEX_PAGE, INLINE_SCRIPT, SecurityHeaders, content_security_policy

PINNED = {
    "server": {
        "address": "127.0.0.1",
        "maxUploadSize": 50,
        "maxMessageSize": 100,
        "enableCORS": True,
        "enableXsrfProtection": True,
        "xsrfCookieSameSite": "strict",
        "enableStaticServing": False,
        "enableAgentApi": False,
        "fileWatcherType": "none",
    },
    "client": {
        "showErrorDetails": "none",
        "showErrorLinks": False,
        "toolbarMode": "minimal",
        "disableDataExport": True,
    },
    "runner": {"magicEnabled": False},
    "browser": {"gatherUsageStats": False},
}


def test_the_settings_that_keep_the_server_private_are_set() -> None:
    settings = tomllib.loads((Path(__file__).parents[2] / ".streamlit" / "config.toml").read_text(encoding="utf-8"))
    for section, expected in PINNED.items():
        assert {name: settings[section].get(name) for name in expected} == expected


def test_the_policy_allows_exactly_the_one_inline_script_of_the_installed_page() -> None:
    index_page = INDEX_PAGE.read_text(encoding="utf-8")
    assert len(INLINE_SCRIPT.findall(index_page)) == 1
    policy = content_security_policy(index_page)
    assert policy.count("sha256-") == 1
    assert "unsafe-eval" not in policy
    assert "script-src 'self' 'sha256-" in policy


def test_the_hash_is_that_of_the_script_between_its_tags() -> None:
    # echo -n 'x' | openssl dgst -sha256 -binary | base64
    assert "'sha256-LXEWQrcmsEQBYnyp+6wy9chTD7GQPMTbAiWHF5IaSIE='" in content_security_policy("<script>x</script>")


@pytest.mark.parametrize(
    ("path", "is_kept"),
    [
        ("/", False),
        ("/upload", False),
        ("/media/abc.csv", False),
        ("/static/js/index.DormvYxC.js", True),
        ("/static/../media/x.js", False),
    ],
)
def test_only_files_with_a_hash_in_their_name_may_be_cached(path: str, is_kept: bool) -> None:
    async def streamlit(_scope: Scope, _receive: Receive, send: Send) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": [(b"cache-control", b"max-age=9")]})

    headers = dict(asyncio.run(_answered(SecurityHeaders(streamlit, HEADERS), path))["headers"])
    assert headers[b"cache-control"] == (b"max-age=9" if is_kept else b"no-store")
    assert headers[b"x-content-type-options"] == b"nosniff"


async def _answered(app: SecurityHeaders, path: str) -> Message:
    sent: list[Message] = []

    async def keep(message: Message) -> None:
        sent.append(message)

    async def nothing() -> Message:
        raise AssertionError("the body is Streamlit's to read")

    await app({"type": "http", "path": path}, nothing, keep)
    return sent[0]
