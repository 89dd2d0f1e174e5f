"""Rows that are no data, found before any cell is read: blank, damaged, shifted, repeated headings, totals, notices."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

import pyarrow as pa
import pyarrow.compute as pc

from data_loaders.errors import DamagedFile, UnsupportedLayout
from data_loaders.layout import heading, whole
from data_loaders.parsers import FORMULA_ERRORS, NOT_DELIVERED

if TYPE_CHECKING:
    from data_loaders.drafts import Draft

TOTAL_WORDS = frozenset({
    "total", "totals", "gesamt", "summe", "insgesamt", "totale", "totales", "grand total", "sum", "∑", "σ",
    "gesamtergebnis", "gesamtsumme", "endsumme", "zwischensumme", "teilergebnis", "subtotal", "sub-total",
    "total general", "total geral", "total général", "somme", "suma", "soma", "somma", "totaal", "totalt",
})  # fmt: skip
LONGEST_TOTAL_WORD = 16
KEY_FORMS = ("text", "identifier", "day", "moment")
NAMED_IN_TOTALS = {"days": ("account",), "comparators": ("name",), "audience": ("label",)}
ACCOUNTS = ("account", "author_account", "linkedin", "instagram", "x", "facebook", "tiktok", "youtube")
# NA is Namibia and North America too, and `< 1%` a share.
NO_TEXTS = (NOT_DELIVERED | FORMULA_ERRORS) - {"", "NA", "NAN", "< 1%", "<1%"}
NO_ACCOUNTS = NO_TEXTS | {"NA", "NAN"}
LONGEST_PLACEHOLDER = max(len(sign.encode()) for sign in NO_ACCOUNTS)
ROWS_LOOKED_AT = 1_000
FEW_ROWS, FEW_SHARE = 3, 0.01
NUL_REASON, SHORT_REASON = "row-nul-bytes", "row-too-short"


def screen(draft: "Draft") -> None:
    """Ignore what is no data and refuse what is not what the platform wrote."""
    draft.ignore(positions_of(blank_rows(draft.cells)), "rows-blank")
    _ignore_repeated_headings(draft)
    _ignore_totals(draft)
    _ignore_last_notice(draft)
    _refuse_damaged_rows(draft)
    _refuse_long_rows(draft)


def refuse_other_headings(draft: "Draft") -> None:
    """Headings in another order or language below the first ones: the rows behind them would be misread."""
    columns = [text for column in draft.match.table.columns for text in column.headings]
    known = {heading(text) for text in (*draft.match.headings, *columns)} - {""}
    for at in sorted(draft.problems.listed)[:ROWS_LOOKED_AT]:
        texts = [name for column in draft.cells.columns if (name := heading(column[at].as_py()))]
        if len(texts) > 2 and 2 * len(known & set(texts)) > len(texts):
            raise UnsupportedLayout("headings-change", row=str(draft.numbers[at].as_py()))


def empty_placeholders(draft: "Draft") -> None:
    """Text cells that say “not delivered” or hold a formula error: no text, and no account is called N/A."""
    for column in draft.part.columns:
        if column.form != "text" or column.field not in draft.values:
            continue
        texts = draft.values.as_column(column.field, pa.string())
        is_short = pc.less_equal(pc.binary_length(texts), LONGEST_PLACEHOLDER)
        signs = NO_ACCOUNTS if column.field in ACCOUNTS else NO_TEXTS
        is_none = pc.and_(is_short, pc.is_in(texts, pa.array(sorted(signs)))) if pc.any(is_short).as_py() else is_short
        if pc.any(is_none).as_py():
            draft.values.keep(column.field, pc.if_else(is_none.fill_null(False), pa.scalar(None, pa.string()), texts))


def positions_of(mask: pa.ChunkedArray) -> list[int]:
    """Where a mask is true."""
    positions: list[int] = pc.indices_nonzero(mask).to_pylist()
    return positions


def is_filled(texts: pa.ChunkedArray) -> pa.ChunkedArray:
    """Which cells hold more than blanks."""
    return pc.and_not(pc.greater(pc.binary_length(texts), 0), pc.utf8_is_space(texts)).fill_null(False)


def filled_cells(cells: pa.Table) -> list[int]:
    """How many cells of each row hold anything."""
    filled = pa.chunked_array([pa.nulls(cells.num_rows, pa.int32()).fill_null(0)])
    for column in cells.columns:
        filled = pc.add(filled, is_filled(column).cast(pa.int32()))
    counts: list[int] = filled.to_pylist()
    return counts


def blank_rows(cells: pa.Table) -> pa.ChunkedArray:
    """Which rows hold nothing; a column is looked at only while some row is blank in those before it."""
    blank = pa.chunked_array([pa.repeat(True, cells.num_rows)])
    for column in cells.columns:
        if not pc.any(blank).as_py():
            break
        blank = pc.and_not(blank, is_filled(column))
    return blank


def _texts_at(column: pa.ChunkedArray, positions: Iterable[int]) -> dict[int, str | None]:
    places = list(positions)
    return dict(zip(places, column.take(pa.array(places, pa.int64())).to_pylist(), strict=True))


def _matching(column: pa.ChunkedArray, candidates: pa.ChunkedArray, wanted: frozenset[str], marks: str) -> list[int]:
    """Positions of the candidates whose text, compared as a heading, is among the wanted ones."""
    distinct = pc.unique(column.filter(candidates)).to_pylist()
    spelled = [text for text in distinct if heading(text).strip(marks) in wanted]
    return positions_of(pc.and_(candidates, pc.is_in(column, pa.array(spelled, pa.string())))) if spelled else []


def _ignore_repeated_headings(draft: "Draft") -> None:
    names = {field: heading(draft.heading_of(field)) for field in draft.places}
    first = next(iter(draft.places))
    texts = draft.cells[f"c{draft.places[first]}"]
    is_short = pc.less_equal(pc.utf8_length(texts), len(draft.heading_of(first)) + 2).fill_null(False)
    found = _matching(texts, is_short, frozenset({names[first]}), "")
    for field, place in draft.places.items() if found else ():
        found = [at for at, text in _texts_at(draft.cells[f"c{place}"], found).items() if heading(text) == names[field]]
    draft.ignore((at for at in found if at not in draft.ignored), "rows-heading-repeated")


def _ignore_totals(draft: "Draft") -> None:
    """A post may be titled “Total”; a total row has no link, id or day, and no network is called so."""
    for place in dict.fromkeys((0, *_naming_places(draft))):
        named = _total_words_in(draft.cells[f"c{place}"])
        keys = [_texts_at(draft.cells[f"c{draft.places[column.field]}"], named) for column in draft.part.columns
                if column.field in draft.places and column.required and column.form in KEY_FORMS
                and draft.places[column.field] != place]  # fmt: skip
        is_told = place in _naming_places(draft)
        totals = [at for at in named if is_told or not keys or not all(texts[at] for texts in keys)]
        draft.ignore((at for at in totals if at not in draft.ignored), "rows-total")


def _naming_places(draft: "Draft") -> list[int]:
    """Where the accounts, names or groups stand whose figures a total adds up."""
    fields = NAMED_IN_TOTALS.get(draft.kind, ())
    return [draft.places[field] for field in fields if field in draft.places]


def _total_words_in(texts: pa.ChunkedArray) -> list[int]:
    is_short = pc.less_equal(pc.utf8_length(texts), LONGEST_TOTAL_WORD)
    is_word = pc.and_not(is_short, pc.ascii_is_decimal(texts)).fill_null(False)
    return _matching(texts, is_word, TOTAL_WORDS, " :")


def _ignore_last_notice(draft: "Draft") -> None:
    """A sentence alone in the last row."""
    last = next((at for at in range(draft.size - 1, -1, -1) if at not in draft.ignored), None)
    if last is None or len(draft.places) <= 2 or filled_cells(draft.cells.slice(last, 1)) != [1]:
        return
    text = draft.cells["c0"][last].as_py() or ""
    if " " in text.strip() and not text[:1].isdigit():
        draft.ignore([last], "rows-notice")


def _refuse_damaged_rows(draft: "Draft") -> None:
    """Rows whose cells are not what the platform wrote; many of them mean that the file is not."""
    damaged = draft.match.grid.damaged
    if not damaged:
        return
    if draft.layout.holds_nul:
        draft.notes["rows-nul-removed"] += sum(reason == NUL_REASON for reason in damaged.values())
        damaged = {row: reason for row, reason in damaged.items() if reason != NUL_REASON}
    # Tables stacked in one sheet have each their own width.
    if draft.layout.cut is not whole or draft.layout.ends_rows_early:
        damaged = {row: reason for row, reason in damaged.items() if reason != SHORT_REASON}
    at_rows = pc.is_in(draft.numbers, pa.array(list(damaged), draft.numbers.type))
    hurt = {at: damaged[draft.numbers[at].as_py()] for at in positions_of(at_rows) if at not in draft.ignored}
    if len(hurt) > max(FEW_ROWS, draft.size * FEW_SHARE):
        first = draft.numbers[min(hurt)].as_py()
        raise DamagedFile("rows-damaged", count=str(len(hurt)), row=str(first))
    for at, reason in hurt.items():
        draft.refuse(at, next(iter(draft.places)), None, reason)


def _refuse_long_rows(draft: "Draft") -> None:
    """A record longer than the heading row: an unquoted delimiter has shifted its cells."""
    if draft.match.grid.kinds is not None:
        return
    width = max(at for at, text in enumerate(draft.match.headings) if text.strip()) + 1
    beyond = draft.cells.columns[width:]
    ragged = sorted({at for column in beyond for at in positions_of(is_filled(column))})
    if len(ragged) > max(FEW_ROWS, draft.size * FEW_SHARE):
        row = draft.numbers[ragged[0]].as_py()
        raise DamagedFile("rows-ragged", count=str(len(ragged)), row=str(row))
    for at in ragged:
        draft.refuse(at, next(iter(draft.places)), beyond[0][at].as_py(), "row-too-long")
