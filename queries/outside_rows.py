"""The rows of the log behind answers from outside the program and posts the organisation passed on."""

from datetime import date

from queries.answers import Answer
from queries.origins import Origin
from queries.rows import rows_behind
from queries.scope import Scope, Viewer


def outside_rows(
    scope: Scope,
    viewer: Viewer,
    measure: str = "external_engagement_share",
    mark_from_on: date | None = None,
    mark_to_on: date | None = None,
) -> Answer:
    """Rows behind who answered members' posts: those of the log, and of posts the log speaks for.

    part: total, file (null where few people stand behind it) or row; numerator and denominator are its terms.
    Columns: part, file, file_name, layout, sheet_name, row_number, as_of_on, channel, day_on, label, link, text, rows,
    files, numerator, denominator, in_scope, with_terms.
    """
    origin = Origin(measure, scope, mark_from_on or scope.from_on, mark_to_on or scope.to_on)
    return rows_behind(origin, viewer)
