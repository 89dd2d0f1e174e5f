"""Our template for posts that members hand in from their own accounts."""

from data_loaders.drafts import Draft
from data_loaders.file_names import any_day
from data_loaders.finishing import place_in_time, rescue_ids
from data_loaders.layout import Layout, Part, TableLayout
from data_loaders.layouts.talkwalker_mentions_2017 import post_id_of
from data_loaders.layouts.template_words import (
    LANGUAGES,
    PAID_CHOICES,
    PLATFORM_CHOICES,
    moment_column,
    template_column,
)
from data_loaders.parsers_ids import handle
from data_loaders.row_columns import POST_COUNTERS

# The template's explanation says so; another zone stands beside the time, as in 2026-03-01 10:00 +00:00.
TEMPLATE_ZONE = "Europe/Berlin"
COLUMNS = (
    template_column("platform", "choice", required=True, choices=PLATFORM_CHOICES),
    template_column("post_id", "identifier"),
    template_column("permalink"),
    template_column("author_account", required=True),
    template_column("author_name"),
    moment_column("published", required=True),
    template_column("text"),
    template_column("media_type"),
    template_column("is_reshare", "truth"),
    template_column("language"),
    template_column("paid", "choice", choices=PAID_CHOICES),
    *(template_column(counter, "count") for counter in POST_COUNTERS),
    template_column("sentiment", "amount"),
)


def finish_posts(draft: Draft) -> None:
    """Times to UTC, lost ids from the link, handles without @."""
    draft.convert("author_account", handle)
    place_in_time(draft, draft.answers.time_zone or TEMPLATE_ZONE)
    rescue_ids(draft, post_id_of, may_lack_id=True)
    draft.refuse_where_missing("platform", "missing-platform")
    draft.refuse_where_missing("author_account", "missing-author-account")


LAYOUT = Layout(
    family="template_posts",
    since="2026",
    platform=None,
    languages=LANGUAGES,
    writes_iso_days=True,
    owner="many",
    hints=any_day,
    tables=(TableLayout(kind="posts", parts=(Part(COLUMNS),), finish=finish_posts),),
)
