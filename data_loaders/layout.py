"""What a layout declares: platform, report, tables, columns with their headings per language, and what it must ask."""

import dataclasses
import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from data_loaders.file_names import NameHints, no_hints
from data_loaders.grids import Grid
from data_loaders.row_columns import Kind

if TYPE_CHECKING:
    from data_loaders.containers import Member
    from data_loaders.drafts import Draft

CellForm = Literal["text", "count", "amount", "day", "moment", "truth", "identifier", "choice", "list"]
DateOrder = Literal["mdy", "dmy"]
DecimalMark = Literal[".", ","]


@dataclass(frozen=True)
class Column:
    """One column: the typed field, its headings best first (none = the first column), and how a cell reads.

    A rare column is absent from most exports, so its absence is not worth a note.
    A field that is no field of the typed row is kept for the layout's `finish` function only.
    """

    field: str
    headings: tuple[str, ...]
    form: CellForm = "text"
    required: bool = False
    choices: Mapping[str, str] = dataclasses.field(default_factory=dict)
    is_rare: bool = False


@dataclass(frozen=True)
class Part:
    """The columns of one reading of a table; LinkedIn's daily sheet is read as organic, sponsored and total."""

    columns: tuple[Column, ...]
    constants: Mapping[str, str] = dataclasses.field(default_factory=dict)


def whole(grid: Grid) -> tuple[Grid, ...]:
    """For sheets that hold one table under one heading row."""
    return (grid,)


def told_by_name(_grid: Grid) -> tuple[Grid, ...]:
    """For layouts whose sheets tell by their headings alone what they hold."""
    return ()


def any_cells(_grid: Grid, _heading_at: int) -> bool:
    """For tables whose headings tell enough."""
    return True


def nothing_to_settle(_drafts: Sequence["Draft"]) -> None:
    """For layouts whose tables need not know each other."""


def anywhere(_member: "Member") -> bool:
    """For layouts whose headings tell enough."""
    return True


def not_by_position(_grids: tuple[Grid, ...]) -> tuple[Grid, ...] | None:
    """For layouts that are told by their headings only."""


def nothing_to_finish(draft: "Draft") -> None:
    """For tables whose columns say everything."""


@dataclass(frozen=True)
class TableLayout:
    """One table of an export; foreign headings belong to a neighbouring layout and exclude this one.

    lists_all False: a selection, such as the top posts, or sums over a period; a day left out is missing, not zero.
    fits: whether the cells below the heading row are such a table's, where its headings alone tell too little.
    may_lack: fields that some rows of this table come without although their kind needs them.
    """

    kind: Kind
    parts: tuple[Part, ...]
    finish: Callable[["Draft"], None] = nothing_to_finish
    is_main: bool = True
    lists_all: bool = True
    known_headings: tuple[str, ...] = ()
    foreign_headings: tuple[str, ...] = ()
    may_lack: tuple[str, ...] = ()
    fits: Callable[[Grid, int], bool] = any_cells

    @property
    def columns(self) -> tuple[Column, ...]:
        return tuple(column for part in self.parts for column in part.columns)

    @property
    def required(self) -> tuple[Column, ...]:
        return tuple({column.field: column for column in self.columns if column.required}.values())


@dataclass(frozen=True)
class Layout:
    """One report of one platform since one date; two reports of a family may differ in headings only.

    date_order and decimal_mark None = decided by evidence per column, asked where both readings are possible.
    writes_iso_days: the vendor writes 2026-03-05; elsewhere a spreadsheet program has rewritten the day.
    usual_date_order: the order where the cells of a column leave it open.
    time_zone None = the file does not say in which zone its times are.
    cut: the tables of a sheet that holds several (stacked or side by side) or lists names beside values.
    cut_renamed: the tables of a further sheet of a recognised file, told by its cells where name and headings tell
    nothing.
    settle: what a table can say only once all tables of the file are read.
    by_position: the grids with the headings of a known language where cells and places fit and no heading is known;
    the reader must agree to what it proposes.
    admits: whether a file may hold this layout at all, where its headings alone tell too little.
    file_names: how the vendor names the file, as a person would recognise it.
    languages: those of the headings that are known.
    ends_rows_early: the vendor leaves out the last cells of a row where they are empty.
    holds_nul: the vendor's files are known for NUL bytes, which mean nothing.
    is_each_account_own: every account the posts of an own export name is an own one; elsewhere others are partners.
    owner: "own" exports belong to one account, "many" lists the posts of many accounts, "none" has no accounts.
    """

    family: str
    since: str
    platform: str | None
    tables: tuple[TableLayout, ...]
    owner: Literal["own", "many", "none"]
    date_order: DateOrder | None = None
    usual_date_order: DateOrder | None = None
    decimal_mark: DecimalMark | None = None
    writes_iso_days: bool = False
    time_zone: str | None = None
    hints: Callable[[str], NameHints] = no_hints
    cut: Callable[[Grid], tuple[Grid, ...]] = whole
    cut_renamed: Callable[[Grid], tuple[Grid, ...]] = told_by_name
    settle: Callable[[Sequence["Draft"]], None] = nothing_to_settle
    by_position: Callable[[tuple[Grid, ...]], tuple[Grid, ...] | None] = not_by_position
    admits: Callable[["Member"], bool] = anywhere
    file_names: tuple[str, ...] = ()
    languages: tuple[str, ...] = ("en",)
    holds_nul: bool = False
    ends_rows_early: bool = False
    is_each_account_own: bool = False

    @property
    def name(self) -> str:
        return f"{self.family}_{self.since}"


_IGNORED = re.compile("[\ufeff\u00ad\u200b\u200e\u200f]")
_QUOTES = re.compile("[\"'„“”‚‘’«»]")


@lru_cache(maxsize=65_536)
def heading(text: str | None) -> str:
    """A heading as it is compared: NFC, no BOM, soft hyphens or quotes, single blanks, case-folded."""
    plain = _QUOTES.sub("", _IGNORED.sub("", unicodedata.normalize("NFC", text or "")))
    return " ".join(plain.replace("\u00a0", " ").split()).casefold()
