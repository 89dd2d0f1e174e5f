"""Who follows an account, from TikTok Studio: shares by gender and by country, without the number behind them."""

from data_loaders.drafts import Draft
from data_loaders.file_names import tiktok_studio
from data_loaders.layout import Column, Layout, Part, TableLayout, heading

DIMENSIONS = {"gender": "gender", "top territories": "country"}


def finish_shares(draft: Draft) -> None:
    """Shares of one as percent, each group under the name of what divides it."""
    fractions = draft.column("fraction")
    draft.fill("share", lambda at: None if fractions[at] is None else round(fractions[at] * 100, 6))
    dimension = DIMENSIONS[heading(draft.heading_of("label"))]
    draft.fill("dimension", lambda _: dimension)
    draft.fill("audience_of", lambda _: "followers")


def groups(name: str) -> TableLayout:
    """The shares of the groups in a column."""
    columns = (Column("label", (name,), required=True), Column("fraction", ("Distribution",), "amount", required=True))
    return TableLayout("audience", (Part(columns),), finish_shares)


LAYOUT = Layout(
    family="tiktok_audience",
    since="2024",
    platform="tiktok",
    owner="own",
    decimal_mark=".",
    hints=tiktok_studio,
    file_names=("FollowerGender.csv", "FollowerTopTerritories.csv"),
    tables=(groups("Gender"), groups("Top territories")),
)
