"""The values of a table's fields: kept as columns, turned into lists only where a layout asks for them."""

from collections.abc import Callable, Iterator, MutableMapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import Any, TypeAlias

import pyarrow as pa
import pyarrow.compute as pc

from data_loaders.parsers_dates import Stated

FEW_GAPS = 200


@dataclass(frozen=True)
class Moments:
    """Days and times as cells state them; on: date, at: timestamp without zone, offset: seconds from UTC."""

    on: pa.ChunkedArray
    at: pa.ChunkedArray
    offset: pa.ChunkedArray

    def to_pylist(self) -> list[Stated | None]:
        offsets = [None if each is None else timedelta(seconds=each) for each in self.offset.to_pylist()]
        rows = zip(self.on.to_pylist(), self.at.to_pylist(), offsets, strict=True)
        return [Stated(on, at, offset) if on is not None else None for on, at, offset in rows]


def moments_of(stated: Sequence[Stated | None]) -> Moments:
    """The same as columns."""
    offsets = [int(each.offset.total_seconds()) if each and each.offset is not None else None for each in stated]
    return Moments(
        pa.chunked_array([pa.array([each.on if each else None for each in stated], pa.date32())]),
        pa.chunked_array([pa.array([each.at if each else None for each in stated], pa.timestamp("us"))]),
        pa.chunked_array([pa.array(offsets, pa.int32())]),
    )


FieldColumn: TypeAlias = pa.ChunkedArray | Moments


class FieldValues(MutableMapping[str, list[Any]]):
    """Values by field, as lists for whoever asks, as columns for whoever has many rows.

    A list that was handed out may be changed in place, so it counts from then on.
    """

    def __init__(self) -> None:
        self._columns: dict[str, FieldColumn] = {}
        self._lists: dict[str, list[Any]] = {}

    def __getitem__(self, field: str) -> list[Any]:
        if field not in self._lists:
            self._lists[field] = self._columns[field].to_pylist()
            del self._columns[field]
        return self._lists[field]

    def __setitem__(self, field: str, values: list[Any]) -> None:
        self._columns.pop(field, None)
        self._lists[field] = values

    def __delitem__(self, field: str) -> None:
        self._columns.pop(field, None)
        self._lists.pop(field, None)

    def __contains__(self, field: object) -> bool:
        return field in self._columns or field in self._lists

    def __iter__(self) -> Iterator[str]:
        return iter([*self._columns, *self._lists])

    def __len__(self) -> int:
        return len(self._columns) + len(self._lists)

    def keep(self, field: str, column: FieldColumn) -> None:
        """Set a field without making a list of it."""
        self._lists.pop(field, None)
        self._columns[field] = column

    def moments(self, field: str) -> Moments:
        """A field of moments as columns."""
        column = self._columns.get(field)
        return column if isinstance(column, Moments) else moments_of(self._lists[field])

    def as_column(self, field: str, kind: pa.DataType) -> pa.ChunkedArray:
        """A field as one column of this type."""
        column = self._columns.get(field)
        if column is None:
            column = pa.chunked_array([pa.array(self._lists[field], kind)])
        assert isinstance(column, pa.ChunkedArray), f"{field} holds moments that were not placed in time"
        return column if column.type == kind else column.cast(kind)


def converted(column: pa.ChunkedArray, value_of: Callable[[str | None], str | None]) -> pa.ChunkedArray:
    """A column of texts with each put through a function, which is asked once for equal texts."""
    known: dict[str | None, str | None] = {}
    chunks = []
    for chunk in column.chunks:
        encoded = chunk.dictionary_encode(null_encoding="encode")
        texts = encoded.dictionary.to_pylist()
        known.update((text, value_of(text)) for text in texts if text not in known)
        chunks.append(pa.array([known[text] for text in texts], pa.string()).take(encoded.indices))
    return pa.chunked_array(chunks, pa.string())


def converted_with(letters: str, column: pa.ChunkedArray, value_of: Callable[[str | None], str | None]
                   ) -> pa.ChunkedArray:  # fmt: skip
    """A column of texts with those that contain these letters put through a function."""
    chunks = []
    for chunk in column.chunks:
        has_letters = pc.match_substring(chunk, letters).fill_null(False)
        changed = pa.array([value_of(text) for text in chunk.filter(has_letters).to_pylist()], pa.string())
        chunks.append(pc.replace_with_mask(chunk, has_letters, changed) if len(changed) else chunk)
    return pa.chunked_array(chunks, pa.string())


def converted_together(columns: Sequence[pa.ChunkedArray], value_of: Callable[..., Any], kind: pa.DataType
                       ) -> pa.ChunkedArray:  # fmt: skip
    """What a function makes of the texts of each row, asked once for rows with equal texts."""
    codes = pa.chunked_array([pa.nulls(len(columns[0]), pa.int64()).fill_null(0)])
    texts: list[list[str | None]] = []
    for column in columns:
        distinct = pc.unique(column)
        codes = pc.add(pc.multiply(codes, len(distinct)), pc.index_in(column, distinct).cast(pa.int64()))
        texts.append(distinct.to_pylist())
    rows = pc.unique(codes)
    values = pa.array([value_of(*_texts_at(code, texts)) for code in rows.to_pylist()], kind)
    return pa.chunked_array([values.take(chunk) for chunk in pc.index_in(codes, rows).chunks], kind)


def _texts_at(code: int, texts: list[list[str | None]]) -> list[str | None]:
    """The texts a combined code stands for, the last column being its lowest digit."""
    found = []
    for distinct in reversed(texts):
        code, place = divmod(code, len(distinct))
        found.append(distinct[place])
    return found[::-1]


def column_of(values: Sequence[Any] | pa.ChunkedArray, kind: pa.DataType) -> pa.ChunkedArray:
    """Values in whichever form as one column of this type."""
    return values if isinstance(values, pa.ChunkedArray) else pa.chunked_array([pa.array(values, kind)])


def each_day(column: pa.ChunkedArray) -> list[date]:
    """The days in a column of days or moments, each once, in order."""
    days: list[date] = pc.unique(column.drop_null().cast(pa.date32(), safe=False)).sort().to_pylist()
    return days


def rows_without(rows: pa.Table, positions: set[int]) -> pa.Table:
    """The rows but those at a few positions, without a copy of the others."""
    edges = [-1, *sorted(positions), rows.num_rows]
    between = [rows.slice(left + 1, right - left - 1) for left, right in pairwise(edges) if right - left > 1]
    return pa.concat_tables(between) if between else rows.slice(0, 0)
