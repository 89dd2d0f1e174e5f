"""The rows of one table while they are being typed: values by field, refused and ignored rows, notes, questions."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from functools import cached_property
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from data_loaders.drafts_cells import Told, read_cells, untold
from data_loaders.file_names import NameHints
from data_loaders.layout import Layout, Part
from data_loaders.matches import Match
from data_loaders.questions import Answers
from data_loaders.refusals import Refusals
from data_loaders.row_columns import COLUMNS
from data_loaders.rows import OpenQuestion, RowProblem
from data_loaders.screening import filled_cells, screen
from data_loaders.typed_columns import FEW_GAPS, FieldValues, converted, each_day, rows_without

DATED = (
    "from_on", "day_on", "published_on", "published_at", "occurred_on", "occurred_at", "asked_on", "shared_on",
)  # fmt: skip


class Draft:
    """One part of one table; positions count its rows from 0 below the heading row.

    platform, stated_account, stated_as_of_on: what a layout's `finish` finds in titles or cells; the platform of the
    layout unless it says otherwise. series: the source of the figures; a layout that delivers a day's figures in
    several tables names each. hints, today: what the file name tells, and the day of the reading.
    is_cut: the platform left rows out, so that a day without a post may have had one.
    """

    def __init__(self, match: Match, part: Part, layout: Layout, answers: Answers, told: Told = untold) -> None:
        self.match, self.part, self.layout, self.answers = match, part, layout, answers
        self.places = match.places[match.table.parts.index(part)]
        self.kind = match.table.kind
        self.sheet = match.grid.sheet_name
        self.cells = match.grid.cells.slice(match.heading_at + 1)
        self.numbers = match.grid.row_numbers.slice(match.heading_at + 1)
        self.size = len(self.numbers)
        self.values = FieldValues()
        self.problems = Refusals(self.size)
        self.destroyed: dict[int, str] = {}
        self.ignored: set[int] = set()
        self.questions: list[OpenQuestion] = []
        self.waiting: set[str] = set()
        self.notes: Counter[str] = Counter()
        self._stated_days: pa.ChunkedArray | None = None
        self.platform = layout.platform
        self.series = layout.family
        self.stated_as_of_on: date | None = None
        self.stated_account: str | None = None
        self.zone_note: str | None = None
        self.hints = NameHints()
        self.today = date.max
        self.is_cut = False
        screen(self)
        read_cells(self, told)

    def column(self, field: str) -> list[Any]:
        """The values of a field, all None where the export has no such column."""
        return self.values.get(field) or [None] * self.size

    def heading_of(self, field: str) -> str:
        """The heading as it stands in the file, or the field's own name."""
        place = self.places.get(field)
        return self.match.headings[place] if place is not None else field

    def refuse(self, position: int, field: str, value: object, reason: str) -> None:
        """One problem per row, the first one met."""
        if position not in self.ignored and position not in self.problems:
            column, text = self.match.as_shown(self.heading_of(field)), "" if value is None else str(value)[:200]
            self.problems.add(
                position, (column, reason),
                lambda: RowProblem(self.sheet, self.numbers[position].as_py(), column, text, reason),
            )  # fmt: skip

    def ignore(self, positions: Iterable[int], note: str) -> None:
        """Rows that are no data: counted and said, neither taken nor refused."""
        new = set(positions) - self.ignored
        self.ignored |= new
        if new:
            self.notes[note] += len(new)
        for position in new:
            self.problems.discard(position)

    def ask(self, question: OpenQuestion, *fields: str) -> None:
        """A question that must be answered first; the fields stay empty until then."""
        question = replace(question, about=self.match.as_shown(question.about))
        if question not in self.questions:
            self.questions.append(question)
        self.waiting |= set(fields)

    @cached_property
    def row_numbers(self) -> list[int]:
        """The row of each position in the file."""
        numbers: list[int] = self.numbers.to_pylist()
        return numbers

    @cached_property
    def filled(self) -> list[int]:
        """How many cells of each row hold anything."""
        return filled_cells(self.cells)

    @property
    def stated_days(self) -> list[date | None] | None:
        """The days as the file writes them, by position, where they are not those of the typed fields."""
        return None if self._stated_days is None else self._stated_days.to_pylist()

    @stated_days.setter
    def stated_days(self, days: list[date | None] | pa.ChunkedArray | None) -> None:
        self._stated_days = pa.chunked_array([pa.array(days, pa.date32())]) if isinstance(days, list) else days

    def live(self) -> list[int]:
        """The positions that are still data."""
        if not self.ignored and not self.problems:
            return list(range(self.size))
        return [at for at in range(self.size) if at not in self.ignored and at not in self.problems]

    def is_live(self) -> pa.Array:
        """Which positions are still data."""
        if not self.ignored and not self.problems:
            return pa.repeat(True, self.size)
        is_out = self.problems.mask()
        if self.ignored:
            positions = pa.array(range(self.size), pa.int64())
            is_out = pc.or_(is_out, pc.is_in(positions, pa.array(self.ignored, pa.int64())))
        return pc.invert(is_out)

    def fill(self, field: str, value_of: Callable[[int], Any]) -> None:
        """Set a field from a function of the position."""
        self.values[field] = [value_of(at) for at in range(self.size)]

    def convert(self, field: str, value_of: Callable[[str | None], str | None], to: str | None = None) -> None:
        """Set a text field from a function of another's value (or its own), which is asked once for equal values."""
        self.values.keep(to or field, converted(self.as_column(field, pa.string()), value_of))

    def refuse_where_missing(self, field: str, reason: str) -> None:
        """Refuse the rows in which this field is empty."""
        for position in pc.indices_nonzero(self.as_column(field, COLUMNS[self.kind][field]).is_null()).to_pylist():
            self.refuse(position, field, None, reason)

    def as_column(self, field: str, kind: pa.DataType) -> pa.ChunkedArray:
        """A field as one column of this type, null where the export has no such column."""
        if field in self.values:
            return self.values.as_column(field, kind)
        return pa.chunked_array([pa.nulls(self.size, kind)])

    def typed_rows(self) -> pa.Table:
        """The taken rows with exactly the columns of their kind."""
        constants = {"sheet_name": self.sheet, **self.part.constants}
        columns = {"row_number": self.numbers.cast(COLUMNS[self.kind]["row_number"])}
        for field, kind in COLUMNS[self.kind].items():
            if field in constants and field not in self.values:
                columns[field] = pa.repeat(pa.scalar(constants[field], kind), self.size)
            elif field not in columns:
                columns[field] = self.as_column(field, kind)
        rows = pa.table({field: columns[field] for field in COLUMNS[self.kind]})
        if len(self.ignored) + len(self.problems) > FEW_GAPS:
            return rows.filter(self.is_live())
        return rows_without(rows, self.ignored | set(self.problems))

    def days(self) -> list[date]:
        """The days the taken rows name, as the file writes them, each once and in order."""
        if self._stated_days is not None:
            return each_day(self._stated_days.filter(self.is_live()))
        dated = [self.as_column(field, pa.date32() if field.endswith("_on") else pa.timestamp("us"))
                 for field in DATED if field in self.values]  # fmt: skip
        return sorted({day for column in dated for day in each_day(column.filter(self.is_live()))})
