"""The table inside a grid nobody knows: its heading row among the first fifteen, and its columns without blank ones."""

from dataclasses import dataclass, replace

import pyarrow as pa

from data_loaders.aliases import ALIASES, EXACT, alias_score
from data_loaders.containers import Member
from data_loaders.grids import Grid
from data_loaders.identify import top_rows
from data_loaders.layout import heading
from data_loaders.mapping import fingerprint_of
from data_loaders.parsers_dates import ISO, NUMERIC

LONGEST_HEADING = 80
FEWEST_HEADINGS = 2
NUMBER_MARKS = "+-.,%€$ \u00a0\u202f"


@dataclass(frozen=True)
class UnknownTable:
    """A table with the row its headings stand in; the grid has lost its columns without heading."""

    grid: Grid
    heading_at: int
    headings: tuple[str, ...]

    @property
    def fingerprint(self) -> str:
        return fingerprint_of(self.headings)

    @property
    def titles(self) -> str:
        """What stands above the headings, in one line."""
        above = top_rows(self.grid)[: self.heading_at]
        return " ".join([self.grid.title, *(text for row in above for text in row if text)]).strip()


def unknown_tables(member: Member) -> tuple[UnknownTable, ...]:
    """The tables of a file that could be mapped, those with most rows first."""
    found = [table for grid in member.grids if not grid.is_hidden and (table := unknown_table(grid))]
    return tuple(sorted(found, key=lambda table: -table.grid.cells.num_rows))


def unknown_table(grid: Grid) -> UnknownTable | None:
    """The table of a grid, its heading row the one that looks most like headings; None without such a row."""
    rows = top_rows(grid)
    scores = [_heading_score(row) for row in rows]
    best = max(scores, default=0.0)
    return table_at(grid, scores.index(best)) if best >= FEWEST_HEADINGS else None


def table_at(grid: Grid, heading_at: int) -> UnknownTable:
    """The table below a given heading row.

    A column without heading is an index or a gap; beyond the last heading it stays, as a sign of shifted cells.
    """
    row = top_rows(grid)[heading_at]
    named = [at for at, text in enumerate(row) if heading(text)]
    kept = [at for at in range(len(row)) if at in named or at > max(named)]
    slim = replace(grid, cells=_columns(grid.cells, kept), kinds=grid.kinds and _columns(grid.kinds, kept))
    return UnknownTable(slim, heading_at, tuple(row[at].strip() for at in kept))


def _columns(cells: pa.Table, kept: list[int]) -> pa.Table:
    return pa.table({f"c{place}": cells.column(at) for place, at in enumerate(kept)})


def _heading_score(row: list[str]) -> float:
    """Labels count for a row, names we know count more, values count against it."""
    filled = [text.strip() for text in row if text.strip()]
    labels = [text for text in filled if not _is_value(text)]
    if len({heading(text) for text in labels}) < FEWEST_HEADINGS:
        return 0.0
    known = sum(any(alias_score(name, text) == EXACT for name in ALIASES) for text in labels)
    return len(labels) + known - 2.0 * (len(filled) - len(labels))


def _is_value(text: str) -> bool:
    is_number = not text.strip(NUMBER_MARKS + "0123456789")
    is_date = bool(ISO.fullmatch(text) or NUMERIC.fullmatch(text))
    return is_number or is_date or len(text) > LONGEST_HEADING or "://" in text or text.startswith(("@", "#"))
