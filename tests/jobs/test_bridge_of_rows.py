"""Read = new + updated + unchanged + duplicate + rejected + ignored, for every layout and every way in."""

from dataclasses import replace

import pytest

from data_loaders.receipts import receipt_of
from data_loaders.receipts_parts import ReceiptRows, RowsUnaccounted
from data_loaders.rows import ReadExport
from jobs import imports
from tests.data_loaders.samples import Sample, samples
from tests.jobs.conftest import figures_of
from warehouse.connection import Warehouse
from warehouse.ledger import RowCounts, append_import


def stored(warehouse: Warehouse, export: ReadExport) -> ReceiptRows:
    """The rows of an export brought into the ledger; a receipt that does not add up would have stopped it."""
    outcome = append_import(
        warehouse,
        imports.staged_of(export, "test"),
        lambda import_id, counts: receipt_of(export, "imported", import_id, counts).as_json(),
    )
    return receipt_of(export, "imported", outcome.import_id, outcome.counts).rows


@pytest.mark.parametrize("sample", samples(), ids=lambda sample: sample.folder.name)
def test_every_row_read_is_told_once_at_the_first_import_and_at_the_second(
    warehouse: Warehouse, sample: Sample
) -> None:
    export = sample.read()
    first = stored(warehouse, export)
    again = stored(warehouse, replace(export, sha256="0" * 64))
    assert first.read and first.adds_up and again.adds_up
    assert (again.new, again.updated) == (0, 0), "the same rows again bring nothing new"
    assert (again.read, again.rejected, again.ignored) == (first.read, first.rejected, first.ignored)


def test_an_import_whose_rows_do_not_add_up_is_not_kept(warehouse: Warehouse) -> None:
    export = next(sample for sample in samples() if sample.layout == "template_posts_2026").read()

    def forgetful(import_id: int, counts: RowCounts) -> dict[str, object]:
        return receipt_of(export, "imported", import_id, replace(counts, new=counts.new - 1)).as_json()

    with pytest.raises(RowsUnaccounted):
        append_import(warehouse, imports.staged_of(export, "test"), forgetful)
    assert (warehouse.data_version(), figures_of(warehouse)) == (0, (0, 0))
