"""Long text read block by block gives what the csv module gives record by record, wherever the blocks end."""

import csv
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data_loaders import text_files_blocks
from data_loaders.errors import DamagedFile
from data_loaders.text_files import open_text
from data_loaders.text_files_blocks import is_plain

FIELDS = st.text(st.sampled_from('ab7 ,;"\n\r\té€'), max_size=6)
TABLES = st.lists(st.lists(FIELDS, min_size=3, max_size=3), min_size=1, max_size=12)


@pytest.fixture(autouse=True)
def short_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Blocks of a few bytes, so that records meet their ends."""
    monkeypatch.setattr(text_files_blocks, "BLOCK_BYTES", 20)
    monkeypatch.setattr(text_files_blocks, "LONGEST_BLOCK_BYTES", 200)
    monkeypatch.setattr("data_loaders.text_files_encodings.limits.MIB", 7)


def written(records: list[list[str]], quoting: int, ending: str) -> bytes:
    """The records below a heading row, as a program writes them."""
    out = io.StringIO(newline="")
    sheet = csv.writer(out, quoting=quoting, lineterminator=ending)  # type: ignore[arg-type]  # one of the module's own
    sheet.writerows([["one", "two", "three"], *records])
    return out.getvalue().encode()


def rows(content: bytes) -> list[tuple[int | str | None, ...]]:
    """Row numbers and cells as they are read."""
    table = [batch.to_pydict() for batch in open_text(content).sheet().batches]
    return [row for batch in table for row in zip(*batch.values(), strict=True)]


def unpadded(row: tuple[int | str | None, ...]) -> tuple[int | str | None, ...]:
    """A row without the empty cells at its end."""
    return row if row[-1] is not None else unpadded(row[:-1])


@settings(max_examples=150, deadline=None)
@given(TABLES, st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]), st.sampled_from(["\n", "\r\n", "\r"]))
def test_blocks_give_the_records_of_the_csv_module(records: list[list[str]], quoting: int, ending: str) -> None:
    content = written(records, quoting, ending)
    read = list(csv.reader(io.StringIO(content.decode(), newline=""), strict=True))
    filled = max(at for at, fields in enumerate(read, start=1) if any(fields))
    wanted = [(at, *(text or None for text in fields)) for at, fields in enumerate(read[:filled], start=1)]
    assert [unpadded(row) for row in rows(content)] == [unpadded(row) for row in wanted]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (b"a,b\n1,2\n", True),
        (b'a,"b, ""c""\nd"\r\n"",2\r\n', True),
        (b'"a","b"\n"c",""\n', True),
        (b'a,""""\n"""b""",""\n', True),
        (b'a,b"c"\n', False),
        (b'a,b""c\n', False),
        (b'""a,b\n', False),
        (b'a,"b"\rc,"d"\n', False),
        (b'"a"b,c\n', False),
        (b'"a" ,c\n', False),
        (b'a, "c"\n', False),
        (b"a,b\r1,2\n", False),
        (b"a,\0b\n", False),
    ],
)
def test_only_text_that_can_be_read_in_one_way_is_plain(text: bytes, expected: bool) -> None:
    assert is_plain(text, ",") is expected


def test_a_quote_inside_an_unquoted_field_stays_a_letter_in_every_later_block() -> None:
    content = b'a,b\n5" disk,1\n' + b"text,2\n" * 40
    assert [row[1] for row in rows(content)] == ["a", '5" disk', *["text"] * 40]


def test_an_open_quote_is_named_by_its_line_however_many_blocks_follow() -> None:
    with pytest.raises(DamagedFile) as refusal:
        rows(b"a,b\n" + b"1,2\n" * 30 + b'"open,3\n' + b"4,5\n" * 200)
    assert (refusal.value.text_id, refusal.value.slots) == ("file-quote-open", {"line": "32"})


def test_rows_that_become_wider_keep_their_places() -> None:
    content = b"a,b\n" + b"1,2\n" * 20 + b"1,2,3\n" + b"4,5\n" * 20
    assert {len(row) - 1 for row in rows(content)} == {2, 3}
    assert [row[0] for row in rows(content)] == list(range(1, 43))
