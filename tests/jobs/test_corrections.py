"""Cells corrected beside the file, from the look at it to the ledger."""

import io
import json
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

from data_loaders.corrections import Correction
from data_loaders.questions import Answers
from data_loaders.receipts import Receipt
from jobs.corrections import answers_corrected, cells_to_correct, correction_lines, is_little_enough
from jobs.imports import confirm, inspect, undo
from jobs.receipt_workbook import receipt_workbook
from jobs.remembered import remembered
from jobs.repairs import repair_cards
from tests.jobs.conftest import figures_of
from warehouse.connection import Warehouse
from warehouse.ledger import content_hash

HEADINGS = "platform;post_id;author_account;published_at;text;impressions\n"


def posts(folder: Path, impressions: list[object]) -> Path:
    """A posts template with a post a day from 1 July 2026."""
    path = folder / "posts_2026-10-01.csv"
    rows = [f"x;9{n:03};ottilie;2026-07-{n % 28 + 1:02};Stolz {n};{seen}\n" for n, seen in enumerate(impressions)]
    path.write_text(HEADINGS + "".join(rows), encoding="utf-8")
    return path


def imported(path: Path, answers: Answers) -> Receipt:
    (inspection,) = inspect(path, None, answers, "analyst")
    return confirm(inspection, answers, by="Lena", role="analyst").wait(60)


CORRECTED = Answers(corrections=(Correction(3, "impressions", "200", found="viele"),))


def test_a_corrected_row_counts_and_the_import_keeps_what_was_corrected(database: Warehouse, tmp_path: Path) -> None:
    receipt = imported(posts(tmp_path, [100, "viele"]), CORRECTED)
    assert (receipt.rows.new, receipt.rows.rejected) == (2, 0)
    assert figures_of(database) == (2, 300)
    with database.cursor() as cursor:
        (stored,) = cursor.execute("select receipt from imports").fetchone() or ("",)
    assert json.loads(stored)["corrections"] == [
        {"row": 3, "column": "impressions", "read_as": "200", "sheet": "", "found": "viele"}
    ]
    assert remembered("analyst") == [], "a corrected cell says nothing about the next file"


def test_the_same_file_with_the_same_corrections_is_imported_once(database: Warehouse, tmp_path: Path) -> None:
    path = posts(tmp_path, [100, "viele"])
    imported(path, CORRECTED)
    before = content_hash(database)
    again = imported(path, CORRECTED)
    assert (again.status, again.message[0]) == ("unchanged", "receipt-already-imported")
    assert content_hash(database) == before


def test_a_file_imported_without_its_corrections_says_how_to_make_them_count(
    database: Warehouse, tmp_path: Path
) -> None:
    path = posts(tmp_path, [100, "viele"])
    first = imported(path, Answers())
    later = imported(path, CORRECTED)
    assert (later.status, later.message[0]) == ("unchanged", "receipt-imported-otherwise-corrected")
    assert figures_of(database) == (1, 100)
    assert first.import_id is not None
    undo(first.import_id, by="Lena", role="analyst").wait(60)
    assert imported(path, CORRECTED).status == "imported"
    assert figures_of(database) == (2, 300)


@pytest.mark.usefixtures("database")
def test_the_cells_of_a_card_are_offered_with_what_the_file_says(tmp_path: Path) -> None:
    path = posts(tmp_path, [100, "viele", "=1+1"])
    (inspection,) = inspect(path, None, Answers(), "analyst")
    assert inspection.export is not None
    (card,) = repair_cards(inspection.receipt.problems)
    cells = cells_to_correct(inspection.export, card)
    assert [(cell.row, cell.found, cell.read_as) for cell in cells] == [(3, "viele", "viele"), (4, "=1+1", "=1+1")]

    typed = [cell.corrected(text) for cell, text in zip(cells, ["mehr", "=1+1"], strict=True)]
    answers = answers_corrected(Answers(), typed)
    assert answers.corrections == (replace(typed[0], file=path.name),), "what is read as it stands is no correction"
    (inspection,) = inspect(path, None, answers, "analyst")
    assert inspection.export is not None
    (card,) = repair_cards(inspection.receipt.problems)
    cells = cells_to_correct(inspection.export, card)
    assert [(cell.row, cell.found, cell.read_as) for cell in cells] == [(3, "viele", "mehr"), (4, "=1+1", "=1+1")]


@pytest.mark.usefixtures("database")
def test_of_two_hundred_rows_each_can_be_corrected_by_hand_and_of_more_none(tmp_path: Path) -> None:
    for rows, is_little in ((200, True), (201, False)):
        (inspection,) = inspect(posts(tmp_path, ["viele"] * rows), None, Answers(), "analyst")
        assert inspection.export is not None
        assert is_little_enough(inspection.export, repair_cards(inspection.receipt.problems)) is is_little


@pytest.mark.usefixtures("database")
def test_a_row_cut_off_is_exported_again_not_made_up_by_hand(tmp_path: Path) -> None:
    rows = "".join(f"x;9{n:03};ottilie;2026-07-01;Stolz {n};5\n" for n in range(300))
    path = tmp_path / "posts_2026-10-01.csv"
    path.write_text(HEADINGS + rows + "x;1000;ottilie;2026-07-01;a;5;7\n", encoding="utf-8")
    (inspection,) = inspect(path, None, Answers(), "analyst")
    assert inspection.export is not None
    (card,) = repair_cards(inspection.receipt.problems)
    assert (card.repair, cells_to_correct(inspection.export, card)) == ("repair-export-again", ())


@pytest.mark.usefixtures("database")
def test_the_receipt_lists_the_corrected_cells_on_a_sheet_and_at_a_terminal(tmp_path: Path) -> None:
    receipt = imported(posts(tmp_path, [100, "viele"]), CORRECTED)
    book = openpyxl.load_workbook(io.BytesIO(receipt_workbook(receipt, vars(CORRECTED), "de")))
    assert [tuple(row) for row in book["Berichtigungen"].iter_rows(values_only=True)] == [
        ("Blatt", "Zeile", "Spalte", "In der Datei", "Gelesen als"), (None, 3, "impressions", "viele", "200"),
    ]  # fmt: skip
    assert [row[0].value for row in book["Fragen"].iter_rows(min_row=2)] == ["keine"]
    assert correction_lines(receipt.as_json()["corrections"], "de") == ["Zeile 3, „impressions“: „viele“ → „200“"]
