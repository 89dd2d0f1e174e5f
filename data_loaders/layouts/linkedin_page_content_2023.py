"""LinkedIn page content since 2023: a daily sheet and a sheet of posts, in four languages."""

from collections import Counter

from data_loaders.drafts import Draft
from data_loaders.file_names import linkedin_page
from data_loaders.layout import Column, Layout, Part, TableLayout
from data_loaders.layouts.linkedin_positions import content_by_position
from data_loaders.layouts.linkedin_posts import place_posts
from data_loaders.layouts.linkedin_words import PARTS, RATES, REPOSTS, SHARES, day_columns, part_of

POST_COLUMNS = (
    Column("text", ("Post title", "Título da publicação", "Título de la publicación", "Titel des Beitrags",
                    "Beitragstitel")),
    Column("permalink", ("Post link", "Link da publicação", "Enlace de la publicación", "Link veröffentlichen"),
           required=True),
    Column("post_type", ("Post type", "Tipo de publicação", "Tipo de publicación", "Art des Beitrags")),
    Column("created_on", ("Created date", "Criação", "Fecha de creación", "Erstellt am"), "day", required=True),
    Column("impressions", ("Impressions", "Impressões", "Impresiones"), "count", required=True),
    Column("video_views", ("Views", "Visualizações", "Visualizaciones", "Aufrufe"), "count"),
    Column("clicks", ("Clicks", "Cliques", "Clics", "Klicks"), "count"),
    Column("reactions", ("Likes", "Gostaram", "Recomendaciones"), "count"),
    Column("comments", ("Comments", "Comentários", "Comentarios", "Kommentare"), "count"),
    Column("shares", ("Reposts", "Compartilhamentos", "Veces compartido", "Direkt geteilte*"), "count"),
    Column("follows", ("Follows", "Seguidores", "Follower"), "count"),
    Column("media_type", ("Content Type", "Tipo de conteúdo", "Tipo de contenido", "Inhaltstyp")),
    Column("rate", ("Engagement rate", "Taxa de engajamento", "Tasa de interacción")),
)  # fmt: skip
# The person who posted is an admin's personal name and never leaves the file.
KNOWN_POST_HEADINGS = (
    "Posted by", "Publicada por", "Anunciado por", "Veröffentlicht von",
    "Campaign name", "Nome da campanha", "Nombre de la campaña", "Name der Kampagne",
    "Campaign start date", "Campaign end date", "Data de início da campanha", "Data de término da campanha",
    "Fecha de inicio de campaña", "Fecha de finalización de campaña", "*kampagne*",
    "Audience", "Público", "Zielgruppe", "*Offsite*", "Visualizações fora do site", "Visualizaciones fuera del sitio",
    "Click through rate (CTR)", "Taxa de cliques (CTR)", "Porcentaje de clics", "*Klickrate*",
)  # fmt: skip


def finish_posts(draft: Draft) -> None:
    """Paid part, id from the link, the moment from the id where the created day confirms it, engagements."""
    types = draft.column("post_type")
    draft.fill("paid", lambda at: paid_part(types[at]))
    place_posts(draft)
    _refuse_unknown_parts(draft, types)
    parts = [draft.column(name) for name in ("clicks", "reactions", "comments", "shares")]
    rates = draft.column("rate")
    draft.fill("engagements", lambda at: engagements([part[at] for part in parts], rates[at]))


def _refuse_unknown_parts(draft: Draft, types: list[str | None]) -> None:
    """A boosted post has a row each for organic, sponsored and total: unknown words leave open which is which."""
    paid, links = draft.column("paid"), draft.column("permalink")
    rows = Counter(links[at] for at in draft.live())
    for at in draft.live():
        if types[at] and paid[at] is None and rows[links[at]] > 1:
            draft.refuse(at, "post_type", types[at], "value-not-among-choices")


def engagements(parts: list[int | None], rate: str | None) -> int | None:
    """LinkedIn's engagements (rate x impressions) as the whole number they are; none where no rate is delivered."""
    counted = [part for part in parts if part is not None]
    return sum(counted) if rate and len(counted) == len(parts) else None


def paid_part(post_type: str | None) -> str | None:
    """Organic, Sponsored or Total in any of the languages."""
    plain = (post_type or "").strip().casefold()
    if plain.startswith("organ") or plain.startswith("orgân") or plain.startswith("orgán"):
        return "organic"
    if plain.startswith(("spons", "patroc", "gespons", "anunci")):
        return "sponsored"
    return "total" if plain.startswith(("total", "insgesamt", "gesamt")) else None


LAYOUT = Layout(
    family="linkedin_page_content",
    since="2023",
    languages=("en", "pt", "es", "de"),
    platform="linkedin",
    owner="own",
    date_order="mdy",
    decimal_mark=".",
    time_zone="UTC",
    hints=linkedin_page,
    by_position=content_by_position,
    file_names=("<page>_content_<13 digits>.xls",),
    tables=(
        TableLayout(
            kind="days",
            parts=tuple(Part(day_columns(paid, REPOSTS), {"paid": paid}) for paid in PARTS),
            known_headings=RATES,
            foreign_headings=part_of("total", SHARES),
        ),
        TableLayout(
            kind="posts",
            parts=(Part(POST_COLUMNS),),
            finish=finish_posts,
            known_headings=KNOWN_POST_HEADINGS,
            foreign_headings=("Update link",),
        ),
    ),
)
