"""The receipt of one file: what it is, what was read, what is open and what was left out."""

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any, Literal

import pyarrow.compute as pc

from data_loaders.errors import NotNeeded, UnreadableExport
from data_loaders.receipts_json import problem_as_json, question_as_json, with_days_as_text
from data_loaders.refusals import shortened
from data_loaders.row_columns import DAY_COUNTERS, POST_COUNTERS
from data_loaders.rows import OpenQuestion, ReadExport, RowProblem, TypedTable

Message = tuple[str, Mapping[str, str]]
Say = Callable[..., str]
Status = Literal["imported", "unchanged", "refused", "needs_answer", "ready"]
# Of each cause; a receipt is kept for good and shown as a page. It says how many more there are.
LISTED_PROBLEMS = 1_000
SUMMED: dict[str, tuple[str, ...]] = {
    "posts": POST_COUNTERS,
    "days": DAY_COUNTERS,
    "audience": ("followers", "page_views"),
}


@dataclass(frozen=True)
class ReceiptRows:
    """How the rows of a file were taken: read = new + updated + unchanged + duplicate + rejected + ignored."""

    read: int = 0
    new: int = 0
    updated: int = 0
    unchanged: int = 0
    duplicate: int = 0
    rejected: int = 0
    ignored: int = 0

    @property
    def adds_up(self) -> bool:
        """Whether every row read is told once."""
        told = self.new + self.updated + self.unchanged + self.duplicate + self.rejected + self.ignored
        return self.read == told


@dataclass(frozen=True)
class Movement:
    """A headline figure of a period before and after an import; None is unknown or hidden, never zero."""

    figure: str
    from_on: date
    to_on: date
    before: float | None
    after: float | None


@dataclass(frozen=True)
class Coverage:
    """First and last day files speak for, of one account and kind, before an import and with it.

    before is None where no file did; account is None for files about many accounts.
    """

    platform: str | None
    account: str | None
    kind: str
    before_from_on: date | None
    before_to_on: date | None
    from_on: date
    to_on: date


class RowsUnaccounted(AssertionError):
    """The rows of an import do not add up to those read; it is a bug, so nothing of the import may stay."""


@dataclass(frozen=True)
class ReceiptTable:
    """One table of the file; a sum is None where the file delivers no value at all."""

    kind: str
    rows: int
    first_on: date | None
    last_on: date | None
    sums: Mapping[str, int | None]


@dataclass(frozen=True)
class Receipt:
    """What a person is told about one file; message and notes are (text id, slots) of the language room."""

    file: str
    layout: str | None
    status: Status
    import_id: int | None = None
    rows: ReceiptRows = ReceiptRows()
    tables: tuple[ReceiptTable, ...] = ()
    questions: tuple[OpenQuestion, ...] = ()
    problems: tuple[RowProblem, ...] = ()
    message: Message = ("receipt-ready", {})
    notes: tuple[Message, ...] = ()
    movement: tuple[Movement, ...] = ()
    coverage: tuple[Coverage, ...] = ()

    @property
    def is_settled(self) -> bool:
        """Whether nothing is left to do: stored, stored before, or a table nobody needs."""
        return self.status in ("imported", "unchanged") or self.message[0] == NotNeeded.default_text_id

    def as_json(self, say: Say | None = None) -> dict[str, Any]:
        """The receipt as the command line prints it; say(text_id, **slots) puts it into words, else the ids stay."""
        words = say or (lambda text_id, **_slots: text_id)
        return {
            "file": self.file,
            "layout": self.layout,
            "status": self.status,
            "import_id": self.import_id,
            "rows": asdict(self.rows),
            "tables": [with_days_as_text(table) for table in self.tables],
            "questions": [question_as_json(question) for question in self.questions],
            "problems": [problem_as_json(problem) for problem in self.problems],
            "message": words(self.message[0], **self.message[1]),
            "message_id": self.message[0],
            "message_slots": dict(self.message[1]),
            "notes": [
                {"id": text_id, "slots": dict(slots), "text": words(text_id, **slots)} for text_id, slots in self.notes
            ],
            "movement": [with_days_as_text(moved) for moved in self.movement],
            "coverage": [with_days_as_text(covered) for covered in self.coverage],
        }


def receipt_of(
    export: ReadExport, status: Status | None = None, import_id: int | None = None, counts: Any = None,
    message: Message | None = None, movement: tuple[Movement, ...] = (),
) -> Receipt:  # fmt: skip
    """The receipt of a file that was read; counts carries new, updated, unchanged and duplicate.

    Raises RowsUnaccounted where counts are given and do not add up: every import passes here before it is kept.
    """
    decided: Status = status or ("needs_answer" if export.questions else "ready")
    rows = _rows(export, counts)
    if counts is not None and not rows.adds_up:
        raise RowsUnaccounted(str(rows))
    return Receipt(
        file=export.file_name,
        layout=export.layout,
        status=decided,
        import_id=import_id,
        rows=rows,
        tables=tuple(_table(table) for table in export.tables),
        questions=export.questions,
        problems=shortened(
            tuple(dict.fromkeys(problem for table in export.tables for problem in table.problems)), LISTED_PROBLEMS
        ),
        message=message or (f"receipt-{decided.replace('_', '-')}", {"number": str(import_id or "–")}),
        notes=export.notes,
        movement=movement,
    )


def receipt_of_refusal(file_name: str, error: UnreadableExport) -> Receipt:
    """The receipt of a file that was not read; its layout where it was recognised all the same."""
    return Receipt(file_name, error.slots.get("layout"), "refused", message=(error.text_id, dict(error.slots)))


def _rows(export: ReadExport, counts: Any) -> ReceiptRows:
    read = sum(table.rows_read for table in export.tables)
    ignored = sum(table.rows_ignored for table in export.tables)
    taken = sum(table.rows.num_rows for table in export.tables)
    stored = {name: int(getattr(counts, name, 0)) for name in ("new", "updated", "unchanged", "duplicate")}
    return ReceiptRows(read=read, **stored, rejected=read - ignored - taken, ignored=ignored)


def _table(table: TypedTable) -> ReceiptTable:
    """Where days come as organic, sponsored and total, the total speaks; reach exists for organic only."""
    spoken = table.rows
    if table.kind == "days" and "total" in spoken["paid"].unique().to_pylist():
        spoken = spoken.filter(pc.equal(spoken["paid"], "total"))
    sums = {name: _sum(spoken, name) for name in SUMMED.get(table.kind, ())}
    sums = {name: _sum(table.rows, name) if value is None else value for name, value in sums.items()}
    # A group listed with its shares of women and of men is one row of the file.
    rows = spoken.group_by(["row_number", "label"]).aggregate([]) if table.kind == "audience" else spoken
    return ReceiptTable(table.kind, rows.num_rows, table.first_on, table.last_on, sums)


def _sum(rows: Any, name: str) -> int | None:
    total = pc.sum(rows[name]).as_py()
    return None if total is None else int(total)
