"""Instagram posts from Meta Business Suite; all times are US Pacific, figures are lifetime sums."""

from data_loaders.drafts import Draft
from data_loaders.errors import UnsupportedLayout
from data_loaders.file_names import meta_content
from data_loaders.finishing import place_in_time, refuse_turned_days, rescue_ids
from data_loaders.layout import Column, Layout, Part, TableLayout
from data_loaders.parsers_ids import instagram_moment

US_PACIFIC = "America/Los_Angeles"
MEDIA_TYPES = {
    "imagem do instagram": "IG image", "reel do instagram": "IG reel", "carrossel do instagram": "IG carousel",
    "instagram-bild": "IG image", "instagram-reel": "IG reel", "instagram-karussell": "IG carousel",
}  # fmt: skip
COLUMNS = (
    Column("post_id", ("Post ID", "Identificação da publicação", "Beitrags-ID", "Publicerings-id"), "identifier",
           required=True),
    Column("author_account", ("Account username", "Nome de usuário da conta", "Konto-Benutzername",
                              "Kontots användarnamn"), required=True),
    Column("author_name", ("Account name", "Nome da conta", "Kontoname", "Kontonamn")),
    Column("text", ("Description", "Descrição", "Beschreibung", "Beskrivning")),
    Column("published", ("Publish time", "Horário de publicação", "Veröffentlichungszeitpunkt", "Publiceringstid"),
           "moment", required=True),
    Column("permalink", ("Permalink", "Link permanente", "Permalänk"), required=True),
    Column("media_type", ("Post type", "Tipo de publicação", "Beitragstyp", "Inläggstyp")),
    Column("data_comment", ("Data comment", "Comentário de dados", "Datenkommentar", "Datakommentar")),
    Column("span", ("Date", "Data", "Datum")),
    Column("impressions", ("Views", "Visualizações", "Aufrufe", "Visningar", "Impressions", "Impressões",
                           "Impressionen", "Plays", "Reproduções", "Wiedergaben"), "count"),
    Column("reach", ("Reach", "Alcance", "Reichweite", "Räckvidd"), "count"),
    Column("reactions", ("Likes", "Curtidas", "„Gefällt mir“-Angaben", "Gilla-markeringar"), "count"),
    Column("comments", ("Comments", "Comentários", "Kommentare", "Kommentarer", "Replies"), "count"),
    Column("shares", ("Shares", "Compartilhamentos", "Geteilte Inhalte", "Delningar"), "count"),
    Column("saves", ("Saves", "Salvamentos", "Gespeicherte Beiträge", "Sparade objekt"), "count"),
    Column("follows", ("Follows", "Seguimentos", "Följer"), "count"),
    Column("clicks", ("Link clicks",), "count", is_rare=True),
)  # fmt: skip


def finish_posts(draft: Draft) -> None:
    """Error rows out, a daily variant refused, times to UTC, media types under one name."""
    comments, ids = draft.column("data_comment"), draft.column("post_id")
    errors = [at for at in draft.live() if comments[at] and not ids[at] and at not in draft.destroyed]
    draft.ignore(errors, "rows-error")
    spans = draft.column("span")
    if any(str(spans[at] or "").strip()[:1].isdigit() for at in draft.live()):
        raise UnsupportedLayout("layout-daily-variant", layout="meta_instagram_posts")
    made = [instagram_moment(link) for link in draft.column("permalink")]
    place_in_time(draft, US_PACIFIC, made=made)
    refuse_turned_days(draft, "published", draft.stated_days or [], made)
    _empty_undelivered_views(draft)
    rescue_ids(draft, lambda _link: None, may_lack_id=True)
    media_types = draft.column("media_type")
    draft.fill("media_type", lambda at: MEDIA_TYPES.get((media_types[at] or "").casefold(), media_types[at]))


def _empty_undelivered_views(draft: Draft) -> None:
    """Nobody is reached by a post that is never seen: views of 0 beside a filled reach were not delivered."""
    views, reach = draft.column("impressions"), draft.column("reach")
    reached = [at for at in draft.live() if reach[at]]
    if reached and not any(views):
        draft.notes["views-not-delivered"] += sum(views[at] == 0 for at in reached)
        draft.fill("impressions", lambda _: None)


LAYOUT = Layout(
    family="meta_instagram_posts",
    since="2023",
    platform="instagram",
    owner="own",
    date_order="mdy",
    decimal_mark=".",
    time_zone=US_PACIFIC,
    hints=meta_content,
    tables=(
        TableLayout(
            kind="posts",
            parts=(Part(COLUMNS),),
            finish=finish_posts,
            known_headings=(
                "Account ID", "Identificação da conta", "Konto-ID", "Duration (sec)", "Duration (secs)",
                "Duração (segundos)", "Dauer (Sek.)", "Längd (sek.)", "Navigation", "Sticker taps", "Profile visits",
            ),
            foreign_headings=("Page ID", "Seiten-ID", "Sid-id", "Identificação da Página"),
        ),
    ),
)  # fmt: skip
