"""Call & Echo as a reader uses it: the slider replays the days in the browser alone, and a dot still opens its rows."""

import shutil
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.serving import dashboard

pytestmark = pytest.mark.browser
DOTS = "svg .mark-symbol path"


def test_replaying_the_days_after_a_call_asks_the_server_nothing(
    chromium: Browser, sample_file: Path, tmp_path: Path
) -> None:
    database = Path(shutil.copy(sample_file, tmp_path / "program.duckdb"))
    with dashboard(database) as address:
        page = chromium.new_page(viewport={"width": 1440, "height": 900}, locale="en-GB")
        sent: list[object] = []
        page.on("websocket", lambda socket: socket.on("framesent", lambda frame: sent.append(frame)))
        page.goto(f"{address}/community_growth")
        exhibit = page.locator(".st-key-exhibit_call_and_echo")
        slider = exhibit.locator("input[type=range]")
        expect(slider).to_have_value("60", timeout=60_000)
        dots = exhibit.locator(DOTS)
        # Whatever the page still asks for while it is drawn has been asked.
        page.wait_for_timeout(3_000)
        everybody, asked = dots.count(), len(sent)
        slider.press("Home")
        expect(slider).to_have_value("0")
        keys = dots.count()
        assert keys <= 3 and everybody - keys >= 10
        slider.press("End")
        expect(dots).to_have_count(everybody)
        assert len(sent) == asked
        dots.last.click()
        expect(page.get_by_role("dialog")).to_be_visible(timeout=30_000)
        page.close()
