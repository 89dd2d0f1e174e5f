"""A table as it stands in a file: text cells by position, nothing interpreted yet."""

from dataclasses import dataclass

import pyarrow as pa

EMPTY, TEXT, NUMBER, DATE, BOOLEAN, FORMULA_ERROR = range(6)


@dataclass(frozen=True)
class Grid:
    """One sheet of a workbook or one text table, cell by cell.

    cells: string columns c0 … cN, null = empty cell; numbers as their shortest exact text, dates as ISO text.
    kinds: int8 columns c0 … cN with the cell types above, or None where every cell is text (csv).
    row_numbers: the 1-based row (record) of each grid row in its file, as a spreadsheet program counts it.
    """

    sheet_name: str
    cells: pa.Table
    kinds: pa.Table | None
    row_numbers: pa.Array
    is_hidden: bool = False
