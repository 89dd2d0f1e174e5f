"""How many posts say that they are an advertisement or whom their author works for; of the whole program only."""

from queries.answers import Answer
from queries.door import Question, answer
from queries.periods import whole_scope
from queries.scope import Scope, Viewer
from queries.texts import disclosure_terms

DISCLOSURE_SHARE = Question("disclosure_share", metrics=("disclosure_share",), cell=("numerator", "denominator"))


def disclosure_share(scope: Scope, viewer: Viewer) -> Answer:
    """Posts with a term of the settings over posts with text, of the whole program in the period.

    No filter matters but the period, so that no unit, channel or campaign is told.
    Columns: numerator, denominator, rows_with_terms, rows_in_scope, is_hidden.
    """
    return answer(DISCLOSURE_SHARE, whole_program(scope), viewer, disclosure=disclosure_terms())


def whole_program(scope: Scope) -> Scope:
    """The period with every channel, unit and campaign."""
    return whole_scope(scope.from_on, scope.to_on)
