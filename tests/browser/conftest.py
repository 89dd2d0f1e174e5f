"""A real server on a free port, with a program of thirteen people of whom twelve have posted."""

import csv
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.serving import PROJECT, dashboard

# X counts the milliseconds of its ids from here.
X_EPOCH_MS = 1288834974657
X_HEADINGS = (
    "Post id", "Date", "Post text", "Post Link", "Impressions", "Likes", "Engagements", "Bookmarks", "Shares",
    "New follows", "Replies", "Reposts", "Profile visits", "Detail Expands", "URL Clicks", "Hashtag Clicks",
    "Permalink Clicks",
)  # fmt: skip


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """Debian's Chromium."""
    path = shutil.which("chromium")
    assert path, "the browser tests need chromium"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu"])
        yield browser
        browser.close()


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    """The address of a dashboard that serves the thirteen people."""
    database = tmp_path / "program.duckdb"
    load_program(tmp_path, database)
    with dashboard(database) as served:
        yield served


def every_week(_number: int) -> int:
    """As many posts as weeks, of everybody."""
    return 12


def load_program(folder: Path, database: Path, posts_of: Callable[[int], int] = every_week) -> None:
    """Write a member list and posts into our templates and load them from the command line.

    posts_of: how many posts the person of a number has, one a week.
    """
    members = [
        [f"m{number}", f"Mira Muster {number}", "Service", "2025-01-01", f"muster_{number}"] for number in range(13)
    ]
    write_csv(folder / "members.csv", ["Member ID", "Name", "Unit", "Joined", "X"], members)
    posts = [
        ["x", x_id(on, number), f"muster_{number}", on.isoformat(), f"Day {on} #Werkstolz", 100, 5]
        for number in range(12)
        for on in (date(2026, 7, 1) + timedelta(weeks=week, days=number % 5) for week in range(posts_of(number)))
    ]
    headings = ["Platform", "Post ID", "Account", "Published at", "Text", "Impressions", "Engagements"]
    write_csv(folder / "posts.csv", headings, posts)
    command = [sys.executable, "-m", "data_loaders", str(folder / "members.csv"), str(folder / "posts.csv")]
    subprocess.run(
        [*command, "--database", str(database), "--exported-on", "2026-10-05"], cwd=PROJECT, check=True, timeout=120
    )


def x_export(folder: Path, account: str) -> Path:
    """An X export of one account with three posts in September 2026."""
    path = folder / "account_analytics_content_2026-07-01_2026-09-30.csv"
    rows = []
    for on in (date(2026, 9, 2), date(2026, 9, 9), date(2026, 9, 16)):
        post_id = x_id(on, 700)
        link = f"https://x.com/{account}/status/{post_id}"
        rows.append([post_id, f"{on:%a, %b %d, %Y}", "Erster Beitrag #MeinMagenta", link, 250, 9, 12, *[0] * 10])
    write_csv(path, X_HEADINGS, rows)
    return path


def x_id(on: date, number: int) -> str:
    """An id as X gives it to a post of that noon."""
    noon = datetime(on.year, on.month, on.day, 12, tzinfo=UTC)
    return str(((int(noon.timestamp() * 1000) - X_EPOCH_MS) << 22) + number)


def write_csv(path: Path, headings: tuple[str, ...] | list[str], rows: list[list[object]]) -> None:
    """A plain comma-separated file."""
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([headings, *rows])
