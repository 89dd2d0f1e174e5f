"""The rows of files behind figures of formats."""

from datetime import date

from queries.answers import Answer
from queries.origins import Origin
from queries.rows import rows_behind
from queries.scope import Scope, Viewer


def formats_rows(
    scope: Scope,
    viewer: Viewer,
    measure: str = "format_posts",
    mark_from_on: date | None = None,
    mark_to_on: date | None = None,
    channel: str = "linkedin",
    format: str = "video",
) -> Answer:
    """Rows behind the own posts of a format on a channel.

    part: total, file (null where few people stand behind it) or row; numerator and denominator are its terms.
    Columns: part, file, file_name, layout, sheet_name, row_number, as_of_on, channel, day_on, label, link, text, rows,
    files, numerator, denominator, in_scope, with_terms.
    """
    days = (mark_from_on or scope.from_on, mark_to_on or scope.to_on)
    return rows_behind(Origin(measure, scope, *days, account=channel, tag=format), viewer)
