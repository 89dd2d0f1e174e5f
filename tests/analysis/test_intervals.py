"""Intervals of shares and of their differences against published values."""

import pytest

from analysis.intervals import balance_between, newcombe, wilson


# Newcombe 1998, Statistics in Medicine 17, 857-872 (table I, method 3) and 873-890 (table II, method 10).
@pytest.mark.parametrize(
    ("hits", "trials", "expected"),
    [(81, 263, (0.2553, 0.3662)), (15, 148, (0.0624, 0.1605)), (0, 20, (0.0000, 0.1611)), (1, 29, (0.0061, 0.1718))],
)
def test_wilson_equals_the_published_intervals(hits: int, trials: int, expected: tuple[float, float]) -> None:
    assert wilson(hits, trials) == pytest.approx(expected, abs=5e-5)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ((56, 70), (48, 80), (0.0524, 0.3339)),
        ((9, 10), (3, 10), (0.1705, 0.8090)),
        ((5, 56), (0, 29), (-0.0381, 0.1926)),
        ((0, 10), (0, 20), (-0.1611, 0.2775)),
        ((10, 10), (0, 10), (0.6075, 1.0000)),
    ],
)
def test_newcombe_equals_the_published_intervals(
    one: tuple[int, int], other: tuple[int, int], expected: tuple[float, float]
) -> None:
    assert newcombe(*one, *other) == pytest.approx(expected, abs=5e-5)


def test_nobody_makes_no_interval() -> None:
    assert wilson(0, 0) is None
    assert newcombe(1, 2, 0, 0) is None


def test_a_balance_lies_within_minus_one_and_one_whatever_is_neutral() -> None:
    # 7 of 10 by Wilson: 39.7 to 89.2 %
    assert balance_between(4, 10) == pytest.approx((-0.2064, 0.7844), abs=5e-5)
    assert balance_between(-10, 10)[0] == pytest.approx(-1.0) and balance_between(10, 10)[1] == pytest.approx(1.0)
    assert balance_between(0, 0) == (-1.0, 1.0)
