"""The rows of one table while they are being typed: values by field, refused and ignored rows, notes, questions."""

from collections import Counter
from collections.abc import Callable, Iterable
from datetime import date, datetime
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from data_loaders.errors import DamagedFile
from data_loaders.grids import TEXT
from data_loaders.identify import Match
from data_loaders.layout import Column, Layout, Part, heading
from data_loaders.parsers_columns import DESTROYED, Cell, proven_marks, read_column
from data_loaders.questions import Answers
from data_loaders.rows import COLUMNS, OpenQuestion, RowProblem

TOTAL_WORDS = frozenset(
    {"total", "totals", "gesamt", "summe", "insgesamt", "totale", "totales", "grand total", "sum", "∑", "σ"}
)
LONGEST_TOTAL_WORD = 16
KEY_FORMS = ("text", "identifier", "day", "moment")
FEW_ROWS, FEW_SHARE = 3, 0.01


class Draft:
    """One part of one table; positions count its rows from 0 below the heading row."""

    def __init__(self, match: Match, part: Part, layout: Layout, answers: Answers) -> None:
        self.match, self.part, self.layout, self.answers = match, part, layout, answers
        self.places = match.places[match.table.parts.index(part)]
        self.kind = match.table.kind
        self.sheet = match.grid.sheet_name
        self.row_numbers: list[int] = match.grid.row_numbers.slice(match.heading_at + 1).to_pylist()
        self.size = len(self.row_numbers)
        self.values: dict[str, list[Any]] = {}
        self.problems: dict[int, RowProblem] = {}
        self.destroyed: dict[int, str] = {}
        self.ignored: set[int] = set()
        self.questions: list[OpenQuestion] = []
        self.waiting: set[str] = set()
        self.notes: Counter[str] = Counter()
        self.stated_days: list[date | None] | None = None
        self.zone_note: str | None = None
        self._read_cells()

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
            place = (self.sheet, self.row_numbers[position], self.heading_of(field))
            self.problems[position] = RowProblem(*place, "" if value is None else str(value)[:200], reason)

    def ignore(self, positions: Iterable[int], note: str) -> None:
        """Rows that are no data: counted and said, neither taken nor refused."""
        new = set(positions) - self.ignored
        self.ignored |= new
        if new:
            self.notes[note] += len(new)
        for position in new:
            self.problems.pop(position, None)

    def ask(self, question: OpenQuestion, *fields: str) -> None:
        """A question that must be answered first; the fields stay empty until then."""
        if question not in self.questions:
            self.questions.append(question)
        self.waiting |= set(fields)

    def live(self) -> list[int]:
        """The positions that are still data."""
        return [at for at in range(self.size) if at not in self.ignored and at not in self.problems]

    def fill(self, field: str, value_of: Callable[[int], Any]) -> None:
        """Set a field from a function of the position."""
        self.values[field] = [value_of(at) for at in range(self.size)]

    def typed_rows(self) -> pa.Table:
        """The taken rows with exactly the columns of their kind."""
        taken = self.live()
        place: dict[str, list[Any]] = {
            "sheet_name": [self.sheet] * self.size, "row_number": self.row_numbers,
            **{field: [value] * self.size for field, value in self.part.constants.items()},
        }  # fmt: skip
        arrays = {}
        for field, kind in COLUMNS[self.kind].items():
            values = self.values.get(field) or place.get(field)
            arrays[field] = pa.array([values[at] for at in taken] if values else [None] * len(taken), kind)
        return pa.table(arrays)

    def days(self) -> list[date]:
        """Every day the taken rows name, as the file writes it, for windows and receipts."""
        if self.stated_days is not None:
            return [day for at in self.live() if (day := self.stated_days[at]) is not None]
        known: list[Any] = []
        for field in ("day_on", "published_on", "published_at", "occurred_on", "occurred_at"):
            values = self.values.get(field)
            known += [values[at] for at in self.live() if values[at] is not None] if values else []
        return [one.date() if isinstance(one, datetime) else one for one in known]

    def _read_cells(self) -> None:
        cells = {column.field: self._cells(column.field) for column in self._present()}
        self._ignore_blank_rows()
        self._ignore_notices_and_totals(cells)
        self._refuse_ragged_rows()
        numbers = [column.field for column in self._present() if column.form in ("count", "amount")]
        marks = {field: proven_marks(cells[field]) for field in numbers}
        for column in self._present():
            others = set().union(*(marks[field] for field in numbers if field != column.field))
            read = read_column(cells[column.field], column, self.heading_of(column.field), self.layout, self.answers,
                               others if len(others) == 1 else set())  # fmt: skip
            self.values[column.field] = read.values
            self.notes.update(read.notes)
            if read.question:
                self.ask(read.question, column.field)
            self._record_bad_cells(column, cells[column.field], read.reasons)

    def _record_bad_cells(self, column: Column, cells: list[Cell], reasons: dict[int, str]) -> None:
        for position, reason in reasons.items():
            if reason == DESTROYED:
                self.destroyed[position] = cells[position][0] or ""
            else:
                self.refuse(position, column.field, cells[position][0], reason)

    def _present(self) -> list[Column]:
        return [column for column in self.part.columns if column.field in self.places]

    def _cells(self, field: str) -> list[Cell]:
        """Text and kind of each cell of a field below the heading row."""
        name, start = f"c{self.places[field]}", self.match.heading_at + 1
        texts = self.match.grid.cells[name].slice(start).to_pylist()
        if self.match.grid.kinds is None:
            return [(text, TEXT) for text in texts]
        return list(zip(texts, self.match.grid.kinds[name].slice(start).to_pylist(), strict=True))

    def _ignore_blank_rows(self) -> None:
        filled = pa.array([0] * self.size, pa.int32())
        for column in self.match.grid.cells.slice(self.match.heading_at + 1).columns:
            is_filled = pc.not_equal(pc.utf8_trim_whitespace(column), "").fill_null(False)
            filled = pc.add(filled, is_filled.cast(pa.int32()))
        self.filled: list[int] = filled.to_pylist()
        self.ignore((at for at, number in enumerate(self.filled) if not number), "rows-blank")

    def _refuse_ragged_rows(self) -> None:
        """A record longer than the heading row: an unquoted delimiter has shifted its cells."""
        if self.match.grid.kinds is not None:
            return
        width = max(at for at, text in enumerate(self.match.headings) if text.strip()) + 1
        beyond = self.match.grid.cells.slice(self.match.heading_at + 1).columns[width:]
        ragged = {at for column in beyond for at, text in enumerate(column.to_pylist()) if text and text.strip()}
        if len(ragged) > max(FEW_ROWS, self.size * FEW_SHARE):
            raise DamagedFile("rows-ragged", count=str(len(ragged)), row=str(self.row_numbers[min(ragged)]))
        for at in sorted(ragged):
            self.refuse(at, next(iter(self.places)), beyond[0][at].as_py(), "row-too-long")

    def _ignore_notices_and_totals(self, cells: dict[str, list[Cell]]) -> None:
        names = {field: heading(self.heading_of(field)) for field in cells}
        firsts = self.match.grid.cells["c0"].slice(self.match.heading_at + 1).to_pylist()
        live = [at for at in range(self.size) if at not in self.ignored]
        first = next(iter(cells))
        alike = [at for at in live if len(cells[first][at][0] or "") <= len(self.heading_of(first)) + 2]
        repeated = [at for at in alike if all(heading(cells[field][at][0]) == names[field] for field in cells)]
        self.ignore(repeated, "rows-heading-repeated")
        short = [at for at in live if len(firsts[at] or "") <= LONGEST_TOTAL_WORD]
        named = [at for at in short if heading(firsts[at]).strip(" :") in TOTAL_WORDS]
        keys = [cells[column.field] for column in self._present() if column.required and column.form in KEY_FORMS]
        # A post may be titled “Total”; a total row has no link, id or day.
        self.ignore((at for at in named if not all(texts[at][0] for texts in keys)), "rows-total")
        last = max(live, default=None)
        is_sentence = last is not None and self.filled[last] == 1 and " " in (firsts[last] or "").strip()
        if is_sentence and len(self.places) > 2 and not (firsts[last or 0] or "")[:1].isdigit():
            self.ignore([last or 0], "rows-notice")
