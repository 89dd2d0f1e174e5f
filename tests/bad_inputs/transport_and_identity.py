"""B8 and B11-B24: names, empty files, files that are something else than they say."""

import io
import struct
import zipfile
from html import escape

from data_loaders.receipts import Receipt
from jobs.receipt_workbook import receipt_workbook
from tests.bad_inputs.catalogue import SHOWN_NAME, BadInput, asked, post, posts, refused, single, table, taken
from tests.data_loaders.made_files import SHEET_PART, with_part, xls, xlsx, zipped
from tests.data_loaders.test_workbooks import compound

PIXEL = "<img src='http://example.org/pixel.png'>"
SCRIPT = "<script>document.write('<table><tr><td>x</td></tr></table>')</script>"
EXECUTABLE, RTF = b"MZ\x90\0" + bytes(60), b"{\\rtf1 posts}"
SPREADSHEET_ML = b'<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"></Workbook>'
OPEN_DOCUMENT = {"mimetype": b"application/vnd.oasis.opendocument.spreadsheet", "META-INF/manifest.xml": b"x"}
PAGES_DOCUMENT, WORD_DOCUMENT = {"Index/Document.iwa": b"x"}, {"word/document.xml": b"<w/>"}
WORKBOOK_BEGIN = struct.pack("<HHHHHHII", 0x809, 16, 0x600, 5, 0, 0, 0, 0)
LOCKED_RECORD = struct.pack("<HH", 0x2F, 6) + bytes(6)
HIDDEN_NAME = "posts\u202e_2026-03-31\0.csv"


def workbook(rows: int = 2) -> bytes:
    """Honest posts as a workbook."""
    return xlsx(*posts(rows))


def own_report() -> bytes:
    """A receipt as this dashboard hands it out."""
    return receipt_workbook(Receipt("posts.csv", "template_posts", "imported", 1), {}, "en")


