"""The same export written in another way: rows and columns in another order, cut in two, as a workbook or as text."""

import csv
import io
import random
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import openpyxl
import pyarrow as pa

from data_loaders.containers import Member, open_file
from data_loaders.grids import Grid
from data_loaders.reading import read_export
from data_loaders.rows import ReadExport, TypedTable
from tests.data_loaders.samples import TODAY, Sample

Place = tuple[str, int]
Typed = list[Counter[tuple[object, ...]]]
PLACE = ("sheet_name", "row_number")


def member_of(sample: Sample) -> Member:
    """The sample's grids under the name the vendor gave the file."""
    (member,) = open_file(sample.export, sample.shown_name)
    assert isinstance(member, Member)
    return member


def read_again(member: Member, sample: Sample) -> ReadExport:
    """The changed file, read with the sample's answers."""
    return read_export(member, sample.answers, TODAY)


def typed(export: ReadExport) -> Typed:
    """What every table says, whatever the order of its rows and their place in the file."""
    return [
        Counter(tuple(map(_plain, row.values())) for row in table.rows.drop_columns(list(PLACE)).to_pylist())
        for table in export.tables
    ]


def with_rows_shuffled(member: Member, export: ReadExport, seed: int) -> Member:
    """The taken rows of every table in another order; headings, totals and notices stay where they are."""
    order: dict[str, dict[int, int]] = {}
    for table in export.tables:
        # A day that is read as organic, sponsored and total stands in one row.
        places = list(dict.fromkeys(zip(*(table.rows[name].to_pylist() for name in PLACE), strict=True)))
        numbers = [number for _, number in places]
        mixed = random.Random(seed).sample(numbers, len(numbers))
        for (sheet, number), other in zip(places, mixed, strict=True):
            order.setdefault(sheet, {})[number] = other
    return replace(member, grids=tuple(_reordered(grid, order.get(grid.sheet_name, {})) for grid in member.grids))


def with_columns_shuffled(member: Member, seed: int) -> Member:
    """The columns of every sheet in another order."""
    return replace(member, grids=tuple(_with_columns(grid, seed) for grid in member.grids))


def halves(member: Member, export: ReadExport) -> tuple[Member, Member]:
    """Two files, the first and the second half of the taken rows of every table."""
    left_out: tuple[set[tuple[str, int]], set[tuple[str, int]]] = (set(), set())
    for table in export.tables:
        # A day that is read as organic, sponsored and total stands in one row.
        places = list(dict.fromkeys(zip(*(table.rows[name].to_pylist() for name in PLACE), strict=True)))
        middle = (len(places) + 1) // 2
        left_out[0].update(with_their_days(member, table, places[middle:]))
        left_out[1].update(with_their_days(member, table, places[:middle]))
    first, second = (_without(member, places) for places in left_out)
    return replace(first, sha256=f"{member.sha256} 1"), replace(second, sha256=f"{member.sha256} 2")


def with_their_days(member: Member, table: TypedTable, places: Sequence[Place]) -> set[Place]:
    """The rows of these posts: an export per post and day is a list of posts with several rows each."""
    found = set(places)
    for grid in member.grids if "post_id" in table.source.heading_of else ():
        rows = dict(zip(grid.row_numbers.to_pylist(), rows_of(grid), strict=True))
        top = next((row for row in rows.values() if table.source.heading_of["post_id"] in row), None)
        if top is None:
            continue
        at = top.index(table.source.heading_of["post_id"])
        posts = {rows[number][at] for sheet, number in places if sheet == grid.sheet_name} - {None}
        found |= {(grid.sheet_name, number) for number, row in rows.items() if row[at] in posts}
    return found


def as_workbook(member: Member, path: Path) -> Path:
    """Every grid as a sheet of text cells."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for grid in member.grids:
        sheet = book.create_sheet(grid.sheet_name or "Sheet1")
        for number, row in zip(grid.row_numbers.to_pylist(), rows_of(grid), strict=True):
            for place, text in enumerate(row, start=1):
                if text is not None:
                    sheet.cell(number, place).value = text
                    sheet.cell(number, place).data_type = "s"
    book.save(path)
    return path


def as_text(member: Member, path: Path) -> Path:
    """The one grid as comma-separated text."""
    (grid,) = member.grids
    written = io.StringIO()
    csv.writer(written, lineterminator="\n").writerows([text or "" for text in row] for row in rows_of(grid))
    path.write_text(written.getvalue(), encoding="utf-8")
    return path


def rows_of(grid: Grid) -> list[tuple[str | None, ...]]:
    """The cells row by row."""
    return list(zip(*(column.to_pylist() for column in grid.cells.columns), strict=True))


def _plain(value: object) -> object:
    return tuple(value) if isinstance(value, list) else value


def _reordered(grid: Grid, order: dict[int, int]) -> Grid:
    numbers = grid.row_numbers.to_pylist()
    place_of = {number: place for place, number in enumerate(numbers)}
    return _taken(grid, [place_of[order.get(number, number)] for number in numbers], renumber=False)


def _without(member: Member, places: set[tuple[str, int]]) -> Member:
    def kept(grid: Grid) -> Grid:
        numbers = grid.row_numbers.to_pylist()
        return _taken(grid, [at for at, number in enumerate(numbers) if (grid.sheet_name, number) not in places])

    return replace(member, grids=tuple(map(kept, member.grids)))


def _taken(grid: Grid, places: Sequence[int], *, renumber: bool = True) -> Grid:
    numbers = pa.array(range(1, len(places) + 1), pa.int32()) if renumber else grid.row_numbers
    return _changed(grid, lambda table: table.take(pa.array(places, pa.int64())), numbers)


def _with_columns(grid: Grid, seed: int) -> Grid:
    order = random.Random(seed).sample(range(grid.cells.num_columns), grid.cells.num_columns)
    names = [f"c{place}" for place in range(len(order))]
    return _changed(grid, lambda table: table.select(order).rename_columns(names), grid.row_numbers)


def _changed(grid: Grid, change: Callable[[pa.Table], pa.Table], numbers: pa.Array) -> Grid:
    kinds = None if grid.kinds is None else change(grid.kinds)
    return replace(grid, cells=change(grid.cells), kinds=kinds, row_numbers=numbers)
