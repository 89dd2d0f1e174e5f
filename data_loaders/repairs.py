"""Files a spreadsheet program saved again with every line in quotes: undone line by line, or left as they are."""

import csv
import io
from collections.abc import Iterator
from dataclasses import replace

import pyarrow as pa
import pyarrow.compute as pc

from data_loaders.containers import Member
from data_loaders.grids import Grid
from data_loaders.screening import SHORT_REASON

DELIMITERS = (",", ";", "\t")
FEWEST_COLUMNS = 4
LINES_TRIED = 50


def with_lines_unquoted(member: Member) -> Iterator[Member]:
    """The file with its quoted lines undone, if it has any, then the file as it is."""
    if member.container == "csv":
        grids = [_unquoted(grid) for grid in member.grids]
        if any(grids):
            repaired = tuple(new or old for new, old in zip(grids, member.grids, strict=True))
            yield replace(member, grids=repaired, notes=(*member.notes, ("lines-unquoted", {})))
    yield member


def _unquoted(grid: Grid) -> Grid | None:
    alone = pc.indices_nonzero(_is_alone(grid))
    some_lines = grid.cells["c0"].take(alone[:LINES_TRIED]).to_pylist()
    delimiter = next((mark for mark in DELIMITERS if _holds_table(some_lines, mark)), None)
    if delimiter is None:
        return None
    rows = [[text or "" for text in row] for row in zip(*(c.to_pylist() for c in grid.cells.columns), strict=True)]
    numbers = grid.row_numbers.to_pylist()
    lines = [row[0] if not any(row[1:]) else _line(row, delimiter) for row in rows]
    return _grid_of(grid, lines, numbers, delimiter)


def _is_alone(grid: Grid) -> pa.ChunkedArray:
    """Which rows hold a text in their first cell and nothing else."""
    first, *others = grid.cells.columns
    is_alone = first.is_valid()
    for column in others:
        if not pc.any(is_alone).as_py():
            break
        is_alone = pc.and_(is_alone, column.is_null())
    return is_alone


def _holds_table(lines: list[str], delimiter: str) -> bool:
    return any(len(next(csv.reader([line], delimiter=delimiter), [])) >= FEWEST_COLUMNS for line in lines)


def _line(row: list[str], delimiter: str) -> str:
    written = io.StringIO()
    csv.writer(written, delimiter=delimiter, lineterminator="").writerow(row)
    return written.getvalue()


def _grid_of(grid: Grid, lines: list[str], numbers: list[int], delimiter: str) -> Grid | None:
    """The grid of the undone lines; a record keeps the number of the line it began on."""
    reader = csv.reader(io.StringIO("\n".join(lines) + "\n", newline=""), delimiter=delimiter)
    starts = _line_starts(lines, numbers)
    records, row_numbers, line = [], [], 0
    try:
        for record in reader:
            records.append(record)
            row_numbers.append(starts[min(line, len(starts) - 1)])
            line = reader.line_num
    except csv.Error:
        return None
    width = max((len(record) for record in records), default=0)
    columns = {
        f"c{at}": pa.array([record[at] if at < len(record) and record[at] else None for record in records], pa.string())
        for at in range(width)
    }
    damaged = {row: reason for row, reason in grid.damaged.items() if reason != SHORT_REASON}
    return replace(grid, cells=pa.table(columns), row_numbers=pa.array(row_numbers, pa.int32()), damaged=damaged)


def _line_starts(lines: list[str], numbers: list[int]) -> list[int]:
    """For each physical line the row number of the grid row it came from."""
    return [number for text, number in zip(lines, numbers, strict=True) for _ in range(text.count("\n") + 1)]
