"""Workbooks as typed cells: looked over first, read by calamine, handed on sheet by sheet."""

import io
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from itertools import islice
from typing import Literal, TypeVar

import pyarrow as pa
from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from data_loaders import limits
from data_loaders.archives import Archive
from data_loaders.child_answers import Note, SheetStream, stream_schema
from data_loaders.errors import DamagedFile, EmptyFile, OwnReport, ProtectedFile, TooLarge
from data_loaders.grids import BOOLEAN, DATE, EMPTY, FORMULA_ERROR, NUMBER, TEXT
from data_loaders.workbooks_compound import scan_compound
from data_loaders.workbooks_parts import MACRO_PART, OUTSIDE_PARTS, PartScan, scan_parts
from data_loaders.workbooks_sheets import scans_in_sheet_order

REPORT_MARKER_SHEET = "_influencer_program_report"
BATCH_ROWS = 5_000
# Beyond this a cell of a spreadsheet program cannot hold every whole number.
EXACT_NUMBERS_END = 2**53

T = TypeVar("T")
Cell = tuple[str | None, int]
Column = Sequence[object]


@dataclass
class OpenWorkbook:
    """A workbook that was found fit to read; notes are complete once its sheets are consumed."""

    container: Literal["xlsx", "xls"]
    book: CalamineWorkbook
    scans: list[PartScan]
    notes: list[Note] = field(default_factory=list)

    def sheets(self) -> Iterator[SheetStream]:
        """Each worksheet with its cells; chart and macro sheets hold none."""
        has_cells = False
        for position, metadata in enumerate(self.book.sheets_metadata):
            if metadata.typ is not SheetTypeEnum.WorkSheet:
                continue
            sheet = calamine_answer(lambda place=position: self.book.get_sheet_by_index(place))  # type: ignore[misc]
            scan = self.scans[position] if position < len(self.scans) else PartScan()
            is_hidden = metadata.visible is not SheetVisibleEnum.Visible
            has_cells = has_cells or sheet.end is not None
            self._note_sheet(metadata.name, scan, is_hidden)
            yield self._stream(sheet, scan, is_hidden)
        if not has_cells:
            raise EmptyFile

    def _stream(self, sheet: CalamineSheet, scan: PartScan, is_hidden: bool) -> SheetStream:
        last_row, last_column = sheet.end or (0, 0)
        limits.refuse_extent(last_row + 1, last_column + 1)
        batches = self._batches(sheet, scan, last_column + 1)
        return SheetStream(sheet.name, last_column + 1, True, batches, is_hidden)

    def _batches(self, sheet: CalamineSheet, scan: PartScan, width: int) -> Iterator[pa.RecordBatch]:
        if sheet.start is None:
            return
        offset = sheet.start[1]
        rows = sheet.iter_rows()
        first_row = 0
        while batch := list(islice(rows, BATCH_ROWS)):
            left: list[Column] = [[None] * len(batch)] * offset
            yield self._batch((left + list(zip(*batch, strict=True)))[:width], scan, first_row, sheet.name)
            first_row += len(batch)

    def _batch(self, columns: list[Column], scan: PartScan, first_row: int, sheet_name: str) -> pa.RecordBatch:
        height = len(columns[0])
        cells = [[cell_of(value) for value in column] for column in columns]
        for row, column in scan.error_cells:
            if first_row <= row < first_row + height and column < len(cells):
                cells[column][row - first_row] = (None, FORMULA_ERROR)
        texts = [self._cut_texts([text for text, _ in column], first_row, sheet_name) for column in cells]
        kinds = [[kind for _, kind in column] for column in cells]
        numbers = range(first_row + 1, first_row + height + 1)
        return pa.record_batch([numbers, *texts, *kinds], schema=stream_schema(len(columns), True))

    def _cut_texts(self, texts: list[str | None], first_row: int, sheet_name: str) -> list[str | None]:
        for place, text in enumerate(texts):
            if text is not None and len(text) > limits.TEXT_CHARACTERS:
                texts[place] = text[: limits.TEXT_CHARACTERS]
                slots = {"sheet": sheet_name, "row": str(first_row + place + 1)}
                self.notes.append(("workbook-text-cut", slots | {"limit": limits.spaced(limits.TEXT_CHARACTERS)}))
        return texts

    def _note_sheet(self, sheet_name: str, scan: PartScan, is_hidden: bool) -> None:
        if is_hidden:
            self.notes.append(("file-sheet-hidden", {"sheet": sheet_name}))
        for text_id, count in (
            ("file-rows-hidden", scan.hidden_rows),
            ("file-formula-errors", len(scan.error_cells)),
            ("file-formulas-without-value", scan.formulas_without_value),
        ):
            if count:
                self.notes.append((text_id, {"sheet": sheet_name, "count": str(count)}))


def open_xlsx(archive: Archive) -> OpenWorkbook:
    """An xlsx or xlsm, after every part of it was looked over."""
    scans = scan_parts(archive)
    book = open_book(archive.content)
    notes: list[Note] = []
    if MACRO_PART in scans:
        notes.append(("file-macros-ignored", {}))
    if any(name.startswith(OUTSIDE_PARTS) for name in scans):
        notes.append(("file-links-ignored", {}))
    return OpenWorkbook("xlsx", book, scans_in_sheet_order(archive, scans), notes)


def open_xls(content: bytes) -> OpenWorkbook:
    """A binary workbook, after its records were looked over."""
    scans = scan_compound(content)
    return OpenWorkbook("xls", open_book(content), scans)


def open_book(content: bytes) -> CalamineWorkbook:
    """The workbook itself; refuses our own reports and workbooks of too many sheets."""
    book = calamine_answer(lambda: CalamineWorkbook.from_filelike(io.BytesIO(content)))
    if not book.sheet_names:
        raise DamagedFile("workbook-part-damaged")
    if REPORT_MARKER_SHEET in book.sheet_names:
        raise OwnReport
    if len(book.sheet_names) > limits.SHEETS:
        raise TooLarge("file-too-many-sheets", found=str(len(book.sheet_names)), limit=str(limits.SHEETS))
    return book


def calamine_answer(question: Callable[[], T]) -> T:
    """What the library answers, its complaints named for what happened."""
    try:
        return question()
    except PasswordError as error:
        raise ProtectedFile from error
    except (CalamineError, OSError, ValueError) as error:
        raise DamagedFile("workbook-part-damaged") from error


def cell_of(value: object) -> Cell:
    """A cell's shortest exact text and its type."""
    if value is None or value == "":
        return None, EMPTY
    if isinstance(value, str):
        return value, TEXT
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE", BOOLEAN
    if isinstance(value, int | float):
        return number_text(value), NUMBER
    return moment_text(value), DATE


def number_text(value: float) -> str:
    """Whole numbers without a fraction, others by the fewest digits that give the same number back."""
    if isinstance(value, int) or (value.is_integer() and abs(value) < EXACT_NUMBERS_END):
        return str(int(value))
    return repr(value).removesuffix(".0")


def moment_text(value: object) -> str:
    """Days, moments and times of day in ISO form; durations as hours, minutes, seconds."""
    if isinstance(value, timedelta):
        seconds = round(value.total_seconds())
        return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    return str(value)
