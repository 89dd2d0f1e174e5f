"""The receipt of one file: what it is, what was read, what is open and what was left out."""

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from typing import Any, Literal

import pyarrow.compute as pc

from data_loaders.corrections import MOST_CORRECTED_ROWS, Correction
from data_loaders.errors import NotNeeded, UnreadableExport
from data_loaders.receipts_json import problem_as_json, question_as_json, with_days_as_text
from data_loaders.receipts_parts import NO_ROWS, Coverage, Movement, ReceiptRows, ReceiptTable, RowsUnaccounted
from data_loaders.refusals import shortened
from data_loaders.row_columns import DAY_COUNTERS, POST_COUNTERS
from data_loaders.rows import OpenQuestion, ReadExport, RowProblem, TypedTable

Message = tuple[str, Mapping[str, str]]
Say = Callable[..., str]
Status = Literal["imported", "unchanged", "refused", "needs_answer", "ready"]
# A receipt is kept for good and shown as a page: so many problems in all, and so many of each cause (as many as a
# person corrects by hand). It says how many more there are; the download of the rejected rows holds them all.
LISTED_PROBLEMS, LISTED_OF_A_CAUSE = 2_000, MOST_CORRECTED_ROWS
SUMMED: dict[str, tuple[str, ...]] = {
    "posts": POST_COUNTERS,
    "days": DAY_COUNTERS,
    "audience": ("followers", "page_views"),
}


@dataclass(frozen=True)
class Receipt:
    """What a person is told about one file; message and notes are (text id, slots) of the language room."""

    file: str
    layout: str | None
    status: Status
    import_id: int | None = None
    rows: ReceiptRows = NO_ROWS
    tables: tuple[ReceiptTable, ...] = ()
    questions: tuple[OpenQuestion, ...] = ()
    problems: tuple[RowProblem, ...] = ()
    message: Message = ("receipt-ready", {})
    notes: tuple[Message, ...] = ()
    movement: tuple[Movement, ...] = ()
    coverage: tuple[Coverage, ...] = ()
    corrections: tuple[Correction, ...] = ()

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
            "corrections": [correction.as_json() for correction in self.corrections],
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
        problems=_problems(export),
        message=message or (f"receipt-{decided.replace('_', '-')}", {"number": str(import_id or "–")}),
        notes=export.notes,
        movement=movement,
        corrections=export.corrections,
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


def _problems(export: ReadExport) -> tuple[RowProblem, ...]:
    """The first of each cause, every cause at least once; a row read in several parts has each problem once."""
    problems = tuple(dict.fromkeys(problem for table in export.tables for problem in table.problems))
    causes = len({(problem.sheet, problem.column, problem.reason) for problem in problems})
    return shortened(problems, max(1, min(LISTED_OF_A_CAUSE, LISTED_PROBLEMS // max(causes, 1))))


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
