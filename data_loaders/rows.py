"""Typed rows: what a file was read into, and the problems met on the way."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

import pyarrow as pa
import pyarrow.compute as pc

from data_loaders.corrections import Correction
from data_loaders.row_columns import Kind


@dataclass(frozen=True)
class RowProblem:
    """One row that cannot be taken; reason is a text id of the language room.

    more: how many further rows of this reason in this column are not listed.
    """

    sheet: str
    row: int
    column: str
    value: str
    reason: str
    more: int = 0


@dataclass(frozen=True)
class Window:
    """The days a table speaks for; account None = many accounts (mention tools)."""

    platform: str | None
    account: str | None
    kind: Literal["posts", "days", "mentions", "interactions"]
    from_on: date
    to_on: date


@dataclass(frozen=True)
class SourceRows:
    """Some rows of a table as they stand in the file, blank ones left out; cells are in the order of headings.

    heading_of: the heading a typed field was read from, for every column the file delivers.
    """

    sheet_name: str
    headings: tuple[str, ...]
    row_numbers: tuple[int, ...]
    cells: tuple[tuple[str, ...], ...]
    heading_of: Mapping[str, str] = field(default_factory=dict)


NO_SOURCE = SourceRows("", (), (), ())


@dataclass(frozen=True)
class RejectedRows:
    """Every row of a table that was not taken, in the order of the file.

    rows: row_number, the column and reason of its problem, then c0 … cN, its cells as they stand under the headings.
    """

    sheet_name: str
    headings: tuple[str, ...]
    rows: pa.Table


NONE_REJECTED = RejectedRows("", (), pa.table({"row_number": pa.array([], pa.int32())}))


@dataclass(frozen=True)
class TypedTable:
    """The rows of one table of an export with exactly the columns COLUMNS[kind]; nulls where not delivered.

    source: the first rows, rejected: all that were not taken, both as they stand in the file.
    series_of: the series of each account, where posts of several own accounts stand in one table.
    """

    kind: Kind
    rows: pa.Table
    source_series: str
    problems: tuple[RowProblem, ...] = ()
    rows_read: int = 0
    rows_ignored: int = 0
    windows: tuple[Window, ...] = ()
    first_on: date | None = None  # first and last day as the file writes them
    last_on: date | None = None
    source: SourceRows = NO_SOURCE
    rejected: RejectedRows = NONE_REJECTED
    series_of: Mapping[str, str] = field(default_factory=dict)

    def by_series(self) -> list[tuple[str, pa.Table]]:
        """The taken rows by the source series they belong to."""
        if not self.series_of:
            return [(self.source_series, self.rows)]
        accounts = self.rows["author_account"]
        return [(series, self.rows.filter(pc.equal(accounts, account))) for account, series in self.series_of.items()]


@dataclass(frozen=True)
class OpenQuestion:
    """Something the file cannot say; id is what an answers file uses (account, exported_on, time_zone ...).

    examples, rows: cells that can be read in more than one way, and how many there are.
    """

    id: str
    about: str
    choices: tuple[str, ...] = ()
    examples: tuple[str, ...] = field(default=(), compare=False)
    rows: int = field(default=0, compare=False)


@dataclass(frozen=True)
class ReadExport:
    """One file, read and understood; nothing is stored yet. notes are (text id, slots) for the reader.

    corrections: the cells a person corrected beside the file, with what was found there.
    """

    file_name: str
    sha256: str
    layout: str
    layout_since: str
    platform: str | None
    account: str | None
    as_of_on: date | None
    as_of_kind: Literal["stated", "file name", "given", "upper bound"] | None
    tables: tuple[TypedTable, ...]
    questions: tuple[OpenQuestion, ...] = ()
    notes: tuple[tuple[str, dict[str, str]], ...] = field(default=())
    corrections: tuple[Correction, ...] = ()
