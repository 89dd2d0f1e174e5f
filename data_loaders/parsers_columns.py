"""A column of cells to typed values: the rules its own cells prove, then each distinct cell once."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from data_loaders import parsers_dates, parsers_numbers
from data_loaders.grids import BOOLEAN, DATE, FORMULA_ERROR, NUMBER, TEXT
from data_loaders.layout import Column, Layout
from data_loaders.parsers import (
    BELOW_ONE_PERCENT,
    FORMULA_ERRORS,
    NOT_DELIVERED,
    BadCell,
    CellRules,
    choice,
    truth,
    words,
)
from data_loaders.parsers_cells import FORM_TYPES, CellColumn, states_time
from data_loaders.parsers_dates import Stated
from data_loaders.parsers_ids import is_destroyed, written_id
from data_loaders.parsers_moments import Cell
from data_loaders.parsers_rules import rules_of
from data_loaders.questions import Answers
from data_loaders.rows import OpenQuestion
from data_loaders.typed_columns import FieldColumn, Moments, moments_of

DESTROYED = "id-destroyed"
EXAMPLES = 3


@dataclass
class ReadColumn:
    """The values, the reasons of bad cells by position, what must be asked first and what is worth a note."""

    values: FieldColumn
    reasons: dict[int, tuple[str, str]] = field(default_factory=dict)  # reason and the cell's text
    question: OpenQuestion | None = None
    notes: Counter[str] = field(default_factory=Counter)


def read_column(cells: CellColumn, column: Column, heading: str, layout: Layout, answers: Answers,
                marks_elsewhere: set[str]) -> ReadColumn:  # fmt: skip
    """The typed values of one column, by rules that its cells prove as a whole."""
    resolved = rules_of(column, heading, cells.evidence(), layout, answers, marks_elsewhere)
    if isinstance(resolved, OpenQuestion):
        return ReadColumn(_no_values(cells), question=_with_examples(resolved, cells.counted))
    rules, notes = resolved
    outcome = {cell: outcome_of(cell, column, rules) for cell in cells.counted}
    bad = {cell: found.reason for cell, found in outcome.items() if isinstance(found, BadCell)}
    good = {cell: None if cell in bad else found for cell, found in outcome.items()}
    read = ReadColumn(_values(cells, good), notes=notes)
    read.reasons = {at: (bad[cell], cell[0] or "") for at, cell in cells.positions(set(bad))} if bad else {}
    read.reasons |= {at: ("date-unreadable", text) for at, text in cells.unreadable(good)}
    if column.form in ("count", "amount", "day", "moment"):
        read.notes["formula-errors"] += _counted_texts(cells, FORMULA_ERRORS)
    if column.form in ("count", "amount"):
        read.notes["figures-below-one-percent"] += _counted_texts(cells, BELOW_ONE_PERCENT)
    return read


def _counted_texts(cells: CellColumn, wanted: frozenset[str]) -> int:
    """How many text cells say one of these."""
    return sum(count for (text, kind), count in cells.counted.items() if kind == TEXT and text in wanted)


def proven_marks(cells: Iterable[Cell]) -> set[str]:
    """The decimal marks the text cells of a number column prove."""
    return parsers_numbers.proven_marks(text for text, kind in cells if text and kind != NUMBER)


def _no_values(cells: CellColumn) -> FieldColumn:
    size = sum(len(chunk.texts) for chunk in cells.chunks)
    if cells.form == "moment":
        return moments_of([None] * size)
    return pa.chunked_array([pa.nulls(size, FORM_TYPES[cells.form])])


def _values(cells: CellColumn, good: dict[Cell, Any]) -> FieldColumn:
    if cells.form == "moment":
        return _moments(cells, good)
    kind = FORM_TYPES[cells.form]
    return pa.chunked_array(
        [chunk.filled_in([good[cell] for cell in chunk.rest_cells], chunk.values, kind) for chunk in cells.chunks], kind
    )


def _moments(cells: CellColumn, good: dict[Cell, Stated | None]) -> Moments:
    days, times, offsets = [], [], []
    for chunk in cells.chunks:
        stated = [good[cell] for cell in chunk.rest_cells]
        at = pc.if_else(states_time(chunk.texts), chunk.values, pa.scalar(None, pa.timestamp("us")))
        none = pa.nulls(len(chunk.texts), pa.int32())
        shifts = [int(each.offset.total_seconds()) if each and each.offset is not None else None for each in stated]
        on = chunk.values.cast(pa.date32(), safe=False)
        on = chunk.filled_in([each.on if each else None for each in stated], on, pa.date32())
        at = chunk.filled_in([each.at if each else None for each in stated], at, pa.timestamp("us"))
        offset = chunk.filled_in(shifts, none, pa.int32())
        if chunk.parted:
            on, at, offset = chunk.parted.filled_in(good, on, at, offset)
        days.append(on)
        times.append(at)
        offsets.append(offset)
    return Moments(
        pa.chunked_array(days, pa.date32()), pa.chunked_array(times, pa.timestamp("us")),
        pa.chunked_array(offsets, pa.int32()),
    )  # fmt: skip


def outcome_of(cell: Cell, column: Column, rules: CellRules) -> Any:
    """The value of one cell, or why it has none."""
    text, kind = cell
    if text is None or kind == FORMULA_ERROR:
        return None
    if column.form == "text":
        return text if text.strip() else None
    plain = text.strip().replace("\u00a0", " ")
    if plain in NOT_DELIVERED or plain in FORMULA_ERRORS:
        return None
    try:
        return FORMS[column.form](plain, kind, column, rules)
    except BadCell as bad:
        return _bad_cell(bad.reason)


@cache
def _bad_cell(reason: str) -> BadCell:
    """One for all cells: an exception that was raised keeps the frames it came through."""
    return BadCell(reason)


def _number(reader: Callable[[str, str], Any]) -> Callable[[str, int, Column, CellRules], Any]:
    def read(text: str, kind: int, _column: Column, rules: CellRules) -> Any:
        if kind in (DATE, BOOLEAN):
            raise BadCell("number-unreadable")
        return reader(text, "." if kind == NUMBER else rules.decimal_mark)

    return read


def _moment(text: str, kind: int, _column: Column, rules: CellRules) -> Any:
    if kind in (NUMBER, BOOLEAN):
        raise BadCell("date-unreadable")
    return parsers_dates.moment(text, rules.date_order)


def _identifier(text: str, kind: int, _column: Column, _rules: CellRules) -> str:
    exact, is_float = written_id(text)
    if is_destroyed(exact, is_float or kind == NUMBER):
        raise BadCell(DESTROYED)
    return exact


FORMS: dict[str, Callable[[str, int, Column, CellRules], Any]] = {
    "count": _number(parsers_numbers.count),
    "amount": _number(parsers_numbers.amount),
    "day": lambda text, kind, column, rules: _moment(text, kind, column, rules).on,
    "moment": _moment,
    "truth": lambda text, _kind, _column, _rules: truth(text),
    "choice": lambda text, _kind, column, _rules: choice(text, column.choices),
    "list": lambda text, _kind, _column, _rules: words(text),
    "identifier": _identifier,
}


def _with_examples(question: OpenQuestion, counted: dict[Cell, int]) -> OpenQuestion:
    """The question with a few of the cells that leave it open; plain 12 or 2026-03-01 leaves nothing open."""
    is_open = parsers_numbers.is_marked if question.id == "decimal_mark" else parsers_dates.is_numeric
    unclear: Counter[str] = Counter()
    for (text, kind), count in counted.items():
        if text and kind != NUMBER and is_open(text.strip()):
            unclear[text.strip()] += count
    return replace(question, examples=tuple(unclear)[:EXAMPLES], rows=sum(unclear.values()))
