"""LinkedIn page followers: the gain of each day and the stock by group; the file holds no total stock."""

from data_loaders.drafts import Draft
from data_loaders.file_names import linkedin_page
from data_loaders.layout import Column, Layout, Part, TableLayout, heading

TOTAL = ("Total followers", "Total de seguidores", "*follower*insgesamt*")
# A hand-kept list of stocks has a total too, but never splits it; without the split it is no gain of a day.
ORGANIC = ("Organic followers", "Seguidores orgânicos", "Seguidores orgánicos", "*organische*follower*")
DIMENSIONS = {
    "location": "location", "localidade": "location", "ubicación": "location", "standort": "location",
    "job function": "job function", "função": "job function", "tätigkeitsbereich": "job function",
    "seniority": "seniority", "nível de experiência": "seniority", "karrierestufe": "seniority",
    "industry": "industry", "setor": "industry", "branche": "industry",
    "company size": "company size", "tamanho da empresa": "company size", "unternehmensgröße": "company size",
}  # fmt: skip


def name_dimension(draft: Draft) -> None:
    """The group a sheet lists: the heading of its first column, else the name of the sheet."""
    for text in (draft.match.headings[0], draft.sheet):
        if dimension := DIMENSIONS.get(heading(text)):
            break
    else:
        dimension = heading(draft.match.headings[0]) or heading(draft.sheet)
    draft.fill("dimension", lambda _: dimension)


LAYOUT = Layout(
    family="linkedin_page_followers",
    since="2019",
    platform="linkedin",
    owner="own",
    date_order="mdy",
    decimal_mark=".",
    time_zone="UTC",
    hints=linkedin_page,
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
            finish=name_dimension,
            is_main=False,
        ),
    ),
)  # fmt: skip
