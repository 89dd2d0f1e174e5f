"""Figures of an account per day from X's old analytics (to mid-2024), with promoted figures apart."""

from data_loaders.file_names import x_daily_legacy
from data_loaders.layout import Column, Layout, Part, TableLayout

COLUMNS = (
    Column("day_on", ("Date",), "day", required=True),
    Column("posts", ("Tweets published",), "count", required=True),
    Column("impressions", ("impressions",), "count", required=True),
    Column("engagements", ("engagements",), "count"),
    Column("shares", ("retweets",), "count"),
    Column("comments", ("replies",), "count"),
    Column("reactions", ("likes", "favorites"), "count"),
    Column("clicks", ("url clicks",), "count"),
)

LAYOUT = Layout(
    family="x_daily_legacy",
    since="2015",
    platform="x",
    owner="own",
    date_order="mdy",
    decimal_mark=".",
    writes_iso_days=True,
    time_zone="UTC",
    hints=x_daily_legacy,
    file_names=("daily_tweet_activity_metrics_<handle>_<from>_<to>_<language>.csv",),
    tables=(
        TableLayout(
            kind="days",
            parts=(Part(COLUMNS),),
            known_headings=(
                # Follows that posts led to, not all that the account gained on the day.
                "follows",
                "engagement rate", "user profile clicks", "hashtag clicks", "detail expands", "permalink clicks",
                "app opens", "app installs", "email tweet", "dial phone", "media views", "media engagements",
                "promoted *",
            ),
        ),
    ),
)  # fmt: skip
