"""Posts from X's old analytics (to mid-2024), by month, with promoted figures apart."""

import html

import pyarrow as pa

from data_loaders.drafts import Draft
from data_loaders.file_names import x_posts_legacy
from data_loaders.finishing import place_in_time, rescue_ids
from data_loaders.layout import Column, Layout, Part, TableLayout
from data_loaders.link_columns import x_moments, x_statuses
from data_loaders.parsers_ids import x_status
from data_loaders.turned_days import refuse_turned_days
from data_loaders.typed_columns import converted_with

COLUMNS = (
    Column("post_id", ("Tweet id",), "identifier", required=True),
    Column("permalink", ("Tweet permalink",), required=True),
    Column("text", ("Tweet text",)),
    Column("published", ("time",), "moment", required=True),
    Column("impressions", ("impressions",), "count", required=True),
    Column("engagements", ("engagements",), "count"),
    Column("shares", ("retweets",), "count"),
    Column("comments", ("replies",), "count"),
    Column("reactions", ("likes", "favorites"), "count"),
    Column("clicks", ("url clicks",), "count"),
    Column("follows", ("follows",), "count"),
)


def status_id(link: str | None) -> str | None:
    """The id a link to a post on X holds."""
    found = x_status(link)
    return found[1] if found else None


def finish_posts(draft: Draft) -> None:
    """Texts without HTML entities, the account from the link, times as stated."""
    texts, links = (draft.as_column(field, pa.string()) for field in ("text", "permalink"))
    draft.values.keep("text", converted_with("&", texts, lambda text: html.unescape(text or "")))
    draft.values.keep("author_account", x_statuses(links)[0])
    place_in_time(draft, "UTC")
    rescue_ids(draft, status_id)
    made = x_moments(draft.as_column("post_id", pa.string()))
    refuse_turned_days(draft, "published", draft.values.moments("published").on, made)


LAYOUT = Layout(
    family="x_posts_legacy",
    since="2015",
    platform="x",
    owner="own",
    date_order="mdy",
    decimal_mark=".",
    writes_iso_days=True,
    time_zone="UTC",
    hints=x_posts_legacy,
    file_names=("tweet_activity_metrics_<handle>_<from>_<to>_<language>.csv",),
    tables=(
        TableLayout(
            kind="posts",
            parts=(Part(COLUMNS),),
            finish=finish_posts,
            known_headings=(
                "engagement rate", "user profile clicks", "hashtag clicks", "detail expands", "permalink clicks",
                "app opens", "app installs", "email tweet", "dial phone", "media views", "media engagements",
                "promoted *",
            ),
        ),
    ),
)  # fmt: skip
