"""The period before a period."""

from datetime import date, timedelta

HALF_YEAR = 6


def before(from_on: date, to_on: date) -> date:
    """First day of the period before: whole months before whole months, else as many days."""
    months = (to_on.year - from_on.year) * 12 + to_on.month - from_on.month + 1
    if from_on.day == 1 and (to_on + timedelta(days=1)).day == 1:
        return months_before(from_on, months)
    return from_on - (to_on - from_on) - timedelta(days=1)


def half_years(to_on: date) -> tuple[date, date]:
    """First days of the half-year before and of the half-year that ends with a day."""
    morning_after = to_on + timedelta(days=1)
    if morning_after.day == 1:
        return months_before(morning_after, 2 * HALF_YEAR), months_before(morning_after, HALF_YEAR)
    month_on = morning_after.replace(day=1)
    return months_before(month_on, 2 * HALF_YEAR - 1), months_before(month_on, HALF_YEAR - 1)


def months_before(month_on: date, months: int) -> date:
    """The first day of the month so many months before."""
    count = month_on.year * 12 + month_on.month - 1 - months
    return date(count // 12, count % 12 + 1, 1)
