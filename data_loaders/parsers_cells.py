"""A column's cells chunk by chunk: those plainly written are read at once, each of the others once by the rules."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from data_loaders.grids import DATE, NUMBER, TEXT
from data_loaders.layout import CellForm
from data_loaders.parsers import FORMULA_ERRORS, NOT_DELIVERED
from data_loaders.parsers_moments import Cell, PartedMoments, parted_moments
from data_loaders.parsers_numbers import SAFE_DIGITS

DAY = r"(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)"
PLAIN_MOMENT = rf"^[12]\d{{3}}-{DAY}(?:[ T](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)?$"
DAY_CHARACTERS = 10
EXACT_DIGITS = 15
NO_IDENTIFIER = pa.array(sorted(NOT_DELIVERED | FORMULA_ERRORS))
FORM_TYPES: dict[CellForm, pa.DataType] = {
    "text": pa.string(), "identifier": pa.string(), "choice": pa.string(), "count": pa.int64(), "amount": pa.float64(),
    "truth": pa.bool_(), "day": pa.date32(), "list": pa.list_(pa.string()), "moment": pa.timestamp("us"),
}  # fmt: skip


@dataclass(frozen=True)
class Chunk:
    """Some cells of a column: which of them are plain, their values, and the distinct other cells with their places.

    rest: true where a cell is filled, but not plain; rest_codes: for each of those its place in rest_cells.
    parted: of moments that are not plain those that are told apart into day and time instead.
    """

    texts: pa.Array
    values: pa.Array
    rest: pa.Array
    rest_cells: list[Cell]
    rest_codes: pa.Array
    parted: PartedMoments | None = None

    def filled_in(self, outcome: list[Any], values: pa.Array, kind: pa.DataType) -> pa.Array:
        """The values with those of the other cells, given for each distinct one."""
        if not self.rest_cells:
            return values
        found = pa.array(outcome, kind)
        if values.null_count == len(values):
            return found.take(pc.replace_with_mask(pa.nulls(len(values), pa.int32()), self.rest, self.rest_codes))
        return pc.replace_with_mask(values, self.rest, found.take(self.rest_codes))


@dataclass
class CellColumn:
    """All cells of a column below its heading; counted: how often each cell that is not plain occurs.

    Of moments told apart into day and time, the days are counted.
    """

    form: CellForm
    chunks: list[Chunk] = field(default_factory=list)
    counted: dict[Cell, int] = field(default_factory=dict)

    def evidence(self) -> list[Cell]:
        """Cells that prove as much about how the column is written as all of them do, in the order they occur."""
        return [*self.counted, *self._plain_days()]

    def positions(self, cells: set[Cell]) -> Iterator[tuple[int, Cell]]:
        """Where these cells stand, none of them plain."""
        start = 0
        for chunk in self.chunks:
            if not cells.isdisjoint(chunk.rest_cells):
                places = pc.indices_nonzero(chunk.rest).to_pylist()
                for place, code in zip(places, chunk.rest_codes.to_pylist(), strict=True):
                    if (cell := chunk.rest_cells[code]) in cells:
                        yield start + place, cell
            start += len(chunk.texts)

    def unreadable(self, good: dict[Cell, Any]) -> Iterator[tuple[int, str]]:
        """Where moments stand that could be told apart and not be read, with their texts."""
        start = 0
        for chunk in self.chunks:
            for place in chunk.parted.unreadable(good) if chunk.parted else ():
                yield start + place, chunk.texts[place].as_py()
            start += len(chunk.texts)

    def _plain_days(self) -> Iterator[Cell]:
        """A plain day proves the day of the month it names, and no more."""
        if self.form in ("day", "moment"):
            days = {day for chunk in self.chunks for day in pc.unique(pc.day(chunk.values)).to_pylist() if day}
            yield from ((f"2000-01-{day:02}", TEXT) for day in sorted(days))


def cell_column(texts: pa.ChunkedArray, kinds: pa.ChunkedArray | None, form: CellForm) -> CellColumn:
    """The cells of a column, the plain ones read."""
    column = CellColumn(form)
    cells = pa.table({"text": texts} if kinds is None else {"text": texts, "kind": kinds})
    for batch in cells.to_batches():
        chunk = _chunk(batch["text"], batch["kind"] if kinds is not None else None, form)
        column.chunks.append(chunk)
        for cell, count in _counts(chunk):
            column.counted[cell] = column.counted.get(cell, 0) + count
    return column


def _chunk(texts: pa.Array, kinds: pa.Array | None, form: CellForm) -> Chunk:
    plain, values = PLAIN[form](texts, kinds) if form in PLAIN else (None, None)
    if plain is None:
        plain, values = pa.repeat(False, len(texts)), pa.nulls(len(texts), FORM_TYPES[form])
    rest = pc.and_not(texts.is_valid(), plain)
    parted = parted_moments(texts, kinds, plain) if form == "moment" else None
    if parted:
        rest = pc.and_not(rest, parted.mask)
    if not rest.true_count:
        return Chunk(texts, values, rest, [], pa.array([], pa.int32()), parted)
    cells = _distinct(texts.filter(rest), kinds.filter(rest) if kinds is not None else None)
    return Chunk(texts, values, rest, *cells, parted)


def _distinct(texts: pa.Array, kinds: pa.Array | None) -> tuple[list[Cell], pa.Array]:
    kinds_found = [TEXT] if kinds is None else pc.unique(kinds).to_pylist()
    if len(kinds_found) == 1:
        encoded = texts.dictionary_encode()
        return [(text, kinds_found[0]) for text in encoded.dictionary.to_pylist()], encoded.indices
    cells = list(zip(texts.to_pylist(), kinds.to_pylist() if kinds is not None else [], strict=True))
    places = {cell: place for place, cell in enumerate(dict.fromkeys(cells))}
    return list(places), pa.array([places[cell] for cell in cells], pa.int32())


def _counts(chunk: Chunk) -> Iterator[tuple[Cell, int]]:
    for counted in pc.value_counts(chunk.rest_codes).to_pylist():
        yield chunk.rest_cells[counted["values"]], counted["counts"]
    if chunk.parted:
        yield from chunk.parted.counts()


def _of_kinds(kinds: pa.Array | None, *allowed: int) -> pa.Array | bool:
    return True if kinds is None else pc.is_in(kinds, pa.array(allowed, pa.int8()))


def _kept(texts: pa.Array, plain: pa.Array, kind: pa.DataType) -> tuple[pa.Array, pa.Array]:
    """The mask without nulls, and the plain cells cast."""
    plain = plain.fill_null(False)
    if plain.true_count == len(plain) - texts.null_count:
        return plain, texts.cast(kind)
    return plain, pc.if_else(plain, texts, pa.scalar(None, pa.string())).cast(kind)


def _plain_texts(texts: pa.Array, _kinds: pa.Array | None) -> tuple[pa.Array, pa.Array]:
    is_blank = pc.or_(pc.utf8_is_space(texts), pc.equal(pc.binary_length(texts), 0))
    return _kept(texts, pc.invert(is_blank), pa.string())


def _plain_counts(texts: pa.Array, kinds: pa.Array | None) -> tuple[pa.Array, pa.Array]:
    is_short = pc.less_equal(pc.binary_length(texts), SAFE_DIGITS)
    digits = pc.and_(pc.and_(pc.ascii_is_decimal(texts), is_short), _of_kinds(kinds, TEXT, NUMBER))
    return _kept(texts, digits, pa.int64())


def _plain_identifiers(texts: pa.Array, kinds: pa.Array | None) -> tuple[pa.Array, pa.Array]:
    letters = pc.and_not(pc.ascii_is_alnum(texts), pc.is_in(texts, NO_IDENTIFIER))
    if kinds is not None:
        is_exact = pc.less_equal(pc.binary_length(texts), EXACT_DIGITS)
        letters = pc.and_(letters, pc.or_(is_exact, pc.not_equal(kinds, NUMBER)))
    return _kept(texts, letters, pa.string())


def _plain_moments(texts: pa.Array, kinds: pa.Array | None) -> tuple[pa.Array, pa.Array]:
    plain = pc.and_(pc.match_substring_regex(texts, PLAIN_MOMENT), _of_kinds(kinds, TEXT, DATE))
    return _kept(texts, plain, pa.timestamp("us"))


def _plain_days(texts: pa.Array, kinds: pa.Array | None) -> tuple[pa.Array, pa.Array]:
    plain, moments = _plain_moments(texts, kinds)
    return plain, moments.cast(pa.date32(), safe=False)


def states_time(texts: pa.Array) -> pa.Array:
    """Whether a plain moment holds a time of day."""
    return pc.greater(pc.binary_length(texts), DAY_CHARACTERS)


PLAIN: dict[CellForm, Callable[[pa.Array, pa.Array | None], tuple[pa.Array, pa.Array]]] = {
    "text": _plain_texts, "count": _plain_counts, "identifier": _plain_identifiers, "moment": _plain_moments,
    "day": _plain_days,
}  # fmt: skip
