"""What the values of a column look like: days, counts, links, ids, handles, e-mail addresses, words, sentences."""

import re
from collections import Counter
from dataclasses import dataclass
from itertools import compress, pairwise
from operator import not_
from statistics import median

from data_loaders.grids import DATE, NUMBER, TEXT
from data_loaders.layout import heading
from data_loaders.layouts.template_words import PLATFORM_CHOICES, TYPE_CHOICES
from data_loaders.links import network_of
from data_loaders.mapping_tables import UnknownTable
from data_loaders.parsers import NO, NOT_DELIVERED, YES
from data_loaders.parsers_dates import DAY_FIRST, ISO, MONTH_FIRST, NUMERIC
from data_loaders.screening import TOTAL_WORDS

ROWS_LOOKED_AT = 2_000
EXAMPLES = 3
LONG_TEXT = 40
SMALL_STEP = 0.2
FEWEST_STEPS = 3
_COUNT = re.compile(r"[+-]?\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+|[+-]?\d+(?:[.,]\d+)?")
_PERCENT = re.compile(r"[+-]?\d+(?:[.,]\d+)?\s*%")
_LONG_ID = re.compile(r"\d{15,19}")
_HANDLE = re.compile(r"@[\w.-]{2,}")
_MAIL = re.compile(r"[^@\s]+@[^@\s]+\.[a-z]{2,}", re.I)
WORDS_OF_TRUTH = (YES | NO) - {"0", "1", "x"}


@dataclass(frozen=True)
class ColumnProfile:
    """One column: the share of its filled cells that are of each form, and what else tells its meaning.

    forms: day, time, count, percent, link, post_link, long_id, handle, mail, truth, network, action, long_text, text.
    """

    heading: str
    filled: int
    rows: int
    forms: dict[str, float]
    networks: Counter[str]
    distinct_share: float
    examples: tuple[str, ...]
    is_steady: bool | None

    def share(self, *forms: str) -> float:
        """The share of filled cells of any of these forms."""
        return sum(self.forms.get(form, 0.0) for form in forms)


def profiles_of(table: UnknownTable) -> tuple[ColumnProfile, ...]:
    """The columns of a table that have a heading, in order."""
    start, kinds = table.heading_at + 1, table.grid.kinds
    firsts = table.grid.cells["c0"].slice(start, ROWS_LOOKED_AT).to_pylist()
    is_total = [heading(text).strip(" :") in TOTAL_WORDS for text in firsts]
    found = []
    for at, text in enumerate(table.headings):
        if text:
            cells = table.grid.cells[f"c{at}"].slice(start, ROWS_LOOKED_AT).to_pylist()
            forms = kinds[f"c{at}"].slice(start, ROWS_LOOKED_AT).to_pylist() if kinds else [TEXT] * len(cells)
            found.append(profile_of(text, list(compress(zip(cells, forms, strict=True), map(not_, is_total)))))
    return tuple(found)


def profile_of(name: str, cells: list[tuple[str | None, int]]) -> ColumnProfile:
    """What the cells below a heading look like."""
    filled = [(text.strip(), kind) for text, kind in cells if text and text.strip() not in NOT_DELIVERED]
    forms = Counter(form_of(text, kind) for text, kind in filled)
    texts = [text for text, _ in filled]
    return ColumnProfile(
        heading=name,
        filled=len(filled),
        rows=len(cells),
        forms={form: number / len(filled) for form, number in forms.items()},
        networks=Counter(network for text in texts if (network := network_of(text))),
        distinct_share=len(set(texts)) / len(texts) if texts else 0.0,
        examples=tuple(dict.fromkeys(texts))[:EXAMPLES],
        is_steady=_is_steady([_whole(text) for text in texts if _COUNT.fullmatch(text)]),
    )


def form_of(text: str, kind: int) -> str:
    """The one form a cell has."""
    plain = " ".join(text.casefold().replace("_", " ").split())
    if kind == DATE or any(form.fullmatch(text) for form in (ISO, NUMERIC, MONTH_FIRST, DAY_FIRST)):
        return "time" if ":" in text else "day"
    for form, pattern in (("long_id", _LONG_ID), ("count", _COUNT), ("percent", _PERCENT), ("mail", _MAIL),
                          ("handle", _HANDLE)):  # fmt: skip
        if pattern.fullmatch(text):
            return form
    if kind == NUMBER:
        return "count"
    if "://" in text or network_of(text):
        return (
            "post_link"
            if re.search(r"/(?:status|posts?|p|reels?|video|feed|watch|shorts)\b|activity-", text)
            else "link"
        )
    for form, words in (("truth", WORDS_OF_TRUTH), ("network", PLATFORM_CHOICES), ("action", TYPE_CHOICES)):
        if plain in words:
            return form
    return "long_text" if len(text) > LONG_TEXT or "#" in text else "text"


def _whole(text: str) -> int:
    return int(re.sub(r"\D", "", text) or 0)


def _is_steady(numbers: list[int]) -> bool | None:
    """Whether a number changes little from row to row, as a stock does; None where there are too few."""
    steps = [abs(later - earlier) / earlier for earlier, later in pairwise(numbers) if earlier]
    return median(steps) < SMALL_STEP if len(steps) >= FEWEST_STEPS else None
