"""What reaches the server when somebody uploads too much, breaks off, or is not who the page belongs to."""

import http.client
import os
import re
import socket
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import x_export

LIMIT_BYTES = 50 * 1024 * 1024
CHUNK = b"x" * 1024 * 1024
BOUNDARY = "----part"
PATIENCE_MS = 60_000


@dataclass(frozen=True)
class Upload:
    """One upload as the page itself sends it: where it goes and what proves that it comes from the page."""

    host: str
    path: str
    token: str
    cookie: str

    def headers(self, **changed: str | None) -> dict[str, str]:
        own: dict[str, str | None] = {
            "X-Xsrftoken": self.token,
            "Cookie": self.cookie,
            "Content-Type": f"multipart/form-data; boundary={BOUNDARY}",
        }
        return {name: value for name, value in (own | changed).items() if value is not None}

    def status(self, body: bytes, **changed: str | None) -> int:
        """What the server answers to these bytes."""
        connection = http.client.HTTPConnection(self.host, timeout=60)
        connection.request("PUT", self.path, body, self.headers(**changed))
        return connection.getresponse().status


def part(content: bytes) -> bytes:
    """One file as a form sends it."""
    head = f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="f"; filename="a.csv"\r\n\r\n'
    return head.encode() + content + f"\r\n--{BOUNDARY}--\r\n".encode()


@pytest.fixture
def page(chromium: Browser, address: str) -> Page:
    """The upload page, opened by an analyst."""
    opened = chromium.new_page(locale="en-GB")
    opened.set_default_timeout(PATIENCE_MS)
    opened.goto(f"{address}/upload?lang=en")
    opened.get_by_role("button", name=re.compile("analyst", re.IGNORECASE)).first.click()
    opened.locator('[data-testid="stFileUploader"]').first.wait_for()
    return opened


@pytest.fixture
def upload(page: Page, tmp_path: Path) -> Upload:
    """The page's own upload of an honest file, to be sent again in other ways."""
    with page.expect_request(re.compile("/upload_file/")) as seen:
        page.locator('input[type="file"]').first.set_input_files(x_export(tmp_path, "muster_1"))
    request = seen.value
    headers = request.all_headers()
    parts = urlsplit(request.url)
    cookie = "; ".join(f"{each['name']}={each['value']}" for each in page.context.cookies())  # type: ignore[typeddict-item]
    return Upload(parts.netloc, parts.path, headers["x-xsrftoken"], cookie)


@pytest.mark.browser
@pytest.mark.bad_input("B1", "B6", "B7")
def test_an_upload_must_come_from_the_page_be_whole_and_within_the_limit(upload: Upload) -> None:
    assert upload.status(part(b"a,b\n1,2\n")) == 204
    assert upload.status(part(b"a,b\n"), **{"X-Xsrftoken": None}) == 403
    assert upload.status(part(b"a,b\n"), **{"X-Xsrftoken": "2|0000|forged|1"}) == 403
    assert upload.status(part(b"a,b\n"), Cookie=None) == 403
    assert websocket_status(upload, "http://somewhere-else.example") == 403
    assert upload.status(b"", **{"Content-Length": str(LIMIT_BYTES + 1)}) == 413
    before = resident_bytes(upload)
    assert status_of_chunks(upload, LIMIT_BYTES // len(CHUNK) + 40) == 413
    assert resident_bytes(upload) - before < LIMIT_BYTES
    assert broken_off_half_way(upload) != 204


@pytest.mark.browser
@pytest.mark.bad_input("B4", "B5")
def test_an_import_whose_page_is_closed_at_once_is_found_at_the_next_visit(page: Page, tmp_path: Path) -> None:
    page.locator('input[type="file"]').first.set_input_files(x_export(tmp_path, "muster_12"))
    page.get_by_role("button", name="Import 3 rows").click()
    # The click has reached the server once the button is gone.
    expect(page.get_by_role("button", name="Import 3 rows")).to_have_count(0, timeout=PATIENCE_MS)
    address, browser = page.url, page.context.browser
    assert browser is not None
    page.context.close()
    later = browser.new_page(locale="en-GB")
    later.goto(address)
    later.get_by_role("button", name=re.compile("analyst", re.IGNORECASE)).first.click()
    found = later.locator("summary").filter(has_text="Latest imports")
    expect(found).to_contain_text("3 rows", timeout=PATIENCE_MS)
    later.reload()
    later.get_by_role("button", name=re.compile("analyst", re.IGNORECASE)).first.click()
    expect(found).to_contain_text("account_analytics_content", timeout=PATIENCE_MS)


def websocket_status(upload: Upload, origin: str) -> int:
    """What the server answers to a page of another origin that wants to listen."""
    connection = http.client.HTTPConnection(upload.host, timeout=30)
    connection.request("GET", "/_stcore/stream", headers={
        "Upgrade": "websocket", "Connection": "Upgrade", "Sec-WebSocket-Version": "13",
        "Sec-WebSocket-Key": "AAAAAAAAAAAAAAAAAAAAAA==", "Origin": origin,
    })  # fmt: skip
    return connection.getresponse().status


def status_of_chunks(upload: Upload, chunks: int) -> int:
    """What the server answers to a body that never says how long it is; it may answer before the end."""
    connection = http.client.HTTPConnection(upload.host, timeout=60)
    connection.putrequest("PUT", upload.path)
    for name, value in upload.headers(**{"Transfer-Encoding": "chunked"}).items():
        connection.putheader(name, value)
    connection.endheaders()
    opening = part(b"").split(b"\r\n\r\n")[0] + b"\r\n\r\n"
    try:
        for chunk in [opening, *[CHUNK] * chunks]:
            connection.send(f"{len(chunk):x}\r\n".encode() + chunk + b"\r\n")
        connection.send(b"0\r\n\r\n")
    except (BrokenPipeError, ConnectionResetError):
        pass  # the server has closed its side; its answer is still to be read
    return connection.getresponse().status


def broken_off_half_way(upload: Upload) -> int:
    """The answer, if any, to a body of which only half arrives."""
    body = part(b"a,b\n" * 1000)
    head = "".join(f"{name}: {value}\r\n" for name, value in upload.headers().items())
    host, port = upload.host.split(":")
    with socket.create_connection((host, int(port)), timeout=5) as line:
        opening = f"PUT {upload.path} HTTP/1.1\r\nHost: {upload.host}\r\n{head}Content-Length: {len(body)}\r\n\r\n"
        line.sendall(opening.encode())
        line.sendall(body[: len(body) // 2])
        line.shutdown(socket.SHUT_WR)
        answered = line.recv(64)
    return int(answered.split()[1]) if answered else 0


def resident_bytes(upload: Upload) -> int:
    """The memory of the process that listens on the port."""
    port = int(upload.host.split(":")[1])
    for process in Path("/proc").iterdir():
        if process.name.isdigit() and f"STREAMLIT_SERVER_PORT={port}".encode() in environment_of(process):
            return int((process / "statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    raise AssertionError("no process serves this port")


def environment_of(process: Path) -> bytes:
    try:
        return (process / "environ").read_bytes()
    except OSError:
        return b""
