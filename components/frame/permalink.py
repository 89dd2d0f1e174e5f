"""The link that leads others to the same view: filters, language and data version as query parameters, all explicit."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from components.frame import periods
from components.frame.choice import COMPARES, LATEST_DAY, OWN_DAY, Choice, Compare
from queries.periods import ScopeOptions
from queries.scope import Attribution

EARLIEST, LATEST = date(2000, 1, 1), date(2100, 12, 31)
ALL, UNNAMED, ESCAPE = "all", "none", "~"
PROMPTED = "prompted"  # what is taken away
AS_SLIDES = "1"
MOST_NOTES = 3  # per parameter: a broken link may hold thousands of values
NAMES = (
    "from", "to", "compare", "channel", "unit", "campaign", "shown", "without", "opened", "figure", "call", "weeks",
    "tag", "present", "slide", "asof", "counts", "lang", "v",
)  # fmt: skip

MARK = re.compile(r"[a-z_]{1,40}~[a-z0-9_.-]{1,40}")
FIGURE = re.compile(r"[a-z_]{1,40}")
TAG = re.compile(r"\w{1,100}")
MOST_TAGS = 20

COUNTS: dict[Attribution, str] = {"published_in": "published", "received_in": "received"}

Note = tuple[str, dict[str, str]]
T = TypeVar("T")


@dataclass(frozen=True)
class Opened:
    """What a link asks for, as far as it can be followed; notes (text id, slots) say what could not."""

    choice: Choice
    language: str | None
    notes: tuple[Note, ...]


def written(choice: Choice, language: str, data_version: int) -> dict[str, list[str]]:
    """The query parameters of a view."""
    return {
        "from": [choice.from_on.isoformat()],
        "to": [choice.to_on.isoformat()],
        "compare": [choice.compare],
        "channel": [_word(value) for value in choice.channels] or [ALL],
        "unit": [_word(value) for value in choice.units] or [ALL],
        "campaign": [_word(value) for value in choice.campaigns] or [ALL],
        "shown": [_word(choice.shown)],
        **({"without": [PROMPTED]} if choice.without else {}),
        **({"present": [AS_SLIDES]} if choice.present else {}),
        **{name: [value] for name in ("opened", "figure", "slide") if (value := getattr(choice, name))},
        **({"call": [_word(choice.call)]} if choice.call is not None else {}),
        **({"tag": list(choice.tags)} if choice.tags else {}),
        **({"weeks": [periods.written(*choice.weeks)]} if choice.weeks else {}),
        "asof": [choice.as_of],
        "counts": [COUNTS[choice.attribution]],
        "lang": [language],
        "v": [str(data_version)],
    }


def opened(
    parameters: Mapping[str, Sequence[str]], options: ScopeOptions, otherwise: Choice, languages: Sequence[str]
) -> Opened:
    """The view a link asks for at its data version; what is missing or invalid is taken from the other choice and said.

    options: what there was to choose from at that version.
    """
    notes: list[Note] = []
    campaigns = [campaign[0] for campaign in options.campaigns]
    from_on, to_on = _dates(parameters, otherwise, notes)
    choice = Choice(
        from_on,
        to_on,
        compare=_one(parameters, "compare", _compare, otherwise.compare, notes),
        channels=_many(parameters, "channel", options.channels, notes),
        units=_many(parameters, "unit", [unit for unit, _ in options.units], notes),
        campaigns=_many(parameters, "campaign", campaigns, notes),
        shown=next(iter(_many(parameters, "shown", [*campaigns, ""], notes)), ""),
        without=bool(_one(parameters, "without", _matching(re.compile(PROMPTED)), "", notes)),
        opened=_one(parameters, "opened", _matching(MARK), "", notes),
        figure=_one(parameters, "figure", _matching(FIGURE), "", notes),
        present=bool(_one(parameters, "present", _matching(re.compile(AS_SLIDES)), "", notes)),
        slide=_one(parameters, "slide", _matching(FIGURE), "", notes),
        call=next(iter(_many(parameters, "call", [*campaigns, ""], notes)), None),
        weeks=_one(parameters, "weeks", lambda text: _weeks(text, (from_on, to_on)), None, notes),
        tags=_tags(parameters, notes),
        as_of=_one(parameters, "asof", _as_of, OWN_DAY, notes),
        attribution=_one(parameters, "counts", _attribution, "published_in", notes),
    )
    language = _one(parameters, "lang", lambda text: languages[languages.index(text)], None, notes)
    return Opened(choice, language, tuple(notes))


def data_version_of(text: str) -> int | None:
    """The data version a link names; None for what is no number of one."""
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 12 else None


def _dates(parameters: Mapping[str, Sequence[str]], otherwise: Choice, notes: list[Note]) -> tuple[date, date]:
    said_before = len(notes)
    from_on = _one(parameters, "from", _day, otherwise.from_on, notes)
    to_on = _one(parameters, "to", _day, otherwise.to_on, notes)
    if len(notes) > said_before:
        return otherwise.from_on, otherwise.to_on
    if from_on > to_on:
        notes.append(("permalink-reversed", {"from": from_on.isoformat(), "to": to_on.isoformat()}))
        return otherwise.from_on, otherwise.to_on
    return from_on, to_on


def _one(
    parameters: Mapping[str, Sequence[str]], name: str, parse: Callable[[str], T], otherwise: T, notes: list[Note]
) -> T:
    values = parameters.get(name, ())
    if not values:
        return otherwise
    try:
        return parse(values[-1])
    except ValueError:
        notes.append(("permalink-invalid", {"name": name, "value": values[-1][:60]}))
        return otherwise


def _many(
    parameters: Mapping[str, Sequence[str]], name: str, known: Sequence[str], notes: list[Note]
) -> tuple[str, ...]:
    asked = [value for value in parameters.get(name, ()) if value != ALL]
    chosen = dict.fromkeys(_value(word) for word in asked)
    unknown = [value for value in chosen if value not in known]
    notes.extend(("permalink-unknown", {"name": name, "value": value[:60]}) for value in unknown[:MOST_NOTES])
    return tuple(value for value in chosen if value in known)


def _tags(parameters: Mapping[str, Sequence[str]], notes: list[Note]) -> tuple[str, ...]:
    """Whatever may be a hashtag; whether posts carry it and it may be named, the page itself knows."""
    asked = tuple(dict.fromkeys(parameters.get("tag", ())))
    wrong = [tag for tag in asked if not TAG.fullmatch(tag)]
    notes.extend(("permalink-invalid", {"name": "tag", "value": tag[:60]}) for tag in wrong[:MOST_NOTES])
    return tuple(tag for tag in asked if tag not in wrong)[:MOST_TAGS]


def _word(value: str) -> str:
    if not value:
        return UNNAMED
    return ESCAPE + value if value in (ALL, UNNAMED) or value.startswith(ESCAPE) else value


def _value(word: str) -> str:
    if word == UNNAMED:
        return ""
    return word.removeprefix(ESCAPE)


def _day(text: str) -> date:
    day = date.fromisoformat(text)
    if not EARLIEST <= day <= LATEST:
        raise ValueError(text)
    return day


def _compare(text: str) -> Compare:
    return COMPARES[COMPARES.index(text)]  # type: ignore[arg-type]  # ValueError for any other text


def _matching(pattern: re.Pattern[str]) -> Callable[[str], str]:
    def parse(text: str) -> str:
        if not pattern.fullmatch(text):
            raise ValueError(text)
        return text

    return parse


def _as_of(text: str) -> str:
    return text if text in (OWN_DAY, LATEST_DAY) else _day(text).isoformat()


def _attribution(text: str) -> Attribution:
    if text not in COUNTS.values():
        raise ValueError(text)
    return next(name for name, word in COUNTS.items() if word == text)


def _weeks(text: str, period: periods.Period) -> periods.Period | None:
    first, last = periods.read(text)
    if (first, last) != periods.whole_weeks(first, last) or first > last or periods.within(text, period) is None:
        raise ValueError(text)
    return first, last
