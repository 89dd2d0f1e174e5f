"""A served database in a folder of its own, and exports written row by row."""

import csv
import secrets
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from jobs.writer import writer
from warehouse.connection import Warehouse, close_served, open_warehouse, serve

X_EPOCH_MILLISECONDS = 1_288_834_974_657
X_COLUMNS = ("Tweet id", "Tweet permalink", "Tweet text", "time", "impressions", "engagements", "replies", "likes")


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Warehouse]:
    """An empty database in a file, served by this process."""
    close_served()
    folder = tmp_path / "program"
    folder.mkdir()
    warehouse = open_warehouse(folder / "program.duckdb")
    serve(warehouse)
    yield warehouse
    writer().wait_until_idle()
    close_served()


def x_posts_export(folder: Path, handle: str, impressions: list[int], first_on: datetime | None = None) -> Path:
    """An X export of the old kind: one post a day from the first day on, with these impressions."""
    folder.mkdir(parents=True, exist_ok=True)
    first_on = first_on or datetime(2023, 3, 6, 9, 30, tzinfo=UTC)
    end_on = first_on + timedelta(days=len(impressions))
    path = folder / f"tweet_activity_metrics_{handle}_{first_on:%Y%m%d}_{end_on:%Y%m%d}_en.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(X_COLUMNS)
        for number, seen in enumerate(impressions):
            posted_at = first_on + timedelta(days=number)
            milliseconds = int(posted_at.timestamp() * 1000)
            post_id = (milliseconds - X_EPOCH_MILLISECONDS) << 22 | sum(handle.encode()) % 4096
            link = f"https://twitter.com/{handle}/status/{post_id}"
            text = f"A day in the workshop, number {number} #Werkstolz"
            rows.writerow([post_id, link, text, f"{posted_at:%Y-%m-%d %H:%M} +0000", seen, 0, 0, 0])
    return path


def unknown_export(folder: Path) -> Path:
    """A table no layout knows."""
    path = folder / f"lunch {secrets.token_hex(2)}.csv"
    path.write_text("dish,price\nlentil soup,4\n", encoding="utf-8")
    return path


def figures_of(warehouse: Warehouse) -> tuple[int, int]:
    """Posts and their impressions, as every page would count them."""
    with warehouse.cursor() as cursor:
        row = cursor.execute("select count(*), coalesce(sum(impressions), 0)::bigint from posts").fetchone()
    assert row is not None
    return int(row[0]), int(row[1])


def posts_template(folder: Path) -> Path:
    """A filled-in posts template that does not say when it was exported: one post with 150 impressions."""
    path = folder / "our posts.csv"
    path.write_text(
        "platform,permalink,author_account,published_at,text,impressions\n"
        "linkedin,https://www.linkedin.com/feed/update/urn:li:activity:7045678901234567890/,"
        "ottilie-fernwald,2023-03-27,Proud of our workshop #Werkstolz,150\n",
        encoding="utf-8",
    )
    return path
