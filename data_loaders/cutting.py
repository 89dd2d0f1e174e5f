"""A sheet taken apart: its rows as cells, and tables put together from some of them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import pyarrow as pa

from data_loaders.grids import EMPTY, TEXT, Grid

Cell = tuple[str | None, int]
BLANK: Cell = (None, EMPTY)


@dataclass(frozen=True)
class SheetRow:
    """One row of a sheet with its number in the file; a cell is its text and its type."""

    number: int
    cells: tuple[Cell, ...]

    def text(self, at: int) -> str:
        """The text of a cell without outer blanks, empty where there is none."""
        return (self.cells[at][0] or "").strip() if at < len(self.cells) else ""

    def texts(self) -> list[str]:
        return [self.text(at) for at in range(len(self.cells))]

    @property
    def filled(self) -> list[int]:
        """The places that hold something."""
        return [at for at in range(len(self.cells)) if self.text(at)]


def rows_of(grid: Grid, most: int | None = None) -> list[SheetRow]:
    """The rows of a sheet from the top, at most so many."""
    rows = grid.cells.slice(0, most)
    texts = zip(*(column.to_pylist() for column in rows.columns), strict=True)
    numbers = grid.row_numbers.slice(0, rows.num_rows).to_pylist()
    if grid.kinds is None:
        return [
            SheetRow(number, tuple((text, TEXT) for text in row)) for number, row in zip(numbers, texts, strict=True)
        ]
    kinds = zip(*(column.to_pylist() for column in grid.kinds.slice(0, most).columns), strict=True)
    return [SheetRow(number, tuple(zip(row, kind, strict=True)))
            for number, row, kind in zip(numbers, texts, kinds, strict=True)]  # fmt: skip


def table_of(grid: Grid, rows: Iterable[SheetRow], title: str = "") -> Grid:
    """A table of a sheet from rows of it, the heading row first; short rows are filled up."""
    kept = list(rows)
    width = max((len(row.cells) for row in kept), default=0)
    cells = [row.cells + (BLANK,) * (width - len(row.cells)) for row in kept]
    texts = {f"c{at}": pa.array([row[at][0] for row in cells], pa.string()) for at in range(width)}
    kinds = {f"c{at}": pa.array([row[at][1] for row in cells], pa.int8()) for at in range(width)}
    return replace(
        grid,
        cells=pa.table(texts),
        kinds=None if grid.kinds is None else pa.table(kinds),
        row_numbers=pa.array([row.number for row in kept], grid.row_numbers.type),
        title=title or grid.title,
    )


def heading_row(number: int, headings: Sequence[str | None]) -> SheetRow:
    """A row of headings."""
    return SheetRow(number, tuple((text, TEXT) if text else BLANK for text in headings))


def with_headings(grid: Grid, at: int, headings: Sequence[str | None]) -> Grid:
    """The sheet with other words in one of its rows, place by place; None leaves a cell as it is."""
    rows = rows_of(grid)
    kept = [*headings, *(None for _ in rows[at].cells[len(headings) :])]
    named = [cell if text is None else (text, TEXT) for cell, text in zip(rows[at].cells, kept, strict=False)]
    rows[at] = SheetRow(rows[at].number, tuple(named))
    return table_of(grid, rows)
