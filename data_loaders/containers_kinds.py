"""What kind of file some bytes are: the bytes decide, never the name."""

from collections.abc import Collection
from typing import Literal

from data_loaders.errors import EmptyFile, UnsupportedContainer

Kind = Literal["text", "compound", "zip"]
ZipKind = Literal["workbook", "archive"]

# In front of a signature some programs leave these; a file of nothing else holds no table.
BLANK_BYTES = b"\0 \t\r\n\x0b\x0c\x1a\xef\xbb\xbf\xff\xfe"

COMPOUND_SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ZIP_SIGNATURE = b"PK\x03\x04"
EMPTY_ZIP_SIGNATURE = b"PK\x05\x06"

FOREIGN_SIGNATURES: tuple[tuple[int, bytes, str], ...] = (
    (0, b"%PDF", "PDF"),
    (0, b"\x89PNG", "PNG"),
    (0, b"\xff\xd8\xff", "JPEG"),
    (0, b"GIF8", "GIF"),
    (0, b"RIFF", "RIFF"),
    (0, b"MZ", "Windows program"),
    (0, b"\x7fELF", "Linux program"),
    (0, b"PAR1", "Parquet"),
    (0, b"ARROW1", "Arrow"),
    (0, b"SQLite format 3\0", "SQLite"),
    (8, b"DUCK", "DuckDB"),
    (0, b"\x1f\x8b", "gzip"),
    (0, b"BZh", "bzip2"),
    (0, b"7z\xbc\xaf\x27\x1c", "7-Zip"),
    (0, b"Rar!", "RAR"),
    (0, b"\xfd7zXZ", "xz"),
    (0, b"{\\rtf", "RTF"),
)

MARKUP_BEGINNINGS = ("<!doctype html", "<html", "<table", "<meta", "<head", "<body", "<div")

ZIP_CONTENTS: tuple[tuple[str, str], ...] = (
    ("xl/workbook.bin", "xlsb"),
    ("word/document.xml", "Word"),
    ("ppt/presentation.xml", "PowerPoint"),
    ("Index/Document.iwa", "Apple iWork"),
    ("Index.zip", "Apple iWork"),
    ("META-INF/manifest.xml", "OpenDocument"),
    ("META-INF/MANIFEST.MF", "Java"),
    ("AndroidManifest.xml", "Android"),
)


def kind_of(content: bytes) -> Kind:
    """How the file has to be opened; raises EmptyFile or UnsupportedContainer."""
    if len(content.strip(BLANK_BYTES)) < 2:
        raise EmptyFile
    if content.startswith(COMPOUND_SIGNATURE):
        return "compound"
    if content.startswith(EMPTY_ZIP_SIGNATURE):
        raise EmptyFile("archive-without-tables")
    if content.startswith(ZIP_SIGNATURE):
        return "zip"
    for offset, signature, found in FOREIGN_SIGNATURES:
        if content.startswith(signature, offset):
            raise UnsupportedContainer(found=found)
    return "text"


def zip_kind_of(part_names: Collection[str]) -> ZipKind:
    """Whether a zip is a workbook or a bundle of files; raises UnsupportedContainer for other documents."""
    for part_name, found in ZIP_CONTENTS:
        if part_name in part_names:
            raise UnsupportedContainer(found=found)
    is_workbook = any(name.startswith("xl/") for name in part_names)
    return "workbook" if is_workbook else "archive"


def refuse_markup(beginning: str) -> None:
    """Refuse web pages, XML and JSON, which spreadsheet programs also open under the name .xls or .csv."""
    start = beginning.lstrip("\ufeff \t\r\n").lower()
    if "urn:schemas-microsoft-com:office:spreadsheet" in start:
        raise UnsupportedContainer("file-markup-table", found="XML (Excel 2003)")
    if start.startswith(MARKUP_BEGINNINGS):
        raise UnsupportedContainer("file-markup-table", found="HTML")
    if start.startswith(("<?xml", "<svg", "<!doctype")):
        raise UnsupportedContainer(found="XML")
    if start.startswith(('{"', "[{", "{\n", "{\r\n")):
        raise UnsupportedContainer(found="JSON")
