"""Which values each setting can have, declared once: read from the JSON of a decision and written back to it."""

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any, Literal, get_args
from zoneinfo import ZoneInfo

from warehouse.rate_card import RateCard, UnsuitableCard, rate_card_of

Act = Literal["post", "reshare", "comment"]
DefaultConsent = Literal["pseudonym", "aggregate only"]
GenderForm = Literal[":", "*", "neutral"]
LANGUAGES = ("en", "de")
SMALLEST_GROUP, LARGEST_GROUP = 5, 20


class Unsuitable(ValueError):
    """A setting cannot have this value; its slots, where it has some, say more than the rule what is expected."""

    def __init__(self, **slots: str) -> None:
        self.slots = slots
        super().__init__(slots)


@dataclass(frozen=True)
class PlatformBreak:
    """The day a platform began to count a metric differently; what: a known kind of change or free words."""

    platform: str
    on: date
    metric: str
    what: str


# LinkedIn counts impressions on reposts in since April 2024; Instagram stopped delivering impressions for media made
# after 1 July 2024 and took them out, with views in their place, on 21 April 2025.
PLATFORM_BREAKS = (
    PlatformBreak("linkedin", date(2024, 4, 1), "impressions", "includes_reposts"),
    PlatformBreak("instagram", date(2024, 7, 1), "impressions", "not_for_new_media"),
    PlatformBreak("instagram", date(2025, 4, 21), "impressions", "views_instead"),
)


@dataclass(frozen=True)
class Rule:
    """How one setting is read; expected names what it takes, as texts do, bounds and choices say what it can be."""

    expected: str
    read: Callable[[Any], Any]
    bounds: tuple[int, int] | None = None
    choices: tuple[Any, ...] = ()

    @property
    def slots(self) -> dict[str, str]:
        """What the text about the expected value is filled with."""
        least, most = self.bounds or ("", "")
        return {"expected": self.expected, "least": str(least), "most": str(most)}


def json_of(value: Any) -> Any:
    """A value of a setting as the ledger keeps it."""
    if isinstance(value, PlatformBreak):
        return asdict(value) | {"on": value.on.isoformat()}
    if isinstance(value, RateCard):
        return value.as_json()
    if isinstance(value, tuple):
        return [json_of(part) for part in value]
    return dict(value) if isinstance(value, Mapping) else value


def _whole(least: int, most: int) -> Rule:
    def read(value: Any) -> int:
        if type(value) is not int or not least <= value <= most:
            raise Unsuitable
        return value

    return Rule("whole", read, bounds=(least, most))


def _one_of(expected: str, *known: Any) -> Rule:
    def read(value: Any) -> Any:
        if not any(type(value) is type(one) and value == one for one in known):
            raise Unsuitable
        return value

    return Rule(expected, read, choices=known)


def _some_of(expected: str, known: tuple[str, ...]) -> Rule:
    def read(value: Any) -> tuple[str, ...]:
        if not isinstance(value, list) or not value or not set(map(str, value)) <= set(known):
            raise Unsuitable
        return tuple(one for one in known if one in value)

    return Rule(expected, read, choices=known)


def _zone(value: Any) -> str:
    try:
        return ZoneInfo(value).key if value else _refused()
    except (OSError, KeyError, TypeError, ValueError):
        raise Unsuitable from None


def _terms(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(one, str) and one.strip() for one in value):
        raise Unsuitable
    return tuple(dict.fromkeys(one.strip() for one in value))


def _texts_by_text(value: Any) -> dict[str, str]:
    if not isinstance(value, dict) or not all(isinstance(target, str) and target for target in value.values()):
        raise Unsuitable
    for alias, tag in value.items():
        if tag in value or not alias.strip():
            raise Unsuitable(expected="tag", tag=str(tag))
    return dict(value)


def _numbers_by_text(value: Any) -> dict[str, float]:
    numbers = value.values() if isinstance(value, dict) else ["none"]
    if any(isinstance(number, bool) or not isinstance(number, int | float) or number < 0 for number in numbers):
        raise Unsuitable
    return {metric: float(number) for metric, number in value.items()}


def _breaks(value: Any) -> tuple[PlatformBreak, ...]:
    try:
        breaks = [PlatformBreak(**one | {"on": date.fromisoformat(one["on"])}) for one in value]
    except (TypeError, KeyError, ValueError):
        raise Unsuitable from None
    if any(
        not isinstance(text, str) or not text.strip() for one in breaks for text in (one.platform, one.metric, one.what)
    ):
        raise Unsuitable
    return tuple(sorted(breaks, key=lambda one: (one.on, one.platform, one.metric, one.what)))


def _card(value: Any) -> RateCard | None:
    try:
        return None if value is None else rate_card_of(value)
    except UnsuitableCard:
        raise Unsuitable from None


def _refused() -> Any:
    raise Unsuitable


# Settings of earlier releases; what was decided about them stays in the ledger and is read by nobody.
RETIRED = frozenset({"active_window_days", "prompted_text_match"})

# What tells what a post is about.
TERM_LISTS = ("programme_terms", "corporate_links", "help_terms", "experience_terms")

RULES: dict[str, Rule] = {
    "acts": _some_of("acts", get_args(Act)),
    "dormant_days": _whole(7, 365),
    "silent_days": _whole(8, 1095),
    "mature_days": _whole(1, 90),
    "as_of_lag_days": _whole(0, 90),
    "campaign_carry_days": _whole(0, 60),
    "hashtag_aliases": Rule("spellings", _texts_by_text),
    "programme_hashtags": Rule("tags", _terms),
    **{name: Rule("terms", _terms) for name in TERM_LISTS},
    "disclosure_terms": Rule("terms", _terms),
    "targets": Rule("targets", _numbers_by_text),
    "platform_breaks": Rule("breaks", _breaks),
    "rate_card": Rule("rate-card", _card),
    "media_value_shown": _one_of("on-or-off", True, False),
    "time_zone": Rule("time-zone", _zone),
    "fiscal_year_start": _whole(1, 12),
    "languages": _some_of("languages", LANGUAGES),
    "default_language": _one_of("default-language", "browser", *LANGUAGES),
    "gender_form": _one_of("gender-form", *get_args(GenderForm)),
    "minimum_group": _whole(SMALLEST_GROUP, LARGEST_GROUP),
    "default_consent": _one_of("default-consent", *get_args(DefaultConsent)),
    "lists_shown": _one_of("on-or-off", True, False),
}
