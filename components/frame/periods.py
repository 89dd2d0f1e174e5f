"""Periods of the filter row: quarters, years, the period before and the same one a year ago."""

import re
from calendar import monthrange
from datetime import date, timedelta

from language import conventions

Period = tuple[date, date]
WRITTEN = re.compile(r"\d{4}-\d\d-\d\d\.\.\d{4}-\d\d-\d\d")


def quarter_of(day: date) -> Period:
    """First and last day of the day's quarter of the fiscal year."""
    first = day.year * 12 + day.month - 1 - (day.month - conventions().fiscal_year_start) % 3
    last = first + 2
    return date(first // 12, first % 12 + 1, 1), _last_day(last // 12, last % 12 + 1)


def quarters(first_on: date, last_on: date) -> list[Period]:
    """The quarters that hold a day between the two, newest first."""
    found = [quarter_of(last_on)]
    while found[-1][0] > first_on:
        found.append(quarter_of(found[-1][0] - timedelta(days=1)))
    return found


def previous(from_on: date, to_on: date) -> Period:
    """The months before if the period is whole months, else as many days before."""
    end_on = from_on - timedelta(days=1)
    if from_on.day == 1 and to_on == _last_day(to_on.year, to_on.month):
        months = (to_on.year - from_on.year) * 12 + to_on.month - from_on.month + 1
        start = from_on.year * 12 + from_on.month - 1 - months
        return date(start // 12, start % 12 + 1, 1), end_on
    return end_on - (to_on - from_on), end_on


def year_before(from_on: date, to_on: date) -> Period:
    """The same days a year earlier; an end of month stays one."""
    to_year = to_on.year - 1
    if to_on == _last_day(to_on.year, to_on.month):
        return _same_day(from_on), _last_day(to_year, to_on.month)
    return _same_day(from_on), _same_day(to_on)


def written(from_on: date, to_on: date) -> str:
    """The period as a widget value."""
    return f"{from_on.isoformat()}..{to_on.isoformat()}"


def is_written(text: str) -> bool:
    """Whether a widget value is a period."""
    return WRITTEN.fullmatch(text) is not None


def read(text: str) -> Period:
    """The period behind a widget value; ValueError if it is none."""
    from_on, to_on = (date.fromisoformat(part) for part in text.split(".."))
    return from_on, to_on


def whole_weeks(first: date, last: date) -> Period:
    """From the Monday of the first to the Sunday of the last week."""
    return first - timedelta(days=first.weekday()), last + timedelta(days=6 - last.weekday())


def within(text: str | None, period: Period) -> Period | None:
    """The weeks behind a widget value; None if there are none, or none of the period."""
    if not text:
        return None
    weeks = read(text)
    return weeks if weeks[0] <= period[1] and weeks[1] >= period[0] else None


def _same_day(day: date) -> date:
    last_day = monthrange(day.year - 1, day.month)[1]
    return date(day.year - 1, day.month, min(day.day, last_day))


def _last_day(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])
