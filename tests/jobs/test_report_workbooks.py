"""What the upload page hands out: the receipt and the rejected rows, as workbooks without formulas."""

import io
from dataclasses import replace
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from data_loaders.questions import Answers
from data_loaders.receipts import Receipt
from data_loaders.receipts_parts import Coverage, Movement, ReceiptRows, ReceiptTable
from data_loaders.rows import OpenQuestion, RowProblem
from jobs import imports
from jobs.coverage_words import coverage_sentence
from jobs.receipt_workbook import receipt_workbook
from jobs.rejected_workbook import has_rejected_rows, rejected_workbook
from jobs.workbook_cells import plain_text
from language import LANGUAGES, say
from warehouse.connection import Warehouse

HOSTILE = (
    "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "{=1}", '=HYPERLINK("http://x")', "_x0041_", "a\x00b\x0bc", "\ud800x",
)  # fmt: skip
RECEIPT = Receipt(
    file="=posts.csv",
    layout="template_posts",
    status="imported",
    import_id=7,
    rows=ReceiptRows(read=21, new=12, updated=3, unchanged=1, duplicate=1, rejected=2, ignored=2),
    tables=(ReceiptTable("posts", 17, date(2026, 7, 1), date(2026, 9, 30), {"impressions": 1200, "reach": None}),),
    questions=(OpenQuestion("year", "days.csv"),),
    problems=(
        RowProblem("", 4, "Impressions", "=many", "number-unreadable"),
        RowProblem("", 9, "Impressions", "few", "number-unreadable"),
    ),
    message=("receipt-imported", {"number": "7"}),
    notes=(("rows-total", {"rows": "2"}),),
    movement=(Movement("impressions", date(2026, 7, 1), date(2026, 9, 30), 2310000, None),),
)


JUNE = (date(2026, 6, 1), date(2026, 6, 7)), (date(2026, 6, 22), date(2026, 6, 30))
GAP_FILLED = Coverage("x", "werkstolz", "posts", JUNE, ((JUNE[0][0], JUNE[1][1]),))


def opened(content: bytes) -> openpyxl.Workbook:
    """A workbook as a spreadsheet program sees it, formulas as formulas."""
    return openpyxl.load_workbook(io.BytesIO(content))


def rows_of(book: openpyxl.Workbook, sheet: str) -> list[tuple[object, ...]]:
    return [tuple(row) for row in book[sheet].iter_rows(values_only=True)]


def formulas_in(book: openpyxl.Workbook) -> list[str]:
    return [
        str(cell.value) for sheet in book.worksheets for row in sheet.iter_rows() for cell in row
        if cell.data_type == "f"
    ]  # fmt: skip


def posts_with_bad_rows(folder: Path) -> Path:
    """Five posts of the template, two of which cannot be taken; texts that a spreadsheet program would calculate."""
    path = folder / "posts_2026-10-01.csv"
    path.write_text(
        "platform;post_id;author_account;published_at;text;impressions\n"
        "x;101;ottilie;2026-07-01;=1+1;100\n"
        "x;102;ottilie;2026-07-02;+49 30;many\n"
        "x;103;ottilie;2026-07-03;fine;300\n"
        "x;104;ottilie;never;@here;400\n"
        "x;105;ottilie;2026-07-05;fine;500\n",
        encoding="utf-8",
    )
    return path


def test_a_receipt_tells_every_span_of_days_before_and_after_so_that_gaps_are_seen() -> None:
    receipt = replace(RECEIPT, coverage=(GAP_FILLED,))
    told = receipt.as_json()["coverage"]
    assert told[0]["before"] == [["2026-06-01", "2026-06-07"], ["2026-06-22", "2026-06-30"]]
    assert coverage_sentence(told, "en") == (
        "Days covered: X werkstolz (posts): 1 Jun – 7 Jun 2026, 22 Jun – 30 Jun 2026 → 1 Jun – 30 Jun 2026"
    )
    book = opened(receipt_workbook(receipt, {}, "de"))
    covered = [row[1:4] for row in rows_of(book, "Zusammenfassung") if row[0] == "X werkstolz, Beiträge"]
    assert [(moment, first.date(), last.date()) for moment, first, last in covered] == [  # type: ignore[attr-defined]
        ("vorher", *JUNE[0]), ("vorher", *JUNE[1]), ("nachher", *GAP_FILLED.after[0]),
    ]  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_receipt_names_what_became_of_every_row(language: str) -> None:
    book = opened(receipt_workbook(RECEIPT, {"date_order": "dmy"}, language))
    names = [say(f"workbook-{name}", language) for name in ("summary", "tables", "problems", "questions", "notes")]
    assert book.sheetnames[:5] == names
    bridge = {row[0]: row[1] for row in rows_of(book, names[0])}
    assert bridge[say("workbook-rows-read", language)] == 21
    assert sum(int(str(bridge[say(f"workbook-rows-{part}", language)])) for part in
               ("new", "updated", "unchanged", "duplicate", "rejected", "ignored")) == 21  # fmt: skip
    moved = rows_of(book, names[0])[-1]
    assert moved[0] == say("upload-figure-impressions", language)
    assert moved[3:5] == (2310000, None), "an unknown figure is an empty cell, not zero"


