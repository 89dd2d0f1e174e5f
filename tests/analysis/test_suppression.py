"""Small groups."""

import pandas as pd
import pytest

from analysis.suppression import group_size, hide_small_cells, is_too_small


@pytest.mark.parametrize(("people", "is_small"), [(0, False), (1, True), (4, True), (5, False)])
def test_a_group_is_too_small_below_the_minimum_unless_nobody_is_in_it(people: int, is_small: bool) -> None:
    assert is_too_small(people, 5) is is_small


@pytest.mark.parametrize(("wanted", "in_force"), [(-1, 5), (5, 5), (12, 12), (21, 20)])
def test_the_group_size_stays_between_five_and_twenty(wanted: int, in_force: int) -> None:
    assert group_size(wanted) == in_force


def test_a_small_cell_loses_its_figures_and_is_marked_and_no_count_of_people_stays() -> None:
    rows = pd.DataFrame({"unit": ["A", "B", "C"], "posts": [9, 8, 0], "people": [5, 4, 0]})
    kept, hidden = hide_small_cells(rows, ("posts",), 5)
    assert hidden == 1
    assert list(kept.columns) == ["unit", "posts", "is_hidden"]
    assert list(kept["unit"]) == ["A", "B", "C"]
    assert list(kept["is_hidden"]) == [False, True, False]
    assert kept["posts"].isna().tolist() == [False, True, False]


def test_no_rows_stay_no_rows() -> None:
    kept, hidden = hide_small_cells(pd.DataFrame({"posts": [], "people": []}), ("posts",), 5)
    assert (len(kept), hidden, list(kept.columns)) == (0, 0, ["posts", "is_hidden"])
