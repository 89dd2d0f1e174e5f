"""People who did something for the first time, put together until no cell tells of few: units, then whole weeks."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass

WEEK = 7


@dataclass(frozen=True)
class First:
    """One person's first time: in which unit, how many days after the call; whether engaged before, None = unknown."""

    unit: str
    day: int
    has_engaged: bool | None


@dataclass(frozen=True)
class Cell:
    """People of some units on some days: how many, and how many of them had engaged before (None = unknown)."""

    units: tuple[str, ...]
    from_day: int
    to_day: int
    people: int
    engaged: int | None


def cells_of(firsts: Sequence[First], minimum_group: int, last_day: int) -> list[Cell]:
    """Cells of at least the minimum group each that together hold everybody; none where all together are too few."""
    by_unit: dict[str, list[First]] = defaultdict(list)
    for first in firsts:
        by_unit[first.unit].append(first)
    sizes = {unit: len(people) for unit, people in by_unit.items()}
    cells = []
    for units in units_together(sizes, minimum_group):
        cells += _in_weeks(units, [first for unit in units for first in by_unit[unit]], minimum_group, last_day)
    return cells


def units_together(sizes: dict[str, int], minimum_group: int) -> list[tuple[str, ...]]:
    """Units with enough people alone, those with fewer as one; that one takes the next smallest until it has enough."""
    by_size = sorted(sizes, key=lambda unit: (sizes[unit], unit))
    small = sum(count < minimum_group for count in sizes.values())
    if small:
        small = max(small, min(2, len(by_size)))
    while 0 < small < len(by_size) and _total(sizes, by_size[:small]) < minimum_group:
        small += 1
    if small > 0 and _total(sizes, by_size[:small]) < minimum_group:
        return []
    pooled = tuple(sorted(by_size[:small]))
    return [*((unit,) for unit in sorted(by_size[small:])), *([pooled] if pooled else [])]


def _total(sizes: dict[str, int], units: Collection[str]) -> int:
    return sum(sizes[unit] for unit in units)


def _in_weeks(units: tuple[str, ...], people: list[First], minimum_group: int, last_day: int) -> list[Cell]:
    """Whole weeks, joined until each stretch has enough people; what is left over joins the last one."""
    last_week = last_day // WEEK
    stretches: list[tuple[int, list[First]]] = []  # first week, people
    from_week, waiting = 0, list[First]()
    for week in range(last_week + 1):
        waiting += [first for first in people if first.day // WEEK == week]
        if len(waiting) >= minimum_group:
            stretches.append((from_week, waiting))
            from_week, waiting = week + 1, []
    if waiting:
        last_from, last_people = stretches.pop()
        stretches.append((last_from, last_people + waiting))
        from_week = last_week + 1
    ends = [start for start, _ in stretches[1:]] + [from_week]
    return [
        Cell(units, start * WEEK, min(end * WEEK - 1, last_day), len(inside), _engaged(inside))
        for (start, inside), end in zip(stretches, ends, strict=True)
    ]


def _engaged(people: Sequence[First]) -> int | None:
    known = [first.has_engaged for first in people if first.has_engaged is not None]
    return sum(known) if len(known) == len(people) else None
