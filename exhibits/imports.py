"""Can the figures be trusted: what is loaded per channel and week, and which figures rest on enough."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pandas as pd

from charts.palette import Theme
from charts.week_grid import week_grid
from exhibits import empty
from exhibits.asked import Asked
from exhibits.exhibit import Exhibit
from exhibits.loaded_weeks import week_rows, week_table, weeks_sentence
from exhibits.stamps import SEPARATOR
from exhibits.weekly_posts import spans_years
from language import day
from queries.imports import coverage_by_week
from queries.periods import stamp
from queries.scope import Scope, Viewer
from queries.zones import program_zone

# A period this recent is shown up to yesterday, because what is missing is missed now.
RECENT, DAY = timedelta(days=190), timedelta(days=1)


@dataclass(frozen=True)
class LoadedWeeks:
    """The weeks behind E18, and the request they answer."""

    asked: Asked
    weeks: pd.DataFrame
    today_on: date


def loaded_weeks(scope: Scope, compare: Scope | None, viewer: Viewer, language: str, theme: Theme = "light") -> Exhibit:
    """E18: for each channel and ISO week whether its exports are in."""
    asked = weeks_behind(Asked(scope, compare, viewer, language, theme))
    return _drawn(asked) if not asked.weeks.empty else empty.uploadable(
        asked.asked, "loaded_weeks", "imports", "imports-none"
    )  # fmt: skip


def weeks_behind(asked: Asked) -> LoadedWeeks:
    """The weeks of the period, up to yesterday where it is recent."""
    today_on = datetime.now(ZoneInfo(program_zone())).date()
    scope = asked.scope
    if today_on - RECENT <= scope.to_on < today_on - DAY:
        scope = replace(scope, to_on=today_on - DAY)
    return LoadedWeeks(
        replace(asked, scope=scope), coverage_by_week(scope, asked.viewer, today_on).rows, today_on
    )  # fmt: skip


def _drawn(loaded: LoadedWeeks) -> Exhibit:
    asked, weeks = loaded.asked, loaded.weeks
    said = weeks_sentence(asked, weeks)
    sources = stamp(asked.scope)
    rows = week_rows(asked, weeks)
    counts = {name: int((weeks["status"] == name).sum()) for name in ("complete", "partial", "missing")}
    words = {name: asked.say(f"calendar-{name}") for name in ("week", "channel", "status")}
    footer = [
        asked.say("footer-source", imports=asked.say("stamp-imports", count=sources.imports)),
        asked.say("stamp-as-of", day=day(sources.as_of_on, asked.language)),
        asked.say("sample-mark") if sources.is_sample else "",
    ]
    return Exhibit(
        id="loaded_weeks",
        state="full",
        title=said.title,
        subtitle=asked.say("calendar-subtitle", span=asked.span),
        chart=week_grid(
            asked.theme,
            asked.language,
            channels=len({row["channel"] for row in rows}),
            years=spans_years(asked),
            **words,
        ),
        rows=pd.DataFrame(rows),
        table=week_table(asked, weeks),
        footer=SEPARATOR.join(part for part in footer if part),
        definition=asked.say("calendar-definition"),
        alt=asked.say("calendar-alt", title=said.title, **counts),
        statements=said.statements,
        is_sample=sources.is_sample,
    )
