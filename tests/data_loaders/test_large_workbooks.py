"""Large workbooks: opened while they are looked over, and nothing handed on before; plain cells judged at a glance."""

from pathlib import Path

import pytest

from data_loaders import limits
from data_loaders.workbooks_glance import beyond, column_letters, is_plain, last_row_of
from data_loaders.workbooks_parts import PartScan, column_number
from tests.data_loaders.made_files import opened, rows_of, xlsx, xlsx_of_xml
from tests.data_loaders.test_containers import refusal_of, use_child

EARLY = "from data_loaders import workbooks\nworkbooks.LARGE_BYTES = 0"


def test_a_workbook_opened_early_holds_the_same_cells(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    use_child(monkeypatch, tmp_path, EARLY)
    rows = [["Date", "Reach"], *(["2026-03-01", number] for number in range(200))]
    assert rows_of(opened(tmp_path, xlsx(*rows), "export.xlsx").grids[0])[200] == ["2026-03-01", "199"]


@pytest.mark.parametrize(
    ("reference", "text_id"), [(b"XFD1048576", "file-too-many-columns"), (b"A1048576", "file-too-many-rows")]
)
def test_a_hostile_workbook_opened_early_is_refused_by_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, reference: bytes, text_id: str
) -> None:
    use_child(monkeypatch, tmp_path, EARLY)
    content = xlsx_of_xml(b'<row r="1"><c r="A1"><v>1</v></c><c r="%s"><v>1</v></c></row>' % reference)
    assert refusal_of(tmp_path, content, "export.xlsx").text_id == text_id


def test_a_library_that_dies_before_the_looking_over_is_asked_again_after_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dies_early = (
        f"{EARLY}\nlook = workbooks.scan_parts\n"
        "def slow_look(archive):\n    time.sleep(0.5)\n    return look(archive)\n"
        "workbooks.scan_parts = slow_look\n"
        "read = workbooks.open_book\n"
        "workbooks.open_book = lambda content: os.abort() if 'looking-first' not in sys.argv else read(content)"
    )
    use_child(monkeypatch, tmp_path, dies_early)
    assert rows_of(opened(tmp_path, xlsx(["a"], [1]), "export.xlsx").grids[0]) == [["a"], ["1"]]


@pytest.mark.parametrize("last", [0, 1, 20, 26, 27, 52, 500])
def test_a_glance_lets_cells_up_to_the_last_column_pass_and_no_further(last: int) -> None:
    for column in (1, 2, 20, 21, 26, 27, 28, 52, 53, 500, 501, 702, 703, 16_384):
        letters = column_letters(column).encode()
        assert column_number(letters) == column
        assert is_plain(b'<c r="%s7"><v>1</v></c>' % letters, last) is (column <= last)


def test_a_glance_lets_only_rows_pass_that_a_sheet_so_wide_may_have() -> None:
    for columns in (1, 20, 40, 500):
        last_row = min(limits.BROWSER.rows, limits.BROWSER.cells // columns)
        for row in (1, last_row - 1, last_row, last_row + 1, 10 * last_row, 10**7, 10**15):
            assert is_plain(b'<c r="A%d"><v>1</v></c>' % row, columns) is (row <= last_row)


@pytest.mark.parametrize(
    "xml",
    [
        b'<!DOCTYPE x><c r="A1">', b'<c r="A1">\0', b'<row hidden="1">', b'<c r="A1"><f>1</f>', b'<c r="A1" t="e">',
        b"<c r='A1'>", b'<c s="1" r="A1">', b'<c  r="A1">', b'<x:c r="A1">', b'<c r="$A$1">', b'<c r="a1">',
        b'<c r="A1x">', b'<c r="A">', b'<c\nr="A1">',
    ],
)  # fmt: skip
def test_a_glance_sends_everything_unusual_to_a_closer_look(xml: bytes) -> None:
    assert not is_plain(xml, 20)


def test_names_beyond_the_last_are_those_that_come_after_it() -> None:
    assert beyond("T", "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == "[A-Z]{2}|[U-Z][A-Z]{0}"
    assert last_row_of(b'<c r="A7"><v>1</v></c><c r="AB1207"><v>1</v></c>') == 1207
    assert last_row_of(b"<sheetData>") == 0


def test_rows_seen_at_a_glance_count_when_later_ones_are_wider() -> None:
    scan = PartScan()
    scan.add(b'<c r="A1"><v>1</v></c>')
    scan.add(b'<c r="A300000"><v>1</v></c>')
    assert (scan.last_row, scan.last_column) == (300_000, 1)
    with pytest.raises(limits.TooLarge):
        scan.add(b'<c r="AI2"><v>1</v></c>')
