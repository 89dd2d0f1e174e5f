"""Delimited text as a grid: every cell text, every record in its place, nothing guessed about meaning."""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import pyarrow as pa

from data_loaders import limits
from data_loaders.child_answers import Note, SheetStream, stream_schema
from data_loaders.containers_kinds import refuse_markup
from data_loaders.errors import DamagedFile, EmptyFile, TooLarge
from data_loaders.text_files_dialects import Dialect, dialect_of, unwrapped
from data_loaders.text_files_encodings import Encoding, encoding_of

SAMPLE_CHARACTERS = 64 * 1024
FIELD_CHARACTERS = 16 * limits.MIB
BATCH_ROWS = 5_000


@dataclass
class TableShape:
    """What a first pass over the records finds; lines are physical, rows are records."""

    rows: int = 0
    width: int = 0
    last_width: int = 0
    usual_widths: dict[int, int] = field(default_factory=dict)
    cut_rows: list[int] = field(default_factory=list)

    def add(self, row: int, fields: list[str]) -> None:
        """Take in one record."""
        if not any(fields):
            return
        self.rows, self.last_width = row, len(fields)
        self.width = max(self.width, len(fields))
        self.usual_widths[len(fields)] = self.usual_widths.get(len(fields), 0) + 1
        limits.refuse_extent(row, self.width)
        if max(map(len, fields)) > limits.TEXT_CHARACTERS:
            self.cut_rows.append(row)

    def ends_short(self) -> bool:
        """Whether the last record has fewer fields than most, but more than a one-cell notice."""
        usual_width = max(self.usual_widths, key=self.usual_widths.__getitem__)
        return 1 < self.last_width < usual_width


@dataclass
class OpenTextFile:
    """A text file whose encoding and delimiter are known."""

    content: bytes
    encoding: Encoding
    dialect: Dialect
    notes: list[Note]

    def sheet(self) -> SheetStream:
        """The one table of the file, after a first pass over all records."""
        shape = TableShape()
        for row, fields in self.records():
            shape.add(row, fields)
        if not shape.rows:
            raise EmptyFile
        self._note_shape(shape)
        return SheetStream("", shape.width, False, self._batches(shape))

    def lines(self) -> Iterator[str]:
        """Physical lines with their ends, without NUL characters."""
        decoded = io.TextIOWrapper(io.BytesIO(self.content), self.encoding.codec, self.encoding.errors, newline="")
        for line in decoded:
            yield line.replace("\0", "") if "\0" in line else line

    def records(self) -> Iterator[tuple[int, list[str]]]:
        """Each record with its number in the file; the line that names the delimiter is none."""
        lines = unwrapped(self.lines()) if self.dialect.has_quoted_lines else self.lines()
        for row, fields in numbered_records(lines, self.dialect.delimiter):
            if row > 1 or not self.dialect.has_delimiter_line:
                yield row, fields

    def _batches(self, shape: TableShape) -> Iterator[pa.RecordBatch]:
        rows: list[int] = []
        records: list[list[str]] = []
        for row, fields in self.records():
            if row > shape.rows:
                break
            rows.append(row)
            records.append(fields + [""] * (shape.width - len(fields)))
            if len(rows) == BATCH_ROWS:
                yield text_batch(rows, records, shape.width)
                rows, records = [], []
        if rows:
            yield text_batch(rows, records, shape.width)

    def _note_shape(self, shape: TableShape) -> None:
        if shape.cut_rows:
            slots = {"row": str(shape.cut_rows[0]), "limit": limits.spaced(limits.TEXT_CHARACTERS)}
            self.notes.append(("file-text-cut", slots))
        if shape.ends_short() and not self.content.rstrip(b"\0").endswith((b"\n", b"\r")):
            self.notes.append(("file-last-row-cut", {"row": str(shape.rows)}))


def open_text(content: bytes) -> OpenTextFile:
    """A text file ready to be read; raises for bytes that are no table."""
    encoding = encoding_of(content)
    notes = list(encoding.notes)
    if encoding.codec.startswith("utf-8") and (nul_count := content.count(0)):
        notes.append(("file-nul-removed", {"count": str(nul_count)}))
    text_file = OpenTextFile(content, encoding, Dialect(","), notes)
    sample = sampled_lines(text_file.lines())
    refuse_markup("".join(sample)[:SAMPLE_CHARACTERS])
    csv.field_size_limit(FIELD_CHARACTERS)
    dialect = dialect_of(sample)
    if dialect.has_quoted_lines:
        notes.append(("file-lines-quoted", {}))
    return replace(text_file, dialect=dialect)


def sampled_lines(lines: Iterator[str]) -> list[str]:
    """The first lines, up to a bounded number of characters."""
    sample: list[str] = []
    characters = 0
    for line in lines:
        sample.append(line)
        characters += len(line)
        if characters > SAMPLE_CHARACTERS:
            break
    return sample


def numbered_records(lines: Iterator[str], delimiter: str) -> Iterator[tuple[int, list[str]]]:
    """Strictly parsed records; a quote that never closes is damage, with the line where its record starts."""
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    row = start_line = 0
    while True:
        start_line = reader.line_num + 1
        try:
            fields = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise named_error(error, start_line, reader.line_num) from error
        row += 1
        yield row, fields


def named_error(error: csv.Error, start_line: int, line: int) -> DamagedFile | TooLarge:
    """The csv module's complaint, named for what happened."""
    if "unexpected end of data" in str(error):
        return DamagedFile("file-quote-open", line=str(start_line))
    if "field larger" in str(error):
        return TooLarge("file-text-too-long", limit=limits.spaced(limits.TEXT_CHARACTERS))
    return DamagedFile("file-quote-stray", line=str(line))


def text_batch(rows: list[int], records: list[list[str]], width: int) -> pa.RecordBatch:
    """Records as columns; an empty field is an empty cell."""
    columns = [[text[: limits.TEXT_CHARACTERS] or None for text in column] for column in zip(*records, strict=True)]
    return pa.record_batch([rows, *columns], schema=stream_schema(width, False))
