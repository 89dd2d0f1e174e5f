"""What comes out of a printer: pages without switches, cards in one piece, a slide as one page."""

import re

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.privacy.eavesdropping import AT_REST

pytestmark = pytest.mark.browser

SWITCHES = (".st-key-frame_filters", ".st-key-viewer_role", ".st-key-present", ".st-key-link_copy_page button")
# Which cards may be broken over two pages, and which charts reach over the edge of their card.
BROKEN = """() => [...document.querySelectorAll('[class*="st-key-exhibit_plot_"]')].filter(plot => {
  const card = plot.parentElement.closest('[class*="st-key-exhibit_"]');
  const right = plot.querySelector('[data-testid="stVegaLiteChart"] > *').getBoundingClientRect().right;
  return getComputedStyle(card).breakInside !== 'avoid' || right > card.getBoundingClientRect().right + 1;
}).length"""
SHEET = re.compile(rb"/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)")
SLIDE = (1380 * 0.75, 777 * 0.75)  # points, of which a pixel has three quarters


def sheets(page: Page) -> list[tuple[float, float]]:
    """Width and height of each sheet in points; A4 where the page does not say another size itself."""
    drawn = page.pdf(format="A4", landscape=True, print_background=True, prefer_css_page_size=True)
    return [(float(width), float(height)) for width, height in SHEET.findall(drawn)]


def test_a_printed_page_has_its_figures_in_one_piece_and_no_switches(chromium: Browser, address: str) -> None:
    page = chromium.new_context(locale="de-DE", viewport={"width": 1440, "height": 900}).new_page()
    page.goto(f"{address}/?from=2026-07-01&to=2026-09-30&lang=de")
    expect(page.get_by_test_id("stVegaLiteChart").first).to_be_visible(timeout=120_000)
    page.wait_for_function(AT_REST)
    for switch in SWITCHES:
        expect(page.locator(switch).first).to_be_visible()
    assert page.locator('[class*="st-key-exhibit_plot_"]').count() >= 1
    page.emulate_media(media="print")
    for switch in SWITCHES:
        expect(page.locator(switch).first).to_be_hidden()
    expect(page.locator(".st-key-frame_stamp_line")).to_contain_text("Q3 2026")
    assert page.evaluate(BROKEN) == 0
    page.goto(f"{address}/?present=1&from=2026-07-01&to=2026-09-30&lang=de")
    expect(page.locator(".st-key-slide_plot")).to_be_visible(timeout=60_000)
    page.wait_for_function(AT_REST)
    assert sheets(page) == [pytest.approx(SLIDE, abs=1)]
