"""Our template for the log of an advocacy tool: who shared what, where and when."""

from data_loaders.drafts import Draft
from data_loaders.file_names import any_day
from data_loaders.layout import Column, Layout, Part, TableLayout
from data_loaders.layouts.template_words import LANGUAGES, PLATFORM_CHOICES, WORDS, template_column

COLUMNS = (
    template_column("shared_on", "day", required=True),
    template_column("sharer", "identifier", required=True),
    Column("platform", ("platform", *WORDS["platform"], "Network", "Netzwerk"), "choice", True, PLATFORM_CHOICES),
    template_column("content", required=True),
    template_column("clicks", "count"),
)


def finish_shares(draft: Draft) -> None:
    """Handles without @, rounded member ids refused."""
    sharers = draft.column("sharer")
    draft.fill("sharer", lambda at: (sharers[at] or "").strip().removeprefix("@") or None)
    for at, text in draft.destroyed.items():
        draft.refuse(at, "sharer", text, "id-destroyed")


LAYOUT = Layout(
    family="template_shares",
    since="2026",
    platform=None,
    writes_iso_days=True,
    owner="none",
    hints=any_day,
    languages=LANGUAGES,
    tables=(TableLayout(kind="shares", parts=(Part(COLUMNS),), finish=finish_shares),),
)
