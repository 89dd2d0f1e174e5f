"""Columns of a workbook read at once hold what each of their cells says alone."""

from datetime import date, datetime

import pytest

from data_loaders.workbooks_columns import cell_of, typed_column

NOON = datetime.fromisoformat("2026-03-01 12:00")


@pytest.mark.parametrize(
    "values",
    [
        ["a", "", " b"],
        [1.0, 0.0, -3.0, float(2**53 - 1)],
        [1.0, "", 7.0],
        [-0.0],
        [NOON, NOON.replace(year=1900), NOON.replace(second=7)],
        [NOON, NOON.replace(microsecond=5), NOON.replace(microsecond=50_000, year=1900)],
        [NOON, date(2026, 3, 1), NOON.replace(microsecond=5), date(1899, 12, 30)],
        [date(2026, 3, 1)],
        ["ä" * 32_767],
    ],
)
def test_a_column_of_one_kind_is_read_at_once(values: list[object]) -> None:
    read = typed_column(values)
    assert read is not None
    assert list(zip(read[0].to_pylist(), read[1].to_pylist(), strict=True)) == [cell_of(value) for value in values]


@pytest.mark.parametrize(
    "values",
    [[1.5], [2.0**53], [float("nan")], [1.0, "a"], ["a", NOON], [True], ["x" * 32_768]],
)
def test_a_column_that_needs_a_closer_look_is_left_to_it(values: list[object]) -> None:
    assert typed_column(values) is None
