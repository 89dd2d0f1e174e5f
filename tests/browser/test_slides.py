"""The review as slides, walked through by keyboard as before a board."""

import re
from collections.abc import Iterator
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

from components.frame.navigation import PAGES
from tests.browser.conftest import load_program
from tests.privacy.eavesdropping import AT_REST
from tests.serving import dashboard

pytestmark = pytest.mark.browser

QUARTER = "from=2026-07-01&to=2026-09-30&lang=de"
WITH_SLIDES = ["" if name == "overview" else name for name, path in PAGES.items() if "/program/" in path]
NO_CAMPAIGN = "Kampagnen: noch keine bekannt"
# Exhibits of a page that are drawn, and those that say why not; lists of people are never on slides.
CARDS = """() => [...document.querySelectorAll('[class*="st-key-exhibit_head_"]')].map(head => {
  const id = [...head.classList].find(name => name.startsWith('st-key-exhibit_head_')).slice(20);
  return [id, head.querySelector('strong').innerText, !!document.querySelector(`.st-key-exhibit_plot_${id}`)];
})"""
LISTS_OF_PEOPLE = {"contributors_by_posts", "contributors_by_engagements", "estimates"}
# Nothing of a slide is cut off, covered or to be scrolled to.
FITS = """() => {
  const box = selector => document.querySelector(selector)?.getBoundingClientRect();
  const [slide, plot, foot, head] = ['.st-key-slide', '.st-key-slide_plot svg.marks', '.st-key-slide_foot',
                                     '.st-key-slide_head'].map(box);
  const walk = box('.st-key-slide_walk'), within = one => one.left >= 0 && one.right <= innerWidth + 1 && one.top >= 0
                                                      && one.bottom <= innerHeight + 1;
  if (![slide, head, walk].every(within) || document.querySelector('[data-testid="stMain"]').scrollHeight > innerHeight)
    return false;
  return !plot || (within(plot) && plot.top >= head.bottom - 1 && plot.bottom <= foot.top + 1
                   && foot.bottom <= walk.top + 1);
}"""


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a dashboard that serves the thirteen people."""
    folder = tmp_path_factory.mktemp("slides")
    load_program(folder, folder / "program.duckdb")
    with dashboard(folder / "program.duckdb") as address:
        yield address


def rest(page: Page) -> None:
    """Wait until the page has come to rest."""
    page.wait_for_function(AT_REST, timeout=120_000)


def cards(page: Page, address: str) -> list[tuple[str, bool]]:
    """Title of each exhibit of a page that has a slide or would have one, and whether it shows something."""
    page.goto(f"{address}?{QUARTER}")
    expect(page.locator(".st-key-frame_stamp_line")).to_be_visible(timeout=120_000)
    rest(page)
    return [(title, is_drawn) for name, title, is_drawn in page.evaluate(CARDS) if name not in LISTS_OF_PEOPLE]


def title_of(page: Page) -> str:
    """The heading of the slide; there is no other."""
    headings = page.get_by_role("heading", level=1)
    expect(headings).to_have_count(1)
    return headings.inner_text()


def press(page: Page, key: str) -> None:
    """Press a key and wait until another slide is there."""
    before = title_of(page)
    page.keyboard.press(key)
    expect(page.get_by_role("heading", level=1)).not_to_have_text(before, timeout=30_000)
    rest(page)


def counter(page: Page) -> str:
    """The number of the slide and of all slides, as it is heard."""
    return str(page.get_by_role("status").get_attribute("aria-label"))


def test_the_keyboard_walks_a_whole_review_and_its_slides_say_what_the_pages_say(
    served: str, chromium: Browser
) -> None:
    page = chromium.new_context(locale="de-DE", viewport={"width": 1440, "height": 900}).new_page()
    told = [card for name in WITH_SLIDES for card in cards(page, f"{served}/{name}")]
    drawn = [title for title, is_drawn in told if is_drawn]
    left_out = {title for title, is_drawn in told if not is_drawn} | {NO_CAMPAIGN}
    assert len(drawn) >= 5 and len(left_out) >= 3, told

    page.goto(f"{served}/?{QUARTER}")
    rest(page)
    page.get_by_role("button", name="Präsentieren").click()
    expect(page.locator(".st-key-slide")).to_be_visible(timeout=60_000)
    rest(page)
    walked = []
    for number in range(1, len(drawn) + 2):
        assert counter(page) == f"Folie {number} von {len(drawn) + 1}"
        assert page.evaluate(FITS), title_of(page)
        page.set_viewport_size({"width": 1920, "height": 1080})
        assert page.evaluate(FITS), title_of(page)
        page.set_viewport_size({"width": 1440, "height": 900})
        walked.append(title_of(page))
        if number <= len(drawn):
            expect(page.get_by_test_id("stVegaLiteChart")).to_have_count(1)
            press(page, "ArrowRight" if number % 2 else "PageDown")
    assert walked[:-1] == drawn
    assert set(page.get_by_role("listitem").all_inner_texts()) == left_out
    expect(page.locator("header")).to_be_hidden()


def test_position_is_in_the_link_and_the_page_of_a_slide_is_where_one_leaves_to(served: str, chromium: Browser) -> None:
    page = chromium.new_context(locale="de-DE", viewport={"width": 1440, "height": 900}).new_page()
    page.goto(f"{served}/?present=1&{QUARTER}")
    expect(page.locator(".st-key-slide")).to_be_visible(timeout=120_000)
    rest(page)
    first = title_of(page)
    press(page, "ArrowRight")
    second, address = title_of(page), page.url
    assert parse_qs(urlsplit(address).query)["slide"] != ["posts_by_week"]
    page.reload()
    expect(page.get_by_role("heading", level=1)).to_have_text(second, timeout=60_000)
    rest(page)
    press(page, "End")
    press(page, "PageUp")
    last = title_of(page)
    page.go_back()
    page.go_back()
    expect(page.get_by_role("heading", level=1)).to_have_text(second, timeout=30_000)
    rest(page)
    press(page, "Home")
    assert title_of(page) == first
    press(page, "End")
    press(page, "ArrowLeft")
    assert title_of(page) == last
    on_page = page.locator(".st-key-slide_head").get_by_test_id("stCaptionContainer").inner_text()
    page.keyboard.press("Escape")
    expect(page.locator(".st-key-slide")).to_have_count(0, timeout=30_000)
    rest(page)
    assert title_of(page) == on_page
    assert not {"present", "slide"} & set(parse_qs(urlsplit(page.url).query))
    page.go_back()  # Streamlit 1.67 tells the browser of the page and of its parameters one after the other
    page.go_back()
    expect(page.get_by_role("heading", level=1)).to_have_text(last, timeout=30_000)


def test_a_page_without_slides_says_so(served: str, chromium: Browser) -> None:
    page = chromium.new_context(locale="de-DE").new_page()
    page.goto(f"{served}/imports?present=1&lang=de")
    expect(page.get_by_text("hat keine Folien")).to_be_visible(timeout=60_000)
    rest(page)
    expect(page.get_by_role("button", name="Präsentieren")).to_have_count(0)
    page.get_by_role("link", name=re.compile("Überblick")).first.click()
    expect(page.locator(".st-key-frame_filters")).to_be_visible(timeout=60_000)
    rest(page)
    expect(page.locator(".st-key-slide")).to_have_count(0)
