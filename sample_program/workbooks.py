"""Workbooks written lean and the same every time: xlsx by hand (only filled cells), xls through xlwt."""

import io
import zipfile
from collections.abc import Iterable, Sequence
from xml.sax.saxutils import escape

import xlwt

from sample_program.exports import Cell

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
FIXED_MOMENT = (2000, 1, 1, 0, 0, 0)

Sheet = tuple[str, Iterable[Sequence[Cell]]]


def xlsx_bytes(sheets: Sequence[Sheet]) -> bytes:
    """A workbook of the sheets; texts inline, empty cells left out."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as package:
        for path, text in package_parts([name for name, _ in sheets]).items():
            _add_part(package, path, text)
        for number, (_, rows) in enumerate(sheets, 1):
            _add_part(package, f"xl/worksheets/sheet{number}.xml", _sheet_xml(rows))
    return written.getvalue()


def _add_part(package: zipfile.ZipFile, path: str, text: str) -> None:
    entry = zipfile.ZipInfo(path, FIXED_MOMENT)
    entry.compress_type = zipfile.ZIP_DEFLATED
    package.writestr(entry, text)


def package_parts(names: Sequence[str]) -> dict[str, str]:
    """Everything of the package but the sheets."""
    numbers = range(1, len(names) + 1)
    types = "".join(
        f'<Override PartName="/xl/worksheets/sheet{k}.xml" ContentType="{OFFICE_TYPE}.worksheet+xml"/>' for k in numbers
    )
    sheets = "".join(
        f'<sheet name="{escape(name)}" sheetId="{k}" r:id="rId{k}"/>' for k, name in zip(numbers, names, strict=True)
    )
    links = "".join(
        f'<Relationship Id="rId{k}" Type="{RELATIONS}/worksheet" Target="worksheets/sheet{k}.xml"/>' for k in numbers
    )
    return {
        "[Content_Types].xml": f'{HEAD}<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType='
        '"application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType='
        f'"application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{OFFICE_TYPE}.sheet.main+xml"/>'
        f"{types}</Types>",
        "_rels/.rels": f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" '
        f'Type="{RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'{HEAD}<workbook xmlns="{MAIN}" xmlns:r="{RELATIONS}"><sheets>{sheets}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{links}</Relationships>',
    }


def _sheet_xml(rows: Iterable[Sequence[Cell]]) -> str:
    letters: list[str] = []
    lines = [f'{HEAD}<worksheet xmlns="{MAIN}"><sheetData>']
    for number, row in enumerate(rows, 1):
        while len(letters) < len(row):
            letters.append(_column_letters(len(letters)))
        places = zip(letters, row, strict=False)
        cells = "".join(_cell_xml(f"{letter}{number}", cell) for letter, cell in places if _filled(cell))
        lines.append(f'<row r="{number}">{cells}</row>')
    lines.append("</sheetData></worksheet>")
    return "".join(lines)


def _filled(cell: Cell) -> bool:
    return cell is not None and cell != ""


def _cell_xml(reference: str, cell: Cell) -> str:
    if isinstance(cell, str):
        return f'<c r="{reference}" t="inlineStr"><is><t xml:space="preserve">{escape(cell)}</t></is></c>'
    return f'<c r="{reference}"><v>{cell!r}</v></c>'


def _column_letters(position: int) -> str:
    letters = ""
    position += 1
    while position:
        position, rest = divmod(position - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def xls_bytes(sheets: Sequence[Sheet]) -> bytes:
    """A BIFF workbook of the sheets."""
    workbook = xlwt.Workbook(encoding="utf-8")
    for name, rows in sheets:
        sheet = workbook.add_sheet(name)
        for number, row in enumerate(rows):
            for position, cell in enumerate(row):
                if _filled(cell):
                    sheet.write(number, position, cell)
    written = io.BytesIO()
    workbook.save(written)
    return written.getvalue()
