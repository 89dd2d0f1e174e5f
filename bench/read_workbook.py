"""A large workbook read and typed, against calamine alone; openpyxl's time beside it."""

import argparse
import statistics
import tempfile
from datetime import datetime, timedelta
from pathlib import Path

import openpyxl
from python_calamine import CalamineWorkbook

from bench.import_posts import ANSWERS, HEADINGS, RUNS, timed
from bench.memory import peak_memory
from data_loaders.reading import read_file
from data_loaders.rows import ReadExport

FIRST = datetime.fromisoformat("2025-01-01 08:00")


def write_workbook(path: Path, rows: int) -> None:
    """Posts in our own template: ids as text, times as dates, figures as numbers."""
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Posts")
    sheet.append(HEADINGS)
    for number in range(rows):
        post_id = str(7_000_000_000_000_000_000 + number * 4096)
        link = f"https://www.linkedin.com/feed/update/urn:li:activity:{post_id}"
        person = number % 300
        sheet.append(["linkedin", post_id, link, f"person-{person}", f"Person {person}",
                      FIRST + timedelta(minutes=number % 400_000), f"Beitrag {number} #Werkstolz", "TEXT", "no", "de",
                      *(number * prime % 1999 for prime in (3, 5, 7, 11, 13, 17, 19, 23, 29, 31))])  # fmt: skip
    book.save(path)


def calamine_alone(path: Path) -> int:
    """Every cell as the library gives it."""
    with path.open("rb") as file:
        return sum(len(row) for row in CalamineWorkbook.from_filelike(file).get_sheet_by_index(0).iter_rows())


def openpyxl_alone(path: Path) -> int:
    """Every cell by openpyxl in its sparing mode."""
    book = openpyxl.load_workbook(path, read_only=True)
    return sum(len(row) for row in book.worksheets[0].iter_rows(values_only=True))


def ours(path: Path) -> ReadExport:
    """Looked over, read in the child, recognised and typed."""
    (export,) = read_file(path, ANSWERS)
    assert isinstance(export, ReadExport), export
    return export


def main() -> None:
    """Print the table: medians of runs that take turns."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("rows", type=int, nargs="?", default=200_000)
    parser.add_argument("--without-openpyxl", action="store_true")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "posts_2026-01-10.xlsx"
        write_workbook(path, asked.rows)
        alone, reading = [], []
        for _ in range(RUNS):
            alone.append(timed(lambda: calamine_alone(path))[0])
            seconds, export = timed(lambda: ours(path))
            reading.append(seconds)
        with peak_memory() as peak:  # another run, because watching costs time as well
            ours(path)
        compared = [("calamine alone", statistics.median(alone)), ("read and typed", statistics.median(reading))]
        if not asked.without_openpyxl:
            compared.append(("openpyxl alone", timed(lambda: openpyxl_alone(path))[0]))
    for label, seconds in compared:
        print(f"{label:24}{seconds:8.2f} s {seconds / statistics.median(alone):8.2f} x")
    print(f"{'rows':24}{sum(table.rows_read for table in export.tables):8,}")
    print(f"{'peak memory':24}{peak.mib:8,.0f} MiB over all processes")


if __name__ == "__main__":
    main()
