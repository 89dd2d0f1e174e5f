"""Videos from TikTok's Business Suite, with times in UTC."""

from data_loaders.drafts import Draft
from data_loaders.finishing import place_in_time
from data_loaders.layout import Column, Layout, Part, TableLayout
from data_loaders.layouts.tiktok_content_2024 import name_posts
from data_loaders.turned_days import refuse_turned_days

COLUMNS = (
    Column("text", ("Video title",)),
    Column("permalink", ("Video link",), required=True),
    Column("published", ("Post time",), "moment", required=True),
    Column("video_views", ("Video views",), "count", required=True),
    Column("reactions", ("Likes",), "count"),
    Column("comments", ("Comments",), "count"),
    Column("shares", ("Shares",), "count"),
    Column("saves", ("Add to Favorites",), "count"),
)


def finish_videos(draft: Draft) -> None:
    """Id and account from the link, times as stated."""
    made = name_posts(draft)
    place_in_time(draft, "UTC", made=made)
    refuse_turned_days(draft, "published", draft.stated_days or [], made)


LAYOUT = Layout(
    family="tiktok_business_videos",
    since="2023",
    platform="tiktok",
    owner="own",
    decimal_mark=".",
    writes_iso_days=True,
    time_zone="UTC",
    file_names=("Video.csv", "Video.xlsx"),
    tables=(TableLayout("posts", (Part(COLUMNS),), finish_videos),),
)
