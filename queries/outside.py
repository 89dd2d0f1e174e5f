"""Whether anybody outside the program answers members' posts, and whether the organisation passes them on."""

from collections.abc import Callable

from queries.answers import Answer
from queries.door import Question, answer
from queries.scope import Scope, Viewer


def external_engagement_share(scope: Scope, viewer: Viewer) -> Answer:
    """Logged answers by neither members nor the organisation over all logged answers to members' posts.

    Null where the log names nobody outside the program: it then says nothing of them.
    Columns: numerator, denominator, rows_with_terms, rows_in_scope, is_hidden.
    """
    question = Question(
        "external_engagement_share", metrics=("external_engagement_share",), cell=("numerator", "denominator")
    )
    return answer(question, scope, viewer)


def corporate_reshare_rate(scope: Scope, viewer: Viewer) -> Answer:
    """Members' posts that accounts of the organisation shared over those a log speaks for.

    Null where the log never names the organisation.
    Columns: numerator, denominator, rows_with_terms, rows_in_scope.
    """
    return answer(Question("corporate_reshare_rate", metrics=("corporate_reshare_rate",)), scope, viewer)


FIGURES: dict[str, Callable[[Scope, Viewer], Answer]] = {
    question.__name__: question for question in (external_engagement_share, corporate_reshare_rate)
}
