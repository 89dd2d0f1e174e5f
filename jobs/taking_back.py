"""What people do with imports afterwards: see what leans on one, take it back, bring it back, print its receipt."""

import json
from dataclasses import dataclass, fields
from functools import partial
from typing import Any

from data_loaders.corrections import corrections_from_json
from data_loaders.receipts import Receipt
from data_loaders.receipts_parts import Movement, ReceiptRows, ReceiptTable
from data_loaders.rows import OpenQuestion, RowProblem
from jobs.imports import undo
from jobs.inspections import Figures, Measure, movement_of, readers
from jobs.publish import publish_soon
from jobs.receipt_workbook import receipt_workbook
from jobs.writer import Progress, Ticket, writer
from warehouse.connection import served
from warehouse.errors import UnknownImport
from warehouse.ledger import redo_import
from warehouse.rights import Role, require
from warehouse.scripts import script
from warehouse.taking_back import Change, Dependent, try_change

__all__ = ["Change", "Dependent", "Foreseen", "foresee", "receipt_workbook_of", "redo", "undo"]


@dataclass(frozen=True)
class Foreseen:
    """What taking an import back or bringing it back would do: what leans on it, consents kept, figures moved."""

    change: Change
    import_id: int
    dependents: tuple[Dependent, ...]
    withdrawals_kept: int
    movement: tuple[Movement, ...]


def foresee(change: Change, import_id: int, role: Role, measure: Measure | None) -> Ticket[Foreseen]:
    """Queue finding out what a change would do; nothing is stored."""
    require(role, "undo an import")
    return readers().submit("foresee", partial(_foreseen, change, import_id, measure))


def redo(import_id: int, by: str, role: Role) -> Ticket[int]:
    """Queue bringing back one import that was taken back; the outcome is the number its rows live under now."""
    require(role, "undo an import")
    return writer().submit("redo", partial(_redo, import_id, by))


def receipt_workbook_of(import_id: int, role: Role, language: str) -> bytes:
    """The receipt of any import, once more as a workbook; answers given then are not part of what is kept."""
    require(role, "see raw rows and import")
    with served().cursor() as cursor:
        row = cursor.execute(script("receipt_kept"), [import_id]).fetchone()
    if row is None:
        raise UnknownImport(import_id=str(import_id))
    return receipt_workbook(_receipt(json.loads(row[0])), {}, language)


def _foreseen(change: Change, import_id: int, measure: Measure | None, progress: Progress) -> Foreseen:
    progress(0, 0, f"job-foreseeing-{change}")
    trial = try_change(served(), change, import_id, measure.figures if measure else _no_figures)
    movement = movement_of(measure, trial.before, trial.after)
    return Foreseen(change, import_id, trial.dependents, trial.withdrawals_kept, movement)


def _no_figures(_cursor: Any) -> Figures:
    return {}


def _redo(import_id: int, by: str, progress: Progress) -> int:
    progress(0, 1, "job-redoing")
    number = redo_import(served(), import_id, by)
    publish_soon()
    return number


def _receipt(kept: dict[str, Any]) -> Receipt:
    """The receipt as it was kept; what a release did not keep yet is missing, not empty."""
    rows = ReceiptRows(**kept.get("rows", {}))
    tables = tuple(ReceiptTable(**_known(ReceiptTable, table)) for table in kept.get("tables", ()))
    problems = tuple(RowProblem(**_known(RowProblem, problem)) for problem in kept.get("problems", ()))
    questions = tuple(OpenQuestion(one["id"], one["about"]) for one in kept.get("questions", ()))
    return Receipt(
        file=kept.get("file", "–"),
        layout=kept.get("layout"),
        status=kept.get("status", "imported"),
        import_id=kept.get("import_id"),
        rows=rows,
        tables=tables,
        questions=questions,
        problems=problems,
        message=(kept.get("message_id", "receipt-imported"), _slots(kept)),
        notes=tuple((note["id"], note["slots"]) for note in kept.get("notes", ())),
        corrections=corrections_from_json(kept.get("corrections", [])),
    )


def _slots(kept: dict[str, Any]) -> dict[str, str]:
    """The slots of the message; an import brought back carries its new number."""
    return {**kept.get("message_slots", {}), "number": str(kept.get("import_id", "–"))}


def _known(kind: type[ReceiptTable] | type[RowProblem], told: dict[str, Any]) -> dict[str, Any]:
    return {one.name: told[one.name] for one in fields(kind) if one.name in told}
