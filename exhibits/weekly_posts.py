"""What E1 says and draws: complete weeks, normal variation, rows and the title sentence."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from math import ceil, floor

import pandas as pd

from analysis.variation import xmr_limits
from exhibits.asked import Asked
from exhibits.columns import Column, Row, Window, ground, note, segments, side_labels, window_rows
from exhibits.marks import Cells, Kind, Marks, cells_of, slot_marks, week_of
from exhibits.records import Record, records
from exhibits.sentences import Sentence, sentence
from language import day, span, week
from queries.campaigns import campaigns_in_period
from queries.origins import origin_of

LONGEST_YEAR = 371  # days of 53 weeks
ROOM_FOR_NAME = 1.1


@dataclass(frozen=True)
class Normal:
    """Normal variation in whole posts: the smallest and the largest usual count of a week."""

    lower: int
    upper: int


def normal_variation(weeks: pd.DataFrame) -> Normal | None:
    """Limits of unprompted posts over the complete weeks; None below twelve of them."""
    limits = xmr_limits([float(count) for count in complete(weeks)["unprompted"]])
    return None if limits is None else Normal(ceil(max(limits.lower, 0)), floor(limits.upper))


def complete(weeks: pd.DataFrame) -> pd.DataFrame:
    """Weeks whose days are all loaded and in the period."""
    return weeks[weeks["is_complete"] & weeks["posts"].notna()]


def weekly_sentence(asked: Asked, weeks: pd.DataFrame, normal: Normal | None) -> Sentence:
    """The latest week outside normal variation, else the share of unprompted posts."""
    unprompted, prompted = int(weeks["unprompted"].sum()), int(weeks["prompted"].sum())
    posts = unprompted + prompted
    if normal is None:
        return sentence(asked, "posts-by-week-title", {"unprompted": unprompted, "posts": posts})
    counts = [(row["week_on"], int(row["unprompted"])) for row in records(complete(weeks))]
    outside = [(week_on, count) for week_on, count in counts if not normal.lower <= count <= normal.upper]
    if not outside:
        return sentence(asked, "posts-by-week-title-within", {"unprompted": unprompted, "posts": posts})
    week_on, count = outside[-1]
    text_id = "posts-by-week-title-above" if count > normal.upper else "posts-by-week-title-below"
    named, numbers = _named_week(asked, week_on)
    slots = {"week": named, "value": count, "lower": normal.lower, "upper": normal.upper}
    return sentence(asked, text_id, slots, numbers)


def spans_years(asked: Asked) -> bool:
    """Whether weeks of the period need their year to be told apart."""
    return (asked.scope.to_on - asked.scope.from_on).days > LONGEST_YEAR


def weekly_rows(asked: Asked, weeks: pd.DataFrame, normal: Normal | None, as_of_on: date | None) -> list[Row]:
    """All rows of the chart, part by part."""
    columns = [_column(asked, row) for row in records(weeks[weeks["posts"].notna()])]
    slots = [row["week_on"] for row in records(weeks)]
    kinds = {"unprompted": asked.say("label-unprompted"), "prompted": asked.say("label-prompted-line")}
    labels = {"unprompted": asked.say("label-unprompted"), "prompted": asked.say("label-prompted")}
    return [
        ground(),
        *segments(columns, kinds),
        *side_labels(columns, labels),
        *window_rows(_windows(asked), slots),
        *_limit_rows(asked, normal, slots),
        *_notes(asked, weeks, normal, as_of_on),
    ]


def weekly_table(asked: Asked, weeks: pd.DataFrame) -> pd.DataFrame:
    """The same figures for people."""
    yes_or_no = {True: asked.say("label-yes"), False: asked.say("label-no")}
    return pd.DataFrame(
        {
            asked.say("label-week"): [week(row["week_on"], asked.language) for row in records(weeks)],
            asked.say("label-week-start"): [day(row["week_on"], asked.language) for row in records(weeks)],
            asked.say("label-unprompted"): weeks["unprompted"].astype("Int64"),
            asked.say("label-prompted-line"): weeks["prompted"].astype("Int64"),
            asked.say("label-unclassifiable"): weeks["unclassifiable"].astype("Int64"),
            asked.say("label-complete"): weeks["is_complete"].map(yes_or_no),
        }
    )


def weekly_marks(asked: Asked, weeks: pd.DataFrame) -> tuple[Marks, Cells]:
    """What opens the counts of each week, and where they stand in the table."""
    words = {
        "unprompted": "label-unprompted",
        "prompted": "label-prompted-line",
        "unclassifiable": "label-unclassifiable",
    }
    kinds = {name: Kind(name, name, asked.say(text_id)) for name, text_id in words.items()}
    slots = [(week_of(asked, row["week_on"]), row) for row in records(weeks)]
    marks = slot_marks(origin_of("posts", asked.scope), slots, kinds)
    return marks, cells_of(marks, [slot.on for slot, _ in slots], ("", "", *kinds, ""))


def _column(asked: Asked, row: Record) -> Column:
    week_on: date = row["week_on"]
    label = f"{week(week_on, asked.language)} · {span(week_on, week_on + timedelta(days=6), asked.language)}"
    heights = {"unprompted": int(row["unprompted"]), "prompted": int(row["prompted"])}
    return Column(week_on, label, heights, bool(row["is_complete"]))


def _windows(asked: Asked) -> list[Window]:
    windows = []
    for row in records(campaigns_in_period(asked.scope, asked.viewer).rows):
        start, end, counted_to = row["start_on"], row["end_on"], row["window_end_on"]
        dates = {"span": span(start, end, asked.language), "end": day(counted_to, asked.language)}
        label = asked.say("label-window", name=row["name"], **dates)
        windows.append(Window(str(row["name"]), label, _monday(start), _monday(counted_to), str(row["campaign_id"])))
    return windows


def _limit_rows(asked: Asked, normal: Normal | None, slots: Sequence[date]) -> list[Row]:
    """Both limits, and room above the upper one: its name would meet those of campaigns above the plot."""
    if normal is None:
        return []
    label = asked.say("label-normal-variation", lower=normal.lower, upper=normal.upper)
    limits = [{"part": "limit", "high": normal.lower}, {"part": "limit", "high": normal.upper, "label": label}]
    return [*limits, note(slots[0], ROOM_FOR_NAME * normal.upper, "")]


def _notes(asked: Asked, weeks: pd.DataFrame, normal: Normal | None, as_of_on: date | None) -> list[Row]:
    rows: list[Row] = []
    today = as_of_on or date.min
    for row in records(weeks):
        week_on = row["week_on"]
        if pd.isna(row["posts"]):
            rows.append(note(week_on, 0, "–"))
        elif week_on <= today <= week_on + timedelta(days=6):
            rows.append(note(week_on, row["unprompted"] + row["prompted"], asked.say("label-to-date")))
        elif normal is not None and row["is_complete"] and not normal.lower <= row["unprompted"] <= normal.upper:
            rows.append(note(week_on, row["unprompted"], asked.number(row["unprompted"])))
    return rows


def _named_week(asked: Asked, week_on: date) -> tuple[str, tuple[float, ...]]:
    """The week, with its year where needed, and the numbers that name it."""
    year, number_of_week, _ = week_on.isocalendar()
    named = week(week_on, asked.language)
    if not spans_years(asked):
        return named, (float(number_of_week),)
    return asked.say("label-week-of-year", week=named, year=str(year)), (float(number_of_week), float(year))


def _monday(when: date) -> date:
    return when - timedelta(days=when.weekday())
