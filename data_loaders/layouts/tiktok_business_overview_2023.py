"""Figures of an account per day from TikTok's Business Suite."""

from data_loaders.layout import Column, Layout, Part, TableLayout

COLUMNS = (
    Column("day_on", ("Date",), "day", required=True),
    Column("video_views", ("Video views",), "count", required=True),
    Column("reach", ("Reached audience",), "count", required=True),
    Column("profile_visits", ("Profile views",), "count", required=True),
    Column("reactions", ("Likes",), "count"),
    Column("shares", ("Shares",), "count"),
    Column("comments", ("Comments",), "count"),
    Column("followers_gained", ("New followers",), "count"),
    Column("followers_lost", ("Lost followers",), "count"),
)

LAYOUT = Layout(
    family="tiktok_business_overview",
    since="2023",
    platform="tiktok",
    owner="own",
    decimal_mark=".",
    writes_iso_days=True,
    file_names=("Overview.csv", "Overview.xlsx"),
    tables=(
        TableLayout(
            kind="days",
            parts=(Part(COLUMNS),),
            known_headings=("Phone number clicks", "Leads submission", "Net growth"),
        ),
    ),
)
