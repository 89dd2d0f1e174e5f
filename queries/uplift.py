"""What a campaign's days brought beside what is usual."""

from collections.abc import Hashable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache
from typing import Any

import pandas as pd

from analysis.campaign_effect import Effect, effect_of
from analysis.comparable_days import Course
from analysis.uplift import BASELINE_DAYS, Day
from queries.answers import Answer
from queries.campaigns import CAMPAIGNS_IN_PERIOD, during_campaign
from queries.door import Question, answer
from queries.periods import whole_scope
from queries.scope import Scope, Viewer

CAMPAIGN_COURSE_BY_DAY = Question(
    "campaign_course_by_day", metrics=("uplift_abs", "uplift_pct", "displacement", "carry_over")
)


COUNTS = ["prompted", "prompted_elsewhere", "unprompted", "unclassifiable"]
ByChannel = tuple[tuple[str, tuple[Day, ...]], ...]


@dataclass(frozen=True)
class Told:
    """A campaign's days and its effect, of classifiable posts.

    channels: whose posts are compared; left_out: those not loaded throughout the days before and of the campaign.
    coverage: which part of all posts those are, in the window or in the 56 days before it, whichever is less.
    beside: names of other campaigns whose windows meet its own. rows: posts of the channels compared by day, as
    campaign_course_by_day counts them, with is_complete where all of these channels are loaded.
    """

    start_on: date
    end_on: date
    window_end_on: date
    beside: tuple[str, ...]
    channels: tuple[str, ...]
    left_out: tuple[str, ...]
    rows: pd.DataFrame
    days: Mapping[date, Day]
    effect: Effect
    coverage: float | None


def campaign_course_by_day(scope: Scope, viewer: Viewer, campaign_id: str) -> Answer:
    """Posts of every day and channel up to 28 days after a campaign's window, and which days tell what is usual.

    Period and campaign of the scope do not matter. prompted: by this campaign's rule; prompted_elsewhere: by another's.
    is_loaded: the channel is, on that day. Hidden where the days of the campaign or the 56 before it have too few
    members.
    Columns: day_on, channel, prompted, prompted_elsewhere, unprompted, unclassifiable, in_window, is_loaded,
    in_other_window.
    """
    during = during_campaign(scope, campaign_id)
    first_on = during.from_on - timedelta(days=BASELINE_DAYS)
    before = replace(during, from_on=first_on, to_on=during.from_on - timedelta(days=1))
    earlier = answer(CAMPAIGN_COURSE_BY_DAY, before, viewer, campaign_id=campaign_id)
    return earlier if earlier.hidden else answer(CAMPAIGN_COURSE_BY_DAY, during, viewer, campaign_id=campaign_id)


def campaign_effect(scope: Scope, viewer: Viewer, campaign_id: str) -> Told | None:
    """What a campaign brought beside what is usual; None for an unknown campaign or where its days are hidden."""
    known = {str(one["campaign_id"]): one for one in _campaigns(scope)}
    answered = campaign_course_by_day(scope, viewer, campaign_id)
    if campaign_id not in known or answered.hidden:
        return None
    own = known.pop(campaign_id)
    start_on, window_end_on = own["start_on"].date(), own["window_end_on"].date()
    beside = tuple(
        str(one["name"])
        for one in known.values()
        if one["start_on"] <= own["window_end_on"] and one["window_end_on"] >= own["start_on"]
    )
    course, effect = _effect(_by_channel(answered.rows), start_on, window_end_on)
    channels = course.compared(start_on)
    rows = _together(answered.rows, channels)
    left_out, coverage = _left_out(answered.rows, channels), _coverage(rows, start_on, window_end_on)
    days, end_on = course.comparable(start_on), own["end_on"].date()
    return Told(start_on, end_on, window_end_on, beside, channels, left_out, rows, days, effect, coverage)


def counted_in_window(told: Told) -> dict[str, int]:
    """Posts of the fully loaded days of a campaign's window, by the names of COUNTS."""
    counted = told.rows[told.rows["in_window"].astype(bool) & told.rows["is_complete"].astype(bool)]
    return {name: int(counted[name].sum()) for name in COUNTS}


@lru_cache(maxsize=32)  # of nothing but counts; hundreds of windows without campaign are looked at
def _effect(told: ByChannel, start_on: date, window_end_on: date) -> tuple[Course, Effect]:
    course = Course({channel: {day.on: day for day in days} for channel, days in told})
    return course, effect_of(course.comparable(start_on), start_on, window_end_on, course.comparable)


def _campaigns(scope: Scope) -> list[dict[Hashable, Any]]:
    """Every campaign, whichever the filters choose."""
    every = replace(scope, from_on=date.min, to_on=date.max, campaigns=whole_scope(date.min, date.max).campaigns)
    return answer(CAMPAIGNS_IN_PERIOD, every, Viewer()).rows.to_dict("records")


def _by_channel(rows: pd.DataFrame) -> ByChannel:
    return tuple((str(channel), tuple(_days(of_channel))) for channel, of_channel in rows.groupby("channel"))


def _days(rows: pd.DataFrame) -> Iterator[Day]:
    prompted = rows["prompted"] + rows["prompted_elsewhere"]
    is_clean = ~(rows["in_window"] | rows["in_other_window"])
    told = zip(rows["day_on"].dt.date, rows["unprompted"], prompted, rows["is_loaded"], is_clean, strict=True)
    for on, own, campaign, loaded, clean in told:
        yield Day(on, int(own), int(campaign), bool(loaded), bool(clean))


def _together(rows: pd.DataFrame, channels: tuple[str, ...]) -> pd.DataFrame:
    """One row for each day."""
    by_day = rows[rows["channel"].isin(channels)].groupby("day_on")
    flags = by_day[["in_window", "in_other_window"]].any()
    return by_day[COUNTS].sum().join(flags).join(by_day["is_loaded"].all().rename("is_complete")).reset_index()


def _left_out(rows: pd.DataFrame, channels: tuple[str, ...]) -> tuple[str, ...]:
    """The other channels, as far as anything of them is loaded; the unknown one only where there are posts of it."""
    others = rows[~rows["channel"].isin(channels)]
    told = others[others[COUNTS].any(axis=1) | (others["is_loaded"] & (others["channel"] != ""))]
    return tuple(sorted(map(str, told["channel"].unique())))


def _coverage(rows: pd.DataFrame, start_on: date, window_end_on: date) -> float | None:
    """Of the posts of the window or of the days that say what is usual, whichever is less; None without posts."""
    first, start, end = start_on - timedelta(days=BASELINE_DAYS), start_on, window_end_on + timedelta(days=1)
    shares = [_classifiable(_within(rows, *days)) for days in ((first, start), (start, end))]
    return min((share for share in shares if share is not None), default=None)


def _within(rows: pd.DataFrame, from_on: date, before_on: date) -> pd.DataFrame:
    return rows[(rows["day_on"] >= pd.Timestamp(from_on)) & (rows["day_on"] < pd.Timestamp(before_on))]


def _classifiable(told: pd.DataFrame) -> float | None:
    classifiable = int(told[["prompted", "prompted_elsewhere", "unprompted"]].sum().sum())
    posts = classifiable + int(told["unclassifiable"].sum())
    return classifiable / posts if posts else None
