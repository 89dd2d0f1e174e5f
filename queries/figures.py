"""Headline figures: one value with what it was computed from."""

from collections.abc import Callable
from dataclasses import dataclass

import pandas as pd

from queries import community, outside, positivity
from queries.answers import Answer
from queries.contributors import absence_factor
from queries.door import Question, answer
from queries.metrics import METRICS, WITHHELD_BELOW
from queries.preceding import before as before
from queries.response import (
    amplification_rate,
    applause_rate,
    conversation_rate,
    er_followers,
    er_reach,
    posts_per_active,
    time_to_peer_response,
)
from queries.scope import Scope, Viewer

_SUMS = ("numerator", "denominator")


@dataclass(frozen=True)
class Figure:
    """A metric of a scope; value None is unknown, hidden or withheld (coverage below 70 %), never zero."""

    metric: str
    value: float | None
    numerator: float | None
    denominator: float | None
    coverage: float | None
    rows_in_scope: int | None
    hidden: bool
    withheld: bool


def figure(metric_id: str, scope: Scope, viewer: Viewer) -> Figure:
    """The value of a metric over a scope, as far as the viewer may see it."""
    if metric_id == "absence_factor":
        return _people_for_half(scope, viewer)
    answered = FIGURES[metric_id](scope, viewer)
    if answered.hidden or answered.hidden_cells:
        return Figure(metric_id, None, None, None, None, None, hidden=True, withheld=False)
    counted = answered.rows.iloc[0]
    numerator, denominator = _known(counted["numerator"]), _known(counted["denominator"])
    in_scope = int(counted["rows_in_scope"])
    coverage = int(counted["rows_with_terms"]) / in_scope if in_scope else None
    withheld = coverage is not None and coverage < WITHHELD_BELOW
    value = _ratio(numerator, denominator) if METRICS[metric_id].is_ratio else numerator
    return Figure(
        metric_id, None if withheld else value, numerator, denominator, coverage, in_scope, hidden=False,
        withheld=withheld,
    )  # fmt: skip


def _people_for_half(scope: Scope, viewer: Viewer) -> Figure:
    """The absence factor as a figure: every post counts, and all of them are known."""
    answered = absence_factor(scope, viewer)
    if answered.hidden:
        return Figure("absence_factor", None, None, None, None, None, hidden=True, withheld=False)
    counted = answered.rows.iloc[0]
    people, posts = _known(counted["absence_factor"]), int(counted["posts"])
    return Figure("absence_factor", people, people, None, 1.0 if posts else None, posts, hidden=False, withheld=False)


def active_members(scope: Scope, viewer: Viewer) -> Answer:
    """Members with at least one act; null where nothing is loaded.

    Columns: numerator, denominator, rows_with_terms, rows_in_scope.
    """
    return answer(Question("active_members", metrics=("active_members",)), scope, viewer)


def activation_rate(scope: Scope, viewer: Viewer) -> Answer:
    """Active members over members in period.

    Columns: numerator, denominator, rows_with_terms, rows_in_scope.
    """
    return answer(Question("activation_rate", metrics=("activation_rate",)), scope, viewer)


def members(scope: Scope, viewer: Viewer) -> Answer:
    """Members on the last day of the period; null without a member list.

    Columns: numerator, denominator, rows_with_terms, rows_in_scope.
    """
    return answer(Question("members", metrics=("members",)), scope, viewer)


def members_in_period(scope: Scope, viewer: Viewer) -> Answer:
    """Members on at least one day of the period; null without a member list.

    Columns: numerator, denominator, rows_with_terms, rows_in_scope.
    """
    return answer(Question("members_in_period", metrics=("members_in_period",)), scope, viewer)


def posts(scope: Scope, viewer: Viewer) -> Answer:
    """Original and reshared posts by members; null where nothing is loaded.

    Columns: numerator, denominator, rows_with_terms, rows_in_scope.
    """
    return answer(Question("posts", metrics=("posts",)), scope, viewer)


def unprompted_share(scope: Scope, viewer: Viewer) -> Answer:
    """Unprompted over classifiable posts.

    Columns: numerator, denominator, rows_with_terms, rows_in_scope.
    """
    return answer(Question("unprompted_share", metrics=("unprompted_share",)), scope, viewer)


def er_impressions(scope: Scope, viewer: Viewer) -> Answer:
    """Engagements over impressions of the posts with both.

    Columns: numerator, denominator, rows_with_terms, rows_in_scope, is_hidden.
    """
    return answer(Question("er_impressions", metrics=("er_impressions",), cell=_SUMS), scope, viewer)


def engagements(scope: Scope, viewer: Viewer) -> Answer:
    """Engagements, with the posts where they are known as denominator.

    Columns: numerator, denominator, rows_with_terms, rows_in_scope, is_hidden.
    """
    return answer(Question("engagements", metrics=("engagements",), cell=_SUMS), scope, viewer)


def peer_support_rate(scope: Scope, viewer: Viewer) -> Answer:
    """Posts answered by another member within seven days, over the posts whose seven days are logged.

    Columns: numerator, denominator, rows_with_terms, rows_in_scope.
    """
    return answer(Question("peer_support_rate", metrics=("peer_support_rate",)), scope, viewer)


def quick_ratio(scope: Scope, viewer: Viewer) -> Answer:
    """New and returned members over those fallen silent, against the period of equal length before.

    Columns: numerator, denominator, rows_with_terms, rows_in_scope.
    """
    question = Question("quick_ratio", metrics=("quick_ratio",))
    return answer(question, scope, viewer, before_from_on=before(scope.from_on, scope.to_on))


FIGURES: dict[str, Callable[[Scope, Viewer], Answer]] = community.FIGURES | positivity.FIGURES | outside.FIGURES | {
    question.__name__: question
    for question in (
        active_members, activation_rate, members, members_in_period, posts, unprompted_share, er_impressions,
        engagements, peer_support_rate, quick_ratio, er_reach, er_followers, applause_rate, conversation_rate,
        amplification_rate, posts_per_active, time_to_peer_response,
    )
}  # fmt: skip


def _known(value: float | None) -> float | None:
    return None if value is None or pd.isna(value) else float(value)


def _ratio(numerator: float | None, denominator: float | None) -> float | None:
    return None if numerator is None or not denominator else numerator / denominator
