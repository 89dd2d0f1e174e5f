"""What opens a figure: every bar, point, cell and tile has one, named as its chart and table name it."""

from calendar import monthrange
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

import pandas as pd

from exhibits.asked import Asked
from exhibits.records import Record
from language import day, month, span, week
from queries.origins import Origin


@dataclass(frozen=True)
class Mark:
    """One figure: id inside its exhibit, what it is called, its exact value and the key to its rows."""

    id: str
    label: str
    value: float | None
    origin: Origin


@dataclass(frozen=True)
class Kind:
    """Figures of one kind in every slot: the column they stand in, the measure that makes them, their name."""

    column: str
    measure: str
    label: str


@dataclass(frozen=True)
class Slot:
    """A week, month or day: id, name, the days counted in it, and before which days growth is told."""

    on: date
    label: str
    from_on: date
    to_on: date
    before_on: date | None = None


Marks = dict[str, Mark]
Cells = tuple[tuple[str, ...], ...]


def slot_marks(origin: Origin, slots: Iterable[tuple[Slot, Record]], kinds: Mapping[str, Kind]) -> Marks:
    """The figures of all slots, by slot and kind; what is not loaded has none."""
    marks: Marks = {}
    for slot, counted in slots:
        for name, kind in kinds.items():
            value = counted[kind.column]
            if pd.isna(value) and kind.measure != "quick_ratio":
                continue
            key = replace(
                origin, measure=kind.measure, from_on=slot.from_on, to_on=slot.to_on, before_on=slot.before_on
            )
            mark_id, label = mark_of(slot.on, name), f"{slot.label} · {kind.label}"
            marks[mark_id] = Mark(mark_id, label, None if pd.isna(value) else float(value), key)
    return marks


def mark_of(slot_on: date, kind: str) -> str:
    """The id of a figure in a slot."""
    return f"{slot_on.isoformat()}.{kind}"


def cells_of(marks: Marks, slots: Sequence[date], columns: Sequence[str]) -> Cells:
    """The ids of a table's cells; a column without name has none."""
    rows = ((mark_of(on, name) if name else "" for name in columns) for on in slots)
    return tuple(tuple(one if one in marks else "" for one in row) for row in rows)


def week_of(asked: Asked, week_on: date) -> Slot:
    """An ISO week as far as it lies in the period."""
    last = week_on + timedelta(days=6)
    label = f"{week(week_on, asked.language)} · {span(week_on, last, asked.language)}"
    return Slot(week_on, label, max(week_on, asked.scope.from_on), min(last, asked.scope.to_on))


def month_of(asked: Asked, month_on: date) -> Slot:
    """A month up to the end of the period, told against the month before."""
    last = month_on.replace(day=monthrange(month_on.year, month_on.month)[1])
    before_on = (month_on - timedelta(days=1)).replace(day=1)
    return Slot(month_on, month(month_on, asked.language), month_on, min(last, asked.scope.to_on), before_on)


def day_of(asked: Asked, day_on: date) -> Slot:
    """A single day."""
    return Slot(day_on, day(day_on, asked.language), day_on, day_on)
