"""Our template for interactions: who answered which post, and how."""

from data_loaders.drafts import Draft
from data_loaders.file_names import any_day
from data_loaders.finishing import place_in_time
from data_loaders.layout import Layout, Part, TableLayout
from data_loaders.layouts.template_posts_2026 import TEMPLATE_ZONE
from data_loaders.layouts.template_words import (
    LANGUAGES,
    PLATFORM_CHOICES,
    TYPE_CHOICES,
    moment_column,
    template_column,
)

COLUMNS = (
    template_column("platform", "choice", choices=PLATFORM_CHOICES),
    template_column("actor", required=True),
    template_column("post_reference", "identifier", required=True),
    template_column("type", "choice", required=True, choices=TYPE_CHOICES),
    moment_column("occurred"),
)


def finish_interactions(draft: Draft) -> None:
    """Times to UTC, handles without @, rounded ids refused."""
    actors = draft.column("actor")
    draft.fill("actor", lambda at: (actors[at] or "").strip().removeprefix("@") or None)
    place_in_time(draft, draft.answers.time_zone or TEMPLATE_ZONE, "occurred", "occurred")
    for at, text in draft.destroyed.items():
        draft.refuse(at, "post_reference", text, "id-destroyed")


LAYOUT = Layout(
    family="template_interactions",
    since="2026",
    platform=None,
    languages=LANGUAGES,
    writes_iso_days=True,
    owner="none",
    hints=any_day,
    tables=(TableLayout(kind="interactions", parts=(Part(COLUMNS),), finish=finish_interactions),),
)
