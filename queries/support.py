"""Questions about who supports whom."""

from queries.answers import Answer
from queries.door import Question, answer
from queries.scope import Scope, Viewer

SUPPORT_BETWEEN_UNITS = Question(
    "support_between_units",
    metrics=("peer_support_rate", "support"),
    cell=("edges",),
    grid=("supporter_unit", "supported_unit"),
)
NEWCOMERS_ANSWERED = Question("newcomers_answered", metrics=("newcomer_support_effect",))
NEWCOMERS_UNANSWERED = Question("newcomers_unanswered", metrics=("newcomer_support_effect",), people=True)


def support_between_units(scope: Scope, viewer: Viewer) -> Answer:
    """How often members of one unit supported members of another, or of their own, in the period.

    edge_source: log (answers) or text (mentions and reshares in posts, a lower bound). edges is null where few people,
    or mostly one, stand behind it, and where it would tell of such a cell.
    Columns: edge_source, supporter_unit, supported_unit, edges, is_hidden.
    """
    return answer(SUPPORT_BETWEEN_UNITS, scope, viewer)


def newcomers_answered(scope: Scope, viewer: Viewer) -> Answer:
    """Newcomers of the period by whether a colleague answered their first post within 48 hours; two rows.

    active: those with an act in the days 31 to 60 after the first post. Only where log and posts know all of that.
    Columns: is_answered, newcomers, active.
    """
    return answer(NEWCOMERS_ANSWERED, scope, viewer)


def newcomers_unanswered(scope: Scope, viewer: Viewer) -> Answer:
    """First posts of the period that no colleague answered within 24 hours, of people who agreed to be named.

    Only where a log speaks for that time, only for those who run the program (lead, analyst), and none where lists of
    people are switched off. answered_on: the first answer later than that, if any.
    Columns: published_on, platform, label, excerpt, link, answered_on.
    """
    return answer(NEWCOMERS_UNANSWERED, scope, viewer)
