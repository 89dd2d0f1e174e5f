"""Laying corrections over the cells of a recognised file, which itself stays as it is."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import pyarrow as pa
import pyarrow.compute as pc

from data_loaders.corrections import Correction, column_with_sheet
from data_loaders.errors import UnfittingCorrection
from data_loaders.grids import EMPTY, TEXT, Grid
from data_loaders.matches import Match, Recognised

LONGEST_SHOWN = 80


@dataclass(frozen=True)
class Cell:
    """A place in a grid: which match, position below its first row, column."""

    match_at: int
    position: int
    place: int
    text: str


def with_cells_corrected(
    recognised: Recognised, corrections: Sequence[Correction], file_name: str
) -> tuple[Recognised, tuple[Correction, ...]]:
    """The file as corrected, and its corrections with what was found; raises UnfittingCorrection."""
    ours = [each for each in corrections if each.file in ("", file_name)]
    matches, applied = list(recognised.matches), []
    for correction in ours:
        cell = _the_cell(matches, correction)
        match = matches[cell.match_at]
        matches[cell.match_at] = replace(match, grid=_with_text(match.grid, cell, correction.read_as.strip()))
        applied.append(replace(correction, found=cell.text, read_as=correction.read_as.strip()))
    return replace(recognised, matches=tuple(matches)), tuple(applied)


def _the_cell(matches: Sequence[Match], correction: Correction) -> Cell:
    """The one cell a correction names; tables side by side may have the same headings."""
    cells = [cell for at, match in enumerate(matches) for cell in _cells(at, match, correction)]
    same = [cell for cell in cells if correction.found is None or cell.text == correction.found.strip()]
    if len(same) == 1:
        return same[0]
    text_id = "correction-unclear" if same else "correction-differs" if cells else "correction-no-cell"
    raise UnfittingCorrection(
        text_id, row=str(correction.row), column=column_with_sheet(correction.sheet, correction.column),
        found=(correction.found or "–")[:LONGEST_SHOWN], stands=(cells[0].text if cells else "")[:LONGEST_SHOWN] or "–",
    )  # fmt: skip


def _cells(match_at: int, match: Match, correction: Correction) -> Iterator[Cell]:
    if match.grid.sheet_name != correction.sheet:
        return
    numbers = match.grid.row_numbers
    for position in pc.indices_nonzero(pc.equal(numbers, pa.scalar(correction.row, numbers.type))).to_pylist():
        for place in _places(match, correction.column) if position > match.heading_at else ():
            yield Cell(match_at, position, place, (match.grid.cells[f"c{place}"][position].as_py() or "").strip())


def _places(match: Match, column: str) -> list[int]:
    """Where a heading stands; where it stands twice, the column that is read."""
    named = [at for at, text in enumerate(match.own_headings) if text.strip() == column.strip() != ""]
    used = {place for by_field in match.places for place in by_field.values()}
    return [at for at in named if at in used] or named[:1]


def _with_text(grid: Grid, cell: Cell, text: str) -> Grid:
    cells = _with_value(grid.cells, cell, text or None)
    kinds = grid.kinds and _with_value(grid.kinds, cell, TEXT if text else EMPTY)
    return replace(grid, cells=cells, kinds=kinds)


def _with_value(table: pa.Table, cell: Cell, value: str | int | None) -> pa.Table:
    """The table with one value replaced; everything around it is shared, not copied."""
    column = table[f"c{cell.place}"]
    before, behind = column.slice(0, cell.position), column.slice(cell.position + 1)
    new = pa.chunked_array([*before.chunks, pa.array([value], column.type), *behind.chunks], column.type)
    return table.set_column(table.column_names.index(f"c{cell.place}"), f"c{cell.place}", new)
