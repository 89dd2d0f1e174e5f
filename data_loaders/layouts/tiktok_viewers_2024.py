"""Viewers of an account per day from TikTok Studio; a day still open has `undefined` beside zeros."""

from data_loaders.layout import Column
from data_loaders.layouts.tiktok_days import studio_days

LAYOUT = studio_days(
    "tiktok_viewers",
    "Viewers",
    Column("reach", ("Total Viewers",), "count", required=True),
    Column("returning", ("Returning Viewers",), required=True),
    known_headings=("New Viewers",),
)
