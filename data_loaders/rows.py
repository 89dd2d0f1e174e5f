"""Typed rows: what a file was read into, and the problems met on the way."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

import pyarrow as pa

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
class TypedTable:
    """The rows of one table of an export with exactly the columns COLUMNS[kind]; nulls where not delivered.

    source: the first rows, rejected: those that were not taken, both as they stand in the file.
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
    rejected: SourceRows = NO_SOURCE


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
    """One file, read and understood; nothing is stored yet. notes are (text id, slots) for the reader."""

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
