"""Exports written row by row in a test, read as the command line would read them."""

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import xlwt

from data_loaders.questions import NO_ANSWERS, Answers
from data_loaders.reading import RefusedExport, read_file
from data_loaders.rows import ReadExport

TODAY = date(2026, 11, 1)
Rows = Sequence[Sequence[object]]


@dataclass(frozen=True)
class Desk:
    """A folder to lay hand-made files into."""

    folder: Path

    def outcome(self, name: str, content: bytes, answers: Answers = NO_ANSWERS) -> ReadExport | RefusedExport:
        path = self.folder / name
        path.write_bytes(content)
        (found,) = read_file(path, answers, today=TODAY)
        return found

    def read(self, name: str, rows: Rows, answers: Answers = NO_ANSWERS, delimiter: str = ",") -> ReadExport:
        """A text table, read; fails if it is refused."""
        found = self.outcome(name, text_table(rows, delimiter), answers)
        assert isinstance(found, ReadExport), (found.error.text_id, found.error.slots)
        return found

    def refused(self, name: str, rows: Rows, answers: Answers = NO_ANSWERS) -> RefusedExport:
        """A text table that must be refused."""
        found = self.outcome(name, text_table(rows), answers)
        assert isinstance(found, RefusedExport), found.layout
        return found


def text_table(rows: Rows, delimiter: str = ",") -> bytes:
    written = io.StringIO()
    csv.writer(written, delimiter=delimiter, lineterminator="\n").writerows(rows)
    return written.getvalue().encode()


def old_workbook(*sheets: tuple[str, Rows]) -> bytes:
    """A BIFF workbook, as LinkedIn writes it."""
    book = xlwt.Workbook()
    for name, rows in sheets:
        sheet = book.add_sheet(name)
        for row_at, row in enumerate(rows):
            for column_at, value in enumerate(row):
                if value is not None:
                    sheet.write(row_at, column_at, value)
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def column(read: ReadExport, field: str, table: int = 0) -> list[Any]:
    values: list[Any] = read.tables[table].rows[field].to_pylist()
    return values


def reasons(read: ReadExport) -> list[tuple[int, str]]:
    """Row and reason of every problem."""
    return [(problem.row, problem.reason) for table in read.tables for problem in table.problems]


def notes(read: ReadExport) -> dict[str, dict[str, str]]:
    return dict(read.notes)


def asked(read: ReadExport) -> list[str]:
    return [question.id for question in read.questions]


def moment(text: str) -> datetime:
    """A moment as the ledger keeps it: UTC without zone."""
    return datetime.fromisoformat(text)


def unix_ms(moment: str) -> int:
    return int(datetime.fromisoformat(moment).replace(tzinfo=UTC).timestamp() * 1000)


def linkedin_id(moment: str) -> str:
    """An activity id made at a moment in UTC."""
    return str(unix_ms(moment) << 22)


def x_id(moment: str) -> str:
    """A status id made at a moment in UTC."""
    return str((unix_ms(moment) - 1_288_834_974_657) << 22)


X_HEADINGS = ("Tweet id", "Tweet permalink", "Tweet text", "time", "impressions", "likes")
X_NAME = "tweet_activity_metrics_leuchtnetz_20210901_20211001_en.csv"


def x_row(post_id: str, text: str = "Hallo", time: str = "2021-09-02 10:00 +0000", seen: str = "10.0", likes: str = "1"
          ) -> list[str]:  # fmt: skip
    return [post_id, f"https://twitter.com/leuchtnetz/status/{post_id}", text, time, seen, likes]
