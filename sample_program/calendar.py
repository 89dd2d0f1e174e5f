"""Days, months, quarters and the two time zones of the story."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

PROGRAM_ZONE = ZoneInfo("Europe/Berlin")
META_ZONE = ZoneInfo("America/Los_Angeles")  # Meta writes publish times of every account in US Pacific time

YEARS_APART, YEARS_TOGETHER = 4, 3


def _month_start(day: date) -> date:
    return day.replace(day=1)


def next_month(day: date) -> date:
    """The first day of the month after."""
    return (day.replace(day=1) + timedelta(days=32)).replace(day=1)


def quarter_start(day: date) -> date:
    """The first day of the calendar quarter."""
    return date(day.year, day.month - (day.month - 1) % 3, 1)


def _next_quarter(day: date) -> date:
    return quarter_start(quarter_start(day) + timedelta(days=95))


def months_between(first_on: date, last_on: date) -> Iterator[date]:
    """First days of the months from that of first_on to that of last_on."""
    month_on = _month_start(first_on)
    while month_on <= last_on:
        yield month_on
        month_on = next_month(month_on)


def quarters_between(first_on: date, last_on: date) -> Iterator[date]:
    """First days of the quarters from that of first_on to that of last_on."""
    quarter_on = quarter_start(first_on)
    while quarter_on <= last_on:
        yield quarter_on
        quarter_on = _next_quarter(quarter_on)


def _quarter_name(quarter_on: date) -> str:
    return f"{quarter_on.year}-Q{(quarter_on.month + 2) // 3}"


def export_periods(first_on: date, until: date, quarterly_from: int) -> Iterator[tuple[str, date, date]]:
    """Name, first day and first day after of each export period begun before `until`: years, then quarters.

    Years long past come three to a file.
    """
    yearly_from = quarterly_from - YEARS_APART
    for year in range(first_on.year, min(yearly_from, until.year + 1), YEARS_TOGETHER):
        last = min(year + YEARS_TOGETHER, yearly_from) - 1
        yield f"{year}-{last}", date(year, 1, 1), date(last + 1, 1, 1)
    for year in range(max(first_on.year, yearly_from), min(quarterly_from, until.year + 1)):
        yield str(year), date(year, 1, 1), date(year + 1, 1, 1)
    for quarter_on in quarters_between(max(first_on, date(quarterly_from, 1, 1)), until - timedelta(days=1)):
        yield _quarter_name(quarter_on), quarter_on, _next_quarter(quarter_on)


def years_before(day: date, years: int) -> date:
    """The same day some years earlier (29 February becomes 1 March)."""
    try:
        return day.replace(year=day.year - years)
    except ValueError:
        return date(day.year - years, 3, 1)


def morning_of(day: date) -> datetime:
    """UTC moment at which exports of a day are taken: as the local day begins."""
    return datetime.combine(day, time(), PROGRAM_ZONE).astimezone(UTC)


def local_day(moment: datetime) -> date:
    """The day of a moment in the zone of the program."""
    return moment.astimezone(PROGRAM_ZONE).date()


def unix_ms(moment: datetime) -> int:
    """Milliseconds since 1970, as ids and file names count."""
    return int(moment.timestamp()) * 1000 + moment.microsecond // 1000
