"""The rows behind a figure as a workbook or CSV; no text of them comes to life where it is opened."""

import csv
import io
from collections.abc import Mapping, Sequence

import pandas as pd

from jobs.workbook_cells import Value, empty_workbook, make_list, plain_text, put, put_rows, saved

# What spreadsheet programs take for the begin of a formula.
LIVE = ("=", "+", "-", "@", "\t", "\r")


def rows_workbook(title: str, head: Sequence[str], tables: Mapping[str, pd.DataFrame]) -> bytes:
    """A sheet that says what the figure is, then one sheet per table that has rows."""
    book = empty_workbook()
    first = book.create_sheet(title[:31].strip(" ?"))
    for number, line in enumerate(head, start=1):
        put(first.cell(number, 1), line)
    first.column_dimensions["A"].width = 120
    for name, table in tables.items():
        if not table.empty:
            sheet = book.create_sheet(name)
            put_rows(sheet, [str(column) for column in table.columns], _plain(table))
            make_list(sheet)
    return saved(book)


def rows_csv(table: pd.DataFrame) -> bytes:
    """The table with commas, as UTF-8 that spreadsheet programs recognise; a live begin of a text is quoted away."""
    written = io.StringIO()
    writer = csv.writer(written)
    writer.writerow(table.columns)
    writer.writerows([_quoted(value) for value in row] for row in _plain(table))
    return written.getvalue().encode("utf-8-sig")


def _plain(table: pd.DataFrame) -> list[list[Value]]:
    rows = table.astype(object).where(table.notna(), None).to_numpy().tolist()
    return [[_number(value) for value in row] for row in rows]


def _number(value: Value) -> Value:
    """Whole numbers as such, which a column with gaps holds as floats."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _quoted(value: Value) -> Value:
    if not isinstance(value, str):
        return value
    return f"'{plain_text(value)}" if value.startswith(LIVE) else plain_text(value)
