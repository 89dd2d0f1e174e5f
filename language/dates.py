"""Days, weeks, months and periods as a reader of each language writes them."""

from calendar import monthrange
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from babel.dates import format_date

from language.conventions import conventions

_DAY = {"en": "d MMM y", "de": "dd.MM.y"}
_DAY_IN_WORDS = {"en": "d MMMM y", "de": "d. MMMM y"}
_FISCAL_YEAR = {"en": "FY", "de": "GJ"}
_DAY_MONTH = {"en": "d MMM", "de": "dd.MM."}


def day(when: date | None, language: str) -> str:
    """30 Sep 2025, 30.09.2025; an unknown day is a dash."""
    return "–" if when is None else format_date(when, _DAY[language], locale=language)


def day_in_words(when: date, language: str) -> str:
    """30 September 2025, 30. September 2025: cannot be mistaken for another order of day and month."""
    return format_date(when, _DAY_IN_WORDS[language], locale=language)


def moment(at: datetime, zone: str, language: str) -> str:
    """Day and time of a moment in UTC, as the clocks of a zone have it: 30 Sep 2025, 14:05."""
    local = at.replace(tzinfo=UTC).astimezone(ZoneInfo(zone))
    return f"{day(local.date(), language)}, {local:%H:%M}"


def day_month(when: date, language: str) -> str:
    """30 Sep, 30.09."""
    return format_date(when, _DAY_MONTH[language], locale=language)


def month(when: date, language: str) -> str:
    """September 2025."""
    return format_date(when, "LLLL y", locale=language)


def week(when: date, language: str) -> str:
    """The ISO week: W39, KW 39."""
    number_of_week = when.isocalendar().week
    return f"KW\u00a0{number_of_week}" if language == "de" else f"W{number_of_week}"


def span(from_on: date, to_on: date, language: str) -> str:
    """First and last day, the year of the first only where it differs: 1 Jul – 30 Sep 2025, 01.07.–30.09.2025."""
    if from_on == to_on:
        return day(from_on, language)
    start = day_month(from_on, language) if from_on.year == to_on.year else day(from_on, language)
    dash = "–" if language == "de" else " – "
    return f"{start}{dash}{day(to_on, language)}"


def period(from_on: date, to_on: date, language: str) -> str:
    """The name of a whole year, quarter or month, else its first and last day.

    Where the fiscal year does not begin in January its quarters and years carry the year it ends in: FY26 Q1.
    """
    if from_on.day != 1 or to_on.day != monthrange(to_on.year, to_on.month)[1] or from_on > to_on:
        return span(from_on, to_on, language)
    months = (to_on.year - from_on.year) * 12 + to_on.month - from_on.month + 1
    if months == 1:
        return month(from_on, language)
    begins = conventions().fiscal_year_start
    place = (from_on.month - begins) % 12
    if (months, place) == (12, 0) or (months == 3 and place % 3 == 0):
        return _fiscal(from_on, months, place, begins, language)
    return str(from_on.year) if (months, from_on.month) == (12, 1) else span(from_on, to_on, language)


def _fiscal(from_on: date, months: int, place: int, begins: int, language: str) -> str:
    """Q3 2025 and 2025 where the fiscal year is the calendar year, else FY26 Q1 and FY26 (GJ26)."""
    if begins == 1:
        return str(from_on.year) if months == 12 else f"Q{place // 3 + 1} {from_on.year}"
    ends_in = from_on.year + (from_on.month >= begins)
    year = f"{_FISCAL_YEAR[language]}{ends_in % 100:02}"
    return year if months == 12 else f"{year} Q{place // 3 + 1}"
