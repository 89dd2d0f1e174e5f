"""Which rows of a table are refused, and why: the first of each cause in full, the others by their place alone."""

from array import array
from collections.abc import Callable, Iterator
from dataclasses import replace

import pyarrow as pa
import pyarrow.compute as pc

from data_loaders.rows import RowProblem

# A file may hold a million bad rows; nobody reads more of them than these, and all of them are counted.
LISTED_PER_CAUSE = 10_000
Cause = tuple[str, str]  # column and reason
NO_CAUSES = pa.table({"position": pa.array([], pa.int64()), "column": pa.array([], pa.string()),
                      "reason": pa.array([], pa.string())})  # fmt: skip


class Refusals:
    """Positions of refused rows, one problem for each; iterating gives them in order."""

    def __init__(self, size: int) -> None:
        self._is_refused = bytearray(size)
        self._count = 0
        self.listed: dict[int, RowProblem] = {}
        self._listed_of: dict[Cause, int] = {}
        self._unlisted: dict[Cause, array[int]] = {}

    def __contains__(self, position: int) -> bool:
        return bool(self._is_refused[position])

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[int]:
        positions: list[int] = pc.indices_nonzero(self.mask()).to_pylist()
        return iter(positions)

    def add(self, position: int, cause: Cause, problem: Callable[[], RowProblem]) -> None:
        """Refuse a row that is not refused yet."""
        self._is_refused[position] = 1
        self._count += 1
        listed = self._listed_of.get(cause, 0)
        if listed < LISTED_PER_CAUSE:
            self._listed_of[cause] = listed + 1
            self.listed[position] = problem()
        else:
            self._unlisted.setdefault(cause, array("q")).append(position)

    def discard(self, position: int) -> None:
        """A row that turned out to be no data is not refused either."""
        self._count -= self._is_refused[position]
        self._is_refused[position] = 0
        self.listed.pop(position, None)

    def mask(self) -> pa.Array:
        """Which rows are refused."""
        flags = pa.Array.from_buffers(pa.uint8(), len(self._is_refused), [None, pa.py_buffer(bytes(self._is_refused))])
        return flags.cast(pa.bool_())

    def causes(self) -> pa.Table:
        """Every refused row with its cause: columns position, column and reason, in the order of the rows."""
        at: dict[Cause, array[int]] = {cause: array("q", positions) for cause, positions in self._unlisted.items()}
        for position, problem in self.listed.items():
            at.setdefault((problem.column, problem.reason), array("q")).append(position)
        by_cause = [
            pa.table({
                "position": pa.Array.from_buffers(pa.int64(), len(positions), [None, pa.py_buffer(positions)]),
                "column": pa.repeat(column, len(positions)), "reason": pa.repeat(reason, len(positions)),
            })
            for (column, reason), positions in at.items()
        ]  # fmt: skip
        if not by_cause:
            return NO_CAUSES
        found = pa.concat_tables(by_cause)
        is_refused = self.mask().take(found["position"])
        return found.filter(is_refused).sort_by("position")

    def told(self) -> tuple[RowProblem, ...]:
        """The listed problems in the order of the rows; the last of a cause says how many more there are."""
        told = dict(sorted(self.listed.items()))
        last_of = {(problem.column, problem.reason): position for position, problem in told.items()}
        for cause, positions in self._unlisted.items():
            more = sum(self._is_refused[position] for position in positions)
            if cause in last_of:
                told[last_of[cause]] = replace(told[last_of[cause]], more=more)
        return tuple(told.values())


def shortened(problems: tuple[RowProblem, ...], most: int) -> tuple[RowProblem, ...]:
    """The first problems of each cause in each sheet; the last of them says how many more there are."""
    kept: dict[int, RowProblem] = {}
    places: dict[tuple[str, str, str], list[int]] = {}
    for place, problem in enumerate(problems):
        of_cause = places.setdefault((problem.sheet, problem.column, problem.reason), [])
        if len(of_cause) < most:
            of_cause.append(place)
            kept[place] = problem
        else:
            last = kept[of_cause[-1]]
            kept[of_cause[-1]] = replace(last, more=last.more + 1 + problem.more)
    return tuple(kept.values())
