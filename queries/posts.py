"""Questions about posts."""

from queries.answers import Answer
from queries.door import Question, answer
from queries.scope import Scope, Viewer

PERIOD_TOTALS = Question("period_totals", metrics=("posts",))
POSTS_BY_WEEK = Question("posts_by_week", metrics=("posts", "unprompted_share"))

RESPONSE_BY_WEEK = Question(
    "response_by_week",
    metrics=("applause_rate", "conversation_rate", "amplification_rate"),
    cell=("amount", "posts"),
    adding_up="kind",
)


def posts_by_week(scope: Scope, viewer: Viewer) -> Answer:
    """Posts per ISO week by impulse; counts are null in weeks nothing is loaded for.

    Columns: week_on, unprompted, prompted, unclassifiable, posts, is_complete.
    """
    return answer(POSTS_BY_WEEK, scope, viewer)


def period_totals(scope: Scope, viewer: Viewer) -> Answer:
    """Posts of all accounts in the period, members' and others', and what they received; null where not delivered.

    Columns: posts, impressions, engagements.
    """
    return answer(PERIOD_TOTALS, scope, viewer)


def response_by_week(scope: Scope, viewer: Viewer) -> Answer:
    """Reactions, comments and shares per ISO week with the posts where they are known; null where nothing is loaded.

    kind: applause, conversation or amplification.
    Columns: week_on, kind, amount, posts, is_complete, is_hidden.
    """
    return answer(RESPONSE_BY_WEEK, scope, viewer)
