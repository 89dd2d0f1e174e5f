"""Tables in web pages that tools hand out under the name .xls: their cells and nothing else of the page."""

from collections.abc import Iterator
from html.parser import HTMLParser
from typing import BinaryIO

import pyarrow as pa

from data_loaders import limits
from data_loaders.child_answers import Note, SheetStream
from data_loaders.containers_kinds import MARKUP_BEGINNINGS, ZIP_SIGNATURE
from data_loaders.errors import EmptyFile, UnsupportedContainer
from data_loaders.text_files_encodings import decoded, encoding_of, pieces_of
from data_loaders.text_files_records import LONG_REASON, UNREADABLE_REASON, Record, damage_of, text_batch

BATCH_ROWS = 5_000
BEGINNING_BYTES = 4_096
SILENT_TAGS = frozenset({"script", "style", "template", "noscript"})
# A cell over more columns than this is no heading any program writes.
WIDEST_CELL = 50


class MarkupTables(HTMLParser):
    """The cells of every table of a page by row; scripts are text nobody runs, and nothing is fetched."""

    def __init__(self, profile: limits.Profile) -> None:
        super().__init__(convert_charrefs=True)
        self.profile = profile
        self.tables: list[list[list[str]]] = []
        self.depth = self.silent = self.span = 0
        self.cell: list[str] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.silent += tag in SILENT_TAGS
        if tag == "table":
            self.depth += 1
            if self.depth > 1:
                raise UnsupportedContainer("file-markup-table", found="HTML")
            self.tables.append([])
        elif tag == "tr" and self.depth:
            self._end_cell()
            self.tables[-1].append([])
            limits.refuse_extent(len(self.tables[-1]), 1, self.profile)
        elif tag in ("td", "th") and self.depth and self.tables[-1]:
            self._end_cell()
            self.cell, self.span = [], spanned_columns(dict(attrs).get("colspan"))
        elif tag == "br" and self.cell is not None:
            self.cell.append("\n")

    def handle_endtag(self, tag: str) -> None:
        self.silent = max(self.silent - (tag in SILENT_TAGS), 0)
        if tag in ("td", "th", "tr", "table"):
            self._end_cell()
        if tag == "table":
            self.depth = max(self.depth - 1, 0)

    def handle_data(self, text: str) -> None:
        if self.cell is not None and not self.silent:
            self.cell.append(text)

    def _end_cell(self) -> None:
        if self.cell is None:
            return
        lines = (" ".join(line.split()) for line in "".join(self.cell).split("\n"))
        row = self.tables[-1][-1]
        row += ["\n".join(lines).strip(), *[""] * (self.span - 1)]
        limits.refuse_extent(len(self.tables[-1]), len(row), self.profile)
        self.cell = None


def spanned_columns(text: str | None) -> int:
    """Over how many columns a cell stands."""
    return min(max(int(text), 1), WIDEST_CELL) if text and text.isascii() and text.isdecimal() else 1


def is_markup(source: BinaryIO) -> bool:
    """Whether a text begins as a web page does."""
    beginning = next(pieces_of(source), b"")[:BEGINNING_BYTES].removeprefix(b"\xef\xbb\xbf")
    return beginning.lstrip().lower().startswith(tuple(each.encode() for each in MARKUP_BEGINNINGS))


def markup_sheets(source: BinaryIO, profile: limits.Profile) -> tuple[list[SheetStream], list[Note]]:
    """The tables of a page that hold anything, and what a reader should know; raises where there is none."""
    encoding = encoding_of(source)
    page = MarkupTables(profile)
    for piece in decoded(source, encoding.codec, encoding.errors):
        if ZIP_SIGNATURE.decode() in piece:
            raise UnsupportedContainer(found="HTML + ZIP")
        page.feed(piece)
    page.close()
    if page.depth or page.cell is not None:
        raise UnsupportedContainer("file-markup-table", found="HTML")
    filled = [rows for rows in page.tables if any(any(row) for row in rows)]
    if not page.tables:
        raise UnsupportedContainer("file-markup-table", found="HTML")
    if not filled:
        raise EmptyFile
    names = [f"#{number}" for number in range(1, len(filled) + 1)] if len(filled) > 1 else [""]
    sheets = [sheet_of(name, rows, encoding.errors == "replace") for name, rows in zip(names, filled, strict=True)]
    return sheets, [*encoding.notes, ("file-markup-read", {})]


def sheet_of(name: str, rows: list[list[str]], was_unreadable: bool) -> SheetStream:
    """One table as every other text table is handed on."""
    records: list[Record] = list(enumerate(rows, start=1))
    damaged = {row: reason for row, fields in records
               if (reason := damage_of(fields, was_unreadable)) in (LONG_REASON, UNREADABLE_REASON)}  # fmt: skip
    width = max(len(fields) for fields in rows)
    return SheetStream(name, False, batches_of(records, width), damaged=damaged)


def batches_of(records: list[Record], width: int) -> Iterator[pa.RecordBatch]:
    """The records in pieces of bounded size."""
    for start in range(0, len(records), BATCH_ROWS):
        yield text_batch(records[start : start + BATCH_ROWS], width)
