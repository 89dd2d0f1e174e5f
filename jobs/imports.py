"""From a file to the ledger: look at it, say what it would change, store it, take it back."""

from dataclasses import dataclass
from datetime import UTC
from functools import partial
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from data_loaders.errors import UnreadableExport
from data_loaders.questions import Answers
from data_loaders.reading import RefusedExport, read_file
from data_loaders.receipts import Receipt, receipt_of, receipt_of_refusal
from data_loaders.rows import ReadExport
from jobs.previews import Preview, previews_of
from jobs.publish import publish_soon
from jobs.writer import Progress, Ticket, writer
from warehouse.connection import served
from warehouse.errors import AlreadyImported
from warehouse.ledger import (
    RowCounts,
    StagedImport,
    StagedTable,
    StagedWindow,
    append_import,
    preview_import,
    undo_import,
)
from warehouse.rights import Role, require
from warehouse.settings import settings

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


@dataclass(frozen=True)
class Inspection:
    """What a file holds and what importing it would change; nothing is stored.

    receipt.status: ready, needs_answer, unchanged (already imported) or refused; export is None when refused.
    previews: the first rows of each table, raw and interpreted.
    """

    file_name: str
    receipt: Receipt
    export: ReadExport | None = None
    previews: tuple[Preview, ...] = ()
    error: UnreadableExport | None = None
    path: Path | None = None


def inspect(path: Path, shown_name: str | None, answers: Answers, role: Role) -> list[Inspection]:
    """Read a file (each member of a zip is a file of its own) and preview what it would change."""
    require(role, "see raw rows and import")
    return [_inspected(path, found) for found in read_file(path, answers, shown_name)]


def confirm(inspection: Inspection, answers: Answers, by: str, role: Role) -> Ticket[Receipt]:
    """Queue the import of an inspected file; the outcome is its receipt, whatever became of it."""
    require(role, "see raw rows and import")
    return writer().submit("import", partial(_import, inspection, answers, by))


def undo(import_id: int, by: str, role: Role) -> Ticket[int]:
    """Queue taking back one import; the outcome is the data version without it."""
    require(role, "undo an import")
    return writer().submit("undo", partial(_undo, import_id, by))


def store(export: ReadExport, by: str, is_sample: bool = False) -> Receipt:
    """Append an export to the ledger and say what it changed; runs inside the writer only."""
    if export.questions:
        return receipt_of(export, status="needs_answer")
    try:
        stored = append_import(served(), staged_of(export, by, is_sample), partial(_receipt_json, export))
    except AlreadyImported as earlier:
        return already_imported(export, earlier)
    publish_soon()
    return receipt_of(export, status="imported", import_id=stored.import_id, counts=stored.counts)


def staged_of(export: ReadExport, by: str, is_sample: bool = False) -> StagedImport:
    """The export as the ledger takes it; its open questions must have been answered."""
    assert export.as_of_on is not None, "an export without as-of date still has an open question"
    return StagedImport(
        file_name=export.file_name,
        file_sha256=export.sha256,
        layout=export.layout,
        layout_since=export.layout_since,
        platform=export.platform,
        account=export.account,
        as_of_on=export.as_of_on,
        as_of_kind=export.as_of_kind,
        imported_by=by,
        is_sample=is_sample,
        tables=tuple(StagedTable(table.kind, table.source_series, table.rows) for table in export.tables),
        windows=tuple(
            StagedWindow(window.platform, window.account, window.kind, window.from_on, window.to_on)
            for table in export.tables
            for window in table.windows
        ),
    )


def already_imported(export: ReadExport, earlier: AlreadyImported) -> Receipt:
    """The receipt of a file whose bytes are in the ledger already."""
    zone = ZoneInfo(settings(served()).time_zone)
    at = earlier.imported_at.replace(tzinfo=UTC).astimezone(zone)
    slots = {
        "day": str(at.day),
        "month": MONTHS[at.month - 1],
        "padded_day": f"{at:%d}",
        "padded_month": f"{at:%m}",
        "time": f"{at:%H:%M}",
        "run": str(earlier.import_id),
    }
    counts = RowCounts(new=0, updated=0, unchanged=sum(table.rows.num_rows for table in export.tables), duplicate=0)
    message = ("receipt-already-imported", slots)
    return receipt_of(export, status="unchanged", import_id=earlier.import_id, counts=counts, message=message)


def _inspected(path: Path, found: ReadExport | RefusedExport) -> Inspection:
    if isinstance(found, RefusedExport):
        receipt = receipt_of_refusal(found.file_name, found.error)
        return Inspection(found.file_name, receipt, error=found.error, path=path)
    return Inspection(found.file_name, _preview_receipt(found), found, previews_of(found), path=path)


def _preview_receipt(export: ReadExport) -> Receipt:
    if export.questions:
        return receipt_of(export, status="needs_answer")
    try:
        counts = preview_import(served(), staged_of(export, by="preview"))
    except AlreadyImported as earlier:
        return already_imported(export, earlier)
    return receipt_of(export, status="ready", counts=counts)


def _import(inspection: Inspection, answers: Answers, by: str, progress: Progress) -> Receipt:
    progress(0, 1, "job-importing")
    export = inspection.export
    if export is None:
        return inspection.receipt
    if export.questions and inspection.path is not None:
        export = _read_again(inspection.path, export, answers)
    receipt = store(export, by)
    progress(1, 1, "job-importing")
    return receipt


def _read_again(path: Path, export: ReadExport, answers: Answers) -> ReadExport:
    """The same file read with the answers given since; unchanged if its bytes are no longer there."""
    for found in read_file(path, answers, export.file_name):
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
