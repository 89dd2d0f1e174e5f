"""How much rests on how few."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.bands import whole_bands
from analysis.concentration import absence_factor, lorenz_steps

COUNTS = st.lists(st.integers(1, 40), min_size=1, max_size=60)


@pytest.mark.parametrize(
    ("posts_of_each", "people"),
    [([10], 1), ([1, 1], 1), ([1, 1, 1], 2), ([1, 9, 2, 8], 2), ([10, 1, 9], 1), ([], None), ([0, 0], None)],
)
def test_the_absence_factor_is_the_fewest_people_for_half(posts_of_each: list[int], people: int | None) -> None:
    assert absence_factor(posts_of_each) == people


@given(COUNTS)
def test_half_of_the_people_always_suffice(posts_of_each: list[int]) -> None:
    factor = absence_factor(posts_of_each)
    assert factor is not None
    assert 1 <= factor <= (len(posts_of_each) + 1) // 2


def test_points_of_the_curve_are_five_people_apart_and_end_with_all() -> None:
    assert lorenz_steps([4] * 5 + [1] * 7) == [(0, 0.0), (5, 20 / 27), (12, 1.0)]
    assert lorenz_steps([1] * 10) == [(0, 0.0), (5, 0.5), (10, 1.0)]
    assert lorenz_steps([]) == []


@given(COUNTS)
def test_the_curve_rises_above_equality_and_never_steps_over_fewer_than_five(posts_of_each: list[int]) -> None:
    steps = lorenz_steps(posts_of_each)
    people = [count for count, _ in steps]
    gaps = [later - earlier for earlier, later in pairwise(people)]
    assert all(gap >= 5 for gap in gaps) or gaps == [len(posts_of_each)]
    assert all(share >= count / len(posts_of_each) - 1e-9 for count, share in steps)


@pytest.mark.parametrize(
    ("counts", "bands"),
    [
        ([], []),
        ([5, 5, 3], [1, 1, 2]),
        ([2] * 10, [1] * 10),
        ([2] * 11, []),
        ([9] * 9 + [3, 3], [1] * 9),
        ([9] * 9 + [3, 2], [1] * 9 + [2]),
    ],
)
def test_equal_counts_are_one_band_and_a_band_over_ten_people_is_left_out(counts: list[int], bands: list[int]) -> None:
    assert whole_bands(counts) == bands
