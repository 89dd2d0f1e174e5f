"""Posts from X's present analytics; the file states only the day, the id holds the moment."""

from data_loaders.drafts import Draft
from data_loaders.file_names import x_posts
from data_loaders.finishing import refuse_turned_days, rescue_ids
from data_loaders.grids import Grid
from data_loaders.layout import Column, Layout, Part, TableLayout
from data_loaders.layouts.x_posts_legacy_2015 import status_id
from data_loaders.layouts.x_words import renamed_days
from data_loaders.parsers_ids import on_same_day, x_moment, x_status

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
    links, ids, stated = draft.column("permalink"), draft.column("post_id"), draft.column("stated_on")
    draft.fill("author_account", lambda at: found[0] if (found := x_status(links[at])) else None)
    made = [x_moment(post_id) for post_id in ids]
    refuse_turned_days(draft, "stated_on", stated, made)
    moments = draft.values["published_at"] = [on_same_day(*pair) for pair in zip(made, stated, strict=True)]
    draft.fill("published_on", lambda at: None if moments[at] else stated[at])
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
