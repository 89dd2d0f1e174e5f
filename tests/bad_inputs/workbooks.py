"""B37-B45: what can be wrong with a workbook as such."""

import io
import struct
import zipfile
import zlib
from collections.abc import Callable

import openpyxl

from data_loaders.limits import MIB
from tests.bad_inputs.catalogue import (
    BadInput,
    Outcome,
    posts,
    refused,
    single,
    taken,
)
from tests.data_loaders.made_files import SHEET_PART, saved, with_part, xlsx, xlsx_of_xml

XLSX = "posts_2026-03-31.xlsx"


def book(number: str, about: str, content: Callable[[], bytes], outcome: Outcome) -> BadInput:
    """A bad workbook."""
    return single(number, about, content, outcome, XLSX)


def huge(part: str, megabytes: int, stated_bytes: int | None = None) -> Callable[[], bytes]:
    """A workbook one part of which unpacks to so much XML; the directory says so unless it states another size."""

    def content() -> bytes:
        packer = zlib.compressobj(9, wbits=-zlib.MAX_WBITS)
        megabyte = packer.compress(b"<v>1</v>" * 131_072) + packer.flush(zlib.Z_FULL_FLUSH)
        packed = megabyte * megabytes + packer.flush()
        made = bytearray(with_part(xlsx(*posts(1)), part, lambda _: b"<a/>" * 16_384))
        return with_packed(made, part, packed, stated_bytes or megabytes * MIB)

    return content


def far_away(reference: bytes) -> Callable[[], bytes]:
    """Two cells, one of them where no table reaches."""
    return lambda: xlsx_of_xml(b'<row r="1"><c r="A1"><v>1</v></c><c r="' + reference + b'"><v>1</v></c></row>')


def with_packed(workbook: bytearray, part: str, packed: bytes, size: int) -> bytes:
    """The workbook with other packed bytes for its last part."""
    with zipfile.ZipFile(io.BytesIO(workbook)) as archive:
        last = archive.infolist()[-1]
        assert last.filename == part
        start = last.header_offset + 30 + len(part)
        end_of_part, directory = start + last.compress_size, archive.start_dir
    sizes = struct.pack("<II", len(packed), size)
    local = workbook[last.header_offset : start]
    local[18:26] = sizes
    entries = workbook[directory:]
    at = entries.rindex(b"PK\x01\x02")
    entries[at + 20 : at + 28] = sizes
    end = entries.rindex(b"PK\x05\x06")
    entries[end + 16 : end + 20] = struct.pack("<I", directory + len(packed) - last.compress_size)
    return bytes(workbook[: last.header_offset] + local + packed + workbook[end_of_part:directory] + entries)


def declaring(declaration: bytes, part: str = SHEET_PART) -> Callable[[], bytes]:
    """A workbook one part of which declares something of its own."""
    return lambda: with_part(xlsx(*posts(1)), part, lambda xml: b"<!DOCTYPE x " + declaration + b">" + xml)


def with_relation(kind: str) -> Callable[[], bytes]:
    """A workbook whose sheet is related to something on another server."""
    relation = f'<Relationship Id="r9" Type="http://x/{kind}" Target="http://example.org/x" TargetMode="External"/>'
    return lambda: with_part(xlsx(*posts(1)), "xl/worksheets/_rels/sheet1.xml.rels",
                             lambda _: f"<Relationships>{relation}</Relationships>".encode())  # fmt: skip


def shared_text(index: bytes) -> Callable[[], bytes]:
    """A cell that points to a shared text of a workbook that holds none."""
    return lambda: xlsx_of_xml(b'<row r="1"><c r="A1" t="s"><v>' + index + b"</v></c></row>")


def endless_text() -> bytes:
    """One text of six million letters."""
    letters = bytes(97 + n * n % 26 for n in range(997)) * 6_000
    return xlsx_of_xml(b'<row r="1"><c r="A1" t="inlineStr"><is><t>' + letters + b"</t></is></c></row>")


