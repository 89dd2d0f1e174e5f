"""A link copied in one browser opens in another as it was, after more was imported, and leads on to today's figures."""

import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import load_program, write_csv, x_id
from tests.privacy.eavesdropping import AT_REST
from tests.serving import dashboard

pytestmark = pytest.mark.browser

ACTIVE = ".st-key-exhibit_tiles [data-testid=stMetricValue]"
NOTICE = ".st-key-version_notice"
JULY = "?from=2026-07-01&to=2026-09-30&lang=en"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the database of the thirteen people lies, of whom twelve have posted."""
    path = tmp_path_factory.mktemp("links")
    load_program(path, path / "program.duckdb")
    return path


@pytest.fixture(scope="module")
def served(folder: Path) -> Iterator[str]:
    """The address of a dashboard that serves them."""
    with dashboard(folder / "program.duckdb") as address:
        yield address


def wait_for_figure(page: Page, figure: str) -> None:
    """Wait until the first tile shows it."""
    expect(page.locator(ACTIVE).first).to_have_text(figure, timeout=180_000)


def copied_link(page: Page, key: str) -> str:
    """Open the popover, press its button and read what a reader would paste."""
    page.wait_for_function(AT_REST)  # a popover opened while the page is drawn closes again
    page.locator(f".st-key-{key} button").first.click()
    page.locator("[data-testid=stCode] button:visible").click()
    page.wait_for_timeout(300)
    link = str(page.evaluate("navigator.clipboard.readText()"))
    page.keyboard.press("Escape")
    expect(page.get_by_test_id("stPopoverBody")).to_have_count(0)
    return link


def import_the_thirteenth(folder: Path) -> None:
    """Lay a file with a post of the one who has not posted yet into the inbox, and wait until it is taken."""
    headings = ["Platform", "Post ID", "Account", "Published at", "Text", "Impressions", "Engagements"]
    on = date(2026, 9, 3)
    row: list[object] = ["x", x_id(on, 900), "muster_12", on.isoformat(), "Erster Beitrag #Werkstolz", 100, 5]
    inbox = folder / "inbox"
    (inbox / "late.csv.answers.json").write_text('{"exported_on": "2026-10-05"}', encoding="utf-8")
    write_csv(inbox / "late.csv", headings, [row])
    begun = time.monotonic()
    while not (inbox / "done" / "late.csv.receipt.json").exists():
        assert time.monotonic() - begun < 60, sorted(path.name for path in inbox.rglob("*"))
        time.sleep(0.2)


def test_a_copied_link_keeps_its_figures_and_leads_on_to_those_of_today(
    served: str, chromium: Browser, folder: Path
) -> None:
    sender = chromium.new_context(locale="en-US", permissions=["clipboard-read", "clipboard-write"]).new_page()
    sender.goto(f"{served}/{JULY}")
    wait_for_figure(sender, "12")
    of_page, of_figure = copied_link(sender, "link_copy_page"), copied_link(sender, "link_copy_posts_by_week")
    assert of_page.startswith(served) and "v=" in of_page
    assert of_figure == f"{of_page}&figure=posts_by_week"
    import_the_thirteenth(folder)
    reader = chromium.new_context(locale="de-DE").new_page()
    reader.goto(of_figure)
    wait_for_figure(reader, "12")
    expect(reader.locator(NOTICE)).to_contain_text("Figures as of data version")
    expect(reader.locator(".st-key-link_leads_here")).to_be_visible()
    reader.wait_for_function(AT_REST)
    reader.locator(".st-key-version_show_today button").click()
    wait_for_figure(reader, "13")
    expect(reader.locator(NOTICE)).to_have_count(0)
    reader.go_back()
    wait_for_figure(reader, "12")
    again = chromium.new_context(locale="en-US").new_page()
    again.goto(of_page)
    wait_for_figure(again, "12")


def test_what_a_link_asks_for_in_vain_is_said(served: str, chromium: Browser) -> None:
    page = chromium.new_context(locale="de-DE").new_page()
    page.goto(f"{served}/?lang=de&v=999&figure=nirgends&from=2026-07-01&to=2026-09-30")
    expect(page.get_by_text("Gezeigt werden die heutigen Zahlen.")).to_be_visible(timeout=180_000)
    expect(page.get_by_text("die es auf dieser Seite nicht gibt")).to_be_visible()
