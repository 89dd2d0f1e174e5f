"""Posts from X's present analytics; the file states only the day, the id holds the moment."""

import pyarrow as pa
import pyarrow.compute as pc

from data_loaders.drafts import Draft
from data_loaders.file_names import x_posts
from data_loaders.finishing import rescue_ids
from data_loaders.grids import Grid
from data_loaders.layout import Column, Layout, Part, TableLayout
from data_loaders.layouts.x_posts_legacy_2015 import status_id
from data_loaders.layouts.x_words import renamed_days
from data_loaders.link_columns import x_moments, x_statuses
from data_loaders.turned_days import refuse_turned_days

COLUMNS = (
    Column("post_id", ("Post id", "ID"), "identifier", required=True),
    Column("stated_on", ("Date", "Data"), "day", required=True),
    Column("text", ("Post text", "Texto do post"), required=True),
    Column("permalink", ("Post Link", "Link", "Postar link")),
    Column("impressions", ("Impressions", "Impressões"), "count", required=True),
    Column("reactions", ("Likes", "Curtidas"), "count"),
    Column("engagements", ("Engagements", "Engajamentos"), "count"),
    Column("saves", ("Bookmarks", "Itens salvos"), "count"),
    Column("follows", ("New follows", "Novos seguidores"), "count"),
    Column("comments", ("Replies", "Respostas"), "count"),
    Column("shares", ("Reposts",), "count"),
    Column("clicks", ("URL Clicks", "Cliques de URL"), "count"),
)
HEADINGS = (
    "Post id", "Date", "Post text", "Post Link", "Impressions", "Likes", "Engagements", "Bookmarks", "Shares",
    "New follows", "Replies", "Reposts", "Profile visits", "Detail Expands", "URL Clicks", "Hashtag Clicks",
    "Permalink Clicks",
)  # fmt: skip
TEXT_AT, LINK_AT = 2, 3


def by_position(grids: tuple[Grid, ...]) -> tuple[Grid, ...] | None:
    """An id, a day as X writes it in every language, a text, a link to a post, then thirteen counts."""
    named = renamed_days(grids, HEADINGS, day_at=1, texts=(TEXT_AT, LINK_AT))
    links = named[0].cells.column(LINK_AT).slice(1).to_pylist() if named else []
    return named if links and all(status_id(link) for link in links) else None


def finish_posts(draft: Draft) -> None:
    """Lost ids from the link, the account from the link, the moment from the id where the day confirms it."""
    rescue_ids(draft, status_id)
    links, ids = (draft.as_column(field, pa.string()) for field in ("permalink", "post_id"))
    stated, made = draft.as_column("stated_on", pa.date32()), x_moments(ids)
    draft.values.keep("author_account", x_statuses(links)[0])
    refuse_turned_days(draft, "stated_on", stated, made)
    is_confirmed = pc.equal(made.cast(pa.date32(), safe=False), stated).fill_null(False)
    draft.values.keep("published_at", pc.if_else(is_confirmed, made, pa.scalar(None, pa.timestamp("us"))))
    draft.values.keep("published_on", pc.if_else(is_confirmed, pa.scalar(None, pa.date32()), stated))
    draft.stated_days = stated
    if "stated_on" in draft.waiting:
        draft.waiting |= {"published_at", "published_on"}


LAYOUT = Layout(
    family="x_posts",
    since="2024",
    platform="x",
    owner="own",
    date_order="mdy",
    decimal_mark=".",
    writes_iso_days=True,
    time_zone="UTC",
    hints=x_posts,
    by_position=by_position,
    languages=("en", "pt"),
    file_names=("account_analytics_content_<from>_<to>.csv",),
    tables=(
        TableLayout(
            kind="posts",
            parts=(Part(COLUMNS),),
            finish=finish_posts,
            known_headings=(
                # `Shares` counts presses of the share button, not reposts.
                "Shares", "Share", "Compartilhamentos", "Profile visits", "Visitas ao perfil",
                "Detail Expands", "Expansões de detalhes", "Hashtag Clicks", "Cliques de hashtag",
                "Permalink Clicks", "Cliques de link permanente",
            ),
        ),
    ),
)  # fmt: skip
