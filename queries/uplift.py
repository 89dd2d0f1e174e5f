"""What a campaign's days brought beside what is usual."""

from collections.abc import Hashable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache
from typing import Any

import pandas as pd

from analysis.campaign_effect import Effect, effect_of
from analysis.uplift import BASELINE_DAYS, Day
from queries.answers import Answer
from queries.campaigns import CAMPAIGNS_IN_PERIOD, during_campaign
from queries.door import Question, answer
from queries.periods import whole_scope
from queries.scope import Scope, Viewer

CAMPAIGN_COURSE_BY_DAY = Question(
    "campaign_course_by_day", metrics=("uplift_abs", "uplift_pct", "displacement", "carry_over")
)


@dataclass(frozen=True)
class Told:
    """A campaign's days and its effect, of classifiable posts.

    coverage: which part of all posts those are, in the window or in the 56 days before it, whichever is less.
    beside: names of other campaigns whose windows meet its own. rows: as campaign_course_by_day gives them.
    """

    start_on: date
    end_on: date
    window_end_on: date
    beside: tuple[str, ...]
    rows: pd.DataFrame
    days: Mapping[date, Day]
    effect: Effect
    coverage: float | None


def campaign_course_by_day(scope: Scope, viewer: Viewer, campaign_id: str) -> Answer:
    """Posts of every loaded day up to 28 days after a campaign's window, and which days tell what is usual.

    Period and campaign of the scope do not matter. prompted: by this campaign's rule; prompted_elsewhere: by another's.
    Hidden where the days of the campaign or the 56 before it have too few members.
    Columns: day_on, prompted, prompted_elsewhere, unprompted, unclassifiable, in_window, is_complete, in_other_window.
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
    own, rows = known.pop(campaign_id), answered.rows
    days = tuple(_days(rows))
    start_on, window_end_on = own["start_on"].date(), own["window_end_on"].date()
    beside = tuple(
        str(one["name"])
        for one in known.values()
        if one["start_on"] <= own["window_end_on"] and one["window_end_on"] >= own["start_on"]
    )
    effect = _effect(days, start_on, window_end_on)
    by_date = {day.on: day for day in days}
    coverage = _coverage(rows, start_on, window_end_on)
    return Told(start_on, own["end_on"].date(), window_end_on, beside, rows, by_date, effect, coverage)


@lru_cache(maxsize=32)  # of nothing but counts; hundreds of windows without campaign are looked at
def _effect(days: tuple[Day, ...], start_on: date, window_end_on: date) -> Effect:
    return effect_of({day.on: day for day in days}, start_on, window_end_on)


def _campaigns(scope: Scope) -> list[dict[Hashable, Any]]:
    """Every campaign, whichever the filters choose."""
    every = replace(scope, from_on=date.min, to_on=date.max, campaigns=whole_scope(date.min, date.max).campaigns)
    return answer(CAMPAIGNS_IN_PERIOD, every, Viewer()).rows.to_dict("records")


def _days(rows: pd.DataFrame) -> Iterator[Day]:
    prompted = rows["prompted"] + rows["prompted_elsewhere"]
    is_clean = ~(rows["in_window"] | rows["in_other_window"])
    told = zip(rows["day_on"], rows["unprompted"], prompted, rows["is_complete"], is_clean, strict=True)
    for on, own, campaign, complete, clean in told:
        yield Day(on.date(), int(own), int(campaign), bool(complete), bool(clean))


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
