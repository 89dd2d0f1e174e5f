"""Files made by script for the container tests; every name in them is invented."""

import io
import struct
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import openpyxl
import xlwt

from data_loaders.containers import Member, RefusedMember, open_file
from data_loaders.grids import Grid

SHEET_PART = "xl/worksheets/sheet1.xml"
SHEET_XML = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">%s<sheetData>%s</sheetData></worksheet>'


def written(folder: Path, content: bytes, name: str = "export.csv") -> Path:
    """The bytes as a file."""
    path = folder / name
    path.write_bytes(content)
    return path


def opened(folder: Path, content: bytes, name: str = "export.csv") -> Member:
    """The one member of a plain file."""
    (member,) = opened_all(folder, content, name)
    assert isinstance(member, Member)
    return member


def opened_all(folder: Path, content: bytes, name: str = "export.zip") -> list[Member | RefusedMember]:
    """Everything in a file."""
    return open_file(written(folder, content, name))


def rows_of(grid: Grid) -> list[list[str | None]]:
    """The cells row by row."""
    return [list(row) for row in zip(*grid.cells.to_pydict().values(), strict=True)]


def kinds_of(grid: Grid) -> list[list[int]]:
    """The cell types row by row."""
    assert grid.kinds is not None
    return [list(row) for row in zip(*grid.kinds.to_pydict().values(), strict=True)]


def note_ids(member: Member) -> list[str]:
    """What the reader is told about a file that was read."""
    return [text_id for text_id, _ in member.notes]


def xlsx(*rows: list[object]) -> bytes:
    """A workbook of one sheet."""
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    return saved(book)


def saved(book: openpyxl.Workbook) -> bytes:
    """A workbook's bytes."""
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def xls(*rows: list[object]) -> bytes:
    """A binary workbook of one sheet."""
    book = xlwt.Workbook()
    sheet = book.add_sheet("Posts")
    for r, row in enumerate(rows):
        for c, value in enumerate(row):
            sheet.write(r, c, value)
    return saved_xls(book)


def saved_xls(book: xlwt.Workbook) -> bytes:
    """A binary workbook's bytes."""
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def with_part(content: bytes, name: str, change: Callable[[bytes], bytes | None]) -> bytes:
    """A zip in which one part is changed, or left out where change gives None, or added."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.namelist():
            changed = change(old.read(part)) if part == name else old.read(part)
            if changed is not None:
                new.writestr(part, changed)
        if name not in old.namelist():
            new.writestr(name, change(b"") or b"")
    return out.getvalue()


def xlsx_of_xml(sheet_data: bytes, before: bytes = b"") -> bytes:
    """A workbook whose one sheet holds this XML, whatever it is."""
    return with_part(xlsx(["x"]), SHEET_PART, lambda _: SHEET_XML % (before, sheet_data))


def zipped(members: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip of these members."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return out.getvalue()


def zip_by_hand(entries: list[tuple[bytes, bytes, int, int, int]]) -> bytes:
    """A zip whose directory says what it is told: (name, content, stated size, flags, method) per entry."""
    body, directory = bytearray(), bytearray()
    for name, content, stated_size, flags, method in entries:
        packed = zlib.compress(content)[2:-4] if method == 8 else content
        fields = (20, flags, method, 0, 0x21, zlib.crc32(content[:stated_size]), len(packed), stated_size, len(name), 0)
        local = b"PK\x03\x04" + struct.pack("<HHHHHIIIHH", *fields) + name + packed
        central = struct.pack("<HHHHHHIIIHHHHHII", 20, *fields, 0, 0, 0, 0, len(body))
        directory += b"PK\x01\x02" + central + name
        body += local
    counts = (0, 0, len(entries), len(entries), len(directory), len(body), 0)
    return bytes(body + directory) + b"PK\x05\x06" + struct.pack("<HHHHIIH", *counts)