def page(*rows: list[object], around: str = "") -> bytes:
    """A web page with a table, as tools write it under the name .xls."""
    lines = ("<tr>" + "".join(f"<td>{escape(str(cell))}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<html><head>{SCRIPT}</head><body>{around}<table>{''.join(lines)}</table></body></html>".encode()


def cut_in_last_line() -> bytes:
    """A download that broke off inside its last record."""
    return table(posts(3)).rstrip(b"\n").rsplit(b",", 4)[0]


def x_posts_without_account() -> bytes:
    """An X export whose rows hold no link, so that nothing names the account."""
    return table([["Post id", "Date", "Post text", "Impressions"],
                  ["2032000000000000000", "Thu, Mar 12, 2026", "Hallo", "10"]])  # fmt: skip


def flipped_bit() -> bytes:
    """A workbook in which one byte of the packed sheet is another."""
    content = bytearray(workbook(40))
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        content[archive.getinfo(SHEET_PART).header_offset + 90] ^= 0x40
    return bytes(content)


IDENTITY: tuple[BadInput, ...] = (
    single("B8", "name of 300 characters", lambda: table(posts(1)), taken(1), "2026-03-31_" + "x" * 300 + ".csv",
           shown="2026-03-31_" + "x" * 127 + "….csv"),
    single("B8", "a way up", lambda: table(posts(1)), taken(1), "../../posts_2026-03-31.csv", shown=SHOWN_NAME),
    single("B8", "a way up, refused", lambda: b"", refused("file-empty"), "..\\..\\posts.csv", shown="posts.csv"),
    single("B8", "a device", lambda: table(posts(1)), asked("exported_on"), "CON.csv"),
    single("B8", "NUL and a turned direction", lambda: table(posts(1)), taken(1), HIDDEN_NAME, shown=SHOWN_NAME),
    single("B8", "a stream beside the file", lambda: table(posts(1)), taken(1, "file-suffix-differs"),
           "posts_2026-03-31.csv:$s"),
    single("B11", "0 bytes", lambda: b"", refused("file-empty")),
    single("B11", "1 byte", lambda: b"x", refused("file-empty")),
    single("B11", "4 KB of zeros", lambda: bytes(4096), refused("file-empty")),
    single("B12", "header row only", lambda: table(posts(0)), taken(0, "rows-none")),
    single("B13", "CSV named .xlsx", lambda: table(posts(1)), taken(1, "file-suffix-differs"),
           "posts_2026-03-31.xlsx"),
    single("B13", "workbook named .csv", workbook, taken(2, "file-suffix-differs")),
    single("B14", "HTML table named .xls", lambda: page(*posts(2), around=PIXEL),
           taken(2, "file-markup-read", text=("Hallo #Werkstolz",) * 2, impressions=(100, 100)),
           "posts_2026-03-31.xls"),
    single("B14", "script, style and signs", lambda: page(posts(0)[0], post(1, text="a<b & c")),
           taken(1, text=("a<b & c",)), "posts_2026-03-31.xls"),
    single("B14", "tables inside tables", lambda: page(*posts(1), around="<table><tr><td>").replace(
        b"</table></body>", b"</table></table></body>"), refused("file-markup-table"), "posts_2026-03-31.xls"),
    single("B14", "page without a table", lambda: b"<!DOCTYPE html><html><p>Sign in</p></html>",
           refused("file-markup-table"), "posts_2026-03-31.xls"),
    single("B15", "SpreadsheetML named .xls", lambda: SPREADSHEET_ML, refused("file-markup-table"),
           "posts_2026-03-31.xls"),
    single("B16", "true BIFF", lambda: xls(*posts(2)), taken(2), "posts_2026-03-31.xls"),
    single("B17", "locked workbook of the new kind", lambda: compound(bytes(5_000), "EncryptedPackage"),
           refused("file-protected"), "posts_2026-03-31.xlsx"),
    single("B17", "locked workbook of the old kind",
           lambda: compound(WORKBOOK_BEGIN + LOCKED_RECORD + bytes(5_000)), refused("file-protected"),
           "posts_2026-03-31.xls"),
    single("B18", "workbook with macros", lambda: with_part(workbook(), "xl/vbaProject.bin", lambda _: b"macro"),
           taken(2, "file-macros-ignored"), "posts_2026-03-31.xlsm"),
    single("B18", "binary workbook", lambda: zipped({"[Content_Types].xml": b"<x/>", "xl/workbook.bin": b"\0"}),
           refused("file-kind-unsupported"), "posts_2026-03-31.xlsb"),
    single("B19", "OpenDocument", lambda: zipped(OPEN_DOCUMENT), refused("file-kind-unsupported")),
    single("B19", "PDF", lambda: b"%PDF-1.7\n1 0 obj", refused("file-kind-unsupported")),
    single("B19", "picture named .xlsx", lambda: b"\x89PNG\r\n\x1a\n" + bytes(50), refused("file-kind-unsupported"),
           "posts_2026-03-31.xlsx"),
    *(single("B19", about, lambda content=content: content, refused("file-kind-unsupported"), "posts_2026-03-31.xlsx")
      for about, content in (("program", EXECUTABLE), ("RTF", RTF), ("Numbers", zipped(PAGES_DOCUMENT)),
                             ("Word", zipped(WORD_DOCUMENT)))),
    single("B20", "truncated workbook", lambda: workbook()[:-100], refused("archive-cut-off"),
           "posts_2026-03-31.xlsx"),
    single("B20", "text cut in its last line", cut_in_last_line, taken(2, "file-last-row-cut", "row-cut-off")),
    single("B21", "a flipped bit", flipped_bit, refused("archive-member-damaged"), "posts_2026-03-31.xlsx"),
    single("B22", "program in front of a workbook", lambda: b"MZ\x90\0" + bytes(60) + workbook(),
           refused("file-kind-unsupported"), "posts_2026-03-31.xlsx"),
    single("B22", "web page in front of a workbook", lambda: page(*posts(1)) + workbook(),
           refused("file-binary"), "posts_2026-03-31.xlsx"),
    single("B22", "web page in front of a text archive", lambda: page(*posts(1)) + zipped({"a.csv": table(posts(1))}),
           refused("file-binary"), "posts_2026-03-31.xls"),
    single("B23", "our own report", own_report, refused("file-own-report"), "review.xlsx"),
    single("B24", "right layout, unknown account", x_posts_without_account, asked("account"),
           "account_analytics_content_2026-03-01_2026-03-31.csv"),
)  # fmt: skip
