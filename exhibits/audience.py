"""How far members are heard beside the organisation: followers and the share of impressions, month by month."""

from calendar import monthrange
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

import pandas as pd

from charts.channel_lines import channel_lines
from charts.palette import Theme
from exhibits import empty
from exhibits.asked import Asked
from exhibits.columns import Row
from exhibits.drawn import Figures, drawn
from exhibits.exhibit import Exhibit
from exhibits.marks import Cells, Mark, Marks
from exhibits.records import Record, records
from exhibits.sentences import Sentence, sentence
from exhibits.stretches import month_number, stretches
from language import channel, day, month
from queries.exposure import impressions_by_month
from queries.metrics import WITHHELD_BELOW
from queries.origins import Origin, origin_of
from queries.scope import Scope, Viewer
from queries.zones import platform_breaks

KINDS = ("first", "second", "third", "fourth")


def community_share(
    scope: Scope, compare: Scope | None, viewer: Viewer, language: str, theme: Theme = "light"
) -> Exhibit:
    """Impressions of members over those of members and organisation, per channel and month, at least twelve months."""
    asked = Asked(scope, compare, viewer, language, theme).over_a_year()
    answered = impressions_by_month(asked.scope, viewer)
    if answered.hidden:
        return empty.hidden(asked, "community_share")
    told = [one for one in records(answered.rows) if is_told(one)]
    if not told and answered.hidden_cells:
        return empty.hidden(asked, "community_share")
    if not told:
        return empty.uploadable(asked, "community_share", "impressions", "empty-no-impressions")
    return _drawn(asked, told)


def is_told(one: Record) -> bool:
    """Whether both sides are delivered and enough posts say how often they were seen."""
    return (
        pd.notna(one["of_members"]) and pd.notna(one["of_organisation"]) and not one["is_hidden"]
        and one["posts_known"] >= WITHHELD_BELOW * one["posts"] and one["of_members"] + one["of_organisation"] > 0
    )  # fmt: skip


def kinds_of(channels: Iterable[str]) -> dict[str, str]:
    """Which line of the chart each channel, or account, is."""
    return dict(zip(dict.fromkeys(channels), KINDS, strict=False))


def break_rows(asked: Asked, channels: Iterable[str], months: list[date]) -> list[Row]:
    """The days inside the months shown on which a channel began to count anew."""
    rows: list[Row] = []
    for one in platform_breaks():
        if one.platform in channels and months[0] <= one.on <= months[-1]:
            label = asked.say("audience-break", channel=channel(one.platform, asked.language))
            rows.append({"part": "break", "slot": one.on.replace(day=1).isoformat(), "label": label})
    return rows


def month_end(asked: Asked, month_on: date) -> date:
    """The last day of a month inside the period."""
    return min(month_on.replace(day=monthrange(month_on.year, month_on.month)[1]), asked.scope.to_on)


def line_row(asked: Asked, kind: str, name: str, one: Record, stretch: int) -> Row:
    """The parts all points of lines share; months that follow one another are one stretch."""
    return {
        "part": "line",
        "slot": one["month_on"].isoformat(),
        "slot_label": month(one["month_on"], asked.language),
        "kind": kind,
        "kind_label": name,
        "stretch": f"{kind}{stretch}",
    }


def side_labels(ends: list[tuple[str, str, float]], top: float) -> list[Row]:
    """The names beside the last points, moved apart where they would meet."""
    rows: list[Row] = []
    floor = -top
    for kind, label, high in sorted(ends, key=lambda end: end[2]):
        floor = max(high, floor + 0.09 * top)
        rows.append({"part": "series", "kind": kind, "high": floor, "label": label})
    return rows


def _drawn(asked: Asked, told: list[Record]) -> Exhibit:
    kinds = kinds_of(one["platform"] for one in told)
    told = [one for one in told if one["platform"] in kinds]
    months = sorted({one["month_on"] for one in told})
    rows, ends = [*break_rows(asked, kinds, months)], []
    for platform, kind in kinds.items():
        of_channel = [one for one in told if one["platform"] == platform]
        name = channel(platform, asked.language)
        for one, stretch in zip(
            of_channel, stretches([month_number(one["month_on"]) for one in of_channel]), strict=True
        ):
            shown = {"high": _share(one), "value_label": asked.number(_share(one), "p")}
            shown |= {"mark": _mark_id(one), "is_complete": bool(one["is_complete"])}
            rows.append(line_row(asked, kind, name, one, stretch) | shown)
        ends.append((kind, name, _share(of_channel[-1])))
    words = {name: asked.say(f"audience-{name}") for name in ("month", "channel")}
    said, totals = _sentence(asked, told)
    return drawn(
        asked, "community_share", said,
        channel_lines(
            asked.theme, asked.language, as_share=True, value=asked.say("metric-community-share"), **words
        ),
        Figures(rows + side_labels(ends, 1.0), _table(asked, told), _marks(asked, told), _cells(told)),
        metric="community_share", size=asked.say("unit-posts", count=int(sum(one["posts_known"] for one in told))),
        coverage=sum(one["posts_known"] for one in told) / sum(one["posts"] for one in told),
        subtitle=asked.say("community-share-subtitle", period=asked.span), alt=totals | {"channels": len(kinds)},
    )  # fmt: skip


def _sentence(asked: Asked, told: list[Record]) -> tuple[Sentence, dict[str, int]]:
    """The channel with the most impressions, over the months shown of it."""
    of_each: dict[str, tuple[int, int]] = {}
    for one in told:
        members, both = of_each.get(one["platform"], (0, 0))
        of_each[one["platform"]] = (
            members + int(one["of_members"]), both + int(one["of_members"] + one["of_organisation"])
        )  # fmt: skip
    platform, (members, both) = max(of_each.items(), key=lambda one: one[1][1])
    slots = {"channel": channel(platform, asked.language), "share": asked.number(members / both, "p")}
    said = sentence(asked, "community-share-title", slots, (round(100 * members / both, 1),))
    return said, {"members": members, "both": both}


def _share(one: Record) -> float:
    return float(one["of_members"]) / float(one["of_members"] + one["of_organisation"])


def _table(asked: Asked, told: list[Record]) -> pd.DataFrame:
    return pd.DataFrame({
        asked.say("audience-channel"): [channel(one["platform"], asked.language) for one in told],
        asked.say("audience-month"): [month(one["month_on"], asked.language) for one in told],
        asked.say("metric-community-share"): [asked.number(_share(one), "p") for one in told],
        asked.say("audience-last-day"): [day(month_end(asked, one["month_on"]), asked.language) for one in told],
    })  # fmt: skip


def _marks(asked: Asked, told: list[Record]) -> Marks:
    marks: Marks = {}
    for one in told:
        name = f"{channel(one['platform'], asked.language)} · {month(one['month_on'], asked.language)}"
        marks[_mark_id(one)] = Mark(_mark_id(one), name, _share(one), month_origin(asked, "community_share", one))
    return marks


def month_origin(asked: Asked, measure: str, one: Record) -> Origin:
    """The key of a figure of one channel in one month."""
    scope = replace(asked.scope, channels=(one["platform"],))
    return replace(origin_of(measure, scope), from_on=one["month_on"], to_on=month_end(asked, one["month_on"]))


def _cells(told: list[Record]) -> Cells:
    return tuple(("", "", _mark_id(one), "") for one in told)


def _mark_id(one: Record) -> str:
    return f"{one['platform']}.{one['month_on'].isoformat()}"
