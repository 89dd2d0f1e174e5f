"""Days without a year: month names in many languages, the last day of a file, and the years counted back from it."""

from datetime import date

import pytest

from data_loaders.parsers_month_days import MonthDay, counted_back, last_day, latest, month_days


@pytest.mark.parametrize(
    ("text", "month", "day"),
    [
        ("February 28", 2, 28), ("28 August", 8, 28), ("Sept 3", 9, 3), ("2. September", 9, 2), ("8 de marzo", 3, 8),
        ("28 de fevereiro", 2, 28), ("1er août", 8, 1), ("16 sierpnia", 8, 16), ("16 Agustus", 8, 16),
        ("18 tháng Sáu", 6, 18), ("16 tháng 12", 12, 16), ("28 февраля", 2, 28), ("9月16日", 9, 16),
        ("9월 16일", 9, 16), ("١٦ سبتمبر", 9, 16), ("28-Feb", 2, 28), ("02. Sep", 9, 2), ("3 Mayıs", 5, 3),
    ],
)  # fmt: skip
def test_a_day_of_a_month_is_read_in_the_language_of_the_viewer(text: str, month: int, day: int) -> None:
    assert month_days([text]) == [MonthDay(month, day)]


def test_a_spreadsheet_program_may_have_added_a_year() -> None:
    assert month_days(["2026-02-28", "February 3, 2026", "5-Mar-26"]) == [
        MonthDay(2, 28, 2026), MonthDay(2, 3, 2026), MonthDay(3, 5, 2026),
    ]  # fmt: skip


@pytest.mark.parametrize("text", ["30 February", "Blursday 3", "14:30", "", None, "3.4", "28"])
def test_what_is_no_day_stays_unread(text: str | None) -> None:
    assert month_days([text]) == [None]


def test_a_month_that_two_languages_understand_differently_is_not_guessed() -> None:
    assert month_days(["16 listopada"]) == [None]


def test_the_other_months_of_a_column_tell_its_language() -> None:
    assert month_days(["30 listopada", "1 grudnia"]) == [MonthDay(11, 30), MonthDay(12, 1)]
    assert month_days(["31 listopada", "1 studenoga"]) == [MonthDay(10, 31), MonthDay(11, 1)]


def test_one_unreadable_cell_does_not_cost_the_column_its_language() -> None:
    assert month_days(["30 listopada", "1 grudnia", "2 xyz"])[:2] == [MonthDay(11, 30), MonthDay(12, 1)]


def test_the_latest_day_up_to_a_limit_may_be_the_limit_itself() -> None:
    assert latest(MonthDay(3, 1), date(2026, 3, 1)) == date(2026, 3, 1)
    assert latest(MonthDay(3, 2), date(2026, 3, 1)) == date(2025, 3, 2)
    assert latest(MonthDay(2, 29), date(2026, 3, 1)) == date(2024, 2, 29)


def test_days_in_any_order_end_before_the_widest_gap() -> None:
    days = [MonthDay(1, 2), MonthDay(12, 30), MonthDay(1, 1), MonthDay(12, 31)]
    assert last_day(days) == MonthDay(1, 2)


def year_from(month: int, day: int, days: int = 365) -> list[MonthDay]:
    first = date(2025, month, day).toordinal()
    return [MonthDay(on.month, on.day) for on in map(date.fromordinal, range(first, first + days))]


def test_a_full_year_ends_where_its_rows_end_in_either_direction() -> None:
    days = year_from(2, 28)
    assert last_day(days) == MonthDay(2, 27)
    assert last_day(days[::-1]) == MonthDay(2, 27)


def test_a_full_year_out_of_order_has_no_last_day() -> None:
    assert last_day(sorted(year_from(2, 28), key=lambda day: (day.day, day.month))) is None


def test_years_are_counted_back_across_new_year() -> None:
    days = [MonthDay(12, 31), MonthDay(1, 1), None]
    assert counted_back(days, date(2026, 1, 1)) == [date(2025, 12, 31), date(2026, 1, 1), None]


def test_a_full_year_is_dated_day_by_day() -> None:
    dated = counted_back(year_from(2, 28), date(2026, 2, 27))
    assert dated == [date.fromordinal(date(2025, 2, 28).toordinal() + at) for at in range(365)]
