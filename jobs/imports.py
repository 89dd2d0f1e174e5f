"""From a file to the ledger: store it, say what it changed, take it back."""

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from data_loaders.limits import LOCAL
from data_loaders.questions import Answers
from data_loaders.reading import read_file
from data_loaders.receipts import Receipt, receipt_of
from data_loaders.rows import ReadExport
from jobs.inspections import Inspection, MeasureFor, figures_stored, inspect, last_day_of, movement_of, unmeasured
from jobs.publish import publish_soon
from jobs.recall import keep_in_mind
from jobs.remarks import coverage_with
from jobs.staging import already_imported, staged_of
from jobs.writer import Cancelled, Progress, Ticket, writer
from warehouse.connection import served
from warehouse.errors import AlreadyImported, WriteStopped
from warehouse.ledger import RowCounts, append_import, undo_import
from warehouse.rights import Role, require
from warehouse.stopping import StopSign

# About as many steps as an import takes in the database; the bar stops short of its end where there are fewer.
STEPS = 20

__all__ = ["Answers", "Inspection", "confirm", "inspect", "staged_of", "store", "undo"]


def confirm(
    inspection: Inspection, answers: Answers, by: str, role: Role, measure_for: MeasureFor = unmeasured
) -> Ticket[Receipt]:
    """Queue the import of an inspected file; the outcome is its receipt, whatever became of it.

    Cancelling the ticket takes a waiting import out of the queue and rolls a running one back.
    """
    require(role, "see raw rows and import")
    return writer().submit("import", partial(_import, inspection, answers, by, measure_for))


def undo(import_id: int, by: str, role: Role) -> Ticket[int]:
    """Queue taking back one import; the outcome is the data version without it."""
    require(role, "undo an import")
    return writer().submit("undo", partial(_undo, import_id, by))


def store(export: ReadExport, by: str, is_sample: bool = False, stop: StopSign | None = None) -> Receipt:
    """Append an export to the ledger and say what it changed; runs inside the writer only."""
    if export.questions:
        return receipt_of(export, status="needs_answer")
    try:
        stored = append_import(served(), staged_of(export, by, is_sample), partial(_receipt_json, export), stop)
    except AlreadyImported as earlier:
        return already_imported(export, earlier)
    publish_soon()
    return receipt_of(export, status="imported", import_id=stored.import_id, counts=stored.counts)


def _import(inspection: Inspection, answers: Answers, by: str, measure_for: MeasureFor, progress: Progress) -> Receipt:
    rows = inspection.receipt.rows.read
    progress(0, STEPS, "job-importing-rows", rows=rows)
    export = inspection.export
    if export is None:
        return inspection.receipt
    if export.questions and inspection.path is not None:
        export = _read_again(inspection.path, export, answers)
    stop = StopSign(told=lambda steps: progress(min(steps, STEPS), STEPS, "job-importing-rows", rows=rows))
    try:
        with progress.stopped_by(stop.ask):
            covered = () if export.questions else coverage_with(export)
            receipt = _measured(export, by, measure_for, stop)
    except WriteStopped:
        raise Cancelled from None
    if receipt.status == "imported":
        noted = inspection.receipt.notes if export is inspection.export else receipt.notes
        receipt = replace(receipt, notes=noted, coverage=covered)
        keep_in_mind(inspection.path, export, answers, inspection.file_name, by)
    return receipt


def _measured(export: ReadExport, by: str, measure_for: MeasureFor, stop: StopSign) -> Receipt:
    """Store the export; the receipt carries the headline figures before and after."""
    measure = measure_for(last_day_of(export))
    if measure is None:
        return store(export, by, stop=stop)
    before = figures_stored(measure)
    receipt = store(export, by, stop=stop)
    return replace(receipt, movement=movement_of(measure, before, figures_stored(measure)))


def _read_again(path: Path, export: ReadExport, answers: Answers) -> ReadExport:
    """The same file read with the answers given since; unchanged if its bytes are no longer there."""
    for found in read_file(path, answers, export.file_name, profile=LOCAL):
        if isinstance(found, ReadExport) and found.sha256 == export.sha256:
            return found
    return export


def _undo(import_id: int, by: str, progress: Progress) -> int:
    progress(0, 1, "job-undoing")
    data_version = undo_import(served(), import_id, by)
    publish_soon()
    return data_version


def _receipt_json(export: ReadExport, import_id: int, counts: RowCounts) -> dict[str, Any]:
    return receipt_of(export, status="imported", import_id=import_id, counts=counts).as_json()
