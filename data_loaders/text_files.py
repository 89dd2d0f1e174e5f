"""Delimited text as a grid: every cell text, every record in its place, nothing guessed about meaning."""

import io
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain, islice
from typing import BinaryIO

import pyarrow as pa

from data_loaders import limits
from data_loaders.child_answers import Note, SheetStream, stream_schema
from data_loaders.containers_kinds import refuse_markup
from data_loaders.errors import EmptyFile
from data_loaders.text_files_blocks import Block, blocks_of, is_plain, read_plainly
from data_loaders.text_files_dialects import Dialect, dialect_of, sample_width, unwrapped
from data_loaders.text_files_encodings import Encoding, decoded, encoding_of, pieces_of
from data_loaders.text_files_records import SHORT_REASON, Record, damage_of, lines_of, numbered_records, text_batch

SAMPLE_CHARACTERS = 64 * 1024
BATCH_ROWS = 5_000


@dataclass
class OpenTextFile:
    """A text file whose encoding and delimiter are known; notes and damaged are complete once it is read.

    row, line: records and physical lines read so far. blank_rows: empty records not yet handed on, because a table
    does not end with them. widths: how many records have how many fields.
    narrow_rows: by their number of fields the records that have fewer than one before them.
    """

    source: BinaryIO
    encoding: Encoding
    dialect: Dialect
    notes: list[Note]
    profile: limits.Profile
    width: int
    damaged: dict[int, str] = field(default_factory=dict)
    row: int = 0
    line: int = 0
    blank_rows: int = 0
    last_width: int = 0
    widths: Counter[int] = field(default_factory=Counter)
    narrow_rows: dict[int, list[int]] = field(default_factory=dict)

    def sheet(self) -> SheetStream:
        """The one table of the file."""
        return SheetStream("", False, self._batches(), damaged=self.damaged)

    def _batches(self) -> Iterator[pa.RecordBatch]:
        pieces = self._pieces()
        if self.dialect.has_quoted_lines:
            yield from self._in_batches(self._records(unwrapped(lines_of(pieces))))
        else:
            for block in (blocks := blocks_of(pieces)):
                yield from self._block_batches(block, blocks)
        if not self.widths:
            raise EmptyFile
        usual_width = max(self.widths, key=self.widths.__getitem__)
        narrow = (rows for width, rows in self.narrow_rows.items() if 1 < width < usual_width)
        short = dict.fromkeys(chain.from_iterable(narrow), SHORT_REASON)
        if 1 < self.last_width < usual_width and not self._ends_with_line():
            last_row = self.row - self.blank_rows
            short.pop(last_row, None)
            self.notes.append(("file-last-row-cut", {"row": str(last_row)}))
        self.damaged.update(short | self.damaged)

    def _pieces(self) -> Iterator[bytes]:
        """The text as UTF-8 without byte order mark and without the line that names the delimiter."""
        encoding = self.encoding
        if encoding.codec.startswith("utf-8") and encoding.errors == "strict":
            pieces = pieces_of(self.source)
            first = next(pieces, b"").removeprefix("\ufeff".encode())
        else:
            pieces = (text.encode() for text in decoded(self.source, encoding.codec, encoding.errors))
            first = next(pieces, b"")
        if self.dialect.has_delimiter_line:
            first = first[len(first.splitlines(keepends=True)[0]) :]
            self.row = self.line = 1
        return chain([first], pieces)

    def _block_batches(self, block: Block, later: Iterator[Block]) -> Iterator[pa.RecordBatch]:
        """The rows of a block; where its quotes are not plain, of all that follows too, as its end may be none."""
        if block.is_whole and is_plain(block.text, self.dialect.delimiter):
            cells = read_plainly(block.text, self.dialect.delimiter, self.width)
            if cells is not None:
                yield from self._plain_batches(cells)
                self.line += block.text.count(b"\n")
                return
            records = self._records(lines_of([block.text]))
        elif block.is_whole and b'"' not in block.text:
            records = self._records(lines_of([block.text]))
        else:
            records = self._records(lines_of(chain([block.text], (each.text for each in later))))
        yield from self._in_batches(records)
        self.line += block.text.count(b"\n") + block.text.count(b"\r") - block.text.count(b"\r\n")

    def _records(self, lines: Iterable[str]) -> Iterator[Record]:
        return numbered_records(lines, self.dialect.delimiter, self.row, self.line)

    def _plain_batches(self, cells: pa.Table) -> Iterator[pa.RecordBatch]:
        rows = cells.num_rows
        filled = rows
        while filled and not any(column[filled - 1].is_valid for column in cells.columns):
            filled -= 1
        if filled:
            yield from self._blank_batch()
            self.widths[self.width] += filled
            self.last_width = self.width
            limits.refuse_extent(self.row + filled, self.width, self.profile)
            numbers = pa.array(range(self.row + 1, self.row + filled + 1), pa.int32())
            taken = cells.slice(0, filled).combine_chunks()
            columns = [column.chunk(0) for column in taken.columns]
            yield pa.record_batch([numbers, *columns], schema=stream_schema(self.width, False))
        self.blank_rows += rows - filled
        self.row += rows

    def _blank_batch(self) -> Iterator[pa.RecordBatch]:
        """The empty rows that turn out to stand inside the table."""
        if self.blank_rows:
            first = self.row - self.blank_rows + 1
            yield text_batch([(row, []) for row in range(first, self.row + 1)], self.width)
            self.blank_rows = 0

    def _in_batches(self, records: Iterator[Record]) -> Iterator[pa.RecordBatch]:
        while batch := list(islice(records, BATCH_ROWS)):
            filled = max((at for at, (_, fields) in enumerate(batch, start=1) if any(fields)), default=0)
            if filled:
                yield from self._blank_batch()
                for record in batch[:filled]:
                    self._take_in(*record)
                yield text_batch(batch[:filled], self.width)
            self.blank_rows += len(batch) - filled
            self.row = batch[-1][0]

    def _take_in(self, row: int, fields: list[str]) -> None:
        """Note the shape of a record and what is wrong with it."""
        if any(fields):
            self.last_width = len(fields)
            self.widths[len(fields)] += 1
            if len(fields) < self.width:
                self.narrow_rows.setdefault(len(fields), []).append(row)
            self.width = max(self.width, len(fields))
            limits.refuse_extent(row, self.width, self.profile)
            if reason := damage_of(fields, self.encoding.errors == "replace"):
                self.damaged[row] = reason

    def _ends_with_line(self) -> bool:
        self.source.seek(-min(limits.MIB, self.source.seek(0, io.SEEK_END)), io.SEEK_END)
        return self.source.read().rstrip(b"\0").endswith((b"\n", b"\r"))


def open_text(content: bytes | BinaryIO, profile: limits.Profile | None = None) -> OpenTextFile:
    """A text file ready to be read; raises for bytes that are no table."""
    source = io.BytesIO(content) if isinstance(content, bytes) else content
    encoding = encoding_of(source)
    sample = sampled_lines(decoded(source, encoding.codec, encoding.errors))
    refuse_markup("".join(sample)[:SAMPLE_CHARACTERS])
    dialect = dialect_of(sample)
    notes: list[Note] = [*encoding.notes]
    if dialect.has_quoted_lines:
        notes.append(("file-lines-quoted", {}))
    return OpenTextFile(source, encoding, dialect, notes, profile or limits.BROWSER, sample_width(sample, dialect))


def sampled_lines(pieces: Iterator[str]) -> list[str]:
    """The first lines, up to a bounded number of characters, without NUL characters."""
    sample = next(pieces, "").replace("\0", "")[:SAMPLE_CHARACTERS]
    return list(io.StringIO(sample, newline=""))
