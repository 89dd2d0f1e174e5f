"""Several tables one below the other in a sheet, each with headings of its own: taken apart, each read by itself."""

import hashlib
from collections.abc import Iterable
from dataclasses import replace
from functools import cache

import pyarrow as pa
import pyarrow.compute as pc

from data_loaders.containers import Member, RefusedMember
from data_loaders.grids import Grid
from data_loaders.identify import match_table
from data_loaders.layout import TableLayout, heading, whole
from data_loaders.layouts import LAYOUTS
from data_loaders.screening import SHORT_REASON, positions_of

# No file holds more tables below each other; more rows that read like headings are something else.
MOST_CANDIDATES = 50
PAIR = ("c0", "c1")


def tables_apart(members: Iterable[Member | RefusedMember]) -> list[Member | RefusedMember]:
    """The files with every table below another one as a file of its own; most files stay as they are."""
    return [part for member in members for part in (_parts(member) if isinstance(member, Member) else [member])]


def _parts(member: Member) -> list[Member]:
    upper: list[Grid] = []
    lower: list[Grid] = []
    for grid in member.grids:
        first, *others = [grid] if grid.is_hidden else _tables_of(grid)
        upper.append(first)
        lower += others
    if not lower:
        return [member]
    tables = str(len(upper) + len(lower))
    first_part = replace(member, grids=tuple(upper), notes=(*member.notes, _note(upper[0], tables)))
    return [first_part, *(_part(member, grid, number, tables) for number, grid in enumerate(lower, start=2))]


def _part(member: Member, grid: Grid, number: int, tables: str) -> Member:
    """A lower table under a name and a fingerprint of its own; the day and account in the file's name hold for it."""
    fingerprint = hashlib.sha256(f"{member.sha256}#{number}".encode()).hexdigest()
    name, around = f"{member.name} #{number}", member.archive or member.name
    return replace(member, name=name, sha256=fingerprint, grids=(grid,), notes=(_note(grid, tables),), archive=around)


def _note(grid: Grid, tables: str) -> tuple[str, dict[str, str]]:
    return "table-of-several", {"tables": tables, "row": str(grid.row_numbers[0].as_py())}


def _tables_of(grid: Grid) -> list[Grid]:
    """The tables of a sheet, the first with whatever stands above it; one where nothing else is known."""
    starts = [0]
    for at in _candidates(grid):
        above, below = _known_table(_rows(grid, starts[-1], at)), _known_table(_rows(grid, at, at + 1))
        if above and below and above is not below:
            starts.append(at)
    if len(starts) == 1:
        return [grid]
    return [_piece(grid, start, end) for start, end in zip(starts, [*starts[1:], grid.cells.num_rows], strict=True)]


def _candidates(grid: Grid) -> list[int]:
    """Rows below the first whose first two cells read like headings of known tables."""
    if len(grid.cells.column_names) < 2:
        return []
    is_heading = [pc.is_in(pc.utf8_lower(pc.utf8_trim_whitespace(grid.cells[name])), _headings()) for name in PAIR]
    return [at for at in positions_of(pc.and_(*is_heading)) if at][:MOST_CANDIDATES]


def _known_table(grid: Grid) -> TableLayout | None:
    """The first known table whose headings stand in one of the upper rows."""
    return next((table for table in _tables() if match_table(grid, table)), None)


def _rows(grid: Grid, start: int, end: int) -> Grid:
    return replace(
        grid,
        cells=grid.cells.slice(start, end - start),
        kinds=None if grid.kinds is None else grid.kinds.slice(start, end - start),
        row_numbers=grid.row_numbers.slice(start, end - start),
    )


def _piece(grid: Grid, start: int, end: int) -> Grid:
    """The rows of one table, without the columns only a neighbour has and what its width says of short rows."""
    rows = _rows(grid, start, end)
    filled = [name for name in rows.cells.column_names if rows.cells[name].null_count < rows.cells.num_rows]
    width = int(filled[-1].removeprefix("c")) + 1 if filled else 1
    names = rows.cells.column_names[:width]
    damaged = {row: reason for row, reason in grid.damaged.items() if reason != SHORT_REASON}
    kinds = None if rows.kinds is None else rows.kinds.select(names)
    return replace(rows, cells=rows.cells.select(names), kinds=kinds, damaged=damaged)


@cache
def _tables() -> tuple[TableLayout, ...]:
    """The tables that tell by several headings what they are; layouts that stack tables themselves are none of them."""
    tables = (table for layout in LAYOUTS if layout.cut is whole for table in layout.tables)
    return tuple(table for table in tables if table.is_main and len(table.required) > 1)


@cache
def _headings() -> pa.Array:
    """Every heading of these tables."""
    texts = {heading(text) for table in _tables() for column in table.columns for text in column.headings}
    return pa.array(sorted(texts), pa.string())
