"""LinkedIn page visitors: page views and unique visitors of each day, and page views by group of visitors."""

from data_loaders.drafts import Draft
from data_loaders.file_names import linkedin_page
from data_loaders.layout import Column, Layout, Part, TableLayout
from data_loaders.layouts.linkedin_audience import name_groups
from data_loaders.layouts.linkedin_positions import visitors_by_position

PAGE_VIEWS = ("Total page views (total)", "Total de visualizações da página (total)")
VISITORS = ("Total unique visitors (total)", "Total de visitantes únicos (total)")
# Desktop and mobile, and the views of single tabs of the page, are parts of the totals.
PARTS_OF_TOTALS = (
    "* page views (*)", "* unique visitors (*)", "Visualizações da página * (*)", "Visitantes únicos da página * (*)",
    "Total de visualizações da página (*)", "Total de visitantes únicos (*)",
)  # fmt: skip
DAYS = (
    Column("day_on", ("Date", "Data"), "day", required=True),
    Column("page_views", PAGE_VIEWS, "count", required=True),
    Column("unique_visitors", VISITORS, "count", required=True),
)
GROUPS = (
    Column("label", (), "text"),
    Column("page_views", ("Total views", "Total de visualizações"), "count", required=True),
)


def name_visitors(draft: Draft) -> None:
    """These groups are visitors, followers or not."""
    name_groups(draft, "visitors")


LAYOUT = Layout(
    family="linkedin_page_visitors",
    since="2019",
    languages=("en", "pt"),
    platform="linkedin",
    owner="own",
    date_order="mdy",
    decimal_mark=".",
    time_zone="UTC",
    hints=linkedin_page,
    by_position=visitors_by_position,
    file_names=("<page>_visitors_<13 digits>.xls",),
    tables=(
        TableLayout(kind="days", parts=(Part(DAYS),), known_headings=PARTS_OF_TOTALS),
        TableLayout(kind="audience", parts=(Part(GROUPS),), finish=name_visitors, is_main=False),
    ),
)
