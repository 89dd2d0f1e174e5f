"""Days, weeks, months and periods stand as readers of each language write them."""

from datetime import date

from language import day, month, period, span, week


def test_days_months_and_weeks() -> None:
    assert (day(date(2025, 9, 30), "en"), day(date(2025, 9, 30), "de")) == ("30 Sep 2025", "30.09.2025")
    assert (month(date(2025, 3, 1), "en"), month(date(2025, 3, 1), "de")) == ("March 2025", "März 2025")
    assert (week(date(2025, 9, 22), "en"), week(date(2025, 9, 22), "de")) == ("W39", "KW\u00a039")
    assert day(None, "de") == "–"


def test_whole_quarters_months_and_years_have_names() -> None:
    assert period(date(2025, 7, 1), date(2025, 9, 30), "de") == "Q3 2025"
    assert period(date(2024, 2, 1), date(2024, 2, 29), "de") == "Februar 2024"
    assert period(date(2025, 1, 1), date(2025, 12, 31), "en") == "2025"


def test_other_periods_name_both_days() -> None:
    assert period(date(2025, 7, 1), date(2025, 8, 31), "de") == "01.07.–31.08.2025"
    assert span(date(2025, 7, 1), date(2025, 9, 30), "en") == "1 Jul – 30 Sep 2025"
    assert span(date(2024, 12, 1), date(2025, 1, 31), "de") == "01.12.2024–31.01.2025"
