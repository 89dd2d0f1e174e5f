"""The overview as a reader uses it: weeks chosen by dragging, taken away again, and a bar that still opens."""

import re

import pytest
from playwright.sync_api import Browser, expect

pytestmark = pytest.mark.browser


def test_dragging_over_weeks_narrows_figures_of_posts_and_leaves_those_of_people(
    chromium: Browser, address: str
) -> None:
    page = chromium.new_page(viewport={"width": 1440, "height": 900}, locale="en-GB")
    page.goto(address)
    chart = page.locator(".st-key-exhibit_plot_posts_by_week [data-testid='stVegaLiteChart'] svg, "
                         ".st-key-exhibit_plot_posts_by_week [data-testid='stVegaLiteChart'] canvas").first  # fmt: skip
    expect(chart).to_be_visible(timeout=60_000)
    tiles = page.locator(".st-key-exhibit_tiles [data-testid='stMetricValue']")
    expect(tiles.first).to_have_text("12")
    box = chart.bounding_box()
    assert box
    at = box["y"] + 0.75 * box["height"]
    page.mouse.move(box["x"] + 0.25 * box["width"], at)
    page.mouse.down()
    page.mouse.move(box["x"] + 0.35 * box["width"], at, steps=5)
    page.mouse.move(box["x"] + 0.45 * box["width"], at, steps=5)
    page.mouse.up()
    chip = page.get_by_role("button", name=re.compile(r"^close Posts of |^Posts of "))
    expect(chip.first).to_be_visible(timeout=30_000)
    chosen = re.search(r"weeks=(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)", page.url)
    assert chosen
    expect(tiles.first).to_have_text("12")
    expect(page.locator(".st-key-exhibit_tiles")).to_contain_text("2026", timeout=30_000)
    chip.first.click()
    expect(chip).to_have_count(0, timeout=30_000)
    expect(page).not_to_have_url(re.compile("weeks="))
    expect(chart).to_be_visible()
    box = chart.bounding_box()
    assert box
    page.mouse.click(box["x"] + 0.425 * box["width"], box["y"] + 0.8 * box["height"])
    expect(page.get_by_role("dialog")).to_be_visible(timeout=30_000)
    page.close()
