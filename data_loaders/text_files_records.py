"""The records of delimited text, read strictly one by one: for whatever the fast way does not take."""

import csv
import io
from collections.abc import Iterable, Iterator
from typing import Any

import pyarrow as pa

from data_loaders import limits
from data_loaders.child_answers import stream_schema
from data_loaders.errors import DamagedFile

FIELD_CHARACTERS = 16 * limits.MIB
NUL_REASON, LONG_REASON, UNREADABLE_REASON = "row-nul-bytes", "row-text-too-long", "row-bytes-unreadable"
SHORT_REASON = "row-too-short"
REPLACEMENT = "\ufffd"
Record = tuple[int, list[str]]


class PiecesAsFile(io.RawIOBase):
    """Pieces of bytes as a file, so that lines are split where Python splits them."""

    def __init__(self, pieces: Iterable[bytes]) -> None:
        self._pieces = iter(pieces)
        self._left = b""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        """Fill the buffer as far as the next piece goes."""
        target = memoryview(buffer)
        while not self._left:
            piece = next(self._pieces, None)
            if piece is None:
                return 0
            self._left = piece
        filled = self._left[: len(target)]
        target[: len(filled)] = filled
        self._left = self._left[len(filled) :]
        return len(filled)


def lines_of(pieces: Iterable[bytes]) -> Iterator[str]:
    """Physical lines of UTF-8 text with their ends."""
    return io.TextIOWrapper(io.BufferedReader(PiecesAsFile(pieces), limits.MIB), "utf-8", newline="")


def numbered_records(lines: Iterable[str], delimiter: str, row: int = 0, line: int = 0) -> Iterator[Record]:
    """Strictly parsed records after a row and a line; a quote that never closes is damage, named by its line."""
    csv.field_size_limit(FIELD_CHARACTERS)
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    while True:
        start_line = line + reader.line_num + 1
        try:
            fields = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise named_error(error, start_line, line + reader.line_num) from error
        row += 1
        yield row, fields


def named_error(error: csv.Error, start_line: int, line: int) -> DamagedFile:
    """The csv module's complaint, named for what happened; no honest field is as long as one that never closes."""
    if "unexpected end of data" in str(error) or "field larger" in str(error):
        return DamagedFile("file-quote-open", line=str(start_line))
    return DamagedFile("file-quote-stray", line=str(line))


def damage_of(fields: list[str], was_unreadable: bool) -> str | None:
    """Why the cells of a record are not what the platform wrote; was_unreadable: the file has unreadable bytes."""
    if any("\0" in text for text in fields):
        return NUL_REASON
    if was_unreadable and any(REPLACEMENT in text for text in fields):
        return UNREADABLE_REASON
    return LONG_REASON if max(map(len, fields), default=0) > limits.TEXT_CHARACTERS else None


def text_batch(records: list[Record], width: int) -> pa.RecordBatch:
    """Records as columns; an empty field is an empty cell."""
    numbers = [row for row, _ in records]
    padded = [(fields + [""] * (width - len(fields)))[:width] for _, fields in records]
    columns = [[clean_cell(text) for text in column] for column in zip(*padded, strict=True)]
    return pa.record_batch([numbers, *columns], schema=stream_schema(width, False))


def clean_cell(text: str) -> str | None:
    """The text without NUL characters and cut to what a cell can hold; None where nothing is left."""
    return text.replace("\0", "")[: limits.TEXT_CHARACTERS] or None if text else None
