"""From what the loaders read to what the ledger takes, and to the receipt of a file it has already."""

from collections.abc import Iterable
from datetime import UTC
from zoneinfo import ZoneInfo

from data_loaders.corrections import Correction
from data_loaders.receipts import Receipt, receipt_of
from data_loaders.rows import ReadExport
from jobs.latest import corrections_stored
from warehouse.connection import served
from warehouse.errors import AlreadyImported
from warehouse.ledger import RowCounts, StagedImport, StagedTable, StagedWindow
from warehouse.settings import settings

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


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
        tables=tuple(
            StagedTable(table.kind, series, rows) for table in export.tables for series, rows in table.by_series()
        ),
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
    is_same = not export.corrections or _told(export.corrections) == corrections_stored(earlier.import_id)
    message = ("receipt-already-imported" if is_same else "receipt-imported-otherwise-corrected", slots)
    return receipt_of(export, status="unchanged", import_id=earlier.import_id, counts=counts, message=message)


def _told(corrections: Iterable[Correction]) -> frozenset[tuple[str, int, str, str]]:
    return frozenset((each.sheet, each.row, each.column, each.read_as) for each in corrections)
