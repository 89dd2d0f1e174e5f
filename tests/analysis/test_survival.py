"""Kaplan–Meier: scipy's own examples, hand cases and what holds for every curve."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.survival import kaplan_meier

WAITS = st.lists(st.integers(0, 40), max_size=15)


def test_without_censoring_the_curve_is_scipys_plain_distribution() -> None:
    # scipy.stats.ecdf, example of five run times (Conover, page 79)
    curve = kaplan_meier([6.23, 5.58, 7.06, 6.42, 5.20], [])
    assert curve.waits == (5.2, 5.58, 6.23, 6.42, 7.06)
    assert curve.shares == pytest.approx((0.2, 0.4, 0.6, 0.8, 1.0))


def test_with_censoring_the_curve_is_that_of_scipys_fanbelts() -> None:
    # scipy.stats.ecdf, example of ten fanbelts (Conover, page 91): survival 1, 1, 0.875, 0.75 ... 0.5, 0.25, 0
    curve = kaplan_meier([77, 47, 81, 56, 80], [62, 60, 43, 71, 37])
    assert curve.waits == (37, 43, 47, 56, 60, 62, 71, 77, 80, 81)
    assert curve.shares == pytest.approx((0, 0, 0.125, 0.25, 0.25, 0.25, 0.25, 0.5, 0.75, 1))
    assert (curve.people, curve.arrived, curve.median) == (10, 5, 77)


def test_who_is_last_seen_on_the_day_of_an_arrival_still_counts_as_waiting() -> None:
    # on day 3 one of two arrives: half, not all
    assert kaplan_meier([3], [3]).share_by(3) == 0.5


def test_nobody_arrived_is_a_curve_at_zero_and_no_median() -> None:
    curve = kaplan_meier([], [10, 20])
    assert (curve.share_by(5), curve.share_by(20), curve.share_by(21), curve.median) == (0, 0, None, None)
    assert kaplan_meier([], []).share_by(0) is None


def test_the_share_is_unknown_past_the_last_observation_unless_everybody_arrived() -> None:
    assert kaplan_meier([2], [8]).share_by(9) is None
    assert kaplan_meier([2, 8], []).share_by(9) == 1
    assert kaplan_meier([2, 8], []).share_by(1) == 0


@given(WAITS, WAITS)
def test_curves_never_fall_and_stay_between_none_and_all(arrived: list[int], still_waiting: list[int]) -> None:
    curve = kaplan_meier(arrived, still_waiting)
    assert all(earlier <= later for earlier, later in pairwise((0.0, *curve.shares, 1.0)))


@given(st.lists(st.integers(0, 40), min_size=1, max_size=15))
def test_without_censoring_the_share_is_a_plain_count(arrived: list[int]) -> None:
    curve = kaplan_meier(arrived, [])
    for wait in range(41):
        assert curve.share_by(wait) == pytest.approx(sum(one <= wait for one in arrived) / len(arrived))
