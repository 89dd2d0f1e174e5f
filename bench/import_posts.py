"""A large file of posts from file to committed, against DuckDB reading the same file as mere text."""

import argparse
import csv
import random
import statistics
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import TypeVar

import duckdb

from bench.memory import peak_memory
from data_loaders.limits import LOCAL
from data_loaders.questions import Answers
from data_loaders.reading import read_file
from data_loaders.rows import ReadExport
from jobs.imports import staged_of
from warehouse.connection import open_warehouse
from warehouse.ledger import append_import

HEADINGS = (
    "platform", "post_id", "permalink", "author_account", "author_name", "published_at", "text", "media_type",
    "is_reshare", "language", "impressions", "reach", "reactions", "comments", "shares", "clicks", "saves",
    "video_views", "follows", "engagements",
)  # fmt: skip
FIRST_ID = 7_000_000_000_000_000_000
ANSWERS = Answers(exported_on=date(2026, 1, 10))
TEXT = "Beitrag {} aus der Werkstatt mit einigen Wörtern und noch mehr #Werkstolz #Team wir bauen"
RUNS = 3
Outcome = TypeVar("Outcome")


def write_posts(path: Path, rows: int) -> None:
    """Posts of 300 people over a year, in our own template."""
    figures = random.Random(1)
    with path.open("w", encoding="utf-8", newline="") as file:
        sheet = csv.writer(file)
        sheet.writerow(HEADINGS)
        for number in range(rows):
            post_id = FIRST_ID + number * 4096
            link = f"https://www.linkedin.com/feed/update/urn:li:activity:{post_id}"
            published = f"2025-{number % 12 + 1:02}-{number % 28 + 1:02} {number % 24:02}:{number % 60:02}"
            person = number % 300
            sheet.writerow(["linkedin", post_id, link, f"person-{person}", f"Person {person}", published,
                            TEXT.format(number), "TEXT", "no", "de",
                            *(figures.randrange(2000) for _ in range(10))])  # fmt: skip


def plain_import(path: Path, database: Path) -> None:
    """DuckDB alone: every column as text, nothing understood."""
    with duckdb.connect(str(database)) as connection:
        connection.execute("create table plain as from read_csv(?, all_varchar = true)", [str(path)])


def read(path: Path) -> ReadExport:
    """The file as typed rows."""
    (export,) = read_file(path, ANSWERS, profile=LOCAL)
    assert isinstance(export, ReadExport), export
    return export


def store(export: ReadExport, database: Path) -> None:
    """Into a fresh database, with all that is derived, committed."""
    warehouse = open_warehouse(database)
    append_import(warehouse, staged_of(export, "bench"), lambda _id, _counts: {})
    warehouse.close()


def timed(work: Callable[[], Outcome]) -> tuple[float, Outcome]:
    """Seconds it took, and its outcome."""
    started = time.perf_counter()
    outcome = work()
    return time.perf_counter() - started, outcome


def main() -> None:
    """Print the table: medians of runs that take turns; memory is watched in another run, for watching costs time."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("rows", type=int, nargs="?", default=1_000_000)
    parser.add_argument("--file", type=Path, help="a file of posts made before")
    parser.add_argument("--read-only", action="store_true", help="leave out the storing")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = asked.file or folder / "posts_2026-01-10.csv"
        if not asked.file:
            write_posts(path, asked.rows)
        spent: dict[str, list[float]] = defaultdict(list)
        for run in range(RUNS):
            spent["all-text create table"].append(timed(partial(plain_import, path, folder / f"plain{run}.duckdb"))[0])
            reading, export = timed(partial(read, path))
            database = folder / f"program{run}.duckdb"
            storing = 0.0 if asked.read_only else timed(partial(store, export, database))[0]
            for label, seconds in (("read and typed", reading), ("stored", storing), ("in all", reading + storing)):
                spent[label].append(seconds)
        rows = sum(table.rows_read for table in export.tables)
        del export
        with peak_memory() as peak:
            export = read(path)
            if not asked.read_only:
                store(export, folder / "program.duckdb")
    medians = {label: statistics.median(seconds) for label, seconds in spent.items()}
    for label, seconds in medians.items():
        print(f"{label:24}{seconds:8.2f} s {seconds / medians['all-text create table']:8.2f} x")
    print(f"{'rows':24}{rows:8,}   {rows / medians['in all']:8,.0f} rows/s")
    print(f"{'peak memory':24}{peak.mib:8,.0f} MiB over all processes")


if __name__ == "__main__":
    main()
