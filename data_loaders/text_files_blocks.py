"""Long text in blocks of whole records, read at once where a block is plainly written."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import pyarrow as pa
import pyarrow.compute as pc
from pyarrow import csv

from data_loaders import limits
from data_loaders.child_answers import stream_schema

BLOCK_BYTES = 8 * limits.MIB
# A block that finds no end here holds a quote that never closes, or lines that no program writes.
LONGEST_BLOCK_BYTES = 4 * BLOCK_BYTES
LINE_FEED = b"\n"
LONE_RETURN = re.compile(rb"\r(?!\n)")
REPLACEMENT = "\ufffd".encode()


@dataclass(frozen=True)
class Block:
    """UTF-8 text that begins at a record; is_whole: it ends with one too, if its quotes are plain."""

    text: bytes
    is_whole: bool


def blocks_of(pieces: Iterable[bytes]) -> Iterator[Block]:
    """Blocks that end after a line feed outside quotes, as an even number of quotes before it tells."""
    held, parts, size = b"", [b""], 0
    for piece in pieces:
        parts.append(piece)
        size += len(piece)
        if size < BLOCK_BYTES:
            continue
        held = b"".join(parts)
        if end := end_of_records(held):
            yield Block(held[:end], True)
            held = held[end:]
        elif len(held) > LONGEST_BLOCK_BYTES:
            yield Block(held, False)
            held = b""
        parts, size = [held], len(held) % BLOCK_BYTES
    if held := b"".join(parts):
        yield Block(held, held.count(b'"') % 2 == 0)


def end_of_records(text: bytes) -> int:
    """Behind the last line feed before which the quotes are even; 0 if none is found near the end."""
    if b'"' not in text:
        return text.rfind(LINE_FEED) + 1
    quotes = text.count(b'"')
    end = len(text)
    while (found := text.rfind(LINE_FEED, max(0, len(text) - BLOCK_BYTES), end)) >= 0:
        quotes -= text.count(b'"', found, end)
        if quotes % 2 == 0:
            return found + 1
        end = found
    return 0


def is_plain(text: bytes, delimiter: str) -> bool:
    """Whether quotes stand only around whole fields and doubled inside them, and every line ends in the usual way."""
    if b"\0" in text or (REPLACEMENT[:1] in text and REPLACEMENT in text):
        return False
    if b"\r" in text and LONE_RETURN.search(text):
        return False
    if b'"' not in text:
        return True
    # between two quotes that stand doubled inside a field there is nothing
    outside = text.split(b'"')[::2]
    ends = (delimiter.encode(), LINE_FEED)
    inner = outside[1:-1]
    return (
        {part[:1] for part in inner} <= {*ends, b"\r", b""}
        and {part[-1:] for part in inner} <= {*ends, b""}
        and outside[0][-1:] in (*ends, b"")
        and outside[-1][:1] in (*ends, b"\r", b"")
    )


def read_plainly(text: bytes, delimiter: str, width: int) -> pa.Table | None:
    """The cells of a plain block as columns c0 …, or None where its records must be looked at one by one."""
    schema = stream_schema(width, False).remove(0)
    try:
        cells = csv.read_csv(
            pa.BufferReader(text),
            read_options=csv.ReadOptions(use_threads=False, block_size=len(text) + 1, column_names=schema.names),
            parse_options=csv.ParseOptions(
                delimiter=delimiter, quote_char='"' if b'"' in text else False, double_quote=True,
                newlines_in_values=b'"' in text, ignore_empty_lines=False,
            ),
            convert_options=csv.ConvertOptions(
                column_types=schema, null_values=[""], strings_can_be_null=True, quoted_strings_can_be_null=True,
            ),
        )  # fmt: skip
    except pa.ArrowInvalid:
        return None
    longest = max((pc.max(pc.binary_length(column)).as_py() or 0 for column in cells.columns), default=0)
    return None if longest > limits.TEXT_CHARACTERS else cells