def test_the_receipt_lists_sums_problems_questions_and_notes() -> None:
    book = opened(receipt_workbook(RECEIPT, {"date_order": "dmy", "account": {}}, "en"))
    assert [row[0:2] + row[4:6] for row in rows_of(book, "Tables")[1:]] == [("Posts", 17, "Impressions", 1200)]
    assert [row[1:4] for row in rows_of(book, "Problems")[1:]] == [
        (4, "Impressions", "=many"), (9, "Impressions", "few"),
    ]  # fmt: skip
    assert rows_of(book, "Questions")[1:] == [
        ("order of day and month", "day, month, year (31.12.2026)"), ("year (days.csv)", "open"),
    ]  # fmt: skip
    assert rows_of(book, "Notes")[1:] == [("Total rows left out: 2.",)]
    assert formulas_in(book) == []


@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_becomes_a_formula_or_breaks_the_workbook(text: str) -> None:
    problem = RowProblem(text, 4, text, text, "number-unreadable")
    receipt = Receipt(text, "template_posts", "refused", problems=(problem,) * 2)
    book = opened(receipt_workbook(receipt, {"time_zone": text}, "en"))
    assert formulas_in(book) == []
    value = rows_of(book, "Problems")[1][3]
    # openpyxl hands out the escape; a spreadsheet program shows the text as it was.
    assert str(value).replace("_x005F_", "_").strip() == plain_text(text).replace("_x005F_", "_").strip()


def test_a_text_longer_than_a_cell_is_cut_with_a_mark() -> None:
    assert len(plain_text("x" * 40_000)) <= 32_767
    assert plain_text("x" * 40_000).endswith(" […]")


@pytest.mark.usefixtures("database")
def test_rejected_rows_come_with_their_cells_the_reason_and_what_to_do(tmp_path: Path) -> None:
    (inspection,) = imports.inspect(posts_with_bad_rows(tmp_path), None, Answers(), "analyst")
    assert inspection.export is not None and has_rejected_rows(inspection.export)
    book = opened(rejected_workbook(inspection.export, "en"))
    headings, *rows = rows_of(book, "Posts")
    assert headings[:4] == ("Row", "Reason", "Column", "What to do")
    assert headings[4:] == ("platform", "post_id", "author_account", "published_at", "text", "impressions")
    assert [(row[0], row[2], row[5], row[8], row[9]) for row in rows] == [
        (3, "impressions", "102", "+49 30", "many"),
        (5, "published_at", "104", "@here", "400"),
    ]
    assert rows[0][1] == say("number-unreadable", "en")
    assert rows[1][3] == say("repair-date", "en")
    assert formulas_in(book) == []


@pytest.mark.usefixtures("database")
def test_our_own_workbooks_are_refused_as_reports_not_sources(database: Warehouse, tmp_path: Path) -> None:
    (inspection,) = imports.inspect(posts_with_bad_rows(tmp_path), None, Answers(), "analyst")
    assert inspection.export is not None
    receipt = imports.confirm(inspection, Answers(), by="Lena", role="analyst").wait(60)
    version = database.data_version()
    for name, content in (
        ("receipt.xlsx", receipt_workbook(receipt, {}, "de")),
        ("rejected.xlsx", rejected_workbook(inspection.export, "de")),
    ):
        (tmp_path / name).write_bytes(content)
        (again,) = imports.inspect(tmp_path / name, None, Answers(), "analyst")
        assert (again.receipt.status, again.receipt.message[0]) == ("refused", "file-own-report")
    assert database.data_version() == version
