"""The comparison period of the filter row."""

from datetime import date

import pytest

from components.frame import periods


@pytest.mark.parametrize(
    ("period", "before"),
    [
        ((date(2026, 7, 1), date(2026, 9, 30)), (date(2026, 4, 1), date(2026, 6, 30))),
        ((date(2026, 1, 1), date(2026, 3, 31)), (date(2025, 10, 1), date(2025, 12, 31))),
        ((date(2025, 1, 1), date(2025, 12, 31)), (date(2024, 1, 1), date(2024, 12, 31))),
        ((date(2024, 3, 1), date(2024, 3, 31)), (date(2024, 2, 1), date(2024, 2, 29))),
        ((date(2026, 3, 2), date(2026, 3, 15)), (date(2026, 2, 16), date(2026, 3, 1))),
    ],
)
def test_whole_months_are_compared_with_whole_months_and_days_with_as_many_days(
    period: periods.Period, before: periods.Period
) -> None:
    assert periods.previous(*period) == before


@pytest.mark.parametrize(
    ("period", "before"),
    [
        ((date(2026, 7, 1), date(2026, 9, 30)), (date(2025, 7, 1), date(2025, 9, 30))),
        ((date(2025, 2, 1), date(2025, 2, 28)), (date(2024, 2, 1), date(2024, 2, 29))),
        ((date(2024, 2, 1), date(2024, 2, 29)), (date(2023, 2, 1), date(2023, 2, 28))),
        ((date(2024, 2, 29), date(2024, 3, 5)), (date(2023, 2, 28), date(2023, 3, 5))),
    ],
)
def test_a_year_before_keeps_the_days_and_the_end_of_a_month(period: periods.Period, before: periods.Period) -> None:
    assert periods.year_before(*period) == before


def test_quarters_cover_every_day_newest_first() -> None:
    assert periods.quarters(date(2025, 11, 3), date(2026, 5, 2)) == [
        (date(2026, 4, 1), date(2026, 6, 30)),
        (date(2026, 1, 1), date(2026, 3, 31)),
        (date(2025, 10, 1), date(2025, 12, 31)),
    ]
