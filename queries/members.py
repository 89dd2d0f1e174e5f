"""Questions about members over time."""

from queries.answers import Answer
from queries.door import Question, answer
from queries.scope import Scope, Viewer

MEMBERS_GROWTH_BY_MONTH = Question(
    "members_growth_by_month",
    metrics=("new_active", "retained_active", "reactivated_active", "lapsed_active", "quick_ratio"),
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
