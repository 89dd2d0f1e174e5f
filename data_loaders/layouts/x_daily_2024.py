"""Figures of an account per day from X's present analytics, newest first; the file names no account."""

from data_loaders.grids import Grid
from data_loaders.layout import Column, Layout, Part, TableLayout
from data_loaders.layouts.x_words import renamed_days

COLUMNS = (
    Column("day_on", ("Date",), "day", required=True),
    Column("impressions", ("Impressions",), "count"),
    Column("reactions", ("Likes",), "count"),
    Column("engagements", ("Engagements",), "count"),
    Column("saves", ("Bookmarks",), "count"),
    Column("followers_gained", ("New follows",), "count"),
    Column("followers_lost", ("Unfollows",), "count", required=True),
    Column("comments", ("Replies",), "count"),
    Column("shares", ("Reposts",), "count"),
    Column("profile_visits", ("Profile visits",), "count"),
    Column("posts", ("Create Post",), "count"),
    Column("video_views", ("Video views",), "count"),
)
HEADINGS = (
    "Date", "Impressions", "Likes", "Engagements", "Bookmarks", "Shares", "New follows", "Unfollows", "Replies",
    "Reposts", "Profile visits", "Create Post", "Video views", "Media views",
)  # fmt: skip


def by_position(grids: tuple[Grid, ...]) -> tuple[Grid, ...] | None:
    """A day as X writes it in every language, then thirteen counts."""
    return renamed_days(grids, HEADINGS, day_at=0)


LAYOUT = Layout(
    family="x_daily",
    since="2024",
    platform="x",
    owner="own",
    date_order="mdy",
    decimal_mark=".",
    writes_iso_days=True,
    time_zone="UTC",
    by_position=by_position,
    file_names=("account_overview_analytics.csv",),
    tables=(
        TableLayout(
            kind="days",
            parts=(Part(COLUMNS),),
            # `Shares` counts presses of the share button, not reposts.
            known_headings=("Shares", "Share", "Media views"),
        ),
    ),
)
