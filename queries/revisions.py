"""Questions about counters that fell, and about what was paid for."""

from queries.answers import Answer
from queries.door import Question, answer
from queries.scope import Scope, Viewer

REVISIONS_BY_IMPORT = Question("revisions_by_import")
REVISIONS_ROWS = Question("revisions_rows")
PAID_BY_CHANNEL = Question(
    "paid_by_channel", metrics=("engagements",), cell=(
        "organic_impressions", "sponsored_impressions", "total_impressions", "organic_responses", "sponsored_responses",
        "total_responses",
    ),
)  # fmt: skip


def revisions_by_import(scope: Scope, viewer: Viewer) -> Answer:
    """Imports that brought lower counters than the snapshot before of the same source, the newest first.

    posts: how many; impressions, responses: by how much they fell in all, as negative sums. Of any period.
    Columns: import_id, layout, platform, as_of_on, posts, impressions, responses.
    """
    return answer(REVISIONS_BY_IMPORT, scope, viewer)


def revisions_rows(scope: Scope, viewer: Viewer) -> Answer:
    """At most 500 rows of files with counters lower than before, and the changes they brought; for analysts only.

    Columns: import_id, file_name, sheet_name, row_number, platform, from_on, to_on, impressions, reactions, comments,
    shares, engagements.
    """
    return answer(REVISIONS_ROWS, scope, viewer)


def paid_by_channel(scope: Scope, viewer: Viewer) -> Answer:
    """What exports say was paid for of posts of the period, beside what came of itself; no other figure holds it.

    posts: with a row that splits; total: as the platform states it. Of all accounts, members' and official ones.
    Columns: platform, posts, organic_impressions, sponsored_impressions, total_impressions, organic_responses,
    sponsored_responses, total_responses, is_hidden.
    """
    return answer(PAID_BY_CHANNEL, scope, viewer)
