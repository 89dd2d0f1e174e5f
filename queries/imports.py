"""Questions about what is loaded, what became of imports, and whose posts are nobody's."""

from datetime import date

from queries.answers import Answer
from queries.door import Question, answer
from queries.scope import Scope, Viewer

IMPORT_HISTORY = Question("import_history")
COVERAGE_BY_WEEK = Question("coverage_by_week")
UNMATCHED_ACCOUNTS = Question("unmatched_accounts")


def import_history(viewer: Viewer) -> Answer:
    """Every import, the newest first; names of files and accounts are null for whoever may not see raw rows.

    status: live, taken back or redone; redo_of: the import whose rows it brought back.
    last_on: the last day it speaks of. Moments in UTC.
    Columns: import_id, redo_of, file_name, layout, platform, account, as_of_on, as_of_kind, imported_at, imported_by,
    is_sample, rows_read, rows_new, rows_updated, last_on, taken_back_at, taken_back_by, status, can_be_redone.
    """
    return answer(IMPORT_HISTORY, None, viewer)


def coverage_by_week(scope: Scope, viewer: Viewer, today_on: date) -> Answer:
    """Channel by ISO week: complete, partial, missing or not expected; weeks that are not over are not expected.

    content: posts (of members), official (accounts of the organisation) or interactions; platform "" is every channel.
    layout: the newest export of the channel, loaded_to_on the last day loaded.
    Columns: content, platform, week_on, status, loaded_to_on, as_of_on, layout.
    """
    return answer(COVERAGE_BY_WEEK, scope, viewer, today_on=today_on)


def unmatched_accounts(scope: Scope, viewer: Viewer) -> Answer:
    """At most 500 accounts that posted in the period and are nobody's, most posts first; for analysts only.

    posts, first_on, last_on: over everything loaded.
    Columns: platform, account, posts, first_on, last_on.
    """
    return answer(UNMATCHED_ACCOUNTS, scope, viewer)
