"""From a file to a figure and to a colleague's screen, in a real browser."""

import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Locator, Page, expect

from tests.browser.conftest import x_export

pytestmark = pytest.mark.browser
PATIENCE_MS = 60_000
HEADLINES = 5


class Reader:
    """One person at a browser of their own; remembers what must not have happened."""

    def __init__(self, browser: Browser, address: str, locale: str) -> None:
        self.address = address
        self.complaints: list[str] = []
        context = browser.new_context(viewport={"width": 1440, "height": 900}, locale=locale)
        context.set_default_timeout(PATIENCE_MS)
        self.page = context.new_page()
        self.page.on("console", self._hear)
        self.page.on("pageerror", lambda error: self._complain(str(error)))
        self.page.on("request", lambda request: self._check_origin(request.url))

    def open(self, url: str) -> Page:
        """Open an address and wait until the headline figures are drawn."""
        self.page.goto(url)
        expect(self.page.get_by_test_id("stMetric")).to_have_count(HEADLINES, timeout=PATIENCE_MS)
        self.settle()
        return self.page

    def settle(self) -> None:
        """Wait until the script of the page has come to rest."""
        at_rest = re.compile("notRunning")
        expect(self.page.get_by_test_id("stApp")).to_have_attribute(
            "data-test-script-state", at_rest, timeout=PATIENCE_MS
        )

    def figure(self, label: str) -> Locator:
        """The value of a headline tile."""
        return self.page.get_by_test_id("stMetric").filter(has_text=label).get_by_test_id("stMetricValue")

    def figures(self) -> list[str]:
        """All headline values."""
        return self.page.get_by_test_id("stMetricValue").all_inner_texts()

    def _hear(self, said: ConsoleMessage) -> None:
        # Below a page's own path Streamlit first asks there for its root and takes the 404 as the answer no.
        is_question = urlsplit(said.location["url"]).path.endswith(("/_stcore/health", "/_stcore/host-config"))
        if said.type == "error" and not is_question:
            self._complain(f"{said.type}: {said.text}")

    def _complain(self, text: str) -> None:
        self.complaints.append(text[:300])

    def _check_origin(self, url: str) -> None:
        parts = urlsplit(url)
        if parts.scheme in ("http", "https", "ws", "wss") and parts.netloc != urlsplit(self.address).netloc:
            self._complain(f"request to {parts.netloc}")


@pytest.mark.bad_input("B4")
def test_a_file_becomes_a_figure_a_link_shows_it_to_others_and_undo_takes_it_back(
    chromium: Browser, address: str, tmp_path: Path
) -> None:
    reader = Reader(chromium, address, "de-DE")
    page = reader.open(address)
    expect(reader.figure("Aktive Mitglieder")).to_have_text("12")

    page.get_by_role("link", name="Hochladen").first.click()
    page.get_by_role("button", name="Zur Ansicht „Analyse“ wechseln").click()
    page.locator("input[type=file]").set_input_files(x_export(tmp_path, "muster_12"))
    page.get_by_role("button", name="3 Zeilen importieren").dblclick()
    expect(page.get_by_text("3 Zeilen importiert")).to_be_visible(timeout=PATIENCE_MS)
    expect(page.get_by_text("schon importiert")).to_have_count(0)

    page.get_by_role("link", name="Zum Überblick").click()
    expect(page.get_by_test_id("stMetricValue").first).to_have_text("13", timeout=PATIENCE_MS)
    expect(page).to_have_url(re.compile(r"[?&]v=\d+"))

    reader.settle()
    colleague = Reader(chromium, address, "en-US")
    colleague.open(page.url)
    expect(colleague.page.get_by_test_id("stMetricValue")).to_have_text(reader.figures())
    expect(colleague.page.get_by_role("heading", name="Überblick"), "the link carries its language").to_be_visible()

    page.get_by_role("link", name="Hochladen").first.click()
    page.get_by_role("button", name="Import rückgängig machen").click()
    expect(page.get_by_text("wurde zurückgenommen")).to_be_visible(timeout=PATIENCE_MS)
    page.get_by_role("link", name="Überblick").first.click()
    expect(page.get_by_test_id("stMetricValue").first).to_have_text("12", timeout=PATIENCE_MS)

    assert reader.complaints == []
    assert colleague.complaints == []


def test_the_first_visit_of_all_may_be_a_deep_link(chromium: Browser, address: str) -> None:
    reader = Reader(chromium, address, "en-US")
    reader.page.goto(f"{address}/upload")
    expect(reader.page.get_by_role("heading", name="Upload")).to_be_visible(timeout=PATIENCE_MS)
    expect(reader.page.get_by_test_id("stFileUploaderDropzone")).to_have_count(0)
    reader.page.get_by_role("button", name="View as analyst").click()
    expect(reader.page.get_by_test_id("stFileUploaderDropzone")).to_be_visible()
    expect(reader.page.get_by_role("dialog")).to_have_count(0)
    assert reader.complaints == []


def test_headers_forbid_foreign_content_and_frames(chromium: Browser, address: str) -> None:
    answered = chromium.new_page().goto(address)
    assert answered is not None
    headers = answered.headers
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["cache-control"] == "no-store"
    assert "frame-ancestors 'none'" in headers["content-security-policy"]
    assert "unsafe-eval" not in headers["content-security-policy"]
