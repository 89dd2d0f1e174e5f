"""Moments as a day and a time of day: a file of a million moments has few of each."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from data_loaders.grids import DATE, TEXT
from data_loaders.parsers_dates import Stated, time_of_day

Cell = tuple[str | None, int]
# The hour stands before the first colon; every day is written without one and ends with a digit.
DAY_AND_TIME = r"^(?P<day>[^\s:][^:]*[0-9])(?:,? +|T)(?P<time>[0-9]{1,2}:(?s:.*)\S)$"


@dataclass(frozen=True)
class PartedMoments:
    """Cells of a chunk that hold a day and a time of day, each encoded by itself."""

    mask: pa.Array
    days: pa.DictionaryArray
    times: pa.DictionaryArray

    def counts(self) -> Iterator[tuple[Cell, int]]:
        """How often each day occurs; days alone prove how a column is written."""
        texts = self.days.dictionary.to_pylist()
        for counted in pc.value_counts(self.days.indices).to_pylist():
            yield (texts[counted["values"]], TEXT), counted["counts"]

    def filled_in(self, good: Mapping[Cell, Stated | None], on: pa.Array, at: pa.Array, offset: pa.Array
                  ) -> tuple[pa.Array, pa.Array, pa.Array]:  # fmt: skip
        """Days, moments and offsets (seconds) of the chunk with those of these cells."""
        days, moments, offsets = self._read(good)
        return (pc.replace_with_mask(on, self.mask, days), pc.replace_with_mask(at, self.mask, moments),
                pc.replace_with_mask(offset, self.mask, offsets))  # fmt: skip

    def unreadable(self, good: Mapping[Cell, Stated | None]) -> list[int]:
        """The positions in the chunk of cells that are no moment."""
        positions = pc.indices_nonzero(self.mask)
        found: list[int] = positions.filter(self._read(good)[0].is_null()).to_pylist()
        return found

    def _read(self, good: Mapping[Cell, Stated | None]) -> tuple[pa.Array, pa.Array, pa.Array]:
        stated = [good[text, TEXT] for text in self.days.dictionary.to_pylist()]
        times = [time_of_day(text) for text in self.times.dictionary.to_pylist()]
        on = _taken([day.on if day else None for day in stated], pa.date32(), self.days)
        shift = _taken([time[0] if time else None for time in times], pa.duration("us"), self.times)
        offset = _taken([_seconds(time[1]) if time else None for time in times], pa.int32(), self.times)
        at = pc.add(on.cast(pa.timestamp("us")), shift)
        return pc.if_else(at.is_valid(), on, pa.scalar(None, pa.date32())), at, offset


def parted_moments(texts: pa.Array, kinds: pa.Array | None, plain: pa.Array) -> PartedMoments | None:
    """The cells that are not plain and hold a day and a time of day; None where there are none."""
    is_text = True if kinds is None else pc.is_in(kinds, pa.array((TEXT, DATE), pa.int8()))
    is_parted = pc.and_(pc.match_substring_regex(texts, DAY_AND_TIME), is_text).fill_null(False)
    mask = pc.and_not(is_parted, plain)
    if not mask.true_count:
        return None
    parts = pc.extract_regex(texts.filter(mask), DAY_AND_TIME)
    days, times = (pc.struct_field(parts, name).dictionary_encode() for name in ("day", "time"))
    return PartedMoments(mask, days, times)


def _taken(values: list[Any], kind: pa.DataType, encoded: pa.DictionaryArray) -> pa.Array:
    return pa.array(values, kind).take(encoded.indices)


def _seconds(offset: timedelta | None) -> int | None:
    return None if offset is None else int(offset.total_seconds())
