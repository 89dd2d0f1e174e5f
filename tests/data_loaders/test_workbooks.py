"""Workbooks: exact cells, and every trap of their formats refused or said."""

import io
import struct
from datetime import date, datetime, time, timedelta
from pathlib import Path

import openpyxl
import pytest
import xlwt
from xlwt.CompoundDoc import XlsDoc

from data_loaders.containers import Member
from data_loaders.errors import UnreadableExport
from data_loaders.grids import BOOLEAN, DATE, EMPTY, FORMULA_ERROR, NUMBER, TEXT
from data_loaders.workbooks import REPORT_MARKER_SHEET
from data_loaders.workbooks_columns import number_text
from tests.data_loaders.made_files import (
    SHEET_PART,
    kinds_of,
    note_ids,
    opened,
    rows_of,
    saved,
    saved_xls,
    with_part,
    xls,
    xlsx,
    xlsx_of_xml,
)

MIDNIGHT = datetime.fromisoformat("2026-03-01")
MORNING = datetime.fromisoformat("2026-03-01T10:30")


def refusal_of(folder: Path, content: bytes, name: str = "export.xlsx") -> tuple[str, str]:
    """The class and text id of a whole-file refusal."""
    with pytest.raises(UnreadableExport) as refusal:
        opened(folder, content, name)
    return type(refusal.value).__name__, refusal.value.text_id


def opened_xlsx(folder: Path, content: bytes) -> Member:
    """The workbook, under its right name."""
    return opened(folder, content, "export.xlsx")


def compound(book: bytes, name: str = "Workbook") -> bytes:
    """A compound file with one stream of that name."""
    out = io.BytesIO()
    XlsDoc().save(out, book)
    content = bytearray(out.getvalue())
    entry = content.index("Workbook".encode("utf-16-le"))
    content[entry : entry + 64] = name.encode("utf-16-le").ljust(64, b"\0")
    content[entry + 64 : entry + 66] = struct.pack("<H", 2 * len(name) + 2)
    return bytes(content)


def test_cells_keep_their_place_type_and_exact_text(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active["B3"] = "Post"
    book.active["C3"] = 12
    book.active["D4"] = True
    book.active["E4"] = 0.1
    (grid,) = opened_xlsx(tmp_path, saved(book)).grids
    assert rows_of(grid) == [
        [None] * 5,
        [None] * 5,
        [None, "Post", "12", None, None],
        [None, None, None, "TRUE", "0.1"],
    ]
    assert kinds_of(grid)[2:] == [
        [EMPTY, TEXT, NUMBER, EMPTY, EMPTY],
        [EMPTY, EMPTY, EMPTY, BOOLEAN, NUMBER],
    ]
    assert grid.row_numbers.to_pylist() == [1, 2, 3, 4]
    assert grid.sheet_name == "Sheet"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (1938.0, "1938"),
        (-0.0, "0"),
        (3, "3"),
        (0.1, "0.1"),
        (1e-7, "1e-07"),
        (2.0**53 - 1, "9007199254740991"),
        (2.0**53, "9007199254740992"),
        (6.49e17, "6.49e+17"),
        (float("nan"), "nan"),
        (float("inf"), "inf"),
    ],
)
def test_numbers_are_their_shortest_exact_text(value: float, text: str) -> None:
    assert number_text(value) == text


def test_ids_of_19_digits_stay_whole_as_text_and_tell_as_number(tmp_path: Path) -> None:
    content = xlsx_of_xml(
        b'<row r="1"><c r="A1" t="inlineStr"><is><t>7123456789012345678</t></is></c>'
        b'<c r="B1"><v>7123456789012345678</v></c></row>'
    )
    (grid,) = opened_xlsx(tmp_path, content).grids
    assert rows_of(grid) == [["7123456789012345678", "7.123456789012346e+18"]]
    assert kinds_of(grid) == [[TEXT, NUMBER]]


def test_dates_are_iso_text(tmp_path: Path) -> None:
    content = xlsx(
        [
            MIDNIGHT,
            MORNING,
            time(9, 5),
            timedelta(hours=30, seconds=2),
        ]
    )
    (grid,) = opened_xlsx(tmp_path, content).grids
    assert rows_of(grid) == [["2026-03-01", "2026-03-01T10:30:00", "09:05:00", "30:00:02"]]
    assert kinds_of(grid) == [[DATE] * 4]


