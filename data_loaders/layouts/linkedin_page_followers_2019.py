"""LinkedIn page followers: the gain of each day and the stock by group; the file holds no total stock."""

from data_loaders.drafts import Draft
from data_loaders.file_names import linkedin_page
from data_loaders.layout import Column, Layout, Part, TableLayout
from data_loaders.layouts.linkedin_audience import name_groups
from data_loaders.layouts.linkedin_positions import followers_by_position

TOTAL = ("Total followers", "Total de seguidores", "*follower*insgesamt*")
# A hand-kept list of stocks has a total too, but never splits it; without the split it is no gain of a day.
ORGANIC = ("Organic followers", "Seguidores orgânicos", "Seguidores orgánicos", "*organische*follower*")


def name_followers(draft: Draft) -> None:
    """These groups are followers."""
    name_groups(draft, "followers")


LAYOUT = Layout(
    family="linkedin_page_followers",
    since="2019",
    languages=("en", "pt"),
    platform="linkedin",
    owner="own",
    date_order="mdy",
    decimal_mark=".",
    time_zone="UTC",
    hints=linkedin_page,
    by_position=followers_by_position,
    file_names=("<page>_followers_<13 digits>.xls",),
    tables=(
        TableLayout(
            kind="days",
            parts=(
                Part(
                    (
                        Column("day_on", ("Date", "Data", "Fecha", "Datum"), "day", required=True),
                        Column("followers_gained", TOTAL, "count", required=True),
                        Column("organic", ORGANIC, required=True),
                    )
                ),
            ),
            known_headings=(
                "Sponsored followers", "Auto-invited followers",
                "Seguidores patrocinados", "Seguidores convidados automaticamente",
                "*follower*",
            ),
            # A hand-kept list names the network or account of each row; this export never does.
            foreign_headings=(
                "platform", "Plattform", "account", "Konto", "Impressions (total)", "Impressions (insgesamt)",
            ),
        ),
        TableLayout(
            kind="audience",
            parts=(Part((Column("label", (), "text"), Column("followers", TOTAL, "count", required=True))),),
            finish=name_followers,
            is_main=False,
        ),
    ),
)  # fmt: skip
