"""Everything a server sends to one browser: websocket frames, responses, downloads, and what stands on the screen."""

import re
import zipfile
from collections.abc import Iterable, Iterator
from io import BytesIO
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import Browser, Locator, Page, Response, WebSocket, expect

PATIENCE_MS = 60_000
DRAWING_MS = 180_000  # all pictures of a page
QUIET_MS = 350
# At rest: the script has ended, nothing on the page waits to be replaced. Gives how much stands on the page.
AT_REST = """() => {
  const app = document.querySelector('[data-testid="stApp"]');
  const ids = ['stSkeleton', 'stAppSkeleton', 'stSpinner'].map(id => `[data-testid="${id}"]`);
  const waits = [...ids, '[data-stale="true"]'].join();
  if (app?.dataset.testScriptState !== 'notRunning' || document.querySelector(waits)) return null;
  return document.querySelectorAll('*').length;
}"""


class Eavesdropper:
    """One browser whose traffic is kept word for word."""

    def __init__(self, browser: Browser, address: str, locale: str = "de-DE") -> None:
        self.address = address
        self.heard: set[bytes] = set()
        self.foreign: list[str] = []
        self.figures_opened = self.downloads = 0
        self._responses: list[Response] = []
        self._frames = 0
        context = browser.new_context(viewport={"width": 1440, "height": 900}, locale=locale, accept_downloads=True)
        context.set_default_timeout(PATIENCE_MS)
        self.page: Page = context.new_page()
        self.page.on("websocket", self._listen)
        self.page.on("response", lambda response: self._responses.append(response))
        self.page.on("request", lambda request: self._check_origin(request.url))

    def open(self, path: str = "") -> None:
        """Start a new session at an address of the dashboard."""
        self.page.goto(f"{self.address}/{path}")
        expect(self.page.get_by_test_id("stHeading").first).to_be_visible(timeout=PATIENCE_MS)
        self.settle()

    def go(self, path: str) -> None:
        """Another address in the same session, as the Back button would reach it."""
        self.page.evaluate(
            "to => { history.pushState({}, '', to); dispatchEvent(new PopStateEvent('popstate')) }", path
        )
        self.settle()

    def settle(self) -> None:
        """Wait until for a while no frame has come, nothing has run and nothing was drawn."""
        before: tuple[int, int | None] | None = None
        now = self._state()
        for _ in range(PATIENCE_MS // QUIET_MS):
            if before == now and now[1] is not None:
                return
            before = now
            self.page.wait_for_timeout(QUIET_MS)
            now = self._state()
        raise AssertionError(f"{self.page.url} never came to rest")

    def look_closely(self) -> None:
        """Open every popover, point at every question mark and every mark of every chart."""
        for opener in self.page.get_by_test_id("stPopover").get_by_role("button").all():
            self._point_at_nothing()
            opener.click()
            self.settle()
            self._close_popovers()
        for sign in self.page.get_by_test_id("stTooltipHoverTarget").all():
            if sign.is_visible():
                sign.hover(force=True)
        self._point_at_nothing()
        for chart in self.page.get_by_test_id("stVegaLiteChart").all():
            self._sweep(chart.bounding_box())
        self.keep_screen()

    def open_figures(self) -> None:
        """Open the rows behind figures by every button that does so, and take all downloads along."""
        for place in range(self._openers().count()):
            self._openers().nth(place).click()
            self.settle()
            self.figures_opened += 1
            self.keep_screen()
            self.download_everything()
            self.page.keyboard.press("Escape")
            self.settle()

    def walk_slides(self) -> int:
        """Look at every slide from this one on, as a presenter would, and count them."""
        counter = self.page.get_by_role("status")
        seen: list[str] = []
        while (number := _number(counter)) not in seen:
            seen.append(number)
            self.keep_screen()
            self.page.keyboard.press("ArrowRight")
            self.settle()
        return len(seen)

    def _point_at_nothing(self) -> None:
        """No tip may lie over what is clicked next: a button shows its own while it is pointed at or has the focus."""
        self.page.mouse.move(0, 0)
        self.page.evaluate("document.activeElement.blur()")
        expect(self.page.get_by_test_id("stTooltipContent")).to_have_count(0)

    def _close_popovers(self) -> None:
        """Press Escape as often as it takes: a menu inside a popover takes the first one for itself."""
        bodies = self.page.get_by_test_id("stPopoverBody")
        for _ in range(5):
            if not bodies.count():
                return
            self.page.keyboard.press("Escape")
            self.page.wait_for_timeout(QUIET_MS)
        raise AssertionError(f"a popover stays open on {self.page.url}")

    def _openers(self) -> Locator:
        return self.page.get_by_role("button", name=re.compile("^(account_tree )?(Woher|Where from)"))

    def keep_screen(self) -> None:
        """Keep what the page itself says, whoever sent it, and the bodies that came since."""
        self.heard.add(self.page.content().encode())
        self._read_responses()

    def download_everything(self) -> None:
        """Every button that hands out a file; of an open dialog those inside it, as a person could."""
        dialog = self.page.get_by_role("dialog")
        where = dialog.first if dialog.count() else self.page
        for button in where.get_by_test_id("stDownloadButton").get_by_role("button").all():
            with self.page.expect_download(timeout=DRAWING_MS) as coming:
                button.click()
            self.heard.update(spoken_in(coming.value.path().read_bytes()))
            self.downloads += 1

    def found(self, words: Iterable[str]) -> list[str]:
        """Which of the words were heard."""
        self._read_responses()
        return heard_in(b"\0".join(self.heard), words)

    def _sweep(self, box: Any) -> None:
        if box is None:
            return
        for step in range(1, 12):
            self.page.mouse.move(box["x"] + box["width"] * step / 12, box["y"] + box["height"] * (0.3 + 0.05 * step))
            self.page.wait_for_timeout(20)
            self.heard.update(tip.inner_text().encode() for tip in self.page.locator("#vg-tooltip-element").all())

    def _listen(self, socket: WebSocket) -> None:
        socket.on("framereceived", self._keep_frame)

    def _state(self) -> tuple[int, int | None]:
        return self._frames, self.page.evaluate(AT_REST)

    def _keep_frame(self, frame: str | bytes) -> None:
        self._frames += 1
        self.heard.add(frame.encode() if isinstance(frame, str) else frame)

    def _read_responses(self) -> None:
        while self._responses:
            response = self._responses.pop()
            if "/static/" not in response.url and response.status == 200 and response.request.method == "GET":
                self.heard.add(response.url.encode() if "/media/" in response.url else response.body())

    def _check_origin(self, url: str) -> None:
        parts = urlsplit(url)
        if parts.scheme in ("http", "https", "ws", "wss") and parts.netloc != urlsplit(self.address).netloc:
            self.foreign.append(url)


def heard_in(spoken: bytes, words: Iterable[str]) -> list[str]:
    """The words that stand in some bytes, in whatever form."""
    return sorted(word for word in words if word and any(form in spoken for form in _forms(word)))


def spoken_in(content: bytes) -> Iterator[bytes]:
    """A file as it is, and where it is an archive, as workbooks and decks are, each of its members unpacked."""
    yield content
    if zipfile.is_zipfile(BytesIO(content)):
        with zipfile.ZipFile(BytesIO(content)) as archive:
            for name in archive.namelist():
                yield name.encode()
                yield from spoken_in(archive.read(name))


def _forms(word: str) -> tuple[bytes, ...]:
    """A word as bytes on the wire: UTF-8, and escaped as in JSON and in a browser's page."""
    escaped = word.encode("ascii", "backslashreplace").replace(b"\\x", b"\\u00")
    page = word.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return (word.encode(), escaped, page.encode())


def _number(counter: Locator) -> str:
    """Which slide of how many, once all of the review is known; dots stand there before."""
    expect(counter).to_have_attribute("aria-label", re.compile(r"\d.*\d"), timeout=PATIENCE_MS)
    return str(counter.get_attribute("aria-label"))
