"""The rows of files behind figures in money; columns as in queries/rows.py."""

from datetime import date

from queries.answers import Answer
from queries.origins import Origin
from queries.rows import rows_behind
from queries.scope import Scope, Viewer


def cost_rows(
    scope: Scope,
    viewer: Viewer,
    measure: str = "cost_per_engagement",
    mark_from_on: date | None = None,
    mark_to_on: date | None = None,
    campaign_id: str = "",
) -> Answer:
    """Rows behind what an engagement or a thousand impressions cost: the campaign's plan over its posts.

    part: total, file (null where few people stand behind it) or row; numerator and denominator are its terms.
    Columns: part, file, file_name, layout, sheet_name, row_number, as_of_on, channel, day_on, label, link, text, rows,
    files, numerator, denominator, in_scope, with_terms.
    """
    days = (mark_from_on or scope.from_on, mark_to_on or scope.to_on)
    return rows_behind(Origin(measure, scope, *days, campaign_id=campaign_id), viewer)


def media_value_rows(
    scope: Scope,
    viewer: Viewer,
    measure: str = "emv_interactions_low",
    mark_from_on: date | None = None,
    mark_to_on: date | None = None,
    campaign_id: str = "",
) -> Answer:
    """Rows behind what media would have cost by one formula at low or high rates: what each adds to the value.

    part: total, file (null where few people stand behind it) or row; numerator and denominator are its terms.
    Columns: part, file, file_name, layout, sheet_name, row_number, as_of_on, channel, day_on, label, link, text, rows,
    files, numerator, denominator, in_scope, with_terms.
    """
    return cost_rows(scope, viewer, measure, mark_from_on, mark_to_on, campaign_id)
