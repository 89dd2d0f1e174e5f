"""LinkedIn page content from 2019 to 2022: shares for reposts, updates for posts, video views for views."""

from data_loaders.file_names import linkedin_page
from data_loaders.layout import Column, Layout, Part, TableLayout
from data_loaders.layouts.linkedin_page_content_2023 import KNOWN_POST_HEADINGS, finish_posts
from data_loaders.layouts.linkedin_words import PARTS, RATES, REPOSTS, SHARES, day_columns, part_of

POST_COLUMNS = (
    Column("text", ("Update title",)),
    Column("permalink", ("Update link",), required=True),
    Column("post_type", ("Update type",)),
    Column("created_on", ("Created date",), "day", required=True),
    Column("impressions", ("Impressions",), "count", required=True),
    Column("video_views", ("Video views", "Views"), "count"),
    Column("clicks", ("Clicks",), "count"),
    Column("reactions", ("Likes",), "count"),
    Column("comments", ("Comments",), "count"),
    Column("shares", ("Shares", "Reposts"), "count"),
    Column("follows", ("Follows",), "count"),
    Column("rate", ("Engagement rate",)),
)

LAYOUT = Layout(
    family="linkedin_page_content",
    since="2019",
    platform="linkedin",
    owner="own",
    date_order="mdy",
    decimal_mark=".",
    time_zone="UTC",
    hints=linkedin_page,
    file_names=("<page>_updates_<13 digits>.xls", "<page>_content_<13 digits>.xls"),
    tables=(
        TableLayout(
            kind="days",
            parts=tuple(Part(day_columns(paid, SHARES), {"paid": paid}) for paid in PARTS),
            known_headings=RATES,
            foreign_headings=part_of("total", REPOSTS),
        ),
        TableLayout(
            kind="posts",
            parts=(Part(POST_COLUMNS),),
            finish=finish_posts,
            known_headings=KNOWN_POST_HEADINGS,
            foreign_headings=("Post link",),
        ),
    ),
)