def test_dates_of_the_1904_system_are_the_days_meant(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    book.active.append([date(2026, 3, 1)])
    assert rows_of(opened_xlsx(tmp_path, saved(book)).grids[0]) == [["2026-03-01"]]


@pytest.mark.parametrize("serial", [b"60", b"2958465", b"2958466", b"-1", b"1e300"])
def test_days_no_calendar_knows_do_not_break_the_reader(tmp_path: Path, serial: bytes) -> None:
    content = with_part(
        xlsx([MIDNIGHT]),
        SHEET_PART,
        lambda xml: xml.replace(b"<v>46082</v>", b"<v>" + serial + b"</v>"),
    )
    (row,) = rows_of(opened_xlsx(tmp_path, content).grids[0])
    assert row[0] is not None


def test_a_wrong_dimension_hides_no_cells(tmp_path: Path) -> None:
    cells = b'<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="C2"><v>2</v></c></row>'
    for dimension in (b"A1", b"A1:XFD1048576"):
        content = xlsx_of_xml(cells, before=b'<dimension ref="' + dimension + b'"/>')
        assert rows_of(opened_xlsx(tmp_path, content).grids[0]) == [["1", None, None], [None, None, "2"]]


@pytest.mark.parametrize(
    ("reference", "text_id"),
    [
        (b"XFD1048576", "file-too-many-columns"),
        (b"A1048576", "file-too-many-rows"),
        (b"SG1", "file-too-many-columns"),
        (b"A4294967295", "file-too-many-rows"),
        (b"ZZZZZZZ1", "file-too-many-columns"),
        (b"SF400000", "file-too-many-cells"),
    ],
)
def test_far_away_cells_are_refused_before_they_cost_memory(tmp_path: Path, reference: bytes, text_id: str) -> None:
    for cell in (b'<c r="%s"><v>1</v></c>', b"<c s='0' r = '%s' ><v>1</v></c>"):
        content = xlsx_of_xml(b'<row r="1"><c r="A1"><v>1</v></c>' + cell % reference + b"</row>")
        assert refusal_of(tmp_path, content) == ("TooLarge", text_id)


def test_formatted_cells_without_content_are_no_far_away_cells(tmp_path: Path) -> None:
    content = xlsx_of_xml(b'<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="0"/></row><row r="1048576" ht="20"/>')
    assert rows_of(opened_xlsx(tmp_path, content).grids[0]) == [["1"]]


@pytest.mark.parametrize("part", [SHEET_PART, "xl/workbook.xml", "xl/styles.xml", "docProps/core.xml"])
def test_a_document_type_is_refused_in_every_part(tmp_path: Path, part: str) -> None:
    laughs = b'<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'
    outside = b'<!DOCTYPE x SYSTEM "file:///etc/hostname">'
    for declaration in (laughs, outside):
        content = with_part(xlsx(["x"]), part, lambda xml, declared=declaration: declared + xml)
        assert refusal_of(tmp_path, content) == ("HostileArchive", "workbook-document-type")


def test_a_workbook_part_in_utf16_cannot_slip_through(tmp_path: Path) -> None:
    content = with_part(xlsx(["x"]), SHEET_PART, lambda xml: xml.decode().encode("utf-16"))
    assert refusal_of(tmp_path, content) == ("DamagedFile", "workbook-part-damaged")


@pytest.mark.parametrize("part", ["xl/workbook.xml", SHEET_PART])
def test_a_missing_part_is_damage(tmp_path: Path, part: str) -> None:
    content = with_part(xlsx(["x"]), part, lambda _: None)
    assert refusal_of(tmp_path, content)[0] == "DamagedFile"


@pytest.mark.parametrize("index", [b"-1", b"99", b"x"])
def test_a_shared_text_that_does_not_exist_is_damage(tmp_path: Path, index: bytes) -> None:
    content = xlsx_of_xml(b'<row r="1"><c r="A1" t="s"><v>' + index + b"</v></c></row>")
    assert refusal_of(tmp_path, content)[0] == "DamagedFile"


def test_a_cut_workbook_and_cut_xml_are_damage(tmp_path: Path) -> None:
    whole = xlsx(["x", 1])
    assert refusal_of(tmp_path, whole[:-100])[0] == "DamagedFile"
    assert refusal_of(tmp_path, whole[: len(whole) // 2]) == ("DamagedFile", "archive-cut-off")
    assert refusal_of(tmp_path, with_part(whole, SHEET_PART, lambda xml: xml[:-40]))[0] == "DamagedFile"


def test_every_flipped_bit_ends_politely(tmp_path: Path) -> None:
    whole = xlsx(["Date", "Impressions"], ["2026-03-01", 12])
    for position in range(60, len(whole), len(whole) // 12):
        flipped = bytearray(whole)
        flipped[position] ^= 0x10
        try:
            member = opened_xlsx(tmp_path, bytes(flipped))
        except UnreadableExport:
            continue
        assert rows_of(member.grids[0]) == [["Date", "Impressions"], ["2026-03-01", "12"]]


def test_half_a_million_levels_of_nesting_end_politely(tmp_path: Path) -> None:
    content = xlsx_of_xml(b"<a>" * 500_000)
    assert refusal_of(tmp_path, content) == ("EmptyFile", "file-empty")


def test_a_text_without_end_is_refused(tmp_path: Path) -> None:
    letters = bytes(97 + n * n % 26 for n in range(997)) * 6_000
    content = xlsx_of_xml(b'<row r="1"><c r="A1" t="inlineStr"><is><t>' + letters + b"</t></is></c></row>")
    assert refusal_of(tmp_path, content) == ("TooLarge", "file-text-too-long")


def test_formula_errors_are_empty_marked_and_counted(tmp_path: Path) -> None:
    content = xlsx_of_xml(
        b'<row r="2"><c r="A2"><v>5</v></c><c r="B2" t="e"><v>#N/A</v></c><c r="C2" t="str"><f>A2</f><v></v></c></row>'
    )
    member = opened_xlsx(tmp_path, content)
    assert rows_of(member.grids[0])[1][:2] == ["5", None]
    assert kinds_of(member.grids[0])[1][:2] == [NUMBER, FORMULA_ERROR]
    assert member.notes == (("file-formula-errors", {"sheet": "Sheet", "count": "1"}),)


def test_formula_errors_are_found_on_the_right_sheet(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["fine", 1])
    second = book.create_sheet("Second")
    second.append(["broken", "#DIV/0!"])
    second["B1"].data_type = "e"
    first_grid, second_grid = opened_xlsx(tmp_path, saved(book)).grids
    assert kinds_of(first_grid) == [[TEXT, NUMBER]]
    assert kinds_of(second_grid) == [[TEXT, FORMULA_ERROR]]


def test_formulas_without_stored_value_are_said(tmp_path: Path) -> None:
    member = opened_xlsx(tmp_path, xlsx(["what", "value"], ["sum", "=1+1"], ["more", "=2+2"]))
    assert rows_of(member.grids[0]) == [["what", "value"], ["sum", None], ["more", None]]
    assert member.notes == (("file-formulas-without-value", {"sheet": "Sheet", "count": "2"}),)


def test_a_formula_with_stored_value_gives_the_value(tmp_path: Path) -> None:
    member = opened_xlsx(tmp_path, xlsx_of_xml(b'<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>'))
    assert (rows_of(member.grids[0]), member.notes) == ([["2"]], ())


@pytest.mark.parametrize("state", ["hidden", "veryHidden"])
def test_hidden_sheets_are_flagged_and_hidden_rows_are_read(tmp_path: Path, state: str) -> None:
    book = openpyxl.Workbook()
    book.active.append(["seen"])
    book.active.append(["row hidden"])
    book.active.row_dimensions[2].hidden = True
    book.create_sheet("Back").append(["unseen"])
    book["Back"].sheet_state = state
    member = opened_xlsx(tmp_path, saved(book))
    assert [(grid.sheet_name, grid.is_hidden) for grid in member.grids] == [("Sheet", False), ("Back", True)]
    assert rows_of(member.grids[0]) == [["seen"], ["row hidden"]]
    assert note_ids(member) == ["file-rows-hidden", "file-sheet-hidden"]


def test_fifty_sheets_are_read_and_one_more_is_not(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["x"])
    for n in range(49):
        book.create_sheet(f"📈 {n}")
    assert len(opened_xlsx(tmp_path, saved(book)).grids) == 50
    book.create_sheet("History")
    assert refusal_of(tmp_path, saved(book)) == ("TooLarge", "file-too-many-sheets")


def test_a_workbook_without_cells_is_empty(tmp_path: Path) -> None:
    assert refusal_of(tmp_path, xlsx()) == ("EmptyFile", "file-empty")


def test_our_own_report_is_no_source(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["Member", "Posts"])
    book.create_sheet(REPORT_MARKER_SHEET).sheet_state = "hidden"
    assert REPORT_MARKER_SHEET == "_influencer_program_report"
    assert refusal_of(tmp_path, saved(book)) == ("OwnReport", "file-own-report")


def test_macros_and_links_are_said_and_left_alone(tmp_path: Path) -> None:
    content = with_part(xlsx(["x"]), "xl/vbaProject.bin", lambda _: b"\xd0\xcf\x11\xe0 macro")
    content = with_part(content, "xl/externalLinks/externalLink1.xml", lambda _: b"<externalLink/>")
    assert note_ids(opened(tmp_path, content, "export.xlsm")) == ["file-macros-ignored", "file-links-ignored"]


def test_long_texts_in_cells_are_cut_and_their_rows_named(tmp_path: Path) -> None:
    long_text = b"<is><t>" + b"x" * 40_000 + b"</t></is>"
    member = opened_xlsx(tmp_path, xlsx_of_xml(b'<row r="3"><c r="A3" t="inlineStr">' + long_text + b"</c></row>"))
    assert len(rows_of(member.grids[0])[2][0] or "") == 32_767
    assert member.grids[0].damaged == {3: "row-text-too-long"}


def test_many_rows_come_in_order_with_their_errors_in_place(tmp_path: Path) -> None:
    cells = b"".join(
        b'<row r="%d"><c r="A%d"%s><v>%s</v></c></row>'
        % (n, n, b' t="e"' if n == 7_001 else b"", b"#N/A" if n == 7_001 else b"%d" % n)
        for n in range(1, 12_001)
    )
    (grid,) = opened_xlsx(tmp_path, xlsx_of_xml(cells)).grids
    assert [row[0] for row in rows_of(grid)] == [None if n == 7_001 else str(n) for n in range(1, 12_001)]
    assert kinds_of(grid)[7_000] == [FORMULA_ERROR]
    assert grid.row_numbers.to_pylist() == list(range(1, 12_001))


def test_a_binary_workbook_is_read_like_its_sibling(tmp_path: Path) -> None:
    rows: list[list[object]] = [["Datum", "Zahl", "Text"], ["03/01/2026", 12, "ü😀"], ["", 0.5, None]]
    binary, modern = opened(tmp_path, xls(*rows), "a.xls"), opened(tmp_path, xlsx(*rows), "a.xlsx")
    assert binary.container == "xls"
    assert rows_of(binary.grids[0]) == rows_of(modern.grids[0])
    assert kinds_of(binary.grids[0]) == kinds_of(modern.grids[0])


def test_a_binary_workbook_tells_errors_hidden_rows_and_sheets(tmp_path: Path) -> None:
    book = xlwt.Workbook()
    sheet = book.add_sheet("Posts")
    sheet.write(0, 0, MIDNIGHT, xlwt.easyxf(num_format_str="YYYY-MM-DD"))
    sheet.row(0).set_cell_error(1, 42)
    sheet.write(0, 2, "end")
    sheet.write(1, 0, "hidden row")
    sheet.row(1).hidden = True
    book.add_sheet("Back").visibility = 1
    member = opened(tmp_path, saved_xls(book), "a.xls")
    assert rows_of(member.grids[0]) == [["2026-03-01", None, "end"], ["hidden row", None, None]]
    assert kinds_of(member.grids[0])[0] == [DATE, FORMULA_ERROR, TEXT]
    assert [grid.is_hidden for grid in member.grids] == [False, True]
    assert note_ids(member) == ["file-rows-hidden", "file-formula-errors", "file-sheet-hidden"]


def test_far_away_cells_of_a_binary_workbook_are_refused(tmp_path: Path) -> None:
    book = xlwt.Workbook()
    sheet = book.add_sheet("Posts")
    sheet.write(0, 0, 1)
    sheet.write(65_535, 255, 1)
    assert refusal_of(tmp_path, saved_xls(book), "a.xls") == ("TooLarge", "file-too-many-cells")


def test_a_password_refuses_both_kinds_of_workbook(tmp_path: Path) -> None:
    begin = struct.pack("<HHHHHHII", 0x809, 16, 0x600, 5, 0, 0, 0, 0)
    locked = begin + struct.pack("<HH", 0x2F, 6) + bytes(6) + bytes(5_000)
    assert refusal_of(tmp_path, compound(locked), "a.xls") == ("ProtectedFile", "file-protected")
    package = compound(bytes(5_000), "EncryptedPackage")
    assert refusal_of(tmp_path, package, "a.xlsx") == ("ProtectedFile", "file-protected")


def test_other_compound_documents_are_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(UnreadableExport) as refusal:
        opened(tmp_path, compound(bytes(5_000), "WordDocument"), "a.xls")
    assert (refusal.value.text_id, refusal.value.slots) == ("file-kind-unsupported", {"found": "Word"})


def test_a_cut_binary_workbook_is_damage_at_every_length(tmp_path: Path) -> None:
    whole = xls(*[[f"row {n}", n] for n in range(300)])
    for length in (100, 600, len(whole) // 2, len(whole) - 100):
        assert refusal_of(tmp_path, whole[:length], "a.xls")[0] == "DamagedFile"


def test_sector_chains_that_run_in_circles_end(tmp_path: Path) -> None:
    content = bytearray(xls(*[[f"row {n}", n] for n in range(300)]))
    table = (struct.unpack_from("<I", content, 76)[0] + 1) * 512
    content[table : table + 4] = struct.pack("<I", 0)
    assert refusal_of(tmp_path, bytes(content), "a.xls")[0] == "DamagedFile"
