"""Followers of an account per day from TikTok's Business Suite: the stock and the new ones."""

from data_loaders.layout import Column, Layout, Part, TableLayout

COLUMNS = (
    Column("day_on", ("Date",), "day", required=True),
    Column("followers_gained", ("New followers",), "count", required=True),
    Column("followers_total", ("Total followers",), "count", required=True),
    Column("reach", ("Reached audience",), "count"),
    Column("engaged", ("Engaged audience",), required=True),
)

LAYOUT = Layout(
    family="tiktok_business_audience",
    since="2023",
    platform="tiktok",
    owner="own",
    decimal_mark=".",
    writes_iso_days=True,
    file_names=("Audience.csv", "Audience.xlsx"),
    tables=(TableLayout("days", (Part(COLUMNS),)),),
)
