"""LinkedIn competitors without the stock: what each page gained and posted in the period."""

from data_loaders.file_names import linkedin_page
from data_loaders.layout import Column, Layout, Part, TableLayout
from data_loaders.layouts.linkedin_competitors import PAGE_LINK, finish_pages

FIGURES = (
    Column("account", ("Page", "Página"), "text", required=True),
    PAGE_LINK,
    Column("followers_gained", ("New Followers", "Novos seguidores"), "count", required=True),
    Column("posts", ("Posts", "Publicações"), "count", required=True),
    Column("comments", ("Comments", "Comentários"), "count"),
    Column("reactions", ("Reactions", "Reações"), "count"),
)

LAYOUT = Layout(
    family="linkedin_competitors",
    since="2019",
    languages=("en", "pt"),
    platform="linkedin",
    owner="many",
    date_order="mdy",
    decimal_mark=".",
    time_zone="UTC",
    hints=linkedin_page,
    file_names=("<Page name>_competitor_analytics_<13 digits>.xlsx",),
    tables=(
        TableLayout(
            kind="days",
            parts=(Part(FIGURES),),
            finish=finish_pages,
            lists_all=False,
            # A rate per day is recomputed from comments and days.
            known_headings=("Comments per day", "Comentários por dia"),
            foreign_headings=("Total Followers",),
        ),
    ),
)
