"""Reading the cells of a draft, column by column; whoever watches is told after each how far it is."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from data_loaders.layout import Column
from data_loaders.parsers_cells import CellColumn, cell_column
from data_loaders.parsers_columns import DESTROYED, proven_marks, read_column

if TYPE_CHECKING:
    from data_loaders.drafts import Draft

# Told the share of the cells that are read; what it raises ends the reading.
Told = Callable[[float], None]


def untold(_share: float) -> None:
    """For drafts nobody watches."""


def read_cells(draft: "Draft", told: Told) -> None:
    """Set the fields of a draft from its columns, by rules that each column proves as a whole."""
    present = [column for column in draft.part.columns if column.field in draft.places]
    cells: dict[str, CellColumn] = {}
    for number, column in enumerate(present):
        told(number / len(present) / 2)
        cells[column.field] = _cells(draft, column)
    marks = {column.field: proven_marks(cells[column.field].counted)
             for column in present if column.form in ("count", "amount")}  # fmt: skip
    for number, column in enumerate(present):
        told(number / len(present) / 2 + 0.5)
        others = set().union(*(marks[field] for field in marks if field != column.field))
        read = read_column(cells[column.field], column, draft.heading_of(column.field), draft.layout, draft.answers,
                           others if len(others) == 1 else set())  # fmt: skip
        draft.values.keep(column.field, read.values)
        draft.notes.update(read.notes)
        if read.question:
            draft.ask(read.question, column.field)
        _record_bad_cells(draft, column, read.reasons)


def _cells(draft: "Draft", column: Column) -> CellColumn:
    grid = draft.match.grid
    name, start = f"c{draft.places[column.field]}", draft.match.heading_at + 1
    own_kinds = None if grid.kinds is None else grid.kinds[name].slice(start)
    return cell_column(grid.cells[name].slice(start), own_kinds, column.form)


def _record_bad_cells(draft: "Draft", column: Column, reasons: dict[int, tuple[str, str]]) -> None:
    for position, (reason, text) in reasons.items():
        if reason == DESTROYED:
            draft.destroyed[position] = text
        else:
            draft.refuse(position, column.field, text, reason)
