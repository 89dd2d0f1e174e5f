"""Cells a person corrected beside the file: where they stand, what stands there, what is read instead."""

from collections import abc
from dataclasses import asdict, dataclass, fields
from typing import Any

# As many as a person corrects by hand; with more of them the file itself is wrong.
MOST_CORRECTED_ROWS = 200
LONGEST_TEXT = 32_767  # of a cell in a spreadsheet program


class UnusableCorrection(ValueError):
    """A correction is not what a correction must be."""


@dataclass(frozen=True)
class Correction:
    """One cell, by sheet, row and column heading as the file has them; "" as read_as is an empty cell.

    found: what stands in the cell, compared before anything is replaced; None = whatever stands there.
    file: the member of an archive it belongs to; "" = any file of the call.
    """

    row: int
    column: str
    read_as: str
    sheet: str = ""
    found: str | None = None
    file: str = ""

    @property
    def place(self) -> tuple[str, str, int, str]:
        return self.file, self.sheet, self.row, self.column

    def as_json(self) -> dict[str, Any]:
        """The correction as answers files and receipts hold it."""
        return {name: value for name, value in asdict(self).items() if name != "file" or value}


def corrections_from_json(stored: Any) -> tuple[Correction, ...]:
    """The corrections of a JSON list; raises UnusableCorrection with what is wrong."""
    if not isinstance(stored, list):
        raise UnusableCorrection("corrections: expected a list")
    corrections = tuple(_correction(each) for each in stored)
    if (rows := len({each.place[:3] for each in corrections})) > MOST_CORRECTED_ROWS:
        raise UnusableCorrection(
            f"corrections: {rows} rows; at most {MOST_CORRECTED_ROWS} are corrected here, so please correct the file"
        )
    return corrections


def with_corrections(earlier: abc.Iterable[Correction], new: abc.Iterable[Correction]) -> tuple[Correction, ...]:
    """The earlier corrections with new ones laid over them; a cell that is read as it stands needs none."""
    by_cell = {(each.place, each.found): each for each in (*earlier, *new)}
    return tuple(each for each in by_cell.values() if each.found is None or each.read_as != each.found)


def column_with_sheet(sheet: str, column: str) -> str:
    """How a column is named where sheets are told apart."""
    return f"{sheet} › {column}" if sheet else column


def _correction(stored: Any) -> Correction:
    known = {each.name for each in fields(Correction)}
    if not isinstance(stored, dict) or not {"row", "column", "read_as"} <= set(stored) <= known:
        raise UnusableCorrection(f"corrections: each needs row, column, read_as, and may have {', '.join(OPTIONAL)}")
    row, texts = stored["row"], {name: stored[name] for name in known - {"row"} if stored.get(name) is not None}
    if isinstance(row, bool) or not isinstance(row, int) or row < 1:
        raise UnusableCorrection(f"corrections: {row} is not the number of a row")
    if not all(isinstance(text, str) and len(text) <= LONGEST_TEXT for text in texts.values()):
        raise UnusableCorrection(f"corrections: row {row}: {', '.join(sorted(known - {'row'}))} are texts")
    return Correction(row=row, **texts)


OPTIONAL = ("sheet", "found", "file")
