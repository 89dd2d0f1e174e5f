"""Days without a year, in the language of the viewer: `February 28`, `8 de marzo`, `2. September`, `9月16日`."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from itertools import pairwise

from babel.dates import get_month_names

LANGUAGES = (
    "en", "de", "es", "fr", "pt", "it", "nl", "sv", "da", "nb", "fi", "pl", "cs", "sk", "hu", "ro", "bg", "el", "tr",
    "ru", "uk", "hr", "sr", "sl", "lt", "lv", "et", "id", "ms", "vi", "th", "ar", "he", "fa", "hi", "ca",
)  # fmt: skip
# Vietnamese writes its months as words where CLDR has numbers.
WORDS = {
    "vi": ("một", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai"),
}  # fmt: skip
SHORTEST_NAME = 3
YEAR_DAYS = 366
TELLING_GAP = 32  # days; no export leaves a month out
YEAR = r"(?:[,.]?\s+(?:de\s+)?(?P<year>\d{4})|-(?P<short>\d\d))?"
FORMS = tuple(
    re.compile(form, re.I)
    for form in (
        r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)(?:[T ]00:00(?::00)?)?",
        r"(?:(?P<year>\d{4})\s*[年년]\s*)?(?P<month>\d{1,2})\s*[月월]\s*(?P<day>\d{1,2})\s*[日일号號]?",
        rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|º|\.)?[\s.-]\s*(?P<name>[^\W\d].*?){YEAR}",
        rf"(?P<name>[^\W\d].*?)\.?\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th|\.)?{YEAR}",
    )
)
_PREPOSITIONS = re.compile(r"^(?:de\s+|d['’]|di\s+|of\s+)", re.I)


@dataclass(frozen=True, order=True)
class MonthDay:
    """A day of a month; year where the cell states one."""

    month: int
    day: int
    year: int | None = None

    def on(self, year: int) -> date | None:
        """This day in a year; None for 29 February of most."""
        try:
            return date(year, self.month, self.day)
        except ValueError:
            return None


def month_days(texts: Sequence[str | None]) -> list[MonthDay | None]:
    """Each cell as a day of a month; None where unreadable, or where the language of the column stays open."""
    parts = [_parts(text) for text in texts]
    names = {_plain(found["name"]) for found in parts if found and found.get("name")}
    months = _months_of(frozenset(names))
    return [_month_day(found, months) if found else None for found in parts]


def latest(day: MonthDay, limit: date) -> date | None:
    """The latest such day up to a limit; a leap day may lie several years back."""
    found = (day.on(year) for year in range(limit.year, limit.year - 9, -1))
    return next((on for on in found if on and on <= limit), None)


def last_day(days: Sequence[MonthDay]) -> MonthDay | None:
    """The day the rows end with: before the widest gap in the year, or, in a full year, by their order.

    None where a full year is out of order.
    """
    ring = sorted({(_place(day), day) for day in days})
    if not ring:
        return None
    gaps = [_steps(before[0], after[0]) for before, after in zip(ring, [*ring[1:], ring[0]], strict=True)]
    if max(gaps) >= TELLING_GAP:
        return ring[gaps.index(max(gaps))][1]
    places = [_place(day) for day in days]
    forward = sum(_steps(*pair) for pair in pairwise(places))
    backward = sum(_steps(after, before) for before, after in pairwise(places))
    if min(forward, backward) > YEAR_DAYS:
        return None
    return days[-1] if forward <= backward else days[0]


def counted_back(days: Sequence[MonthDay | None], last_on: date) -> list[date | None]:
    """The dates of days of which the latest is known and none lies a year or more before it."""
    return [latest(day, last_on) if day else None for day in days]


def _parts(text: str | None) -> dict[str, str] | None:
    plain = unicodedata.normalize("NFC", text or "").replace("\u00a0", " ").strip()
    found = next((match for form in FORMS if (match := form.fullmatch(plain))), None)
    return {name: part for name, part in found.groupdict().items() if part} if found else None


def _month_day(found: dict[str, str], months: dict[str, int]) -> MonthDay | None:
    month = int(found["month"]) if "month" in found else months.get(_plain(found["name"]))
    year = int(found["year"]) if "year" in found else 2000 + int(found["short"]) if "short" in found else None
    day = MonthDay(month or 0, int(found["day"]), year)
    return day if day.on(year or 2000) else None


@cache
def _months_of(names: frozenset[str]) -> dict[str, int]:
    """The months the names of a column mean; nothing where the languages that know most of them disagree.

    `listopada` is November in Polish and October in Croatian.
    """
    readings = [{name: month for name in names if (month := _month(name, language))} for language in LANGUAGES if names]
    most = max(map(len, readings), default=0)
    best = [months for months in readings if most and len(months) == most]
    return best[0] if best and all(months == best[0] for months in best) else {}


def _month(name: str, language: str) -> int | None:
    known = _names_of(language)
    if name in known:
        return known[name]
    begun = {month for full, month in known.items() if len(name) >= SHORTEST_NAME and full.startswith(name)}
    return begun.pop() if len(begun) == 1 else None


@cache
def _names_of(language: str) -> dict[str, int]:
    named = {
        _plain(name): month
        for width in ("abbreviated", "wide")
        for context in ("format", "stand-alone")
        for month, name in get_month_names(width, context, language).items()
    }
    words = enumerate(WORDS.get(language, ()), start=1)
    return named | {f"tháng {word}": month for month, word in words}


@cache
def _plain(name: str) -> str:
    return _PREPOSITIONS.sub("", name.casefold().strip(" .,"))


def _steps(before: int, after: int) -> int:
    """Days from one place in the year forward to another, a whole year for the same place."""
    return (after - before) % YEAR_DAYS or YEAR_DAYS


def _place(day: MonthDay) -> int:
    """The place in a leap year, from 0."""
    return (date(2000, day.month, day.day) - date(2000, 1, 1)) // timedelta(days=1)
