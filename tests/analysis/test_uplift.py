"""What is usual before a campaign, what its days brought beside it, and when nothing may be said."""

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.campaign_effect import effect_of
from analysis.uplift import Day, Excess, Placebo, baseline_before, excess_over, placebo_before

START_ON = date(2026, 3, 2)  # a Monday
DAY = timedelta(days=1)


def days_from(first_on: date, counts: Iterable[int], **more: bool) -> dict[date, Day]:
    """Unprompted posts of days in a row."""
    return {first_on + DAY * place: Day(first_on + DAY * place, count, 0, **more) for place, count in enumerate(counts)}


def test_usual_is_the_mean_of_each_weekday_of_the_56_days_before() -> None:
    # Mondays bring 1 and 3 in turn, so 2; Tuesdays 5; the day before those 56 does not count
    counts = {0: (1, 3), 1: (5, 5)}
    days = {
        on: Day(on, counts.get(on.weekday(), (0, 0))[week % 2], 0)
        for week in range(8)
        for on in (START_ON - DAY * (56 - 7 * week - place) for place in range(7))
    } | days_from(START_ON - DAY * 57, [100])
    baseline = baseline_before(days, START_ON)
    assert baseline and baseline.posts == (2, 5, 0, 0, 0, 0, 0) and baseline.days == (8,) * 7
    # each of eight Mondays is one off its mean of 2: 8 × 1 ÷ 2, over 16 − 7 days with something usual
    assert baseline.dispersion == 1.0
    told = excess_over(baseline, [Day(START_ON, 4, 3), Day(START_ON + DAY, 5, 0)])
    assert (told.actual, told.expected, told.uplift) == (12, 7, 5)
    assert told.spread == pytest.approx((7 + 2 / 8 + 5 / 8) ** 0.5)  # Var = φ·(E + Σ c²·μ ÷ n)


def test_days_that_scatter_more_than_chance_widen_the_limits() -> None:
    days = days_from(START_ON - DAY * 56, [0] * 28 + [4] * 28)
    baseline = baseline_before(days, START_ON)
    # every day is 2 off its mean of 2: 56 × 4 ÷ 2 ÷ (56 − 7)
    assert baseline and baseline.dispersion == pytest.approx(112 / 49)


@pytest.mark.parametrize(
    ("is_left_out", "has_baseline"),
    [
        (lambda _: False, True),
        (lambda on: on < START_ON - DAY * 28, True),  # 28 days are left, four of each weekday
        (lambda on: on < START_ON - DAY * 27, False),  # 27 days
        (lambda on: on.weekday() == 2 and on >= START_ON - DAY * 42, False),  # two Wednesdays
    ],
)
def test_a_baseline_needs_28_days_and_three_of_each_weekday(
    is_left_out: Callable[[date], bool], has_baseline: bool
) -> None:
    days = {
        on: Day(on, 2, 0, is_clean=not is_left_out(on)) for on in (START_ON - DAY * place for place in range(1, 57))
    }
    assert (baseline_before(days, START_ON) is not None) == has_baseline


def test_without_any_post_before_nothing_is_usual() -> None:
    assert baseline_before(days_from(START_ON - DAY * 56, [0] * 56), START_ON) is None


def test_limits_begin_at_zero() -> None:
    assert Excess(0, Fraction(2), 0, Fraction(2), 5.0).limits(2.0) == (0.0, 12.0)


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), min_size=80, max_size=80))
def test_uplift_is_displacement_and_prompted_excess_exactly(counts: list[tuple[int, int]]) -> None:
    first_on = START_ON - DAY * 56
    days = {
        first_on + DAY * place: Day(first_on + DAY * place, *both, is_clean=place < 56)
        for place, both in enumerate(counts)
    }
    baseline = baseline_before(days, START_ON)
    if baseline:
        told = excess_over(baseline, [day for day in days.values() if day.on >= START_ON])
        assert told.uplift == told.displacement + told.prompted_excess


