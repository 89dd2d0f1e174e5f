"""One cell to one value; a cell that cannot be read raises BadCell with the reason's text id."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

BELOW_ONE_PERCENT = frozenset({"< 1%", "<1%", "< 1 %"})
NOT_DELIVERED = frozenset({"", "-", "--", "–", "—", "N/A", "NA", "NAN", "n/a", "undefined"}) | BELOW_ONE_PERCENT
FORMULA_ERRORS = frozenset(
    {"#N/A", "#NV", "#DIV/0!", "#REF!", "#BEZUG!", "#VALUE!", "#WERT!", "#NAME?", "#NUM!", "#ZAHL!", "#NULL!"}
)
YES = frozenset({"true", "yes", "y", "ja", "j", "wahr", "1", "x", "✓", "sim", "sí"})
NO = frozenset({"false", "no", "n", "nein", "falsch", "0", "não"})


class BadCell(ValueError):
    """A cell that cannot be read; reason is a text id of the language room."""

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(reason)


@dataclass(frozen=True)
class CellRules:
    """How the numbers and days of one column are written."""

    decimal_mark: str = "."
    date_order: str = "dmy"


def truth(text: str) -> bool:
    """Yes or no in any of the languages."""
    plain = text.casefold()
    if plain in YES:
        return True
    if plain in NO:
        return False
    raise BadCell("not-yes-or-no")


def choice(text: str, choices: Mapping[str, str]) -> str:
    """One of the declared values, in any of its spellings."""
    plain = " ".join(text.replace("_", " ").replace("-", " ").split()).casefold()
    if plain not in choices:
        raise BadCell("value-not-among-choices")
    return choices[plain]


def words(text: str) -> list[str]:
    """A list inside one cell, separated by semicolon, bar or line break, else by comma."""
    is_marked = any(mark in text for mark in ";|\n")
    parts = re.split(r"[;|\n]" if is_marked else r",\s*(?=https?://)" if "://" in text else ",", text)
    return [word.strip() for word in parts if word.strip()]
