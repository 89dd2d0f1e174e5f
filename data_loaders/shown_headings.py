"""The headings as they stand in a file whose tables were told by their places and given headings we know."""

from collections.abc import Sequence
from dataclasses import replace

import pyarrow.compute as pc

from data_loaders.grids import Grid
from data_loaders.matches import Match, Recognised


def with_shown_headings(recognised: Recognised, grids: Sequence[Grid]) -> Recognised:
    """Every table with its own headings beside those it is read by; what a reader sees is always the file's."""
    by_sheet = {grid.sheet_name: grid for grid in grids}
    matches = (replace(match, shown=_own_headings(match, by_sheet)) for match in recognised.matches)
    return replace(recognised, matches=tuple(matches))


def _own_headings(match: Match, by_sheet: dict[str, Grid]) -> tuple[str, ...]:
    """None where a table was put together from several places of its sheet, so that no row of headings is its own."""
    grid = by_sheet.get(match.grid.sheet_name)
    if grid is None or grid.cells.num_columns != match.grid.cells.num_columns:
        return ()
    at = pc.index(grid.row_numbers, match.grid.row_numbers[match.heading_at]).as_py()
    if at < 0:
        return ()
    own = [column[at].as_py() or "" for column in grid.cells.columns]
    return tuple(text if text.strip() else known for text, known in zip(own, match.headings, strict=True))
