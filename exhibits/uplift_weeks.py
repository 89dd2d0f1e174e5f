"""Rows of E8: the weeks before, in and after a campaign, each beside the range that is usual."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

import pandas as pd

from analysis.campaign_effect import days_after
from analysis.uplift import BASELINE_DAYS, Excess, excess_over
from exhibits.asked import Asked
from exhibits.campaign_days import KINDS, campaign_origin
from exhibits.columns import Column, Row, Window, ground, note, segments, side_labels, window_rows
from exhibits.marks import Cells, Kind, Marks, Slot, cells_of, slot_marks
from exhibits.records import Record
from language import span
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
WEEK = timedelta(days=7)


@dataclass(frozen=True)
class CampaignWeek:
    """Seven days, fewer at the end of a window: their posts, and what is usual on those of them that are loaded."""

    from_on: date
    to_on: date
    phase: str
    counted: Record
    usual: Excess | None
    is_complete: bool


def campaign_weeks(told: Told) -> list[CampaignWeek]:
    """The eight weeks before a campaign, those of its window and the four after it, as far as loaded."""
    loaded = told.rows[told.rows["day_on"] >= pd.Timestamp(told.start_on - timedelta(days=BASELINE_DAYS))]
    weeks = []
    for phase, first_on, last_on in _stretches(told):
        days = loaded[loaded["day_on"].between(pd.Timestamp(first_on), pd.Timestamp(last_on))]
        if days.empty:
            continue
        whole = [one for one in (told.days[on.date()] for on in days["day_on"]) if one.is_complete]
        usual = excess_over(told.effect.baseline, whole) if told.effect.baseline and whole else None
        counted = {column: int(days[column].sum()) for column, _ in _MEASURES.values()}
        is_complete = len(whole) == (last_on - first_on).days + 1
        weeks.append(CampaignWeek(first_on, last_on, phase, counted, usual, is_complete))
    return weeks


def week_rows(asked: Asked, name: str, told: Told, weeks: list[CampaignWeek]) -> list[Row]:
    """All rows of the chart, part by part."""
    labels = {kind: asked.say(text_id) for kind, text_id in WORDS.items()}
    named = labels | {"prompted": asked.say("label-prompted")}
    columns = [_column(asked, week) for week in weeks]
    usual = {week.from_on.isoformat(): _usual_words(asked, told, week) for week in weeks}
    drawn = [row | {"usual": usual[row["slot"]]} for row in segments(columns, labels)]
    return [
        ground(),
        *drawn,
        *side_labels(columns, {kind: named[kind] for kind in KINDS.values()}),
        *_bands(asked, name, weeks),
        *_usual_rows(asked, told, weeks),
    ]


def week_table(asked: Asked, told: Told, weeks: list[CampaignWeek]) -> pd.DataFrame:
    """The same figures for people."""
    table = pd.DataFrame({
        asked.say("label-week"): [_span(asked, week) for week in weeks],
        asked.say("uplift-phase"): [asked.say(f"uplift-phase-{week.phase}") for week in weeks],
    })  # fmt: skip
    for kind, (column, _) in _MEASURES.items():
        table[asked.say(WORDS[kind])] = [week.counted[column] for week in weeks]
    table[asked.say("uplift-usual")] = [_usual_words(asked, told, week) for week in weeks]
    return table


def week_marks(asked: Asked, campaign_id: str, weeks: list[CampaignWeek]) -> tuple[Marks, Cells]:
    """What opens the counts of each week, and where they stand in the table."""
    kinds = {name: Kind(column, measure, asked.say(WORDS[name])) for name, (column, measure) in _MEASURES.items()}
    slots = [(Slot(one.from_on, _span(asked, one), one.from_on, one.to_on), one.counted) for one in weeks]
    marks = slot_marks(campaign_origin(asked, campaign_id), slots, kinds)
    return marks, cells_of(marks, [slot.on for slot, _ in slots], ("", "", *kinds, ""))


def _stretches(told: Told) -> Iterator[tuple[str, date, date]]:
    first_after, last_after = days_after(told.window_end_on)
    phases = {
        "before": (told.start_on - timedelta(days=BASELINE_DAYS), told.start_on - timedelta(days=1)),
        "window": (told.start_on, told.window_end_on),
        "after": (first_after, last_after),
    }
    for phase, (first_on, last_on) in phases.items():
        on = first_on
        while on <= last_on:
            yield phase, on, min(on + WEEK - timedelta(days=1), last_on)
            on += WEEK


def _column(asked: Asked, week: CampaignWeek) -> Column:
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
    return span(week.from_on, week.to_on, asked.language)
