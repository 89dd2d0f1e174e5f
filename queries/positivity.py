"""Questions about the tone of members' posts, as monitoring tools code it; nothing is classified here."""

from collections.abc import Callable

from queries.answers import Answer
from queries.door import Question, answer
from queries.scope import Scope, Viewer

# What is said of people's tone needs more of them than other figures do.
FEWEST_PEOPLE = 10

POSITIVITY_BY_QUARTER = Question(
    "positivity_by_quarter",
    metrics=("positivity",),
    cell=("positive", "neutral", "negative", "coded"),
    fewest=FEWEST_PEOPLE,
)


def positivity(scope: Scope, viewer: Viewer) -> Answer:
    """Positive less negative posts over coded ones; a score counts by its sign, whatever period it was delivered in.

    Columns: numerator, denominator, rows_with_terms, rows_in_scope, is_hidden.
    """
    question = Question("positivity", metrics=("positivity",), cell=("numerator", "denominator"), fewest=FEWEST_PEOPLE)
    return answer(question, scope, viewer)


def positivity_by_quarter(scope: Scope, viewer: Viewer) -> Answer:
    """Coded posts of members by tone and quarter, as far as it lies in the period; posts: the coded and the others.

    tools: the exports that deliver the codes, by their names in docs/exports.md. Fewer than ten people are hidden.
    Columns: quarter_on, positive, neutral, negative, coded, posts, tools, is_hidden.
    """
    return answer(POSITIVITY_BY_QUARTER, scope, viewer)


FIGURES: dict[str, Callable[[Scope, Viewer], Answer]] = {"positivity": positivity}
