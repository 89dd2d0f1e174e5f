"""The rows of files behind figures of the community; columns as in queries/rows.py."""

from datetime import date

from queries.answers import Answer
from queries.origins import Origin
from queries.rows import rows_behind
from queries.scope import Scope, Viewer


def cohort_rows(
    scope: Scope,
    viewer: Viewer,
    measure: str = "cohort_retention",
    mark_from_on: date | None = None,
    mark_to_on: date | None = None,
    months: int = 1,
) -> Answer:
    """Rows behind how many of those who began in a month act in a later one: first acts and later ones.

    part: total, file (null where few people stand behind it) or row; numerator and denominator are its terms.
    Columns: part, file, file_name, layout, sheet_name, row_number, as_of_on, channel, day_on, label, link, text, rows,
    files, numerator, denominator, in_scope, with_terms.
    """
    origin = Origin(measure, scope, mark_from_on or scope.from_on, mark_to_on or scope.to_on, months=months)
    return rows_behind(origin, viewer)


def first_posts_rows(
    scope: Scope,
    viewer: Viewer,
    measure: str = "share_posted",
    mark_from_on: date | None = None,
    mark_to_on: date | None = None,
    days: int = 14,
) -> Answer:
    """Rows behind the share with a first post so many days after joining; weights make up for who is not seen so long.

    part: total, file (null where few people stand behind it) or row; numerator and denominator are its terms.
    Columns: part, file, file_name, layout, sheet_name, row_number, as_of_on, channel, day_on, label, link, text, rows,
    files, numerator, denominator, in_scope, with_terms.
    """
    origin = Origin(measure, scope, mark_from_on or scope.from_on, mark_to_on or scope.to_on, days=days)
    return rows_behind(origin, viewer)


def edges_rows(
    scope: Scope,
    viewer: Viewer,
    measure: str = "cross_unit_share",
    mark_from_on: date | None = None,
    mark_to_on: date | None = None,
    from_unit: str = "",
    to_unit: str = "",
) -> Answer:
    """Rows behind support between members: answers in the log, or posts that mention a colleague.

    part: total, file (null where few people stand behind it) or row; numerator and denominator are its terms.
    Columns: part, file, file_name, layout, sheet_name, row_number, as_of_on, channel, day_on, label, link, text, rows,
    files, numerator, denominator, in_scope, with_terms.
    """
    origin = Origin(
        measure, scope, mark_from_on or scope.from_on, mark_to_on or scope.to_on, from_unit=from_unit, to_unit=to_unit
    )
    return rows_behind(origin, viewer)


def connected_rows(
    scope: Scope,
    viewer: Viewer,
    measure: str = "connected_share",
    mark_from_on: date | None = None,
    mark_to_on: date | None = None,
) -> Answer:
    """Rows behind how many of the active hang together by support.

    part: total, file (null where few people stand behind it) or row; numerator and denominator are its terms.
    Columns: part, file, file_name, layout, sheet_name, row_number, as_of_on, channel, day_on, label, link, text, rows,
    files, numerator, denominator, in_scope, with_terms.
    """
    origin = Origin(measure, scope, mark_from_on or scope.from_on, mark_to_on or scope.to_on)
    return rows_behind(origin, viewer)


def newcomers_rows(
    scope: Scope,
    viewer: Viewer,
    measure: str = "newcomers_answered",
    mark_from_on: date | None = None,
    mark_to_on: date | None = None,
) -> Answer:
    """Rows behind newcomers by whether their first post was answered: first posts and acts a month on.

    part: total, file (null where few people stand behind it) or row; numerator and denominator are its terms.
    Columns: part, file, file_name, layout, sheet_name, row_number, as_of_on, channel, day_on, label, link, text, rows,
    files, numerator, denominator, in_scope, with_terms.
    """
    origin = Origin(measure, scope, mark_from_on or scope.from_on, mark_to_on or scope.to_on)
    return rows_behind(origin, viewer)


