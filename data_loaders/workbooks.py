"""Workbooks as typed cells: looked over first, read by calamine, handed on sheet by sheet."""

import io
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
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
from data_loaders.grids import FORMULA_ERROR
from data_loaders.meanwhile import Meanwhile
from data_loaders.text_files_records import LONG_REASON
from data_loaders.workbooks_columns import ReadCells, cell_of, typed_column
from data_loaders.workbooks_compound import scan_compound
from data_loaders.workbooks_parts import MACRO_PART, OUTSIDE_PARTS, PartScan, scan_parts
from data_loaders.workbooks_sheets import scans_in_sheet_order

REPORT_MARKER_SHEET = "_influencer_program_report"
# The first rows hold titles and headings over columns of other kinds, so that their cells are looked at one by one.
FIRST_ROWS = 50
BATCH_CELLS = 400_000
# Smaller workbooks are looked over in no time; only for larger ones is it worth to open them meanwhile.
LARGE_BYTES = 16 * limits.MIB

T = TypeVar("T")
Column = Sequence[object]


@dataclass
class OpenWorkbook:
    """A workbook that was found fit to read; notes are complete once its sheets are consumed."""

    container: Literal["xlsx", "xls"]
    book: CalamineWorkbook
    scans: list[PartScan]
    notes: list[Note] = field(default_factory=list)
    early_sheet: CalamineSheet | None = None

    def sheets(self) -> Iterator[SheetStream]:
        """Each worksheet with its cells; chart and macro sheets hold none."""
        has_cells = False
        for position, metadata in enumerate(self.book.sheets_metadata):
            if metadata.typ is not SheetTypeEnum.WorkSheet:
                continue
            sheet, self.early_sheet = self.early_sheet or sheet_at(self.book, position), None
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
        damaged: dict[int, str] = {}
        batches = self._batches(sheet, scan, last_column + 1, damaged)
        return SheetStream(sheet.name, True, batches, is_hidden, damaged)

    def _batches(self, sheet: CalamineSheet, scan: PartScan, width: int, damaged: dict[int, str]
                 ) -> Iterator[pa.RecordBatch]:  # fmt: skip
        if sheet.start is None:
            return
        offset = sheet.start[1]
        rows = sheet.iter_rows()
        first_row = 0
        while batch := list(islice(rows, max(BATCH_CELLS // width, 1) if first_row else FIRST_ROWS)):
            left: list[Column] = [[None] * len(batch)] * offset
            yield self._batch((left + list(zip(*batch, strict=True)))[:width], scan, first_row, damaged)
            first_row += len(batch)

    def _batch(self, columns: list[Column], scan: PartScan, first_row: int, damaged: dict[int, str]) -> pa.RecordBatch:
        height = len(columns[0])
        errors: dict[int, list[int]] = {}
        for row, place in scan.error_cells:
            if first_row <= row < first_row + height:
                errors.setdefault(place, []).append(row - first_row)
        read = [self._column(values, errors.get(place, []), first_row, damaged)
                for place, values in enumerate(columns)]  # fmt: skip
        numbers = range(first_row + 1, first_row + height + 1)
        texts, kinds = zip(*read, strict=True)
        return pa.record_batch([numbers, *texts, *kinds], schema=stream_schema(len(columns), True))

    def _column(self, values: Column, error_rows: list[int], first_row: int, damaged: dict[int, str]) -> ReadCells:
        if not error_rows and (read := typed_column(values)):
            return read
        cells = [cell_of(value) for value in values]
        for row in error_rows:
            cells[row] = (None, FORMULA_ERROR)
        texts = cut_texts([text for text, _ in cells], first_row, damaged)
        return pa.array(texts, pa.string()), pa.array([kind for _, kind in cells], pa.int8())

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


def cut_texts(texts: list[str | None], first_row: int, damaged: dict[int, str]) -> list[str | None]:
    """The texts cut to what a cell can hold; rows that held a longer one are named as damaged."""
    for place, text in enumerate(texts):
        if text is not None and len(text) > limits.TEXT_CHARACTERS:
            texts[place] = text[: limits.TEXT_CHARACTERS]
            damaged[first_row + place + 1] = LONG_REASON
    return texts


def open_xlsx(archive: Archive, tell_early: Callable[[], None] | None = None) -> OpenWorkbook:
    """An xlsx or xlsm, after every part of it was looked over; nothing of it is handed on before.

    tell_early: told that a large workbook is opened meanwhile, which a hostile one may end the process for; None where
    the looking over has to come first.
    """
    early = None
    if tell_early and sum(member.file_size for member in archive.members) > LARGE_BYTES:
        tell_early()
        early = Meanwhile(partial(book_and_first_sheet, archive.content))
    scans = scan_parts(archive)
    book, early_sheet = early.outcome() if early else (open_book(archive.content), None)
    notes: list[Note] = []
    if MACRO_PART in scans:
        notes.append(("file-macros-ignored", {}))
    if any(name.startswith(OUTSIDE_PARTS) or scan.has_outside_links for name, scan in scans.items()):
        notes.append(("file-links-ignored", {}))
    return OpenWorkbook("xlsx", book, scans_in_sheet_order(archive, scans), notes, early_sheet)


def book_and_first_sheet(content: bytes) -> tuple[CalamineWorkbook, CalamineSheet | None]:
    """The workbook with the first of its worksheets, which is the one with the many rows."""
    book = open_book(content)
    places = (place for place, sheet in enumerate(book.sheets_metadata) if sheet.typ is SheetTypeEnum.WorkSheet)
    first = next(places, None)
    return book, None if first is None else sheet_at(book, first)


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


def sheet_at(book: CalamineWorkbook, position: int) -> CalamineSheet:
    """One sheet with its cells."""
    return calamine_answer(partial(book.get_sheet_by_index, position))


def calamine_answer(question: Callable[[], T]) -> T:
    """What the library answers, its complaints named for what happened."""
    try:
        return question()
    except PasswordError as error:
        raise ProtectedFile from error
    except (CalamineError, OSError, ValueError) as error:
        raise DamagedFile("workbook-part-damaged") from error
