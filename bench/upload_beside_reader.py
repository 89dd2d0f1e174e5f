"""A large upload in one browser while somebody else reads: how long the reader's page takes before and during it."""

import argparse
import csv
import os
import re
import shutil
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from jobs.sample import ensure_sample
from jobs.writer import writer
from tests.serving import dashboard
from warehouse.connection import close_served

HEADINGS = ("platform", "post_id", "permalink", "author_account", "published_at", "text", "impressions", "reactions")
FIRST = datetime(2025, 1, 1, 8)  # noqa: DTZ001 - written without zone, as the template asks for
PATIENCE_MS = 600_000
THINK_SECONDS = 0.2
REST_READINGS = 60
UPLOADS = 4
# A rerun is over once the page stands in the other language and the script has come to rest.
UNTIL_IT_STANDS = """(heading) => new Promise((done) => {
  const app = document.querySelector('[data-testid=stApp]');
  const clock = setInterval(() => {
    const stands = [...document.querySelectorAll('h1')].some((shown) => shown.textContent.includes(heading));
    if (stands && app.getAttribute('data-test-script-state') === 'notRunning') { clearInterval(clock); done(); }
  }, 5);
})"""
LANGUAGES = (("DE", "Wachstum der Community"), ("EN", "Community growth"))


def write_posts(path: Path, rows: int, first: int = 0) -> None:
    """Posts of three hundred people over a year, in our own template; first: the number of the first of them."""
    with path.open("w", encoding="utf-8", newline="") as file:
        sheet = csv.writer(file)
        sheet.writerow(HEADINGS)
        for number in range(first, first + rows):
            post_id = str(7_300_000_000_000_000_000 + number * 4096)
            link = f"https://www.linkedin.com/feed/update/urn:li:activity:{post_id}"
            moment = FIRST + timedelta(minutes=number % rows * 2.5)
            text = f"Beitrag {number} aus der Werkstatt #Werkstolz"
            sheet.writerow(["linkedin", post_id, link, f"muster-{number % 300}", f"{moment:%Y-%m-%d %H:%M}", text,
                            number % 900, number % 40])  # fmt: skip


class Reader:
    """Somebody who changes the language of one page again and again and waits until it stands."""

    def __init__(self, browser: Browser, address: str) -> None:
        self.page = browser.new_page(locale="en-GB")
        self.page.set_default_timeout(PATIENCE_MS)
        self.page.goto(f"{address}/community_growth?lang=en")
        self.page.get_by_test_id("stVegaLiteChart").first.wait_for()
        self.page.evaluate(UNTIL_IT_STANDS, LANGUAGES[-1][1])

    def readings(self, goes_on: Callable[[int], bool]) -> list[float]:
        """Seconds of each full rerun, for as long as asked."""
        taken: list[float] = []
        while goes_on(len(taken)):
            button, heading = LANGUAGES[len(taken) % 2]
            started = time.monotonic()
            self.page.get_by_text(button, exact=True).first.click()
            self.page.evaluate(UNTIL_IT_STANDS, heading)
            taken.append(time.monotonic() - started)
            self.page.wait_for_timeout(THINK_SECONDS * 1000)
        return taken


class Uploader:
    """Somebody who drops a large file and imports it."""

    def __init__(self, browser: Browser, address: str) -> None:
        self.page = browser.new_page(locale="en-GB")
        self.page.set_default_timeout(PATIENCE_MS)
        self.page.goto(f"{address}/upload?lang=en")
        self.page.get_by_role("button", name=re.compile("analyst")).first.click()
        self.page.get_by_test_id("stFileUploaderDropzone").wait_for()
        self.has_ticked = self.has_confirmed = False

    def drop(self, path: Path) -> None:
        """Hand the file over; the page reads it in the background."""
        self.page.locator("input[type=file]").set_input_files(path)

    def is_done(self) -> bool:
        """Whether the receipt stands; ticks what moves oddly and confirms as soon as that is possible."""
        tick = self.page.get_by_text("I have looked at this")
        if not self.has_ticked and tick.count():
            tick.first.click()
            self.has_ticked = True
        button = self.page.get_by_role("button", name=re.compile(r"^Import [\d,]+ rows$"))
        if not self.has_confirmed and button.count() and button.first.is_enabled():
            button.first.click()
            self.has_confirmed = True
        return self.page.get_by_text(re.compile(r"rows imported")).count() > 0


def load_sample(database: Path) -> None:
    """The program a first start shows, so that the reader's page has something to draw."""
    os.environ["PROGRAM_DATABASE"] = str(database)
    loading = ensure_sample()
    assert loading is not None, "the database is not new"
    loading.wait()
    writer().wait_until_idle()
    close_served()


def percentile_95(seconds: list[float]) -> float:
    """The time that 95 of 100 readings stay within."""
    return statistics.quantiles(seconds, n=20)[-1]


@contextmanager
def chromium() -> Iterator[Browser]:
    """Debian's Chromium."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
        )
        yield browser
        browser.close()


def progress_said(page: Page) -> list[str]:
    """The lines in which the page says how far it is."""
    return page.get_by_text(re.compile(r"(Reading|Importing).* [\d,]+ (rows|of [\d,]+ rows)")).all_inner_texts()


def main() -> None:
    """Print the reader's p50 and p95 before and during the upload, and their ratio."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("rows", type=int, nargs="?", default=200_000)
    parser.add_argument("--at-rest", type=int, default=REST_READINGS, help="readings before the uploads")
    parser.add_argument("--uploads", type=int, default=UPLOADS, help="files, one after the other")
    asked = parser.parse_args()
    during: list[float] = []
    said: list[str] = []
    took: list[float] = []
    with tempfile.TemporaryDirectory() as folder, chromium() as browser:
        load_sample(Path(folder) / "program.duckdb")
        with dashboard(Path(folder) / "program.duckdb") as address:
            reader = Reader(browser, address)
            rest = reader.readings(lambda taken: taken < asked.at_rest)
            for number in range(asked.uploads):
                path = Path(folder) / f"posts_2026-01-{number + 10}.csv"
                write_posts(path, asked.rows, number * asked.rows)
                uploader = Uploader(browser, address)
                started = time.monotonic()
                uploader.drop(path)
                during += reader.readings(partial(goes_on, uploader, said))
                took.append(time.monotonic() - started)
                uploader.page.close()
    print(f"{asked.rows} rows, {statistics.median(took):.0f} s from drop to receipt, {len(set(said))} progress lines:")
    print(*sorted(set(said))[:5], sep="\n")
    for name, seconds in (("alone", rest), ("during the uploads", during)):
        half, most = statistics.median(seconds), percentile_95(seconds)
        print(f"{name}: {len(seconds)} reruns, p50 {half:.2f} s, p95 {most:.2f} s, longest {max(seconds):.2f} s")
    print(f"p95 ratio {percentile_95(during) / percentile_95(rest):.2f}")


def goes_on(uploader: Uploader, said: list[str], _taken: int) -> bool:
    """Whether the upload is still on its way; takes down what the page says meanwhile."""
    said += progress_said(uploader.page)
    return not uploader.is_done()


if __name__ == "__main__":
    main()
