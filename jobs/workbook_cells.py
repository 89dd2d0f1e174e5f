"""Cells of the workbooks we hand out: text stays text, whatever it begins with, and never breaks the file."""

import io
import re
from collections.abc import Iterable, Sequence
from datetime import date

from openpyxl import Workbook
from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from data_loaders.workbooks import REPORT_MARKER_SHEET

LONGEST_TEXT = 32_000
CUT_MARK = " […]"
# The first is the short date of whoever opens the workbook: 30.09.2026 on a German desk.
FORMATS: tuple[tuple[type, str], ...] = ((date, "mm-dd-yy"), (int, "#,##0"))
NUMBER_OF_ROW, SHARE = "0", "0.0%"
WIDEST, NARROWEST = 60, 10
# Made once: a style of its own for each of a million cells takes most of the time.
WRAPPED, UNWRAPPED = Alignment(wrap_text=True, vertical="top"), Alignment(wrap_text=False, vertical="top")
# What XML 1.0 cannot hold: control characters, surrogates without their half, and two that are no characters.
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
# Excel reads _x0041_ in a cell as the letter A; the underscore before it is written in that form itself.
_ESCAPE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")

Value = str | int | float | bool | date | None


def plain_text(text: str) -> str:
    """The text with what a workbook cannot hold taken out, and cut where it is longer than a cell."""
    shown = _ESCAPE.sub("_x005F_", _UNWRITABLE.sub("", text))
    return shown if len(shown) <= LONGEST_TEXT else shown[:LONGEST_TEXT] + CUT_MARK


def put(cell: Cell, value: Value) -> None:
    """Write a value; a text is typed as text, so that no formula comes of it."""
    if isinstance(value, str):
        cell.value = plain_text(value)
        cell.data_type = "s"
        # Where the sheet is edited or saved as CSV, the mark keeps = + - @ from coming to life.
        if value[:1] in ("=", "+", "-", "@", "\t", "\r"):
            cell.quotePrefix = True
        cell.alignment = WRAPPED if len(value) > WIDEST else UNWRAPPED
    else:
        cell.value = value
        cell.number_format = next((form for kind, form in FORMATS if isinstance(value, kind)), "General")


def put_rows(sheet: Worksheet, headings: Sequence[str], rows: Iterable[Sequence[Value]], first_row: int = 1) -> None:
    """A table with a bold heading row and columns as wide as their texts."""
    widths = [len(heading) for heading in headings]
    for at, heading in enumerate(headings, 1):
        put(sheet.cell(first_row, at), heading)
        sheet.cell(first_row, at).font = Font(bold=True)
        sheet.cell(first_row, at).fill = PatternFill("solid", fgColor="F2F2F2")
    for number, row in enumerate(rows, first_row + 1):
        for at, value in enumerate(row, 1):
            put(sheet.cell(number, at), value)
            widths[at - 1] = max(widths[at - 1], len(str(value or "")))
    for at, width in enumerate(widths, 1):
        sheet.column_dimensions[get_column_letter(at)].width = min(WIDEST, max(NARROWEST, width + 2))


def make_list(sheet: Worksheet, row_numbers_in: int | None = None) -> None:
    """Let the headings stay in sight and be filtered by; row numbers are written as a spreadsheet program counts."""
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = sheet.dimensions
    for cell in (sheet.cell(row, row_numbers_in) for row in range(2, sheet.max_row + 1) if row_numbers_in):
        cell.number_format = NUMBER_OF_ROW


def empty_workbook() -> Workbook:
    """A workbook without sheets."""
    book = Workbook()
    book.remove(book.worksheets[0])
    return book


def saved(book: Workbook) -> bytes:
    """The bytes of a workbook that our own upload will refuse as a report."""
    book.create_sheet(REPORT_MARKER_SHEET).sheet_state = "hidden"
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()
