"""Figures of the community: who stays, how regularly people act, who supports whom, and how far members are heard."""

from collections.abc import Callable

from queries.answers import Answer
from queries.door import Question, answer
from queries.preceding import before
from queries.scope import Scope, Viewer

_SUMS = ("numerator", "denominator")


def retention_rate(scope: Scope, viewer: Viewer) -> Answer:
    """Members active in both periods over those active in the period of equal length before.

    Columns: numerator, denominator, rows_with_terms, rows_in_scope.
    """
    question = Question("retention_rate", metrics=("retention_rate",))
    return answer(question, scope, viewer, before_from_on=before(scope.from_on, scope.to_on))


def stickiness(scope: Scope, viewer: Viewer) -> Answer:
    """Members active in each of the last four weeks, added up, over four times those active in any of them.

    Columns: numerator, denominator, rows_with_terms, rows_in_scope.
    """
    return answer(Question("stickiness", metrics=("stickiness",)), scope, viewer)


def consistency(scope: Scope, viewer: Viewer) -> Answer:
    """Weeks with an act over eligible weeks, of the last thirteen, of members with at least four eligible ones.

    Columns: numerator, denominator, rows_with_terms, rows_in_scope.
    """
    return answer(Question("consistency", metrics=("consistency",)), scope, viewer)


def reciprocity(scope: Scope, viewer: Viewer) -> Answer:
    """Pairs who support one another over pairs with any support, in the ninety days that end with the period.

    Columns: numerator, denominator, rows_with_terms, rows_in_scope.
    """
    return answer(Question("reciprocity", metrics=("reciprocity",)), scope, viewer)


def cross_unit_share(scope: Scope, viewer: Viewer) -> Answer:
    """Support between units over support between members whose units are both known.

    Columns: numerator, denominator, rows_with_terms, rows_in_scope, is_hidden.
    """
    return answer(Question("cross_unit_share", metrics=("cross_unit_share",), cell=_SUMS), scope, viewer)


def connected_share(scope: Scope, viewer: Viewer) -> Answer:
    """Active members of the largest group that hangs together by support over all active members.

    Columns: numerator, denominator, rows_with_terms, rows_in_scope.
    """
    return answer(Question("connected_share", metrics=("connected_share",)), scope, viewer)


def peer_mention_rate(scope: Scope, viewer: Viewer) -> Answer:
    """Posts that mention or pass on another member over posts with text.

    Columns: numerator, denominator, rows_with_terms, rows_in_scope.
    """
    return answer(Question("peer_mention_rate", metrics=("peer_mention_rate",)), scope, viewer)


def community_share(scope: Scope, viewer: Viewer) -> Answer:
    """Impressions of members over those of members and the organisation's accounts together.

    Columns: numerator, denominator, rows_with_terms, rows_in_scope, is_hidden.
    """
    return answer(Question("community_share", metrics=("community_share",), cell=_SUMS), scope, viewer)


FIGURES: dict[str, Callable[[Scope, Viewer], Answer]] = {
    question.__name__: question
    for question in (
        retention_rate, stickiness, consistency, reciprocity, cross_unit_share, connected_share, peer_mention_rate,
        community_share,
    )
}  # fmt: skip
