"""The coverage calendar of a receipt: for each account it adds days to, its weeks before the import and after."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

import pandas as pd

from charts.palette import Theme
from charts.week_grid import week_grid
from exhibits.columns import Row
from exhibits.exhibit import Exhibit
from language import channel, say, span, week

ACCOUNTS_SHOWN = 5
WEEKS_AROUND, MOST_WEEKS = timedelta(weeks=4), 53
ONE_DAY, WEEK = timedelta(days=1), timedelta(days=7)
MOMENTS = ("before", "after")
Spans = list[tuple[date, date]]


def coverage_change(coverage: Sequence[Mapping[str, Any]], language: str, theme: Theme = "light") -> Exhibit:
    """The weeks around the days an import adds; coverage: as a receipt tells it in JSON, with at least one account."""
    mondays = weeks_around(coverage)
    rows = [row for at, one in enumerate(coverage[:ACCOUNTS_SHOWN]) for row in _rows_of(at, one, mondays, language)]
    added = sum(len(_days(_spans(one, "after")) - _days(_spans(one, "before"))) for one in coverage)
    words = {name: say(f"calendar-{name}", language) for name in ("week", "channel", "status")}
    years = len({monday.isocalendar().year for monday in mondays}) > 1
    title = say("coverage-change-title", language, days=added)
    return Exhibit(
        id="coverage_change",
        state="full",
        title=title,
        chart=week_grid(theme, language, channels=len(rows) // len(mondays), years=years, **words),
        rows=pd.DataFrame(rows),
        alt=f"{title}. {say('coverage-change-alt', language)}",
        statements=(float(added),),
    )


def weeks_around(coverage: Sequence[Mapping[str, Any]]) -> list[date]:
    """The Mondays from some weeks before the first added day to some after the last, the newest if they are many."""
    added = {day for one in coverage for day in _days(_spans(one, "after")) - _days(_spans(one, "before"))}
    first, last = min(added) - WEEKS_AROUND, max(added) + WEEKS_AROUND
    monday = first - timedelta(days=first.weekday())
    count = (last - monday).days // WEEK.days + 1
    return [monday + WEEK * at for at in range(count)][-MOST_WEEKS:]


def status_of(monday: date, spans: Spans, known: Spans) -> str:
    """Whether the days of a week are loaded; none is expected before the first and after the last known day."""
    first, last = max(monday, known[0][0]), min(monday + WEEK - ONE_DAY, known[-1][1])
    if first > last:
        return "not expected"
    loaded = sum(max((min(last, to_on) - max(first, from_on)).days + 1, 0) for from_on, to_on in spans)
    return "missing" if loaded == 0 else "complete" if loaded == (last - first).days + 1 else "partial"


def _rows_of(at: int, one: Mapping[str, Any], mondays: Sequence[date], language: str) -> Iterator[Row]:
    owner = " ".join(filter(None, (one["platform"] and channel(one["platform"], language), one["account"])))
    known = _spans(one, "after")
    for place, moment in enumerate(MOMENTS, 2 * at):
        name = say(
            f"coverage-change-{moment}", language, account=owner or say("coverage-many-accounts", language),
            kind=say(f"coverage-kind-{one['kind']}", language),
        )  # fmt: skip
        for monday in mondays:
            status = status_of(monday, _spans(one, moment), known)
            yield {
                "part": "cell",
                "slot": monday.isoformat(),
                "slot_label": f"{week(monday, language)} · {span(monday, monday + WEEK - ONE_DAY, language)}",
                "channel": f"{place:02d} {name}",
                "channel_label": name,
                "status": status,
                "status_label": say(f"calendar-legend-{status.replace(' ', '-')}", language),
            }


def _spans(one: Mapping[str, Any], moment: str) -> Spans:
    return [(date.fromisoformat(first), date.fromisoformat(last)) for first, last in one[moment]]


def _days(spans: Spans) -> set[date]:
    return {from_on + ONE_DAY * at for from_on, to_on in spans for at in range((to_on - from_on).days + 1)}
