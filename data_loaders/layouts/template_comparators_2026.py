"""Our template for the share of voice: mentions of us and of comparators, without reposts."""

from data_loaders.drafts import Draft
from data_loaders.file_names import any_day
from data_loaders.layout import Column, Layout, Part, TableLayout
from data_loaders.layouts.template_words import LANGUAGES, WORDS, template_column

COLUMNS = (
    template_column("day_on", "day", required=True),
    template_column("name", required=True),
    template_column("is_ours", "truth", required=True),
    template_column("mentions", "count", required=True),
)
# A list that keeps reposts in rows of their own names them; the template itself has no such column.
REPOSTS = Column("is_reshare", ("is_reshare", *WORDS["is_reshare"], "Repost", "Reposts"), "truth", is_rare=True)


def leave_out_reposts(draft: Draft) -> None:
    """Passing a post on is no mention of its own; a count is never negative."""
    reposts, counts = draft.column("is_reshare"), draft.column("mentions")
    draft.ignore((at for at in draft.live() if reposts[at]), "rows-reposts")
    for at in draft.live():
        if (counts[at] or 0) < 0:
            draft.refuse(at, "mentions", counts[at], "count-below-zero")


LAYOUT = Layout(
    family="template_comparators",
    since="2026",
    platform=None,
    writes_iso_days=True,
    owner="none",
    hints=any_day,
    languages=LANGUAGES,
    tables=(TableLayout(kind="comparators", parts=(Part((*COLUMNS, REPOSTS)),), finish=leave_out_reposts),),
)
