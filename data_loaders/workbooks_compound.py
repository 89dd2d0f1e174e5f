"""The compound file around a binary .xls, and the records inside that a spreadsheet library keeps to itself."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from data_loaders import limits
from data_loaders.errors import DamagedFile, ProtectedFile, UnsupportedContainer
from data_loaders.workbooks_parts import PartScan

END_OF_CHAIN = 0xFFFFFFFC
DIRECTORY_ENTRY_BYTES = 128
STREAM_ENTRY, ROOT_ENTRY = 2, 5
BOF, EOF, FILEPASS, BOUNDSHEET, ROW, BOOLERR, FORMULA = 0x809, 0x0A, 0x2F, 0x85, 0x208, 0x205, 0x06
CELL_RECORDS = frozenset({0x203, 0x27E, 0xFD, 0x204, 0x205, 0x06, 0xD6})
ERROR_RESULT = 2


class CompoundFile:
    """Streams by name, read through the sector chains."""

    def __init__(self, content: bytes) -> None:
        if len(content) < 512:
            raise DamagedFile("file-cut-off")
        self.content = content
        self.sector_bytes = 1 << min(struct.unpack_from("<H", content, 30)[0], 12)
        (first_directory,) = struct.unpack_from("<I", content, 48)
        self.small_limit, first_small, _ = struct.unpack_from("<III", content, 56)
        self.next_sector = self._allocation_table()
        self.entries = dict(self._entries(self._chain(first_directory)))
        small_table = self._chain(first_small) if first_small < END_OF_CHAIN else b""
        self.next_small = struct.unpack(f"<{len(small_table) // 4}I", small_table[: len(small_table) // 4 * 4])

    def _sector(self, number: int) -> bytes:
        start = (number + 1) * self.sector_bytes
        sector = self.content[start : start + self.sector_bytes]
        if len(sector) < self.sector_bytes:
            raise DamagedFile("file-cut-off")
        return sector

    def _allocation_table(self) -> tuple[int, ...]:
        numbers = list(struct.unpack_from("<109I", self.content, 76))
        next_list, list_count = struct.unpack_from("<II", self.content, 68)
        for _ in range(min(list_count, len(self.content) // self.sector_bytes)):
            if next_list >= END_OF_CHAIN:
                break
            *more, next_list = struct.unpack(f"<{self.sector_bytes // 4}I", self._sector(next_list))
            numbers += more
        table = b"".join(self._sector(number) for number in numbers if number < END_OF_CHAIN)
        return struct.unpack(f"<{len(table) // 4}I", table)

    def _chain(self, number: int) -> bytes:
        sectors: list[bytes] = []
        for _ in range(len(self.next_sector) + 1):
            if number >= END_OF_CHAIN:
                return b"".join(sectors)
            if number >= len(self.next_sector):
                break
            sectors.append(self._sector(number))
            number = self.next_sector[number]
        raise DamagedFile

    def _entries(self, directory: bytes) -> Iterator[tuple[str, tuple[int, int]]]:
        for start in range(0, len(directory), DIRECTORY_ENTRY_BYTES):
            entry = directory[start : start + DIRECTORY_ENTRY_BYTES]
            name_bytes, kind = struct.unpack_from("<HB", entry, 64)
            first_sector, size = struct.unpack_from("<II", entry, 116)
            if kind in (STREAM_ENTRY, ROOT_ENTRY):
                yield entry[: max(name_bytes - 2, 0)].decode("utf-16-le", "replace"), (first_sector, size)

    def stream(self, name: str) -> bytes:
        """The bytes of one stream; short streams live in the root entry's own small sectors."""
        first_sector, size = self.entries[name]
        sectors = self._chain(first_sector) if size >= self.small_limit else self._small_chain(first_sector)
        if len(sectors) < size:
            raise DamagedFile("file-cut-off")
        return sectors[:size]

    def _small_chain(self, number: int) -> bytes:
        container = self._chain(self.entries["Root Entry"][0])
        pieces: list[bytes] = []
        for _ in range(len(self.next_small) + 1):
            if number >= END_OF_CHAIN:
                return b"".join(pieces)
            if number >= len(self.next_small):
                break
            pieces.append(container[number * 64 : number * 64 + 64])
            number = self.next_small[number]
        raise DamagedFile


@dataclass
class BookScan:
    """What the records of a binary workbook tell, by sheet position."""

    sheet_starts: list[int] = field(default_factory=list)
    sheets: dict[int, PartScan] = field(default_factory=dict)

    def add(self, position: int, sheet: PartScan, code: int, body: bytes) -> None:
        """Take in one record of the substream that begins at position."""
        if code == BOUNDSHEET and len(body) >= 4:
            self.sheet_starts.append(struct.unpack_from("<I", body)[0])
        elif code in CELL_RECORDS and len(body) >= 6:
            row, column = struct.unpack_from("<HH", body)
            sheet.last_row = max(sheet.last_row, row + 1)
            sheet.last_column = max(sheet.last_column, column + 1)
            if is_error_cell(code, body):
                sheet.error_cells.add((row, column))
        elif code == ROW and len(body) >= 16:
            sheet.hidden_rows += bool(struct.unpack_from("<H", body, 12)[0] & 0x20)
        self.sheets[position] = sheet

    def in_sheet_order(self) -> list[PartScan]:
        """One scan per sheet, in the order the workbook lists them."""
        return [self.sheets.get(start, PartScan()) for start in self.sheet_starts]


def is_error_cell(code: int, body: bytes) -> bool:
    """#N/A and its kin, typed in or as a formula's result."""
    if code == BOOLERR:
        return len(body) >= 8 and body[7] == 1
    return code == FORMULA and body[12:14] == b"\xff\xff" and body[6] == ERROR_RESULT


def scan_compound(content: bytes) -> list[PartScan]:
    """Look over a binary workbook; raises for passwords, other documents, damage and wild extents."""
    compound = CompoundFile(content)
    if "EncryptedPackage" in compound.entries:
        raise ProtectedFile
    book_name = next((name for name in ("Workbook", "Book") if name in compound.entries), None)
    if book_name is None:
        raise UnsupportedContainer(found="Word" if "WordDocument" in compound.entries else "OLE")
    scan = BookScan()
    for position, sheet, code, body in substream_records(compound.stream(book_name)):
        if code == FILEPASS:
            raise ProtectedFile
        scan.add(position, sheet, code, body)
    for sheet in scan.sheets.values():
        limits.refuse_extent(sheet.last_row, sheet.last_column)
    return scan.in_sheet_order()


def substream_records(book: bytes) -> Iterator[tuple[int, PartScan, int, bytes]]:
    """Every record with the start of the substream it stands in."""
    place = start = 0
    sheet = PartScan()
    while place + 4 <= len(book):
        code, size = struct.unpack_from("<HH", book, place)
        if code == BOF:
            start, sheet = place, PartScan()
        yield start, sheet, code, book[place + 4 : place + 4 + size]
        place += 4 + size
