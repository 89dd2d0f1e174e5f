"""Days and moments as they stand in exports; the order of day and month is given or proven, never guessed."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from data_loaders.parsers import BadCell

TIME = r"(?P<hour>\d{1,2}):(?P<minute>\d\d)(?::(?P<second>\d\d)(?:[.,]\d+)?)?(?:\s*(?P<half>[ap])\.?m\.?|\s*Uhr)?"
ZONE = r"\s*(?P<zone>Z|UTC|[+-]\d\d:?\d\d)"
TAIL = rf"(?:(?:T|,?\s+){TIME}(?:{ZONE})?)?"
CLOCK = re.compile(rf"{TIME}(?:{ZONE})?", re.I)
ISO = re.compile(rf"(?P<year>\d{{4}})[-/](?P<month>\d\d?)[-/](?P<day>\d\d?){TAIL}", re.I)
NUMERIC = re.compile(
    rf"(?P<first>\d{{1,2}})(?P<mark>[./-])(?P<last>\d{{1,2}})(?P=mark)(?P<year>\d{{4}}|\d\d){TAIL}", re.I
)
WEEKDAY, NAME = r"(?:[^\W\d]+\.?,? )?", r"(?P<name>[^\W\d]{3,})\.?"
MONTH_FIRST = re.compile(rf"{WEEKDAY}{NAME} (?P<day>\d{{1,2}}),? (?P<year>\d{{4}}){TAIL}", re.I)
# Meltwater writes 01-May-2023 11:02AM.
DASHED = re.compile(rf"(?P<day>\d{{1,2}})-{NAME}-(?P<year>\d{{4}}){TAIL}", re.I)
DAY_FIRST = re.compile(rf"{WEEKDAY}(?P<day>\d{{1,2}})\.?(?: de)? {NAME}(?: de)? (?P<year>\d{{4}}){TAIL}", re.I)
MONTH_NAMES = {
    name: number
    for number, names in enumerate(
        ("jan ene", "feb fev", "mar mär mrz", "apr abr", "may mai", "jun", "jul", "aug ago", "sep set", "oct out okt",
         "nov", "dec dez dic"), start=1)
    for name in names.split()
}  # fmt: skip


@dataclass(frozen=True)
class Stated:
    """A day and, where the cell holds one, the time of day with its offset from UTC if stated."""

    on: date
    at: datetime | None = None
    offset: timedelta | None = None


def moment(text: str, date_order: str) -> Stated:
    """The day and time a cell states."""
    forms = (ISO, NUMERIC, MONTH_FIRST, DAY_FIRST, DASHED)
    found = next((match for form in forms if (match := form.fullmatch(text))), None)
    if not found:
        raise BadCell("date-unreadable")
    try:
        on = _day_of(found.groupdict(), date_order)
        at = datetime.combine(on, _time_of(found.groupdict())) if found["hour"] else None
    except (ValueError, KeyError):
        raise BadCell("date-unreadable") from None
    return Stated(on, at, _offset(found["zone"]))


def time_of_day(text: str) -> tuple[timedelta, timedelta | None] | None:
    """A time of day as what passed since midnight, and its offset from UTC if stated; None where it is none."""
    found = CLOCK.fullmatch(text)
    if not found:
        return None
    try:
        at = _time_of(found.groupdict())
    except ValueError:
        return None
    return timedelta(hours=at.hour, minutes=at.minute, seconds=at.second), _offset(found["zone"])


def in_utc(stated: Stated, zone: str) -> datetime | None:
    """The moment in UTC without zone, if only one fits; a stated offset counts before the layout's zone."""
    if stated.at is None:
        return None
    if stated.offset is not None:
        return stated.at - stated.offset
    offset = zone_offset(stated.at, zone)
    return None if offset is None else stated.at - offset


def nearest_reading(at: datetime, zone: str, near: datetime) -> datetime:
    """Of the two readings of an hour that exists twice, the one nearer to a known moment in UTC."""
    local = at.replace(tzinfo=ZoneInfo(zone))
    readings = [at - (local.replace(fold=fold).utcoffset() or timedelta(0)) for fold in (0, 1)]
    return min(readings, key=lambda reading: abs(reading - near))


