"""Rows as workbook and CSV: what stands in them, and that nothing in them comes to life."""

import csv
import io

import pandas as pd
from openpyxl import load_workbook

from jobs.rows_workbook import rows_csv, rows_workbook

FILES = pd.DataFrame({"File": ["a.csv", "=1+1.xlsx"], "Rows": pd.array([2, None], dtype="Int64")})
ROWS = pd.DataFrame({"File": ["a.csv"], "Row": pd.array([14], dtype="Int64"), "Text": ["=HYPERLINK(1)\x07"]})


def test_a_workbook_says_what_the_figure_is_and_lists_files_and_rows() -> None:
    made = rows_workbook("Where does this figure come from?", ["Posts · Q3", "Sum of all 2 rows: 2"], {"Files": FILES})
    book = load_workbook(io.BytesIO(made))
    assert book.sheetnames[:2] == ["Where does this figure come fro", "Files"]
    assert [cell.value for cell in book.worksheets[0]["A"]] == ["Posts · Q3", "Sum of all 2 rows: 2"]
    assert list(book["Files"].iter_rows(min_row=2, values_only=True)) == [("a.csv", 2), ("=1+1.xlsx", None)]


def test_a_table_without_rows_makes_no_sheet() -> None:
    book = load_workbook(io.BytesIO(rows_workbook("Title", [], {"Files": FILES, "Rows": ROWS.iloc[:0]})))
    assert "Rows" not in book.sheetnames


def test_no_text_of_a_row_becomes_a_formula() -> None:
    cell = load_workbook(io.BytesIO(rows_workbook("Title", [], {"Rows": ROWS})))["Rows"]["C2"]
    assert (cell.data_type, cell.value) == ("s", "=HYPERLINK(1)")
    [_, row] = csv.reader(io.StringIO(rows_csv(ROWS).decode("utf-8-sig")))
    assert row == ["a.csv", "14", "'=HYPERLINK(1)"]
