"""The XML of an xlsx looked over before a spreadsheet library touches it: extents, traps, errors, hidden rows."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain

from data_loaders import limits
from data_loaders.archives import Archive
from data_loaders.errors import DamagedFile, HostileArchive, TooLarge
from data_loaders.workbooks_glance import is_plain, last_row_of

# A cell tag that is not self-closing: only cells with content count, and only they cost memory.
CELL_COLUMNS = re.compile(rb"""<[\w:]*c\s[^>]*?r\s*=\s*["']\$?([A-Za-z]*)[^>]*(?<!/)>""")
CELL_ROWS = re.compile(rb"""<[\w:]*c\s[^>]*?r\s*=\s*["']\$?[A-Za-z]*\$?(\d+)[^>]*(?<!/)>""")
PLAIN_CELL, ODD_CELLS = b'<c r="', (b":c ", b"<c\t", b"<c\n", b"<c\r")
PLAIN_COLUMNS = re.compile(rb"""<c r="([A-Za-z$]*)""")
LONG_ROWS = re.compile(rb"""<c r="[A-Za-z$]{1,8}(\d{6,})""")
SHORT_ROWS_END = 99_999
ERROR_CELL = re.compile(rb"""<[\w:]*c\s[^>]*\bt\s*=\s*["']e["'][^>]*>""")
REFERENCE = re.compile(rb"""\br\s*=\s*["']([A-Za-z]+)(\d+)["']""")
HIDDEN_ROW = re.compile(rb"""<[\w:]*row\s[^>]*\bhidden\s*=\s*["'](?:1|true)["']""")
FORMULA_WITHOUT_VALUE = re.compile(
    rb"""<[\w:]*c\s(?![^>]*t="str")[^>]*>\s*<[\w:]*f\b[^>]*(?:/>|>[^<]*</[\w:]*f>)\s*"""
    rb"""(?:<[\w:]*v\s*/>|<[\w:]*v>\s*</[\w:]*v>)?\s*</[\w:]*c>"""
)
# A relation to something outside the workbook, such as a picture; links for readers to click are no trap.
OUTSIDE_RELATION = re.compile(
    rb"""<[\w:]*Relationship\s(?![^>]*/hyperlink["'])[^>]*TargetMode\s*=\s*["']External["']"""
)
OUTSIDE_PARTS = ("xl/externalLinks/", "xl/embeddings/", "xl/queryTables/", "xl/connections", "xl/activeX/")
MACRO_PART = "xl/vbaProject.bin"
MARKUP_STARTS = (b"<", b"\xef\xbb\xbf<", b"\xff\xfe", b"\xfe\xff")
LARGEST_CARRY_BYTES = 4 * limits.MIB


@dataclass
class PartScan:
    """What one XML part holds; places are 0-based (row, column)."""

    last_row: int = 0
    last_column: int = 0
    error_cells: set[tuple[int, int]] = field(default_factory=set)
    hidden_rows: int = 0
    formulas_without_value: int = 0
    has_outside_links: bool = False

    def add(self, xml: bytes) -> None:
        """Take in one piece of XML that is cut between cells."""
        if is_plain(xml, self.last_column):
            self.last_row = max(self.last_row, last_row_of(xml))
            return
        refuse_traps(xml)
        if not self._add_plain_places(xml):
            self.last_column = max([self.last_column, *map(column_number, set(CELL_COLUMNS.findall(xml)))])
            self.last_row = max([self.last_row, *map(row_number, set(CELL_ROWS.findall(xml)))])
            limits.refuse_extent(self.last_row, self.last_column)
        if b"TargetMode" in xml:
            self.has_outside_links = self.has_outside_links or OUTSIDE_RELATION.search(xml) is not None
        if b"hidden" in xml:
            self.hidden_rows += len(HIDDEN_ROW.findall(xml))
        if b"f>" in xml or b"f/>" in xml or b"<f " in xml:
            self.formulas_without_value += len(FORMULA_WITHOUT_VALUE.findall(xml))
        for tag in ERROR_CELL.findall(xml) if b'"e"' in xml or b"'e'" in xml else ():
            if reference := REFERENCE.search(tag):
                self.error_cells.add((int(reference[2]) - 1, column_number(reference[1]) - 1))

    def _add_plain_places(self, xml: bytes) -> bool:
        """Take in the places of cells that are all written as `<c r="A1"`; False where they need a closer look.

        Rows below a hundred thousand are not told apart: they are within the limits up to a hundred columns.
        """
        if xml.count(b"<c ") != xml.count(PLAIN_CELL) or any(mark in xml for mark in ODD_CELLS):
            return False
        last_column = max([self.last_column, *map(column_number, set(PLAIN_COLUMNS.findall(xml)))])
        last_row = max([self.last_row, SHORT_ROWS_END, *map(row_number, LONG_ROWS.findall(xml))])
        if last_column > limits.COLUMNS or last_row * last_column > limits.BROWSER.cells:
            return False
        if last_row > limits.BROWSER.rows:
            return False
        self.last_column = last_column
        self.last_row = last_row if last_row > SHORT_ROWS_END else self.last_row
        return True


def column_number(letters: bytes) -> int:
    """1 for A; a name no spreadsheet program knows counts as beyond every limit."""
    number = 0
    for letter in letters.upper()[:7]:
        number = number * 26 + letter - 64
    return number


def row_number(digits: bytes) -> int:
    """The row of a reference; lengths no spreadsheet program knows count as beyond every limit."""
    return int(digits[:12])


def refuse_traps(xml: bytes) -> None:
    """No honest workbook declares a document type, entities or holds NUL bytes."""
    if b"<!DOCTYPE" in xml or b"<!ENTITY" in xml:
        raise HostileArchive("workbook-document-type")
    if b"\0" in xml:
        raise DamagedFile("workbook-part-damaged")


def pieces_between_cells(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """The same bytes cut after a cell, so that no tag is torn apart."""
    carry = b""
    for chunk in chunks:
        buffer = carry + chunk
        cut = buffer.rfind(b"</c>") + 4 if b"</c>" in chunk else buffer.rfind(b"<", len(carry))
        carry = buffer[cut:] if cut > 0 else buffer
        if len(carry) > LARGEST_CARRY_BYTES:
            raise TooLarge("file-text-too-long", limit=limits.spaced(limits.TEXT_CHARACTERS))
        if cut > 0:
            yield buffer[:cut]
    yield carry


def scan_part(chunks: Iterable[bytes]) -> PartScan:
    """Look over one part; parts that are not XML are only unpacked and counted."""
    scan = PartScan()
    pieces = iter(chunks)
    first = next(pieces, b"")
    if not first.lstrip().startswith(MARKUP_STARTS):
        for _ in pieces:
            pass
        return scan
    for piece in pieces_between_cells(chain([first], pieces)):
        scan.add(piece)
    return scan


def scan_parts(archive: Archive) -> dict[str, PartScan]:
    """Unpack and look over every part, because a sheet may hide under any name."""
    return {member.filename: scan_part(archive.chunks(member)) for member in archive.members}
