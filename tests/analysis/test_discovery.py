"""Which of many surprises may be told."""

import pytest

from analysis.discovery import surprise_of_farthest, surprise_of_few, told


def test_the_published_example_tells_its_first_four() -> None:
    # Benjamini & Hochberg 1995, §4: 15 p-values of which 4 are told at 5 %
    published = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528,
                 0.7590, 1.0]  # fmt: skip
    assert told(published, 0.05) == [True] * 4 + [False] * 11


def test_a_surprise_is_told_with_a_greater_one_that_is_allowed() -> None:
    assert told([0.09, 0.06, 0.01], 0.10) == [True, True, True]
    assert told([0.09, 0.5, 0.5], 0.10) == [False, False, False]
    assert told([]) == []


def test_the_farthest_of_many_is_less_surprising_than_one_so_far_alone() -> None:
    # 3 standard deviations: 0.0027 alone, 1 - (1 - 0.0027) ** 12 = 0.0319 as the farthest of twelve
    values = [10.0] * 11 + [13.0]
    place, p_value = surprise_of_farthest(values, 10.0, 1.128)
    assert (place, p_value) == (11, pytest.approx(0.0319, abs=1e-4))
    assert surprise_of_farthest([5.0, 5.0], 5.0, 0.0) == (0, 1.0)


def test_few_gains_among_many_losses_are_surprising() -> None:
    # (1 + 10 + 45) / 1024 for at most two heads in ten throws
    assert surprise_of_few(2, 8) == pytest.approx(56 / 1024)
    assert surprise_of_few(5, 5) > 0.5
