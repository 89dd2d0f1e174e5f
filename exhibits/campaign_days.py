"""Rows of a campaign's days: columns of three kinds, the window as a band, Mondays on the axis."""

from dataclasses import replace
from datetime import date
from math import ceil

import pandas as pd

from exhibits.asked import Asked
from exhibits.columns import Column, Row, Window, ground, note, segments, side_labels, window_rows
from exhibits.marks import Cells, Kind, Marks, cells_of, day_of, slot_marks
from exhibits.records import Record, records
from language import day, span
from queries.campaigns import during_campaign
from queries.origins import Origin, origin_of
from queries.periods import whole_scope

MOST_LABELS = 8
KINDS = {"unprompted": "unprompted", "prompted": "prompted", "prompted_elsewhere": "elsewhere"}


def day_rows(
    asked: Asked, campaign: tuple[str, str, date, date], days: pd.DataFrame, *, without: bool = False
) -> list[Row]:
    """All rows of the chart, part by part; without: the campaign's prompted posts, on the axis of all posts."""
    loaded = days[days["unprompted"].notna()]
    every = [_column(asked, counted) for counted in records(loaded)]
    columns = [without_prompted(column) for column in every] if without else every
    missing = days.loc[days["unprompted"].isna(), "day_on"]
    words = {"unprompted": "label-unprompted", "prompted": "label-prompted-line", "elsewhere": "label-elsewhere"}
    labels = {kind: asked.say(text_id) for kind, text_id in words.items()}
    slots = [on.date() for on in days["day_on"]]
    return [
        ground(),
        *(full_height(every) if without else []),
        *segments(columns, labels),
        *side_labels(columns, labels | {"prompted": asked.say("label-prompted")}),
        *window_rows(_window(asked, campaign, days), slots),
        *(note(on.date(), 0, "") for on in missing),
    ]


def without_prompted(column: Column) -> Column:
    """The column with the campaign's prompted posts taken away."""
    return replace(column, heights={kind: height for kind, height in column.heights.items() if kind != "prompted"})


def full_height(columns: list[Column]) -> list[Row]:
    """What keeps the axis as high as with every post, so that columns are seen to shrink."""
    highest = max((sum(column.heights.values()) for column in columns), default=0)
    return [note(columns[0].slot_on, highest, "")] if columns else []


def day_table(asked: Asked, days: pd.DataFrame, *, without: bool = False) -> pd.DataFrame:
    """The same figures for people."""
    table = pd.DataFrame({asked.say("label-day"): [day(on.date(), asked.language) for on in days["day_on"]]})
    words = {
        "prompted": "label-prompted-line",
        "prompted_elsewhere": "label-elsewhere",
        "unprompted": "label-unprompted",
        "unclassifiable": "label-unclassifiable",
    }
    for column, text_id in words.items():
        if without and column == "prompted":
            continue
        table[asked.say(text_id)] = days[column].astype("Int64").to_numpy()
    return table


def day_marks(asked: Asked, campaign_id: str, days: pd.DataFrame, *, without: bool = False) -> tuple[Marks, Cells]:
    """What opens the counts of each day, and where they stand in the table."""
    words = {
        "prompted": ("prompted", "of_campaign", "label-prompted-line"),
        "elsewhere": ("prompted_elsewhere", "elsewhere", "label-elsewhere"),
        "unprompted": ("unprompted", "unprompted", "label-unprompted"),
        "unclassifiable": ("unclassifiable", "unclassifiable", "label-unclassifiable"),
    }
    kinds = {
        name: Kind(column, measure, asked.say(text))
        for name, (column, measure, text) in words.items()
        if not (without and name == "prompted")
    }
    slots = [(day_of(asked, counted["day_on"]), counted) for counted in records(days)]
    marks = slot_marks(campaign_origin(asked, campaign_id), slots, kinds)
    return marks, cells_of(marks, [slot.on for slot, _ in slots], ("", *kinds))


def campaign_origin(asked: Asked, campaign_id: str) -> Origin:
    """The key of a campaign's posts: its own days, whatever period and campaigns the page is filtered by."""
    scope = during_campaign(asked.scope, campaign_id)
    everything = whole_scope(scope.from_on, scope.to_on).campaigns
    return replace(origin_of("of_campaign", replace(scope, campaigns=everything)), campaign_id=campaign_id)


def counted_days(asked: Asked, campaign: tuple[str, str, date, date], days: pd.DataFrame) -> dict[str, str]:
    """The campaign's own days and the day up to which its hashtags and links count."""
    shown = in_window(days)
    last = _day(campaign[3]) if shown.empty else shown["day_on"].max().date()
    return {"span": span(_day(campaign[2]), _day(campaign[3]), asked.language), "end": day(last, asked.language)}


def in_window(days: pd.DataFrame) -> pd.DataFrame:
    """The days on which the campaign's hashtags and links count."""
    return days[days["in_window"].fillna(False).astype(bool)]


def labelled_days(days: pd.DataFrame) -> tuple[str, ...]:
    """The Mondays on the axis, every n-th of them so that labels never meet."""
    mondays = [on.date().isoformat() for on in days["day_on"] if on.weekday() == 0]
    return tuple(mondays[:: max(1, ceil(len(mondays) / MOST_LABELS))])


def _column(asked: Asked, counted: Record) -> Column:
    day_on = counted["day_on"]
    heights = {kind: int(counted[column]) for column, kind in KINDS.items()}
    return Column(day_on, day(day_on, asked.language), heights)


def _window(asked: Asked, campaign: tuple[str, str, date, date], days: pd.DataFrame) -> list[Window]:
    shown, name = in_window(days), campaign[1]
    if shown.empty:
        return []
    first, last = shown["day_on"].min().date(), shown["day_on"].max().date()
    return [Window(name, asked.say("label-window", name=name, **counted_days(asked, campaign, days)), first, last)]


def _day(when: date) -> date:
    return date(when.year, when.month, when.day)
