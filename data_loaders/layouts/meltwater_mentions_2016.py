"""Meltwater mentions as the classic export writes them: headline, source and influencer, hardly any figures."""

from data_loaders.layout import Column, Layout, Part, TableLayout
from data_loaders.layouts.meltwater_mentions_2022 import KNOWN_HEADINGS, SAID, finish_mentions

COLUMNS = (
    *SAID,
    Column("author_account", ("Influencer",), required=True),
    Column("title", ("Headline",), required=True),
    Column("source_name", ("Source",)),
    Column("time", ("Time",), is_rare=True),
    Column("language", ("Language",), is_rare=True),
    Column("feeling", ("Sentiment",), is_rare=True),
)

LAYOUT = Layout(
    family="meltwater_mentions",
    since="2016",
    platform=None,
    owner="many",
    decimal_mark=".",
    file_names=("<search>.csv", "<search>.xlsx"),
    tables=(
        TableLayout("posts", (Part(COLUMNS),), finish_mentions, known_headings=(
            *KNOWN_HEADINGS, "Desktop Reach", "Mobile Reach", "Twitter *", "Facebook *", "Tags",
        ), foreign_headings=("Author Handle",)),
    ),
)  # fmt: skip
