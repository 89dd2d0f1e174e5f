"""Text files: encodings, delimiters, quotes and lines, read strictly and with every guess said."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data_loaders.errors import DamagedFile, EmptyFile, TooLarge, UnreadableExport, UnsupportedContainer
from data_loaders.text_files import OpenTextFile, open_text
from data_loaders.text_files_encodings import is_utf8

TABLE = "Name,Beiträge\nJürgen Özkan,12\n"


def rows_with_numbers(content: bytes) -> list[tuple[int, list[str | None]]]:
    """Each row of the grid with its number."""
    found = []
    for batch in open_text(content).sheet().batches:
        number, *cells = batch.to_pydict().values()
        found += [(place, list(row)) for place, row in zip(number, zip(*cells, strict=True), strict=True)]
    return found


def rows(content: bytes) -> list[list[str | None]]:
    """The cells alone."""
    return [row for _, row in rows_with_numbers(content)]


def notes_after_reading(content: bytes) -> dict[str, dict[str, str]]:
    """What is told about a file, once it was read to its end."""
    text_file: OpenTextFile = open_text(content)
    list(text_file.sheet().batches)
    return dict(text_file.notes)


@pytest.mark.parametrize(
    "content",
    [
        TABLE.encode("utf-8"),
        TABLE.encode("utf-8-sig"),
        TABLE.encode("utf-16"),
        b"\xfe\xff" + TABLE.encode("utf-16-be"),
        TABLE.encode("utf-16-le"),
        TABLE.encode("utf-16-be"),
    ],
    ids=["utf-8", "utf-8 with mark", "utf-16-le", "utf-16-be", "utf-16-le without mark", "utf-16-be without mark"],
)
def test_unicode_encodings_are_known_by_their_bytes(content: bytes) -> None:
    assert rows(content) == [["Name", "Beiträge"], ["Jürgen Özkan", "12"]]
    assert notes_after_reading(content) == {}


def test_cp1252_is_read_and_the_guess_is_said() -> None:
    assert rows(TABLE.encode("cp1252"))[1] == ["Jürgen Özkan", "12"]
    assert notes_after_reading(TABLE.encode("cp1252")) == {"file-encoding-guessed": {"encoding": "cp1252", "line": "1"}}


def test_bytes_without_a_place_in_cp1252_are_read_as_latin_1() -> None:
    assert notes_after_reading(b"Name,x\nJ\xfcrgen\x81,1\n")["file-encoding-guessed"]["encoding"] == "latin-1"


@pytest.mark.parametrize(
    "text", ["Müller grüßt Köln", "schön und größer", "für alle", "„Wort“ für alle", "Über uns, Grüße"]
)
@pytest.mark.parametrize("codec", ["cp1252", "cp850", "mac-roman"])
def test_umlauts_tell_which_program_wrote_a_text(text: str, codec: str) -> None:
    content = f"Name,x\n{text},1\n".encode(codec, "ignore")
    assert notes_after_reading(content)["file-encoding-guessed"]["encoding"] == codec


@given(st.lists(st.sampled_from([b"a", b"\n", "é".encode(), "€".encode(), "🎉".encode(), b"\xed\xa0\x80", b"\xc0\xaf",
                                 b"\xf4\x90\x80\x80", b"\xe2\x82", b"\x80", b"\xff"]), max_size=8))  # fmt: skip
def test_utf8_is_what_python_decodes_as_such_wherever_the_pieces_end(parts: list[bytes]) -> None:
    content = b"".join(parts)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("data_loaders.text_files_encodings.limits.MIB", 3)
        assert is_utf8(io.BytesIO(content)) is (content.decode(errors="ignore").encode() == content)


def test_one_broken_byte_does_not_turn_a_utf8_file_into_another_encoding() -> None:
    content = "Name,x\nJürgen,1\nÖzlem,2\n".encode() + b"An\xffa,3\n"
    assert rows(content)[1:] == [["Jürgen", "1"], ["Özlem", "2"], ["An\ufffda", "3"]]
    assert notes_after_reading(content) == {"file-bytes-unreadable": {"count": "1", "line": "4"}}
    assert damaged(content) == {4: "row-bytes-unreadable"}


def test_letters_encoded_twice_are_kept_and_said() -> None:
    content = "Name,Ort\nJÃ¼rgen,KÃ¶ln\n".encode()
    assert rows(content)[1] == ["JÃ¼rgen", "KÃ¶ln"]
    assert notes_after_reading(content) == {"file-looks-garbled": {"count": "2"}}


def damaged(content: bytes) -> dict[int, str]:
    """The rows whose cells are not what was written, once the file was read to its end."""
    sheet = open_text(content).sheet()
    list(sheet.batches)
    assert sheet.damaged is not None
    return sheet.damaged


def test_nul_characters_are_removed_and_their_rows_named() -> None:
    content = b"Name,x\n" + b"Anna,1\n" * 100 + b"Be\0rta,2\n"
    assert rows(content)[-1] == ["Berta", "2"]
    assert damaged(content) == {102: "row-nul-bytes"}


def test_short_rows_are_named_where_most_are_longer() -> None:
    assert damaged(b"a,b,c\n1,2,3\n4,5\n6,7,8\nnotice\n") == {3: "row-too-short"}


def test_a_heading_row_longer_than_all_others_shortens_none() -> None:
    assert damaged(b"a,b,c,d\n1,2,3\n4,5,6\n7,8,9\n") == {}


@pytest.mark.parametrize("content", [b"a,b\n1,\0\0\n" * 9, bytes(range(1, 32)) * 9, b"ab\x01\x02\x03\x04" * 200])
def test_bytes_that_are_no_text_are_refused(content: bytes) -> None:
    with pytest.raises(UnsupportedContainer) as refusal:
        rows(content)
    assert refusal.value.text_id == "file-binary"


def test_half_a_character_at_the_end_of_utf16_is_damage() -> None:
    with pytest.raises(DamagedFile) as refusal:
        rows(TABLE.encode("utf-16")[:-1])
    assert refusal.value.text_id == "file-cut-off"


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_the_one_the_records_agree_on(delimiter: str) -> None:
    content = f"Name{delimiter}Text{delimiter}x\nAnna{delimiter}a b{delimiter}1\n".encode()
    assert rows(content) == [["Name", "Text", "x"], ["Anna", "a b", "1"]]


def test_decimal_commas_do_not_beat_semicolons() -> None:
    content = b"Datum;Impressionen;Rate\n01.02.2026;1.234;3,5\n02.02.2026;5;4,1\n"
    assert rows(content)[1] == ["01.02.2026", "1.234", "3,5"]


def test_commas_in_quoted_texts_do_not_beat_semicolons() -> None:
    content = b'Text;x\n"one, two, three";1\n"four, five";2\n'
    assert rows(content) == [["Text", "x"], ["one, two, three", "1"], ["four, five", "2"]]


@pytest.mark.parametrize("first_line", ["sep=;", "SEP=;", '"sep=;"', "sep=;;;"])
def test_a_sep_line_names_the_delimiter_and_is_no_row(first_line: str) -> None:
    content = f"{first_line}\na,b;c,d\n1,2;3,4\n".encode("utf-16")
    assert rows_with_numbers(content) == [(2, ["a,b", "c,d"]), (3, ["1,2", "3,4"])]


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_every_line_ending_ends_a_record(ending: str) -> None:
    assert rows(ending.join(["a,b", "1,2", "3,4", ""]).encode()) == [["a", "b"], ["1", "2"], ["3", "4"]]


def test_mixed_line_endings_are_read() -> None:
    assert rows(b"a,b\r\n1,2\n3,4\r5,6") == [["a", "b"], ["1", "2"], ["3", "4"], ["5", "6"]]


def test_quoted_texts_keep_line_breaks_delimiters_and_quotes() -> None:
    content = b'Text,x\r\n"one\r\ntwo, ""three""",1\r\nlast,2\r\n'
    assert rows_with_numbers(content) == [
        (1, ["Text", "x"]),
        (2, ['one\r\ntwo, "three"', "1"]),
        (3, ["last", "2"]),
    ]


