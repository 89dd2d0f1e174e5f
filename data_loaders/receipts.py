"""The receipt of one file: what it is, what was read, what is open and what was left out."""

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any, Literal

import pyarrow.compute as pc

from data_loaders.errors import UnreadableExport
from data_loaders.rows import DAY_COUNTERS, POST_COUNTERS, OpenQuestion, ReadExport, RowProblem, TypedTable

Message = tuple[str, Mapping[str, str]]
Say = Callable[..., str]
Status = Literal["imported", "unchanged", "refused", "needs_answer", "ready"]
SUMMED: dict[str, tuple[str, ...]] = {"posts": POST_COUNTERS, "days": DAY_COUNTERS, "audience": ("followers",)}


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

    def as_json(self, say: Say | None = None) -> dict[str, Any]:
        """The receipt as the command line prints it; say(text_id, **slots) puts it into words, else the ids stay."""
        words = say or (lambda text_id, **_slots: text_id)
        return {
            "file": self.file,
            "layout": self.layout,
            "status": self.status,
            "import_id": self.import_id,
            "rows": asdict(self.rows),
            "tables": [_table_as_json(table) for table in self.tables],
            "questions": [_question_as_json(question) for question in self.questions],
            "problems": [asdict(problem) for problem in self.problems],
            "message": words(self.message[0], **self.message[1]),
            "message_slots": dict(self.message[1]),
            "notes": [
                {"id": text_id, "slots": dict(slots), "text": words(text_id, **slots)} for text_id, slots in self.notes
            ],
        }


def receipt_of(
    export: ReadExport, status: Status | None = None, import_id: int | None = None, counts: Any = None,
    message: Message | None = None,
) -> Receipt:  # fmt: skip
    """The receipt of a file that was read; counts carries new, updated, unchanged and duplicate."""
    decided: Status = status or ("needs_answer" if export.questions else "ready")
    return Receipt(
        file=export.file_name,
        layout=export.layout,
        status=decided,
        import_id=import_id,
        rows=_rows(export, counts),
        tables=tuple(_table(table) for table in export.tables),
        questions=export.questions,
        problems=tuple(dict.fromkeys(problem for table in export.tables for problem in table.problems)),
        message=message or (f"receipt-{decided.replace('_', '-')}", {"number": str(import_id or "–")}),
        notes=export.notes,
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
    return ReceiptTable(table.kind, spoken.num_rows, table.first_on, table.last_on, sums)


def _sum(rows: Any, name: str) -> int | None:
    total = pc.sum(rows[name]).as_py()
    return None if total is None else int(total)


def _question_as_json(question: OpenQuestion) -> dict[str, Any]:
    """Id, subject and choices; where cells can be read in two ways, some of them and their number."""
    asked = {"id": question.id, "about": question.about, "choices": list(question.choices)}
    return asked | ({"examples": list(question.examples), "rows": question.rows} if question.examples else {})


def _table_as_json(table: ReceiptTable) -> dict[str, Any]:
    return {
        "kind": table.kind,
        "rows": table.rows,
        "first_on": table.first_on.isoformat() if table.first_on else None,
        "last_on": table.last_on.isoformat() if table.last_on else None,
        "sums": dict(table.sums),
    }
