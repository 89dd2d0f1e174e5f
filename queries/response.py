"""What posts receive: rates of response beside the headline one, and how soon a colleague answers."""

import pandas as pd

from analysis.survival import kaplan_meier
from queries.answers import Answer
from queries.door import Question, answer
from queries.scope import Scope, Viewer

_SUMS = ("numerator", "denominator")


def er_reach(scope: Scope, viewer: Viewer) -> Answer:
    """Engagements over accounts reached of the posts with both.

    Columns: numerator, denominator, rows_with_terms, rows_in_scope, is_hidden.
    """
    return answer(Question("er_reach", metrics=("er_reach",), cell=_SUMS), scope, viewer)


def er_followers(scope: Scope, viewer: Viewer) -> Answer:
    """Sum of engagements per follower of each post, over the posts with both; their quotient is a mean over posts.

    Columns: numerator, denominator, rows_with_terms, rows_in_scope, is_hidden.
    """
    return answer(Question("er_followers", metrics=("er_followers",), cell=_SUMS), scope, viewer)


def applause_rate(scope: Scope, viewer: Viewer) -> Answer:
    """Reactions over the posts where they are known.

    Columns: numerator, denominator, rows_with_terms, rows_in_scope, is_hidden.
    """
    return answer(Question("applause_rate", metrics=("applause_rate",), cell=_SUMS), scope, viewer)


def conversation_rate(scope: Scope, viewer: Viewer) -> Answer:
    """Comments over the posts where they are known.

    Columns: numerator, denominator, rows_with_terms, rows_in_scope, is_hidden.
    """
    return answer(Question("conversation_rate", metrics=("conversation_rate",), cell=_SUMS), scope, viewer)


def amplification_rate(scope: Scope, viewer: Viewer) -> Answer:
    """Shares over the posts where they are known.

    Columns: numerator, denominator, rows_with_terms, rows_in_scope, is_hidden.
    """
    return answer(Question("amplification_rate", metrics=("amplification_rate",), cell=_SUMS), scope, viewer)


def posts_per_active(scope: Scope, viewer: Viewer) -> Answer:
    """Posts over active members.

    Columns: numerator, denominator, rows_with_terms, rows_in_scope.
    """
    return answer(Question("posts_per_active", metrics=("posts_per_active",)), scope, viewer)


def _median_hours(posts: pd.DataFrame) -> pd.DataFrame:
    watched = posts[posts["hours"].notna()]
    answered = watched["is_answered"].astype(bool)
    median = kaplan_meier(list(watched.loc[answered, "hours"]), list(watched.loc[~answered, "hours"])).median
    counted = {"rows_with_terms": [len(watched)], "rows_in_scope": [len(posts)]}
    return pd.DataFrame({"numerator": pd.Series([median], dtype="float64"), "denominator": [None]} | counted)


def time_to_peer_response(scope: Scope, viewer: Viewer) -> Answer:
    """Median hours to the first answer by a colleague, over the posts published inside the interactions log.

    Columns: numerator, denominator, rows_with_terms, rows_in_scope.
    """
    question = Question("time_to_peer_response", metrics=("time_to_peer_response",), reduced=_median_hours)
    return answer(question, scope, viewer)
