"""LinkedIn competitors: the followers of each page, its own among them, and what it gained in the period."""

from data_loaders.file_names import linkedin_page
from data_loaders.layout import Column, Layout, Part, TableLayout
from data_loaders.layouts.linkedin_competitors import PAGE_LINK, finish_pages

FIGURES = (
    Column("account", ("Page",), "text", required=True),
    PAGE_LINK,
    Column("followers_total", ("Total Followers",), "count", required=True),
    Column("followers_gained", ("New Followers",), "count", required=True),
    Column("engagements", ("Total post engagements",), "count"),
    Column("posts", ("Total posts",), "count"),
)

LAYOUT = Layout(
    family="linkedin_competitors",
    since="2023",
    platform="linkedin",
    owner="many",
    date_order="mdy",
    decimal_mark=".",
    time_zone="UTC",
    hints=linkedin_page,
    file_names=("<Page name>_competitor_analytics_<13 digits>.xlsx",),
    tables=(TableLayout(kind="days", parts=(Part(FIGURES),), finish=finish_pages, lists_all=False),),
)
