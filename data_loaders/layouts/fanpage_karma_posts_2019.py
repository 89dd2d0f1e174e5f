"""Posts from Fanpage Karma: a selection such as the 25 best ones, of own and other profiles."""

import pyarrow as pa
import pyarrow.compute as pc

from data_loaders.drafts import Draft
from data_loaders.finishing import rescue_ids
from data_loaders.layout import Column, Layout, Part, TableLayout
from data_loaders.layouts.fanpage_karma_words import COMMENTS, LIKES, PROFILE, PROFILE_ID, RATES
from data_loaders.layouts.mention_words import fill_origin, fill_platform
from data_loaders.layouts.mention_zones import place_by_proof
from data_loaders.layouts.talkwalker_mentions_2017 import post_id_of

COLUMNS = (
    Column("text", ("Message", "Text", "Nachricht"), required=True),
    Column("post_id", ("Message-ID", "Nachrichten-ID", "Text-ID", "Post-ID"), "identifier"),
    Column("author_name", PROFILE, required=True),
    Column("profile_id", PROFILE_ID, "identifier"),
    Column("published", ("Date", "Datum"), "moment", required=True),
    Column("permalink", ("Link",), required=True),
    Column("network", ("Network", "Netzwerk"), is_rare=True),
    Column("reactions", LIKES, "count", required=True),
    Column("comments", COMMENTS, "count"),
    # Until 2021 the German heading began with Gesamtanzahl.
    Column("engagements", ("Reactions, Comments & Shares", "Reaktionen, Kommentare & Shares",
                           "Gesamtanzahl Reaktionen, Kommentare & Shares"), "count"),
    Column("reach", ("Reach per post", "Reichweite pro Post", "Reichweite pro Beitrag"), "count", is_rare=True),
)  # fmt: skip


def finish_posts(draft: Draft) -> None:
    """Network from the link, the account from the link or the profile's id, times in UTC where the zone is proven."""
    fill_platform(draft, "network")
    rescue_ids(draft, post_id_of, may_lack_id=True)
    fill_origin(draft, "post_id")
    accounts = (draft.as_column(field, pa.string()) for field in ("author_account", "profile_id", "author_name"))
    draft.values.keep("author_account", pc.coalesce(*accounts))
    place_by_proof(draft)


LAYOUT = Layout(
    family="fanpage_karma_posts",
    since="2019",
    platform=None,
    owner="many",
    decimal_mark=".",
    languages=("en", "de"),
    file_names=("<dashboard> Posts.xlsx",),
    tables=(
        TableLayout("posts", (Part(COLUMNS),), finish_posts, lists_all=False, known_headings=(
            *RATES, "Image Link", "Bild-Link", "Bildlink", "Number of Shares", "Anzahl Shares", "Hashtags", "Type",
            "Typ",
        )),
    ),
)  # fmt: skip
