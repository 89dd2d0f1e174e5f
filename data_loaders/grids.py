"""A table as it stands in a file: text cells by position, nothing interpreted yet."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import pyarrow as pa

EMPTY, TEXT, NUMBER, DATE, BOOLEAN, FORMULA_ERROR = range(6)


@dataclass(frozen=True)
class Grid:
    """One sheet of a workbook or one text table, cell by cell.

    cells: string columns c0 … cN, null = empty cell; numbers as their shortest exact text, dates as ISO text.
    kinds: int8 columns c0 … cN with the cell types above, or None where every cell is text (csv).
    title: the line above a table that stands in one sheet with others, as `Facebook reach` above its days.
    damaged: row number -> why the cells of that row are not what the platform wrote.
    row_numbers: the 1-based row (record) of each grid row in its file, as a spreadsheet program counts it.
    """

    sheet_name: str
    cells: pa.Table
    kinds: pa.Table | None
    row_numbers: pa.Array
    is_hidden: bool = False
    title: str = ""
    damaged: Mapping[int, str] = field(default_factory=dict)


def with_headings(grid: Grid, headings: Sequence[str]) -> Grid:
    """The same table with other words in its first row."""
    names = grid.cells.column_names
    first = pa.table([pa.array([text], pa.string()) for text in headings], names=names)
    return replace(grid, cells=pa.concat_tables([first, grid.cells.slice(1)]))
