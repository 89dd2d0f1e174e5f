"""Questions about how often monitoring tools count mentions of us and of names we are compared with."""

from datetime import date

from queries.answers import Answer
from queries.door import Question, answer
from queries.origins import Origin
from queries.rows import rows_behind
from queries.scope import Scope, Viewer

MENTIONS_BY_QUARTER = Question("mentions_by_quarter")


def mentions_by_quarter(scope: Scope, viewer: Viewer) -> Answer:
    """Mentions of each name by quarter, as far as it lies in the period, whatever the other filters.

    mentions: on the days with a count of every name of the quarter, of which there are days among days_told with any;
    null for names counted on under 70 % of the quarter's days, which are not compared.
    Columns: quarter_on, name, is_ours, mentions, days, days_told, as_of_on.
    """
    return answer(MENTIONS_BY_QUARTER, scope, viewer)


def mentions_rows(
    scope: Scope,
    viewer: Viewer,
    measure: str = "share_of_voice",
    mark_from_on: date | None = None,
    mark_to_on: date | None = None,
    account: str = "",
) -> Answer:
    """Rows behind our share of mentions, or that of the names in account, one per line.

    part: total, file or row; numerator and denominator are its terms.
    Columns: part, file, file_name, layout, sheet_name, row_number, as_of_on, channel, day_on, label, link, text, rows,
    files, numerator, denominator, in_scope, with_terms.
    """
    days = (mark_from_on or scope.from_on, mark_to_on or scope.to_on)
    return rows_behind(Origin(measure, scope, *days, account=account), viewer)
