"""Who may take imports back and bring them back, and that receipts can be had again."""

import io
from datetime import date

import pytest
from openpyxl import load_workbook

from jobs.taking_back import foresee, receipt_workbook_of, redo, undo
from tests.warehouse.files import file, load, post, rows_of
from warehouse.connection import Warehouse
from warehouse.rights import NotAllowed, Role

POSTS = file("posts", "posts", [post(1, published_on=date(2026, 7, 1))])


@pytest.mark.parametrize("role", ["viewer", "lead", "auditor"])
def test_only_an_analyst_changes_imports_whatever_a_page_offers(warehouse: Warehouse, role: Role) -> None:
    load(warehouse, POSTS)
    for act in (
        lambda: undo(1, "somebody", role),
        lambda: redo(1, "somebody", role),
        lambda: foresee("undo", 1, role, None),
        lambda: receipt_workbook_of(1, role, "en"),
    ):
        with pytest.raises(NotAllowed):
            act()
    assert rows_of(warehouse, "select count(*) from import_changes") == [(0,)]


def test_an_import_goes_and_comes_back_through_the_one_writer(warehouse: Warehouse) -> None:
    load(warehouse, POSTS)
    undo(1, "Mira", "analyst").wait(60)
    assert redo(1, "Mira", "analyst").wait(60) == 2
    assert rows_of(warehouse, "select count(*) from posts") == [(1,)]


def test_the_receipt_of_an_import_taken_back_can_still_be_had(warehouse: Warehouse) -> None:
    load(warehouse, POSTS)
    undo(1, "Mira", "analyst").wait(60)
    book = load_workbook(io.BytesIO(receipt_workbook_of(1, "analyst", "de")))
    facts = {row[0].value: row[1].value for row in book.worksheets[0].iter_rows(max_row=5)}
    assert 1 in facts.values()
