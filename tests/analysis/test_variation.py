"""Normal variation."""

import pytest

from analysis.variation import xmr_limits


def test_limits_are_the_mean_and_266_hundredths_of_the_mean_moving_range() -> None:
    limits = xmr_limits([10, 12] * 6)
    assert limits is not None
    assert (limits.mean, limits.lower, limits.upper) == (11, pytest.approx(11 - 5.32), pytest.approx(11 + 5.32))
    assert limits.contain(16.3)
    assert not limits.contain(16.4)


def test_eleven_points_have_no_limits() -> None:
    assert xmr_limits([10, 12] * 5 + [10]) is None


def test_unknown_points_do_not_count_as_zero() -> None:
    assert xmr_limits([10, 12] * 5 + [10, None]) is None
    assert xmr_limits([10, 12] * 5 + [10, float("nan")]) is None
    assert xmr_limits([10, 12] * 6 + [None]) == xmr_limits([10, 12] * 6)


def test_a_constant_series_has_no_spread() -> None:
    limits = xmr_limits([7] * 12)
    assert limits is not None
    assert (limits.lower, limits.upper) == (7, 7)
