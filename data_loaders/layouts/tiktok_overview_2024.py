"""Figures of an account per day from TikTok Studio; its headings are English in every language."""

from data_loaders.layout import Column
from data_loaders.layouts.tiktok_days import studio_days

LAYOUT = studio_days(
    "tiktok_overview",
    "Overview",
    Column("video_views", ("Video Views",), "count", required=True),
    Column("profile_visits", ("Profile Views",), "count", required=True),
    Column("reactions", ("Likes",), "count"),
    Column("comments", ("Comments",), "count"),
    Column("shares", ("Shares",), "count"),
)