def test_placebo_windows_begin_each_week_before_the_campaign_and_hold_no_other_one() -> None:
    days = days_from(START_ON - DAY * 140, [2] * 140)
    # twenty weeks, of which the first four are the least a baseline needs
    assert placebo_before(days, START_ON, 7) == Placebo(16, 0, 1.96)
    on = START_ON - DAY * 10
    days[on] = Day(on, 2, 0, is_clean=False)
    assert placebo_before(days, START_ON, 7).windows == 15


def test_windows_outside_are_counted_and_widen_the_limits() -> None:
    days = days_from(START_ON - DAY * 140, [2] * 140) | days_from(START_ON - DAY * 14, [6] * 7)
    found = placebo_before(days, START_ON, 7)
    # 42 posts where 14 are usual: 28 ÷ √(14 + 14 ÷ 8); the week after it is told against a mean of 2.5
    assert (found.windows, found.outside) == (16, 1) and found.width == pytest.approx(28 / 15.75**0.5)


def campaign(per_day: int, *, before: int = 140, after: int = 28, days: int = 14) -> dict[date, Day]:
    """Two posts on each day before and after a campaign, on its days so many."""
    inside = days_from(START_ON, [per_day] * days, is_clean=False)
    return days_from(START_ON - DAY * before, [2] * before) | inside | days_from(START_ON + DAY * 14, [2] * after)


@pytest.mark.parametrize(("per_day", "verdict"), [(4, "above"), (2, "within"), (0, "below")])
def test_a_verdict_needs_posts_outside_the_final_limits(per_day: int, verdict: str) -> None:
    told = effect_of(campaign(per_day), START_ON, START_ON + DAY * 13)
    assert (told.verdict, told.is_told) == (verdict, True)
    assert told.window and told.window.uplift == 14 * (per_day - 2)
    assert told.carry_over and told.carry_over.uplift == 0


def test_a_running_campaign_has_no_verdict() -> None:
    told = effect_of(campaign(9, after=0, days=9), START_ON, START_ON + DAY * 13)
    assert (told.verdict, told.is_told) == ("running", False)
    assert told.window and (told.window.actual, told.window.expected) == (81, 18)


def test_without_baseline_placebo_or_with_gaps_there_is_no_verdict() -> None:
    end_on = START_ON + DAY * 13
    assert effect_of(campaign(9, before=20), START_ON, end_on).verdict == "no baseline"
    assert effect_of(campaign(9, before=70), START_ON, end_on).verdict == "unchecked"
    with_gap = campaign(9) | {START_ON: Day(START_ON, 0, 0, is_complete=False, is_clean=False)}
    assert effect_of(with_gap, START_ON, end_on).verdict == "gaps"


def test_days_on_which_nothing_is_usual_have_no_effect_to_be_told() -> None:
    saturday_on = START_ON - DAY * 2
    before = days_from(START_ON - DAY * 140, [5, 5, 5, 5, 5, 0, 0] * 19 + [5] * 5)
    told = effect_of(before | days_from(saturday_on, [3, 4], is_clean=False), saturday_on, saturday_on + DAY * 13)
    assert (told.verdict, told.window, told.baseline) == ("running", None, None)


def test_before_a_day_is_wholly_loaded_there_is_a_baseline_and_nothing_beside_it() -> None:
    begun = {START_ON: Day(START_ON, 3, 0, is_complete=False, is_clean=False)}
    told = effect_of(days_from(START_ON - DAY * 140, [2] * 140) | begun, START_ON, START_ON + DAY * 13)
    assert (told.verdict, told.window) == ("running", None) and told.baseline


def test_what_comes_after_is_told_once_all_of_it_is_loaded_and_free_of_other_campaigns() -> None:
    end_on = START_ON + DAY * 13
    assert effect_of(campaign(2, after=27), START_ON, end_on).carry_over is None
    other_on = end_on + DAY * 20
    other = campaign(2) | {other_on: Day(other_on, 2, 0, is_clean=False)}
    assert effect_of(other, START_ON, end_on).carry_over is None
