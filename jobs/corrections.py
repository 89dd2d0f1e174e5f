"""Correcting cells beside the file: which cells of a repair a person may correct, and what stands in them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from data_loaders.corrections import MOST_CORRECTED_ROWS, Correction, column_with_sheet, with_corrections
from data_loaders.questions import Answers
from data_loaders.rows import ReadExport, RejectedRows, TypedTable
from jobs.repairs import RepairCard
from language import say

__all__ = [
    "MOST_CORRECTED_ROWS",
    "CorrectableCell",
    "Correction",
    "answers_corrected",
    "cells_to_correct",
    "correction_lines",
    "correction_told",
    "is_little_enough",
]  # fmt: skip

# What was destroyed or cut off before the file came here is not to be guessed by hand.
NOT_BY_HAND = "repair-export-again"


@dataclass(frozen=True)
class CorrectableCell:
    """A cell that cannot be taken: found as it stands in the file, read_as as it was corrected so far."""

    file: str
    sheet: str
    row: int
    column: str
    found: str
    read_as: str

    def corrected(self, text: str) -> Correction:
        """The correction that reads this cell as a text."""
        return Correction(self.row, self.column, text.strip(), self.sheet, self.found, self.file)


def is_little_enough(export: ReadExport, cards: Iterable[RepairCard]) -> bool:
    """Whether a person can correct the rows of a file by hand, those corrected before included."""
    rows = sum(card.count for card in cards) + len({each.place[:3] for each in export.corrections})
    return rows <= MOST_CORRECTED_ROWS


def cells_to_correct(export: ReadExport, card: RepairCard) -> tuple[CorrectableCell, ...]:
    """The cells of a card that stand in the file under one heading; none where only a new export helps."""
    if card.repair == NOT_BY_HAND:
        return ()
    found = [cell for table in export.tables for cell in _cells(export, table, card)]
    return tuple(dict.fromkeys(found))


def answers_corrected(answers: Answers, corrections: Iterable[Correction]) -> Answers:
    """The answers with further cells corrected; what is read as it stands is no correction."""
    return replace(answers, corrections=with_corrections(answers.corrections, corrections))


def correction_told(correction: Correction, language: str) -> str:
    """One corrected cell: where it stands, what was found, what is read."""
    found, entered = (
        say("correction-text", language, text=text) if text else say("correction-empty", language)
        for text in (correction.found, correction.read_as)
    )
    column = column_with_sheet(correction.sheet, correction.column)
    return say("correction-told", language, row=str(correction.row), column=column, found=found, entered=entered)


def correction_lines(corrections: Iterable[Mapping[str, Any]], language: str) -> list[str]:
    """One line per corrected cell of a receipt as JSON."""
    return [correction_told(Correction(**each), language) for each in corrections]


def _cells(export: ReadExport, table: TypedTable, card: RepairCard) -> Iterable[CorrectableCell]:
    rejected, place = table.rejected, _place(table.rejected, card.column)
    if place is None:
        return
    earlier = {each.place[1:]: each for each in export.corrections}
    rows = rejected.rows.select(["row_number", "column", "reason", f"c{place}"]).slice(0, MOST_CORRECTED_ROWS)
    for row in rows.to_pylist():
        if (row["reason"], row["column"]) == (card.reason, card.column):
            read_as = (row[f"c{place}"] or "").strip()
            known = earlier.get((rejected.sheet_name, row["row_number"], card.column.strip()))
            found = known.found if known and known.found is not None else read_as
            yield CorrectableCell(
                export.file_name, rejected.sheet_name, row["row_number"], card.column.strip(), found, read_as
            )


def _place(rejected: RejectedRows, column: str) -> int | None:
    """Where the column of a card stands; None where its heading stands twice or nowhere."""
    places = [at for at, heading in enumerate(rejected.headings) if heading == column.strip()]
    return places[0] if len(places) == 1 else None
