"""Grids of counts in which hidden cells must not come out of the sums of their row or column."""

import pandas as pd


def hide_around(cells: pd.DataFrame, lines: tuple[str, str], value: str) -> pd.DataFrame:
    """Cells with more of them hidden: a line that hides any hides at least one more that many people stand behind.

    cells: one row each with column is_hidden; lines: the columns that name its row and its column. So neither the sum
    of a line nor that of two lines gives away what few people stand behind. The smallest visible cell goes first.
    """
    kept = cells.assign(is_small=cells["is_hidden"].astype(bool))
    kept["is_hidden"] = kept["is_small"]
    while (place := _next_to_hide(kept, lines, value)) is not None:
        kept.loc[place, "is_hidden"] = True
    kept[value] = kept[value].where(~kept["is_hidden"])
    return kept.drop(columns="is_small")


def _next_to_hide(cells: pd.DataFrame, lines: tuple[str, str], value: str) -> object | None:
    """The smallest visible cell of the first line whose hidden ones are few people's alone."""
    for line in lines:
        for _, members in cells.groupby(line, sort=True):
            visible = members[~members["is_hidden"]]
            covered = members["is_hidden"] & ~members["is_small"]
            if members["is_small"].any() and not covered.any() and not visible.empty:
                return visible[value].astype(float).idxmin()
    return None
