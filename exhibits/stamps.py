"""Where figures come from and how far they reach: the stamp line under a page's title, the footer of an exhibit."""

from exhibits.asked import Asked
from language import channel, day, number, period, say, span
from queries.definitions import definition_version
from queries.periods import ScopeOptions, scope_options, stamp
from queries.scope import Scope

RELIABLE = 0.95
SEPARATOR = "\u00a0· "  # a line never starts with the dot


def stamp_line(scope: Scope, compare: Scope | None, language: str) -> str:
    """Period, comparison, filters, attribution, imports and as-of in one line."""
    sources = stamp(scope)
    options = scope_options()
    named, days = period(scope.from_on, scope.to_on, language), span(scope.from_on, scope.to_on, language)
    shown = named if named == days else f"{named} ({days})"
    if compare is not None:
        other = period(compare.from_on, compare.to_on, language)
        shown = say("stamp-versus", language, period=shown, other=other)
    parts = [
        shown,
        _channels(scope, options, language),
        _counted("units", scope.units, [unit[0] for unit in options.units], language),
        _counted("campaigns", scope.campaigns, [campaign[0] for campaign in options.campaigns], language),
        say("stamp-published", language),
        say("stamp-imports", language, count=sources.imports),
        say("stamp-as-of", language, day=day(sources.as_of_on, language)) if sources.as_of_on else "",
        say("stamp-version", language, version=str(sources.data_version)),
    ]
    return SEPARATOR.join(part for part in parts if part)


def footer(asked: Asked, metric: str, size: str, coverage: float | None) -> str:
    """Source, as-of, n, coverage, definition version, and the mark of sample data."""
    sources = stamp(asked.scope)
    parts = [
        asked.say("footer-source", imports=asked.say("stamp-imports", count=sources.imports)),
        asked.say("stamp-as-of", day=day(sources.as_of_on, asked.language)),
        asked.say("footer-size", size=size),
        coverage_words(asked, coverage),
        asked.say("footer-definition", version=definition_version(metric)),
        asked.say("version-footer", version=str(sources.data_version)) if sources.is_old else "",
        asked.say("sample-mark") if sources.is_sample else "",
    ]
    return SEPARATOR.join(part for part in parts if part)


def coverage_words(asked: Asked, coverage: float | None) -> str:
    """How much of the scope the figure rests on; below 95 % it is marked as limited."""
    if coverage is None:
        return ""
    text_id = "footer-coverage" if coverage >= RELIABLE else "footer-coverage-limited"
    return asked.say(text_id, coverage=number(coverage, "p", asked.language))


def _channels(scope: Scope, options: ScopeOptions, language: str) -> str:
    if set(scope.channels) >= set(options.channels):
        return say("stamp-all-channels", language)
    return ", ".join(channel(name, language) for name in scope.channels)


def _counted(kind: str, chosen: tuple[str, ...], known: list[str], language: str) -> str:
    if set(chosen) >= {one for one in known if one}:
        return ""
    return say(f"stamp-{kind}", language, count=len([one for one in chosen if one]))
