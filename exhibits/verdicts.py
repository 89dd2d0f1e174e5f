"""Whether a change is one: its direction outside normal variation, and whether other definitions say the same."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from analysis.resampling import Change
from exhibits.asked import Asked
from language import NumberFormat, signed
from queries.attributions import change_counted_otherwise
from queries.breaks import PlatformBreak, breaks_between
from queries.changes import Changes, Definition, changes
from queries.metrics import METRICS
from queries.periods import stamp

Direction = Literal["up", "down", "same"]
Verdict = Literal["better", "worse", "neutral", "within"]

_ALL_SAID: tuple[Definition, ...] = ("as shown", "28 days")
DEFINITIONS: dict[str, tuple[tuple[str, Definition], ...]] = {
    "er_impressions": (
        *(("er_impressions", definition) for definition in (*_ALL_SAID, "without top post")),
        ("er_reach", "as shown"),
        ("er_followers", "as shown"),
    ),
} | {
    metric: tuple((metric, definition) for definition in _ALL_SAID)
    for metric in ("active_members", "activation_rate", "unprompted_share", "peer_support_rate")
}

# What posts received is told of the posts of the period, or of the days of the period.
COUNTED_TWO_WAYS = ("er_impressions",)


@dataclass(frozen=True)
class Held:
    """What one definition says of the change; flips: the opposite of what is shown."""

    label: str
    change: str
    direction: Direction
    holds: bool
    flips: bool


@dataclass(frozen=True)
class Holds:
    """In how many definitions the change of a headline figure holds; unknown ones are named and not counted."""

    label: str
    short: str
    definitions: tuple[Held, ...]
    unknown: tuple[str, ...]

    @property
    def flips(self) -> bool:
        """Whether any definition says the opposite."""
        return any(one.flips for one in self.definitions)


def known_changes(asked: Asked) -> Changes:
    """The changes against the comparison; none where nothing is compared or the period is not over yet."""
    if asked.compare is None or is_unfinished(asked):
        return {}
    known = changes(asked.scope, asked.compare, asked.viewer)
    return {one: change for one, change in known.items() if parted_by(asked, one[0]) is None}


def is_unfinished(asked: Asked) -> bool:
    """Whether the period goes on after the latest export, so that a change against a whole one would mislead."""
    as_of_on = stamp(asked.scope).as_of_on
    return as_of_on is not None and as_of_on < asked.scope.to_on


def parted_by(asked: Asked, metric: str) -> PlatformBreak | None:
    """The latest break of its counters between the two periods; no change is told over it."""
    parting = breaks_between(metric, asked.scope, asked.compare) if asked.compare else ()
    return parting[-1] if parting else None


def direction_of(change: Change) -> Direction:
    """Up or down outside normal variation, else the same."""
    if not change.is_outside_normal_variation:
        return "same"
    return "up" if change.change > 0 else "down"


def verdict_of(metric: str, change: Change) -> Verdict:
    """Better, worse or neither, by which way the metric is better."""
    direction, better = direction_of(change), METRICS[metric].direction
    if direction == "same":
        return "within"
    if better == "neutral":
        return "neutral"
    return "better" if direction == better else "worse"


def holds_of(asked: Asked, metric: str, known: Changes) -> Holds | None:
    """What the other definitions of a headline figure say of its change."""
    shown = known.get((metric, "as shown"))
    if shown is None:
        return None
    told, unknown = [], []
    for label, measured, change in _definitions(asked, metric, known):
        if change:
            told.append(_held(asked, label, measured, change, direction_of(shown)))
        else:
            unknown.append(label)
    counts = {"holds": sum(one.holds for one in told), "definitions": len(told)}
    return Holds(asked.say("holds-in", **counts), asked.say("holds-short", **counts), tuple(told), tuple(unknown))


def change_in_words(asked: Asked, metric: str, change: float) -> str:
    """Shares in percentage points, ratios with two decimals, counts whole; always with a sign."""
    units: dict[str, NumberFormat] = {"p": "pp", "r": "r", "h": "h"}
    return signed(change, units.get(METRICS[metric].format, "n"), asked.language)


def _definitions(asked: Asked, metric: str, known: Changes) -> Iterator[tuple[str, str, Change | None]]:
    """Each definition in words, the metric it is one of, and its change where that is known."""
    for one in DEFINITIONS[metric]:
        yield _label(asked, metric, *one), one[0], known.get(one)
    if metric in COUNTED_TWO_WAYS and asked.compare is not None:
        label = asked.say(f"holds-{asked.scope.counted_otherwise().attribution.replace('_', '-')}")
        yield label, metric, change_counted_otherwise(metric, asked.scope, asked.compare, asked.viewer)


def _held(asked: Asked, label: str, metric: str, change: Change, shown: Direction) -> Held:
    direction = direction_of(change)
    flips = {direction, shown} == {"up", "down"}
    return Held(label, change_in_words(asked, metric, change.change), direction, direction == shown, flips)


def _label(asked: Asked, shown: str, metric: str, definition: Definition) -> str:
    if metric != shown:
        return asked.say(f"holds-{metric.replace('_', '-')}")
    return asked.say(f"holds-{definition.replace(' ', '-')}")