def is_numeric(text: str) -> bool:
    """Whether a cell writes day and month as numbers beside each other, so that its order matters."""
    return NUMERIC.fullmatch(text) is not None


def is_no_day(text: str) -> bool:
    """Whether a cell is written like a day but names none, as 31.02.2026: it proves nothing about its column."""
    is_written = NUMERIC.fullmatch(text) or ISO.fullmatch(text)
    return bool(is_written) and not any(_is_day(text, order) for order in ("dmy", "mdy"))


def is_open(text: str) -> bool:
    """Whether a cell such as 05/03/2026 can be two days; dots stand only where the day comes first."""
    found = NUMERIC.fullmatch(text)
    return bool(found) and found["mark"] != "." and found["first"] != found["last"] and not order_proven([text])  # type: ignore[index]  # found, or not reached


def iso_days(texts: Iterable[str]) -> set[int]:
    """The days of the month in cells that state the year first."""
    return {int(found["day"]) for text in texts if (found := ISO.fullmatch(text))}


def order_proven(texts: Iterable[str]) -> set[str]:
    """The orders that days above 12 prove; two orders in one column contradict each other."""
    orders = set()
    for text in texts:
        if found := NUMERIC.fullmatch(text):
            orders |= {"dmy"} if int(found["first"]) > 12 else set()
            orders |= {"mdy"} if int(found["last"]) > 12 else set()
    return orders


def has_unproven_mark(texts: Iterable[str]) -> bool:
    """Whether cells that can be two days are written with a mark, `/` or `-`, with which no cell proves its order."""
    by_mark: dict[str, list[str]] = {}
    for text in texts:
        if found := NUMERIC.fullmatch(text):
            by_mark.setdefault(found["mark"], []).append(text)
    return any(any(map(is_open, cells)) and not order_proven(cells) for cells in by_mark.values())


def marks_of(texts: Iterable[str]) -> set[str]:
    """How the days of a column are written: `/`, `-` or `.` between numbers, `iso` for year first."""
    found = {text: NUMERIC.fullmatch(text) for text in texts}
    return {match["mark"] if match else "iso" for text, match in found.items() if match or ISO.fullmatch(text)}


def _is_day(text: str, date_order: str) -> bool:
    try:
        return bool(moment(text, date_order))
    except BadCell:
        return False


def _day_of(groups: dict[str, str | None], date_order: str) -> date:
    year = int(groups["year"] or 0)
    year += 2000 if year < 100 else 0
    if groups.get("first"):
        first, second = int(groups["first"] or 0), int(groups["last"] or 0)
        is_day_first = date_order == "dmy"
        return date(year, second if is_day_first else first, first if is_day_first else second)
    if groups.get("name"):
        return date(year, MONTH_NAMES[(groups["name"] or "")[:3].casefold()], int(groups["day"] or 0))
    return date(year, int(groups["month"] or 0), int(groups["day"] or 0))


def _time_of(groups: dict[str, str | None]) -> time:
    hour = int(groups["hour"] or 0)
    if half := (groups["half"] or "").casefold():
        if not 1 <= hour <= 12:
            raise ValueError(hour)
        hour = hour % 12 + (12 if half == "p" else 0)
    return time(hour, int(groups["minute"] or 0), int(groups["second"] or 0))


def _offset(zone: str | None) -> timedelta | None:
    if not zone:
        return None
    if zone.upper() in ("Z", "UTC"):
        return timedelta(0)
    digits = zone.replace(":", "")
    minutes = int(digits[1:3]) * 60 + int(digits[3:5])
    return timedelta(minutes=-minutes if zone.startswith("-") else minutes)


@lru_cache(maxsize=65_536)
def zone_offset(at: datetime, zone: str) -> timedelta | None:
    """None for the hour that the clock change makes twice or never: which moment is meant cannot be told."""
    local = at.replace(tzinfo=ZoneInfo(zone))
    first, second = local.utcoffset(), local.replace(fold=1).utcoffset()
    return first if first == second else None