def test_an_unterminated_quote_is_refused_with_the_line_where_it_opens() -> None:
    with pytest.raises(DamagedFile) as refusal:
        rows(b'a,b\n"two\nlines",2\n"never closed,3\nmore,4\n')
    assert (refusal.value.text_id, refusal.value.slots) == ("file-quote-open", {"line": "4"})


def test_text_after_a_closing_quote_is_refused_with_its_line() -> None:
    with pytest.raises(DamagedFile) as refusal:
        rows(b'a,b\n1,2\n"x"y,3\n')
    assert (refusal.value.text_id, refusal.value.slots) == ("file-quote-stray", {"line": "3"})


def test_lines_quoted_as_a_whole_are_parsed_again() -> None:
    content = b'"a,b,c"\r\n"1,""two, three"",4"\r\n"5,""first line"\r\n"second line"",6"\r\n'
    assert rows(content) == [["a", "b", "c"], ["1", "two, three", "4"], ["5", "first line\r\nsecond line", "6"]]
    assert "file-lines-quoted" in notes_after_reading(content)


def test_a_column_of_quoted_texts_is_not_taken_apart() -> None:
    assert rows(b'"Post, text"\n"Hello, you"\n') == [["Post, text"], ["Hello, you"]]


def test_values_stay_as_they_are_written() -> None:
    content = b"id,name,x\n00123,NA,1E5\n7123456789012345678,None,1-2\n"
    assert rows(content)[1:] == [["00123", "NA", "1E5"], ["7123456789012345678", "None", "1-2"]]


