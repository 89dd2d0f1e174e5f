"""Hidden cells of a grid do not come out of the sums of its rows and columns."""

import pandas as pd
from hypothesis import given
from hypothesis import strategies as st

from analysis.grids import hide_around

LINES = ("row", "column")


def grid(counts: list[list[int]], hidden: set[tuple[int, int]]) -> pd.DataFrame:
    """A cell per place; those named are hidden because few people stand behind them."""
    return pd.DataFrame(
        [
            {"row": row, "column": column, "count": count, "is_hidden": (row, column) in hidden}
            for row, counts_of_row in enumerate(counts)
            for column, count in enumerate(counts_of_row)
        ]
    )


def shown(cells: pd.DataFrame) -> list[list[float | None]]:
    known = cells["count"].astype(object).where(~cells["is_hidden"], None)
    return known.to_numpy().reshape(cells["row"].nunique(), -1).tolist()


def test_the_smallest_visible_cell_of_the_line_is_hidden_with_it() -> None:
    told = hide_around(grid([[2, 30, 40], [50, 9, 60], [70, 80, 90]], {(0, 0)}), LINES, "count")
    # 30 covers row 0, 50 covers column 0; both then cover what they are in as well
    assert shown(told) == [[None, None, 40], [None, 9, 60], [70, 80, 90]]


def test_a_grid_with_nothing_hidden_stays_as_it_is() -> None:
    assert shown(hide_around(grid([[1, 2], [3, 4]], set()), LINES, "count")) == [[1, 2], [3, 4]]


@given(
    st.lists(st.lists(st.integers(1, 99), min_size=4, max_size=4), min_size=3, max_size=5),
    st.sets(st.tuples(st.integers(0, 2), st.integers(0, 3)), max_size=4),
)
def test_no_line_hides_only_what_few_people_stand_behind(counts: list[list[int]], small: set[tuple[int, int]]) -> None:
    told = hide_around(grid(counts, small), LINES, "count")
    for line in LINES:
        for _, cells in told.groupby(line):
            places = {(cell["row"], cell["column"]): cell["is_hidden"] for _, cell in cells.iterrows()}
            if any(place in small for place in places):
                assert all(places.values()) or any(hidden and place not in small for place, hidden in places.items())
