"""What every export module hands over: name, family, day, answers, and its bytes when asked for."""

import csv
import io
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from sample_program.model import Post

Cell = str | int | float | None


@dataclass(frozen=True)
class Export:
    """One file to be written.

    as_of_on: the day it was taken, as the morning begins. posts: what it lists, in file order.
    asks_day: whether neither content nor name says the day. rows: data rows of all tables.
    """

    name: str
    family: str
    as_of_on: date
    rows: int
    content: Callable[[], bytes]
    posts: Sequence[Post] = ()
    asks_day: bool = True
    account: Mapping[str, str] = field(default_factory=dict)
    time_zone: str | None = None
    decimal_mark: str | None = None

    def answers(self) -> dict[str, object]:
        """What an analyst would answer when asked about this file."""
        given: dict[str, object] = {}
        if self.account:
            given["account"] = dict(self.account)
        if self.asks_day:
            given["exported_on"] = self.as_of_on.isoformat()
        if self.time_zone:
            given["time_zone"] = self.time_zone
        if self.decimal_mark:
            given["decimal_mark"] = self.decimal_mark
        return given


def csv_text(rows: Iterable[Sequence[Cell]], quote_all: bool = False, line_end: str = "\n") -> str:
    """A table as delimited text; None is an empty field."""
    written = io.StringIO()
    quoting: Literal[0, 1] = csv.QUOTE_ALL if quote_all else csv.QUOTE_MINIMAL
    csv.writer(written, quoting=quoting, lineterminator=line_end).writerows(rows)
    return written.getvalue()


def iso(day: date | None) -> str | None:
    """A day as year-month-day; None stays an empty cell."""
    return day.isoformat() if day else None
