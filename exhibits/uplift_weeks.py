"""Rows of E8: the weeks before, in and after a campaign, each beside the range that is usual."""

from dataclasses import replace

import pandas as pd

from exhibits.asked import Asked
from exhibits.campaign_days import KINDS, campaign_origin, full_height, without_prompted
from exhibits.campaign_weeks import CampaignWeek
from exhibits.columns import Column, Row, Window, ground, note, segments, side_labels, window_rows
from exhibits.marks import Cells, Kind, Marks, Slot, cells_of, slot_marks
from language import span
from queries.origins import Origin
from queries.uplift import Told

WORDS = {
    "prompted": "label-prompted-line",
    "elsewhere": "label-elsewhere",
    "unprompted": "label-unprompted",
    "unclassifiable": "label-unclassifiable",
}
_MEASURES = {
    "prompted": ("prompted", "of_campaign"),
    "elsewhere": ("prompted_elsewhere", "elsewhere"),
    "unprompted": ("unprompted", "unprompted"),
    "unclassifiable": ("unclassifiable", "unclassifiable"),
}


def week_rows(asked: Asked, name: str, told: Told, weeks: list[CampaignWeek], *, without: bool = False) -> list[Row]:
    """All rows of the chart, part by part; without: the campaign's prompted posts, on the axis of all posts."""
    labels = {kind: asked.say(text_id) for kind, text_id in WORDS.items()}
    named = labels | {"prompted": asked.say("label-prompted")}
    every = [_column(asked, week) for week in weeks if week.counted is not None]
    columns = [without_prompted(column) for column in every] if without else every
    usual = {week.from_on.isoformat(): _usual_words(asked, told, week) for week in weeks}
    drawn = [row | {"usual": usual[row["slot"]]} for row in segments(columns, labels)]
    return [
        ground(),
        *(note(week.from_on, 0, "") for week in weeks if week.counted is None),
        *(full_height(every) if without else []),
        *drawn,
        *side_labels(columns, {kind: named[kind] for kind in KINDS.values()}),
        *_bands(asked, name, weeks),
        *_usual_rows(asked, told, weeks),
    ]


def week_table(asked: Asked, told: Told, weeks: list[CampaignWeek], *, without: bool = False) -> pd.DataFrame:
    """The same figures for people."""
    table = pd.DataFrame({
        asked.say("label-week"): [_span(asked, week) for week in weeks],
        asked.say("uplift-phase"): [asked.say(f"uplift-phase-{week.phase}") for week in weeks],
    })  # fmt: skip
    for kind, (column, _) in _measures(without=without).items():
        counted = [pd.NA if week.counted is None else week.counted[column] for week in weeks]
        table[asked.say(WORDS[kind])] = pd.array(counted, dtype="Int64")
    table[asked.say("uplift-usual")] = [_usual_words(asked, told, week) for week in weeks]
    return table


def week_marks(
    asked: Asked, campaign_id: str, told: Told, weeks: list[CampaignWeek], *, without: bool = False
) -> tuple[Marks, Cells]:
    """What opens the counts of each week, and where they stand in the table."""
    measures = _measures(without=without)
    kinds = {name: Kind(column, measure, asked.say(WORDS[name])) for name, (column, measure) in measures.items()}
    slots = [
        (Slot(one.from_on, _span(asked, one), one.from_on, one.to_on), one.counted)
        for one in weeks
        if one.counted is not None
    ]
    marks = slot_marks(compared_origin(asked, campaign_id, told), slots, kinds)
    return marks, cells_of(marks, [week.from_on for week in weeks], ("", "", *kinds, ""))


def compared_origin(asked: Asked, campaign_id: str, told: Told) -> Origin:
    """The key of a campaign's posts on the channels that are compared."""
    origin = campaign_origin(asked, campaign_id)
    return replace(origin, scope=replace(origin.scope, channels=told.channels))


def _measures(*, without: bool) -> dict[str, tuple[str, str]]:
    return {name: measure for name, measure in _MEASURES.items() if not (without and name == "prompted")}


def _column(asked: Asked, week: CampaignWeek) -> Column:
    assert week.counted is not None
    heights = {kind: week.counted[column] for column, kind in KINDS.items()}
    label = f"{asked.say(f'uplift-phase-{week.phase}')} · {_span(asked, week)}"
    return Column(week.from_on, label, heights, week.is_complete)


def _bands(asked: Asked, name: str, weeks: list[CampaignWeek]) -> list[Row]:
    """The window under the campaign's name, and the days after it."""
    slots = [week.from_on for week in weeks]
    rows = []
    for phase, part, shown in (("window", "window", name), ("after", "after", asked.say("uplift-phase-after"))):
        own = [week for week in weeks if week.phase == phase]
        if own:
            days = span(own[0].from_on, own[-1].to_on, asked.language)
            window = Window(shown, f"{shown} · {days}", own[0].from_on, own[-1].from_on)
            rows += [row | {"part": part} for row in window_rows([window], slots)]
    return rows


def _usual_rows(asked: Asked, told: Told, weeks: list[CampaignWeek]) -> list[Row]:
    """The usual range over each week, named once above the first one."""
    rows: list[Row] = []
    for week in weeks:
        if week.usual:
            low, high = week.usual.limits(told.effect.placebo.width)
            middle = float(week.usual.expected)
            words = {"slot_label": _span(asked, week), "usual": _usual_words(asked, told, week)}
            rows.append(
                {"part": "usual", "slot": week.from_on.isoformat(), "low": low, "middle": middle, "high": high} | words
            )
    if rows:
        rows.append(note(weeks[0].from_on, rows[0]["high"], asked.say("uplift-usual-range")))
    return rows


def _usual_words(asked: Asked, told: Told, week: CampaignWeek) -> str:
    if week.usual is None:
        return "–"
    low, high = (asked.number(round(limit)) for limit in week.usual.limits(told.effect.placebo.width))
    return asked.say("uplift-range", low=low, high=high)


def _span(asked: Asked, week: CampaignWeek) -> str:
    """The days counted, and of how many, where some are missing."""
    days = span(week.from_on, week.to_on, asked.language)
    if week.is_complete:
        return days
    counted = (week.to_on - week.from_on).days + 1 if week.counted is not None else 0
    return asked.say("uplift-part-week", span=days, counted=counted, days=week.days)