def hidden() -> bytes:
    """A hidden sheet and a hidden row beside honest ones."""
    workbook = openpyxl.Workbook()
    for row in posts(2):
        workbook.active.append(row)
    workbook.active.row_dimensions[3].hidden = True
    workbook.create_sheet("Alt").append(["x"])
    workbook["Alt"].sheet_state = "hidden"
    return saved(workbook)


def sheets(number: int) -> bytes:
    """Honest posts among so many sheets."""
    workbook = openpyxl.Workbook()
    for row in posts(1):
        workbook.active.append(row)
    for place in range(number - 1):
        workbook.create_sheet("History" if place == 0 else f"📈 {place}").append(["x"])
    return saved(workbook)


WORKBOOKS: tuple[BadInput, ...] = (
    book("B37", "a wrong dimension over honest rows",
         lambda: with_part(xlsx(*posts(2)), SHEET_PART,
                           lambda xml: xml.replace(b'<dimension ref="A1:H3"', b'<dimension ref="A1:XFD1048576"')),
         taken(2)),
    book("B38", "a cell at XFD1048576", far_away(b"XFD1048576"), refused("file-too-many-columns")),
    book("B38", "row 4294967295", far_away(b"A4294967295"), refused("file-too-many-rows")),
    book("B38", "column ZZZZZZZ", far_away(b"ZZZZZZZ1"), refused("file-too-many-columns")),
    book("B39", "one endless text", endless_text, refused("file-text-too-long")),
    book("B39", "500 MB of XML", huge("xl/worksheets/sheet9.xml", 500), refused("archive-too-large")),
    book("B39", "500 MB of XML that say 1 MB", huge("xl/worksheets/sheet9.xml", 500, MIB), refused("archive-size-lie")),
    book("B39", "a shared text of 1.5 GB", huge("xl/sharedStrings9.xml", 1_500), refused("archive-too-large")),
    *(book("B40", about, declaring(declaration, part), refused("workbook-document-type"))
      for about, declaration, part in (
          ("a billion laughs", b'[<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]', SHEET_PART),
          ("an outside entity", b'[<!ENTITY a SYSTEM "file:///etc/hostname">]', SHEET_PART),
          ("an outside definition", b'SYSTEM "http://example.org/x.dtd"', "xl/workbook.xml"),
          ("a document type", b"", "xl/_rels/workbook.xml.rels"))),
    book("B41", "links to other files",
         lambda: with_part(xlsx(*posts(1)), "xl/externalLinks/externalLink1.xml", lambda _: b"<externalLink/>"),
         taken(1, "file-links-ignored")),
    *(book("B41", f"outside: {kind}", with_relation(kind), taken(1, "file-links-ignored"))
      for kind in ("image", "oleObject", "attachedTemplate")),
    *(book("B41", f"inside: {part}", lambda part=part: with_part(xlsx(*posts(1)), part, lambda _: b"<x/>"),
           taken(1, "file-links-ignored"))
      for part in ("xl/embeddings/oleObject1.bin", "xl/queryTables/queryTable1.xml", "xl/connections.xml")),
    book("B42", "half a million levels", lambda: xlsx_of_xml(b"<a>" * 500_000), refused("file-empty")),
    *(book("B43", f"without {part}", lambda part=part: with_part(xlsx(*posts(1)), part, lambda _: None),
           refused("workbook-part-damaged"))
      for part in ("xl/workbook.xml", "xl/_rels/workbook.xml.rels", SHEET_PART)),
    *(book("B43", f"shared text {index.decode()}", shared_text(index), refused("workbook-part-damaged"))
      for index in (b"0", b"-1", b"99", b"18446744073709551616")),
    book("B44", "hidden sheet and rows", hidden, taken(2, "file-sheet-hidden", "file-rows-hidden")),
    book("B45", "fifty sheets", lambda: sheets(50), taken(1, "sheets-not-read")),
    book("B45", "two hundred sheets", lambda: sheets(200), refused("file-too-many-sheets")),
)  # fmt: skip
