"""How fast an X export is imported, against DuckDB reading the same file as mere text."""

import argparse
import csv
import tempfile
import time
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import duckdb

from data_loaders.questions import NO_ANSWERS, with_answers
from data_loaders.reading import read_file
from data_loaders.rows import ReadExport
from jobs.imports import staged_of
from warehouse.connection import open_warehouse
from warehouse.ledger import append_import

HEADINGS = (
    "Post id", "Date", "Post text", "Post Link", "Impressions", "Likes", "Engagements", "Bookmarks", "Shares",
    "New follows", "Replies", "Reposts", "Profile visits", "Detail Expands", "URL Clicks", "Hashtag Clicks",
    "Permalink Clicks",
)  # fmt: skip
FIRST = datetime(2025, 1, 1, 12, tzinfo=UTC)
# X counts the milliseconds of its ids from here.
X_EPOCH_MS = 1_288_834_974_657
ANSWERS = {"exported_on": "2026-01-10", "account": {"x": "werkstolz_ag"}}


def write_export(path: Path, rows: int) -> None:
    """A year of posts, evenly spread."""
    with path.open("w", encoding="utf-8", newline="") as file:
        sheet = csv.writer(file)
        sheet.writerow(HEADINGS)
        for number in range(rows):
            posted_at = FIRST + timedelta(days=365) * number / rows
            post_id = (int(posted_at.timestamp() * 1000) - X_EPOCH_MS) << 22 | number % 4096
            link = f"https://x.com/werkstolz_ag/status/{post_id}"
            text = f"Beitrag {number} aus der Werkstatt #Werkstolz"
            sheet.writerow([post_id, f"{posted_at:%a, %b %d, %Y}", text, link, number % 900, 7, 12, *[0] * 10])


def plain_seconds(path: Path, database: Path) -> float:
    """DuckDB alone: every column as text, nothing understood."""
    with duckdb.connect(str(database)) as connection:
        started = time.perf_counter()
        connection.execute("create table plain as from read_csv(?, all_varchar = true)", [str(path)])
        connection.execute("checkpoint")
        return time.perf_counter() - started


def import_seconds(path: Path, database: Path) -> tuple[float, float]:
    """Reading into typed rows, and storing them with all that is derived from them."""
    warehouse = open_warehouse(database)
    started = time.perf_counter()
    (export,) = read_file(path, with_answers(NO_ANSWERS, ANSWERS))
    assert isinstance(export, ReadExport), export
    has_read = time.perf_counter()
    append_import(warehouse, staged_of(export, "bench"), lambda _id, _counts: {})
    has_stored = time.perf_counter()
    warehouse.close()
    return has_read - started, has_stored - has_read


def main() -> None:
    """Print rows a second and how many times as long as the plain reading it took."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("rows", type=int, nargs="?", default=20_000)
    rows = parser.parse_args().rows
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = folder / f"account_analytics_content_{date(2025, 1, 1)}_{date(2025, 12, 31)}.csv"
        write_export(path, rows)
        plain = plain_seconds(path, folder / "plain.duckdb")
        reading, storing = import_seconds(path, folder / "program.duckdb")
    print(f"{rows} rows: read {reading:.2f} s, stored {storing:.2f} s, {rows / (reading + storing):,.0f} rows/s")
    print(f"DuckDB as text: {plain:.2f} s; the import took {(reading + storing) / plain:.1f} times as long")


if __name__ == "__main__":
    main()