def test_an_empty_field_is_an_empty_cell_and_a_zero_is_not() -> None:
    assert rows(b'a,b,c\n,0,""\n')[1] == [None, "0", None]


def test_rows_of_different_length_keep_their_places() -> None:
    assert rows(b"a,b,c\n1\n1,2,3,4\n") == [["a", "b", "c", None], ["1", None, None, None], ["1", "2", "3", "4"]]


def test_blank_lines_inside_are_kept_and_at_the_end_are_not() -> None:
    content = b"a,b\n\n1,2\n,\n\n"
    assert rows_with_numbers(content) == [(1, ["a", "b"]), (2, [None, None]), (3, ["1", "2"])]


def test_a_header_alone_is_a_table() -> None:
    assert rows(b"Date,Impressions\n") == [["Date", "Impressions"]]


@pytest.mark.parametrize("content", [b",,,\n,,,\n", b'"",""\n'])
def test_cells_without_content_are_no_table(content: bytes) -> None:
    with pytest.raises(EmptyFile):
        rows(content)


def test_a_last_row_that_was_cut_off_is_said() -> None:
    assert notes_after_reading(b"a,b,c\n1,2,3\n4,5,6\n7,8") == {"file-last-row-cut": {"row": "4"}}
    assert notes_after_reading(b"a,b,c\n1,2,3\n4,5,6\n7,8\n") == {}
    assert notes_after_reading(b"a,b,c\n1,2,3\n4,5,6\nnotice") == {}


def test_a_hundred_thousand_columns_are_refused() -> None:
    with pytest.raises(TooLarge) as refusal:
        rows(b",".join([b"x"] * 100_000) + b"\n")
    assert (refusal.value.text_id, refusal.value.slots["limit"]) == ("file-too-many-columns", "500")


def test_five_hundred_columns_are_read_and_one_more_is_not() -> None:
    assert len(rows(b",".join([b"x"] * 500))[0]) == 500
    with pytest.raises(TooLarge):
        rows(b",".join([b"x"] * 501))


def test_more_rows_than_the_limit_are_refused() -> None:
    with pytest.raises(TooLarge) as refusal:
        rows(b"1,2\n" * 500_001)
    assert refusal.value.text_id == "file-too-many-rows"


def test_more_cells_than_the_limit_are_refused() -> None:
    with pytest.raises(TooLarge) as refusal:
        rows((b",".join([b"x"] * 100) + b"\n") * 100_001)
    assert refusal.value.text_id == "file-too-many-cells"


def test_a_text_longer_than_a_cell_is_cut_and_its_row_named() -> None:
    content = b"a,b\n" + b"x" * 32_768 + b",1\n" + b"y" * 32_767 + b",2\n"
    assert [len(row[0] or "") for row in rows(content)] == [1, 32_767, 32_767]
    assert damaged(content) == {2: "row-text-too-long"}


def test_many_batches_come_in_order() -> None:
    found = rows_with_numbers(b"".join(b"%d,x\n" % n for n in range(1, 12_001)))
    assert [number for number, _ in found] == list(range(1, 12_001))
    assert [row[0] for _, row in found] == [str(n) for n in range(1, 12_001)]


@pytest.mark.parametrize(
    ("content", "text_id", "found"),
    [
        (b"<html><body><table><tr><td>1</td></tr></table>", "file-markup-table", "HTML"),
        (b"\xef\xbb\xbf<!DOCTYPE html><html></html>", "file-markup-table", "HTML"),
        (
            b'<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
            "file-markup-table",
            "XML (Excel 2003)",
        ),
        (b'<?xml version="1.0"?><feed/>', "file-kind-unsupported", "XML"),
        (b'{"posts": [1, 2]}', "file-kind-unsupported", "JSON"),
    ],
)
def test_markup_is_refused_under_its_own_name(content: bytes, text_id: str, found: str) -> None:
    with pytest.raises(UnreadableExport) as refusal:
        rows(content)
    assert (refusal.value.text_id, refusal.value.slots) == (text_id, {"found": found})
