"""Where figures come from and how far they reach: the stamp line under a page's title, the footer of an exhibit."""

from datetime import date

from exhibits.asked import Asked
from language import channel, day, number, period, say, span
from queries.definitions import HASHTAGS, definition_version
from queries.metrics import METRICS
from queries.periods import ScopeOptions, Stamp, scope_options, stamp
from queries.scope import Scope

RELIABLE = 0.95
SEPARATOR = "\u00a0· "  # a line never starts with the dot


def stamp_line(scope: Scope, compare: Scope | None, language: str) -> str:
    """Period, comparison, filters, attribution, imports and as-of in one line."""
    sources = stamp(scope)
    named, days = period(scope.from_on, scope.to_on, language), span(scope.from_on, scope.to_on, language)
    shown = named if named == days else f"{named} ({days})"
    if compare is not None:
        other = period(compare.from_on, compare.to_on, language)
        shown = say("stamp-versus", language, period=shown, other=other)
    parts = [
        shown,
        *_selected(scope, language),
        attribution_words(scope, language),
        say("stamp-imports", language, count=sources.imports),
        _counted_on(sources, compare, language),
        say("stamp-version", language, version=str(sources.data_version)),
    ]
    return SEPARATOR.join(part for part in parts if part)


def selection_line(scope: Scope, language: str) -> str:
    """Channels, units and campaigns and the data version, for what is seen without the page around it."""
    parts = [*_selected(scope, language), say("stamp-version", language, version=str(stamp(scope).data_version))]
    return SEPARATOR.join(part for part in parts if part)


def footer(asked: Asked, metric: str, size: str, coverage: float | None, as_of_on: date | None = None) -> str:
    """Source, as-of (of its own exports where given), n, coverage, definition version, and the mark of sample data."""
    sources = stamp(asked.scope)
    # what posts received and say is told as of a day of its own
    is_of_posts = METRICS[metric].minimum_group == "cell" or metric in (*HASHTAGS, "own_experience_share")
    as_of_on = as_of_on or (sources.counted_on if is_of_posts else sources.as_of_on)
    parts = [
        asked.say("footer-source", imports=asked.say("stamp-imports", count=sources.imports)),
        asked.say("stamp-as-of", day=day(as_of_on, asked.language)),
        asked.say("footer-size", size=size),
        attribution_words(asked.scope, asked.language) if METRICS[metric].minimum_group == "cell" else "",
        coverage_words(asked, coverage),
        asked.say("footer-definition", version=definition_version(metric)),
        asked.say("version-footer", version=str(sources.data_version)) if sources.is_old else "",
        asked.say("sample-mark") if sources.is_sample else "",
    ]
    return SEPARATOR.join(part for part in parts if part)


def attribution_words(scope: Scope, language: str) -> str:
    """Whether responses are those to the posts of the period, or those received in it."""
    return say("stamp-received" if scope.attribution == "received_in" else "stamp-published", language)


def is_received(asked: Asked, metric: str) -> bool:
    """Whether the figure is about what was received in the period, not about posts and people."""
    return asked.scope.attribution == "received_in" and METRICS[metric].minimum_group == "cell"


def _counted_on(sources: Stamp, compare: Scope | None, language: str) -> str:
    """As of which day counters are told, how that day is known, and the day of the period compared with."""
    if sources.counted_on is None:
        return ""
    kind = (sources.counted_kind or "unknown").replace(" ", "-")
    counted = say("stamp-counted", language, day=day(sources.counted_on, language), kind=kind)
    before = None if compare is None else stamp(compare).counted_on
    if compare is None or before is None:
        return counted
    other = period(compare.from_on, compare.to_on, language)
    return say("stamp-counted-versus", language, counted=counted, other=other, day=day(before, language))


def coverage_words(asked: Asked, coverage: float | None) -> str:
    """How much of the scope the figure rests on; below 95 % it is marked as limited."""
    if coverage is None:
        return ""
    text_id = "footer-coverage" if coverage >= RELIABLE else "footer-coverage-limited"
    return asked.say(text_id, coverage=number(coverage, "p", asked.language))


def _selected(scope: Scope, language: str) -> list[str]:
    """Channels, units and campaigns; empty where nothing is left out."""
    options = scope_options()
    return [
        _channels(scope, options, language),
        _counted("units", scope.units, [unit[0] for unit in options.units], language),
        _counted("campaigns", scope.campaigns, [campaign[0] for campaign in options.campaigns], language),
    ]


def _channels(scope: Scope, options: ScopeOptions, language: str) -> str:
    if set(scope.channels) >= set(options.channels):
        return say("stamp-all-channels", language)
    return ", ".join(channel(name, language) for name in scope.channels)


def _counted(kind: str, chosen: tuple[str, ...], known: list[str], language: str) -> str:
    if set(chosen) >= {one for one in known if one}:
        return ""
    return say(f"stamp-{kind}", language, count=len([one for one in chosen if one]))
