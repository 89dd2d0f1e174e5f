"""Ten figures opened as a reader opens them: by button, bar, cell, keyboard and link, with the rows that make them."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from exhibits.marks import Mark
from exhibits.provenance import provenance
from queries.scope import Viewer
from tests.privacy.eavesdropping import Eavesdropper
from tests.serving import dashboard
from tests.tracing.marks import built, quarter_and_before
from warehouse.connection import Warehouse

pytestmark = pytest.mark.browser
PAGES = {
    "overview": ("overview.tiles", "overview.posts_by_week"),
    "community_growth": ("community_growth.growth_by_month", "community_growth.members_over_time"),
    "top_contributors": ("top_contributors.by_posts", "top_contributors.dependence"),
}
# Places in a plot, as shares of its width and height, where a bar of the sample stands.
BARS = {"posts_by_week": [(0.37, 0.72), (0.5, 0.75)], "growth_by_month": [(0.31, 0.3), (0.7, 0.3)]}


@pytest.fixture
def served_sample(sample_file: Path, tmp_path: Path) -> Iterator[str]:
    """The address of a dashboard that serves the told sample."""
    database = Path(shutil.copy(sample_file, tmp_path / "program.duckdb"))
    with dashboard(database) as address:
        yield address


def every_mark() -> dict[str, Mark]:
    """What can be opened on these pages, by what the link says."""
    marks: dict[str, Mark] = {}
    for name in (name for names in PAGES.values() for name in names):
        drawn = built(name, quarter_and_before(), Viewer(), "")
        if isinstance(drawn, list):
            marks |= {f"tiles~{mark.id}": mark for tile in drawn for mark in tile.marks}
        else:
            marks |= {f"{drawn.id}~{mark.id}": mark for mark in drawn.marks.values()}
    return marks


def drawer(page: Page) -> Locator:
    """The drawer once it is drawn to its end, the downloads."""
    found = page.get_by_role("dialog").filter(has_text="Where does this figure come from?")
    expect(found.locator(".st-key-trace_facts")).to_be_visible()
    expect(found.get_by_role("button", name=re.compile("CSV"))).to_be_visible()
    return found


class Tracer:
    """A reader who opens figures and holds each against what its rows make."""

    def __init__(self, reader: Eavesdropper, marks: dict[str, Mark]) -> None:
        self.reader, self.page, self.marks = reader, reader.page, marks
        self.opened: set[str] = set()

    def check(self) -> None:
        """The drawer says value, terms and total of the figure its link names; then it is closed."""
        self.reader.settle()
        shown = drawer(self.page)
        [link] = parse_qs(urlsplit(self.page.url).query)["opened"]
        told = provenance(self.marks[link], Viewer(), "en")
        # the total is drawn after the facts, so these stand once it does
        expect(shown.get_by_text(told.total)).to_be_visible()
        said = shown.locator(".st-key-trace_facts").inner_text().split("\n")
        assert [line for line in said if line.strip()] == [word for fact in told.facts for word in fact]
        self.opened.add(link)
        self.page.keyboard.press("Escape")
        self.reader.settle()
        expect(self.page.get_by_role("dialog")).to_have_count(0)
        expect(self.page).not_to_have_url(re.compile("opened="))

    def click_bar(self, exhibit: str, across: float, down: float) -> None:
        box = self.page.locator(f".st-key-exhibit_plot_{exhibit}").bounding_box()
        assert box
        self.page.mouse.click(box["x"] + box["width"] * across, box["y"] + box["height"] * down)
        self.check()

    def press(self, place: int) -> None:
        """The button of a figure, by keyboard."""
        self.page.get_by_role("button", name="Where from?").nth(place).focus()
        self.page.keyboard.press("Enter")
        self.check()


def test_ten_figures_show_the_rows_that_make_them(
    chromium: Browser, served_sample: str, sample_warehouse: Warehouse
) -> None:
    assert sample_warehouse
    reader = Eavesdropper(chromium, served_sample, "en-US")
    tracer = Tracer(reader, every_mark())
    reader.open()
    for place in range(4):  # the rate of response is hidden: one person received most of it
        tracer.press(place)
    for across, down in BARS["posts_by_week"]:
        tracer.click_bar("posts_by_week", across, down)
    choose_cell(tracer)
    reader.page.get_by_role("link", name="Community growth").click()
    reader.settle()
    for across, down in BARS["growth_by_month"]:
        tracer.click_bar("growth_by_month", across, down)
    reader.page.get_by_role("link", name="Top contributors").click()
    reader.settle()
    tracer.press(0)
    assert len(tracer.opened) >= 10, tracer.opened
    assert reader.foreign == []


def choose_cell(tracer: Tracer) -> None:
    """A cell of the table behind an exhibit."""
    tracer.page.get_by_role("button", name="Details").first.click()
    tracer.reader.settle()
    box = tracer.page.get_by_test_id("stDataFrame").last.bounding_box()
    assert box
    tracer.page.mouse.click(box["x"] + box["width"] * 0.36, box["y"] + 90)
    tracer.check()


def test_a_link_opens_the_same_figure_for_a_colleague(chromium: Browser, served_sample: str) -> None:
    reader = Eavesdropper(chromium, served_sample, "en-US")
    reader.open("?opened=tiles~unprompted_share.now")
    expect(drawer(reader.page).get_by_text(re.compile(r"^All \d+ rows: \d+ ÷ \d+ = "))).to_be_visible()
    said = drawer(reader.page).inner_text()
    colleague = Eavesdropper(chromium, served_sample, "de-DE")
    colleague.open(reader.page.url.removeprefix(f"{served_sample}/"))
    assert drawer(colleague.page).inner_text() == said, "the link carries its language"


@pytest.mark.parametrize("asked", ["posts_by_week~1999-01-04.unprompted", "tiles~salaries.now"])
def test_a_link_to_a_figure_that_is_not_shown_says_so(chromium: Browser, served_sample: str, asked: str) -> None:
    reader = Eavesdropper(chromium, served_sample, "en-US")
    reader.open(f"?opened={asked}")
    expect(reader.page.get_by_text("asks for the origin of a figure this page does not show")).to_be_visible()
    expect(reader.page.get_by_role("dialog")).to_have_count(0)


def test_rows_are_handed_out_as_workbook_and_text(chromium: Browser, served_sample: str) -> None:
    reader = Eavesdropper(chromium, served_sample, "en-US")
    reader.open("?opened=tiles~unprompted_share.now")
    drawer(reader.page)
    for button, ending in (("Rows as workbook", ".xlsx"), ("Rows as CSV", ".csv")):
        with reader.page.expect_download() as coming:
            reader.page.get_by_role("button", name=button).click()
        assert coming.value.suggested_filename.endswith(ending) and coming.value.path().stat().st_size > 1000
