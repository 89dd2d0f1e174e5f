"""How far figures move by chance: what is called a change, and how often where nothing changed."""

import numpy as np
import pytest

from analysis.concentration import absence_factor, absence_factors
from analysis.resampling import Change, change_of_people, changes_of_ratios, difference_of_sums

PEOPLE = np.repeat(np.arange(40), 10)
IS_NOW = np.tile([True, False], 200)


def change(numerator: np.ndarray, denominator: np.ndarray | None = None) -> Change | None:
    """The change of one ratio, by default per post."""
    whole = np.ones(len(numerator)) if denominator is None else denominator
    return changes_of_ratios(PEOPLE, IS_NOW, numerator[:, None], whole[:, None])[0]


def test_the_change_is_that_of_ratios_of_sums() -> None:
    reactions, posts = np.where(IS_NOW, 3.0, 1.0), np.where(IS_NOW, 2.0, 1.0)
    assert change(reactions, posts) == Change(0.5, 0.5, 0.5, pytest.approx(2 / 500))


def test_posts_that_lack_a_term_count_in_neither() -> None:
    reactions = np.where(PEOPLE % 2 == 0, np.nan, np.where(IS_NOW, 3.0, 1.0))
    found = change(reactions)
    assert found is not None and found.change == 2.0


def test_a_period_without_any_term_has_no_change() -> None:
    assert change(np.where(IS_NOW, np.nan, 1.0)) is None
    assert changes_of_ratios(
        np.array([], dtype=np.int64), np.array([], dtype=bool), np.ones((0, 2)), np.ones((0, 2))
    ) == [None, None]


def test_posts_dealt_out_at_random_are_seldom_called_a_change() -> None:
    dealt = np.random.default_rng(7)
    # people differ a hundredfold and single posts draw crowds, as on any channel
    warmth = np.exp(1.5 * dealt.standard_normal(40))[PEOPLE]
    claimed = 0
    for _ in range(40):
        reactions = np.round(warmth * np.exp(dealt.standard_normal(400)) * 10)
        found = change(reactions)
        claimed += found is not None and found.is_outside_normal_variation
    assert claimed <= 4


def test_twice_as_much_for_everybody_is_a_change() -> None:
    dealt = np.random.default_rng(7)
    reactions = (10 + dealt.poisson(5, 400)) * np.where(IS_NOW, 2, 1)
    found = change(reactions.astype(float))
    assert found is not None and found.low > 10 and found.p_value < 0.01


def test_the_same_numbers_have_the_same_interval() -> None:
    reactions = np.random.default_rng(3).poisson(9, 400).astype(float)
    assert change(reactions) == change(reactions)


def test_people_are_drawn_whole() -> None:
    active = np.column_stack([np.ones(30), np.concatenate([np.ones(10), np.zeros(20)])])
    found = change_of_people(active, difference_of_sums)
    # 20 of 30 more: binomial, standard deviation sqrt(30 · 2/3 · 1/3) = 2.58, 90 % within 1.645 of them
    assert found is not None and found.change == 20
    assert found.low == pytest.approx(20 - 4.25, abs=1.3) and found.high == pytest.approx(20 + 4.25, abs=1.3)
    assert change_of_people(np.ones((0, 2)), difference_of_sums) is None


@pytest.mark.parametrize("posts", [[10], [1, 1, 1], [1, 9, 2, 8], [10, 1, 9], [5, 5, 5, 5, 1]])
def test_people_for_half_of_a_draw_are_those_of_the_list_it_stands_for(posts: list[int]) -> None:
    counts = np.array(posts, dtype=float)
    times = np.random.default_rng(1).integers(0, 4, (50, len(posts)))
    drawn = [
        absence_factor([count for count, often in zip(posts, row, strict=True) for _ in range(often)]) for row in times
    ]
    found = absence_factors(times.astype(float), counts)
    assert [None if np.isnan(one) else int(one) for one in found] == drawn
