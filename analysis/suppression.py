"""What small groups hide: figures of too few people never leave."""

from collections.abc import Mapping, Sequence

import pandas as pd

SMALLEST_GROUP = 5
LARGEST_GROUP = 20


def group_size(wanted: int) -> int:
    """The minimum group in force: a setting between 5 and 20, never lower."""
    return min(max(wanted, SMALLEST_GROUP), LARGEST_GROUP)


def is_too_small(people: int, minimum_group: int) -> bool:
    """Whether a group could give single people away; nobody at all gives nobody away."""
    return 0 < people < minimum_group


def tells_few(members: Mapping[frozenset[str], int], units: Sequence[str], minimum_group: int) -> bool:
    """Whether figures of these units show too few people, alone or in the difference to other allowed units.

    members: how many people belong to exactly these units. Units with too few people of their own are only shown
    together with the next smallest, so no two allowed choices differ by fewer people than the minimum group.
    """
    chosen = frozenset(units)
    if is_too_small(sum(count for own, count in members.items() if own & chosen), minimum_group):
        return True
    kept_together = _kept_together(members, minimum_group)
    return bool(kept_together & chosen) and not kept_together <= chosen


def _kept_together(members: Mapping[frozenset[str], int], minimum_group: int) -> frozenset[str]:
    alone = {unit: _only_in(members, frozenset({unit})) for unit in frozenset().union(*members)}
    by_size = sorted(alone, key=lambda unit: (alone[unit], unit))
    small = sum(count < minimum_group for count in alone.values())
    if not small:
        return frozenset()
    taken = max(small, 2)
    while taken < len(by_size) and _only_in(members, frozenset(by_size[:taken])) < minimum_group:
        taken += 1
    return frozenset(by_size[:taken])


def _only_in(members: Mapping[frozenset[str], int], units: frozenset[str]) -> int:
    return sum(count for own, count in members.items() if own <= units)


def hide_small_cells(
    rows: pd.DataFrame, columns: Sequence[str], minimum_group: int, adding_up: str = ""
) -> tuple[pd.DataFrame, int]:
    """Rows with too few people lose the given columns and are marked in is_hidden; counts of people are dropped.

    people: who stands behind a row. people_left_out, where a row has it: who stands behind what its filters leave out.
    adding_up: rows alike in this column add up to a figure told elsewhere; the next smallest are hidden too.
    """
    counts = [column for column in ("people", "people_left_out") if column in rows]
    too_small = rows[counts].map(lambda people: is_too_small(int(people), minimum_group))
    is_hidden = too_small.any(axis="columns").astype(bool)
    if adding_up:
        for _, group in rows.groupby(adding_up, sort=False):
            is_hidden |= _also_hidden(group["people"], is_hidden.loc[group.index], minimum_group)
    kept = rows.drop(columns=counts).assign(is_hidden=is_hidden)
    for column in columns:
        kept[column] = kept[column].where(~is_hidden)
    return kept, int(is_hidden.sum())


def _also_hidden(people: pd.Series, is_hidden: pd.Series, minimum_group: int) -> pd.Series:
    """Rows to hide so that the sum of all tells no hidden one: at least two of them, with enough people together."""
    hidden = is_hidden.copy()
    if not hidden.any():
        return hidden
    for place in people[~hidden & (people > 0)].sort_values(kind="stable").index:
        if hidden.sum() >= 2 and people[hidden].sum() >= minimum_group:
            break
        hidden[place] = True
    return hidden
