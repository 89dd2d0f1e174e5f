"""Questions about members over time."""

import pandas as pd

from analysis.suppression import is_too_small
from analysis.survival import kaplan_meier
from queries.answers import Answer
from queries.door import Parameter, Question, answer
from queries.preceding import half_years
from queries.reading import minimum_group, program_settings
from queries.scope import Scope, Viewer

MEMBERS_GROWTH_BY_MONTH = Question(
    "members_growth_by_month",
    metrics=("new_active", "retained_active", "reactivated_active", "lapsed_active", "quick_ratio"),
)


def _in_curves(joiners: pd.DataFrame) -> pd.DataFrame:
    return pd.DataFrame(
        [_curve(half, joiners[joiners["half"] == half]) for half in ("now", "before")],
        columns=["half", "joiners", "posted", "left_out", "days", "shares"],
    )


def _curve(half: str, people: pd.DataFrame) -> tuple[str, int, int, int, list[int], list[float]]:
    counted = people[~people["has_posted_before"].astype(bool)]
    posted = counted[counted["has_posted"].astype(bool)]
    still_waiting = counted[~counted["has_posted"].astype(bool)]
    sizes = (half, len(counted), len(posted), len(people) - len(counted))
    if counted.empty or is_too_small(len(counted), minimum_group()):
        return *sizes, [], []
    curve = kaplan_meier(posted["waited"].tolist(), still_waiting["waited"].tolist())
    return *sizes, [int(wait) for wait in curve.waits], list(curve.shares)


MEMBERS_COHORTS_BY_MONTH = Question("members_cohorts_by_month", metrics=("cohort_retention",))
MEMBERS_FIRST_POSTS = Question("members_first_posts", metrics=("time_to_first_post",), reduced=_in_curves)
MEMBERS_BY_SILENCE = Question(
    "members_by_silence", metrics=("dormant_members", "silent_members", "never_active", "silence_ratio")
)
MEMBERS_BY_MONTH = Question("members_by_month", metrics=("members", "joined_members", "left_members", "active_members"))


def members_growth_by_month(scope: Scope, viewer: Viewer) -> Answer:
    """Growth accounting of the months the period touches, with the whole history before them.

    leavers: those of the lapsed who are no member any more. Null in months nothing is loaded for.
    Columns: month_on, new, retained, reactivated, lapsed, leavers, active, quick_ratio, is_complete, is_history_start.
    """
    return answer(MEMBERS_GROWTH_BY_MONTH, scope, viewer)


def members_by_month(scope: Scope, viewer: Viewer) -> Answer:
    """Members at the end of each month the period touches, those who joined and left in it, and the active.

    With a unit filter, moving into or out of the units counts as joining or leaving.
    Columns: month_on, members, joined, left_members, active.
    """
    return answer(MEMBERS_BY_MONTH, scope, viewer)


def members_cohorts_by_month(scope: Scope, viewer: Viewer) -> Answer:
    """How many of those whose first act fell into a month of the period are active in each month since.

    Who joined on an unknown day belongs to no cohort. active is null in months nothing is loaded for.
    Columns: cohort_on, months_since, cohort_members, active, month_on, is_complete, is_history_start.
    """
    return answer(MEMBERS_COHORTS_BY_MONTH, scope, viewer)


def members_first_posts(scope: Scope, viewer: Viewer) -> Answer:
    """Share of those who joined with a first post by each day after joining (Kaplan–Meier), in two half-years.

    half: now (the six months that end with the period) or before. Who posted before joining is left out. Curves of
    fewer people than the minimum group are not told: days and shares are empty.
    Columns: half, joiners, posted, left_out, days, shares.
    """
    earlier, half = half_years(scope.to_on)
    return answer(MEMBERS_FIRST_POSTS, scope, viewer, half_from_on=half, before_from_on=earlier)


def members_by_silence(scope: Scope, viewer: Viewer) -> Answer:
    """How many members of the last day (or the last loaded) are active, dormant, silent, not yet active; one row.

    up_to_1 ... above_4: members by days since their last act ÷ their usual gap, of those with five acts.
    Columns: known_on, members, active, dormant, silent, never_active, up_to_1, up_to_2, up_to_4, above_4.
    """
    known = program_settings()
    days: dict[str, Parameter] = {"dormant_days": known.dormant_days, "silent_days": known.silent_days}
    return answer(MEMBERS_BY_SILENCE, scope, viewer, **days)
