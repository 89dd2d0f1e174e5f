"""Start the server on an empty database; says when, in a real browser, the Overview shows its first figures."""

import shutil
import sys
import tempfile
import time
from pathlib import Path

from playwright.sync_api import Error, Page, sync_playwright

from tests.serving import dashboard

# What a reader is to wait at most on a quiet machine; a busy one says so and goes on.
AIM_SECONDS = 30.0
PATIENCE_SECONDS = 120.0


def main() -> int:
    """Exit 0 when the figures of the sample stand."""
    with tempfile.TemporaryDirectory() as folder:
        started = time.monotonic()
        with dashboard(Path(folder) / "program.duckdb") as address:
            print(f"The server answered after {time.monotonic() - started:.1f} s")
            figures = first_figures(address)
            seconds = time.monotonic() - started
    print(
        f"The Overview stood after {seconds:.1f} s (aim on a quiet machine: {AIM_SECONDS:.0f} s): {' · '.join(figures)}"
    )
    return 0 if figures else 1


def first_figures(address: str) -> list[str]:
    """The headline figures of the Overview once all are drawn; empty when they do not come."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
        )
        page = browser.new_page(locale="en-US")
        page.goto(address)
        figures = drawn_figures(page)
        browser.close()
    return figures


def drawn_figures(page: Page) -> list[str]:
    """Every tile with its value, none still waiting for the sample."""
    values = page.get_by_test_id("stMetricValue")
    try:
        values.first.wait_for(timeout=PATIENCE_SECONDS * 1000)
        page.get_by_test_id("stVegaLiteChart").first.wait_for(timeout=PATIENCE_SECONDS * 1000)
    except Error as error:
        print(f"No figures on the page: {error.message.splitlines()[0]}")
        return []
    return [value.strip() for value in values.all_inner_texts()]


if __name__ == "__main__":
    sys.exit(main())
