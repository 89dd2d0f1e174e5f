"""Files saved again by a spreadsheet program: repaired with a note, never loaded in part."""

import csv
import io

from data_loaders.rows import ReadExport
from tests.data_loaders.hand_made import X_HEADINGS, X_NAME, Desk, column, notes, text_table, x_id, x_row

FIRST, SECOND = x_id("2021-09-02T10:00"), x_id("2021-09-03T10:00")
ROWS = [X_HEADINGS, x_row(FIRST, text='Er sagt "ja", wir auch'), x_row(SECOND, text="Zeile eins\nZeile zwei")]


def whole_lines_in_quotes(content: str) -> bytes:
    """Each physical line as one quoted cell, as a program writes that opened the file with another delimiter."""
    written = io.StringIO()
    csv.writer(written, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\n").writerows(
        [line] for line in content.splitlines()
    )
    return written.getvalue().encode()


def test_semicolons_and_tabs_are_read_like_commas(desk: Desk) -> None:
    for delimiter in (";", "\t"):
        assert column(desk.read(X_NAME, ROWS, delimiter=delimiter), "post_id") == [FIRST, SECOND]


def test_whole_lines_in_quotes_are_undone_with_a_note(desk: Desk) -> None:
    found = desk.outcome(X_NAME, whole_lines_in_quotes(text_table(ROWS).decode()))
    assert isinstance(found, ReadExport)
    assert column(found, "text") == ['Er sagt "ja", wir auch', "Zeile eins\nZeile zwei"]
    assert {"lines-unquoted", "file-lines-quoted"} & set(notes(found))


def test_a_file_in_which_only_some_lines_stand_in_quotes_is_read_whole(desk: Desk) -> None:
    plain = text_table([X_HEADINGS, x_row(SECOND)]).decode().splitlines()
    quoted = whole_lines_in_quotes(text_table([x_row(FIRST, text="Ja, wir")]).decode()).decode().splitlines()
    found = desk.outcome(X_NAME, "\n".join([plain[0], *quoted, plain[1], ""]).encode())
    assert isinstance(found, ReadExport)
    assert column(found, "post_id") == [FIRST, SECOND]
    assert column(found, "text")[0] == "Ja, wir"
