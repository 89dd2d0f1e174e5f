"""How rows make a figure, worked out by hand."""

import pytest

from analysis.tracing import Total, files_apart, recomputed


def test_a_count_is_the_sum_of_what_rows_add() -> None:
    assert recomputed([(1, None), (0, None), (None, None), (1, None)], is_ratio=False) == Total(2, None, 2)


def test_a_rate_is_the_ratio_of_sums_and_never_the_mean_of_rates() -> None:
    # the mean of the rates 1 and 0 would be one half
    assert recomputed([(10, 10), (0, 90)], is_ratio=True) == Total(10, 100, 0.1)


def test_a_row_without_a_term_adds_nothing_and_is_no_zero() -> None:
    assert recomputed([(3, 6), (None, None), (float("nan"), float("nan"))], is_ratio=True) == Total(3, 6, 0.5)


@pytest.mark.parametrize("terms", [[], [(1, 0)], [(None, None)]])
def test_without_a_denominator_there_is_no_ratio(terms: list[tuple[float | None, float | None]]) -> None:
    assert recomputed(terms, is_ratio=True).value is None


def test_no_rows_count_as_none() -> None:
    assert recomputed([], is_ratio=False).value == 0


def test_a_file_of_few_people_takes_the_next_smallest_along() -> None:
    files = {"own": frozenset("a"), "team": frozenset("bcdef"), "tool": frozenset("abcdefghi")}
    assert files_apart(dict(files), 5) == {"tool"}


def test_files_of_enough_people_stand_apart() -> None:
    files = {"team": frozenset("bcdef"), "tool": frozenset("abcdefghi")}
    assert files_apart(dict(files), 5) == {"team", "tool"}


def test_several_small_files_need_no_other_once_enough_people_stand_behind_them() -> None:
    files = {number: frozenset(letter) for number, letter in enumerate("abcde")}
    assert files_apart({**files, "tool": frozenset("abcdef")}, 5) == {"tool"}
