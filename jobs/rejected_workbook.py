"""The rows that were not taken, as a workbook: their cells as they stand in the file, the reason, what to do."""

import re
from collections.abc import Iterator

from openpyxl import Workbook

from data_loaders.rows import ReadExport, TypedTable
from jobs.repairs import repair_of
from jobs.wording import said_if_known
from jobs.workbook_cells import Value, empty_workbook, make_list, put_rows, saved
from language import say

LONGEST_SHEET_NAME = 31
ROWS_AT_ONCE = 10_000
_NOT_IN_SHEET_NAMES = re.compile(r"[\[\]:*?/\\\x00-\x1f]|^'|'$")


def has_rejected_rows(export: ReadExport) -> bool:
    """Whether there is anything to hand out."""
    return any(table.rejected.rows.num_rows for table in export.tables)


def rejected_workbook(export: ReadExport, language: str) -> bytes:
    """One sheet per table with refused rows: row, reason, column, what to do, then the cells under their headings."""
    book = empty_workbook()
    for table in export.tables:
        if table.rejected.rows.num_rows:
            sheet = book.create_sheet(_sheet_name(book, table, language))
            headings = [*say("workbook-rejected-columns", language).split(" | "), *table.rejected.headings]
            put_rows(sheet, headings, _rows(table, language))
            make_list(sheet, row_numbers_in=1)
    return saved(book)


def _rows(table: TypedTable, language: str) -> Iterator[list[Value]]:
    reasons = table.rejected.rows["reason"].unique().to_pylist()
    told = {reason: (said_if_known(reason, language), say(repair_of(reason), language)) for reason in reasons}
    for batch in table.rejected.rows.to_batches(ROWS_AT_ONCE):
        for number, column, reason, *cells in zip(*(values.to_pylist() for values in batch.columns), strict=True):
            sentence, repair = told[reason]
            yield [number, sentence, column, repair, *(text or "" for text in cells)]


def _sheet_name(book: Workbook, table: TypedTable, language: str) -> str:
    """The name of the sheet in the file, or the kind of its rows; told apart by a number where it stands twice."""
    wanted = table.rejected.sheet_name or say(f"upload-kind-{table.kind}", language)
    name = _NOT_IN_SHEET_NAMES.sub(" ", wanted).strip()[:LONGEST_SHEET_NAME] or "1"
    taken = {sheet.title.casefold() for sheet in book.worksheets} | {"history"}
    number, candidate = 1, name
    while candidate.casefold() in taken:
        number += 1
        candidate = f"{name[: LONGEST_SHEET_NAME - 5]} ({number})"
    return candidate
