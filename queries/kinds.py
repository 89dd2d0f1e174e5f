"""Questions about what posts tell: own experience, help, product and news, a colleague's post, the program itself."""

from datetime import date

from queries.answers import Answer
from queries.disclosure import whole_program
from queries.door import Question, answer
from queries.origins import KINDS, Origin
from queries.rows import rows_behind
from queries.scope import Scope, Viewer
from queries.texts import kind_terms

__all__ = ["KINDS", "disclosure_rows", "kinds_rows", "posts_kinds_by_quarter"]
POSTS_KINDS_BY_QUARTER = Question("posts_kinds_by_quarter", metrics=("own_experience_share",))


def posts_kinds_by_quarter(scope: Scope, viewer: Viewer) -> Answer:
    """Posts of each kind by quarter, as far as it lies in the period; posts: those of no kind too.

    The first rule that fits: shared from a member · terms of the program · a corporate link · terms of help · terms of
    own experience.
    Columns: quarter_on, own, helping, product, reshared, programme, classified, posts.
    """
    return answer(POSTS_KINDS_BY_QUARTER, scope, viewer, **kind_terms())


def kinds_rows(
    scope: Scope,
    viewer: Viewer,
    measure: str = "kind_own",
    mark_from_on: date | None = None,
    mark_to_on: date | None = None,
) -> Answer:
    """Rows behind the share of a kind of posts.

    part: total, file (null where few people stand behind it) or row; numerator and denominator are its terms.
    Columns: part, file, file_name, layout, sheet_name, row_number, as_of_on, channel, day_on, label, link, text, rows,
    files, numerator, denominator, in_scope, with_terms.
    """
    return rows_behind(Origin(measure, scope, mark_from_on or scope.from_on, mark_to_on or scope.to_on), viewer)


def disclosure_rows(
    scope: Scope,
    viewer: Viewer,
    measure: str = "disclosure_share",
    mark_from_on: date | None = None,
    mark_to_on: date | None = None,
) -> Answer:
    """Rows behind the share of posts with a label, none of them told by itself; of the whole program.

    part: total, file (null where few people stand behind it) or row; numerator and denominator are its terms.
    Columns: part, file, file_name, layout, sheet_name, row_number, as_of_on, channel, day_on, label, link, text, rows,
    files, numerator, denominator, in_scope, with_terms.
    """
    days = (mark_from_on or scope.from_on, mark_to_on or scope.to_on)
    return rows_behind(Origin(measure, whole_program(scope), *days), viewer)