def silence_rows(
    scope: Scope,
    viewer: Viewer,
    measure: str = "dormant_members",
    mark_to_on: date | None = None,
) -> Answer:
    """Rows behind how long members have been silent: the last act of each, else the member list.

    part: total, file (null where few people stand behind it) or row; numerator and denominator are its terms.
    Columns: part, file, file_name, layout, sheet_name, row_number, as_of_on, channel, day_on, label, link, text, rows,
    files, numerator, denominator, in_scope, with_terms.
    """
    origin = Origin(measure, scope, scope.from_on, mark_to_on or scope.to_on)
    return rows_behind(origin, viewer)


def weeks_rows(
    scope: Scope,
    viewer: Viewer,
    measure: str = "consistency",
    mark_to_on: date | None = None,
) -> Answer:
    """Rows behind how regularly members act: one per week with an act, and the member list.

    part: total, file (null where few people stand behind it) or row; numerator and denominator are its terms.
    Columns: part, file, file_name, layout, sheet_name, row_number, as_of_on, channel, day_on, label, link, text, rows,
    files, numerator, denominator, in_scope, with_terms.
    """
    origin = Origin(measure, scope, scope.from_on, mark_to_on or scope.to_on)
    return rows_behind(origin, viewer)


def exposure_rows(
    scope: Scope,
    viewer: Viewer,
    measure: str = "community_share",
    mark_from_on: date | None = None,
    mark_to_on: date | None = None,
) -> Answer:
    """Rows behind the impressions of members and of the organisation.

    part: total, file (null where few people stand behind it) or row; numerator and denominator are its terms.
    Columns: part, file, file_name, layout, sheet_name, row_number, as_of_on, channel, day_on, label, link, text, rows,
    files, numerator, denominator, in_scope, with_terms.
    """
    origin = Origin(measure, scope, mark_from_on or scope.from_on, mark_to_on or scope.to_on)
    return rows_behind(origin, viewer)


def followers_rows(
    scope: Scope,
    viewer: Viewer,
    measure: str = "followers",
    mark_from_on: date | None = None,
    mark_to_on: date | None = None,
    account: str = "",
) -> Answer:
    """Rows behind followers of an account, or of members' accounts together, and what they gained.

    part: total, file (null where few people stand behind it) or row; numerator and denominator are its terms.
    Columns: part, file, file_name, layout, sheet_name, row_number, as_of_on, channel, day_on, label, link, text, rows,
    files, numerator, denominator, in_scope, with_terms.
    """
    origin = Origin(measure, scope, mark_from_on or scope.from_on, mark_to_on or scope.to_on, account=account)
    return rows_behind(origin, viewer)


def positivity_rows(
    scope: Scope,
    viewer: Viewer,
    measure: str = "positivity",
    mark_from_on: date | None = None,
    mark_to_on: date | None = None,
) -> Answer:
    """Rows behind the tone of posts: those of monitoring exports that state it.

    part: total, file (null where few people stand behind it) or row; numerator and denominator are its terms.
    Columns: part, file, file_name, layout, sheet_name, row_number, as_of_on, channel, day_on, label, link, text, rows,
    files, numerator, denominator, in_scope, with_terms.
    """
    origin = Origin(measure, scope, mark_from_on or scope.from_on, mark_to_on or scope.to_on)
    return rows_behind(origin, viewer)


def mature_rows(scope: Scope, viewer: Viewer, measure: str = "er_when_mature", campaign_id: str = "") -> Answer:
    """Rows behind what the posts of a campaign had received when they were first told of as mature.

    part: total, file (null where few people stand behind it) or row; numerator and denominator are its terms.
    Columns: part, file, file_name, layout, sheet_name, row_number, as_of_on, channel, day_on, label, link, text, rows,
    files, numerator, denominator, in_scope, with_terms.
    """
    return rows_behind(Origin(measure, scope, scope.from_on, scope.to_on, campaign_id=campaign_id), viewer)
