"""Instagram posts from Meta Business Suite; all times are US Pacific, figures are lifetime sums."""

from data_loaders.drafts import Draft
from data_loaders.file_names import meta_content
from data_loaders.finishing import place_in_time, rescue_ids
from data_loaders.layout import Column, Layout, Part, TableLayout
from data_loaders.layouts.meta_content import (
    US_PACIFIC,
    empty_undelivered_views,
    keep_posts_of_days,
    leave_out_errors,
    unify_media_types,
)
from data_loaders.layouts.meta_positions import instagram_by_position
from data_loaders.parsers_ids import instagram_moment
from data_loaders.turned_days import refuse_turned_days

MEDIA_TYPES = {
    "imagem do instagram": "IG image", "reel do instagram": "IG reel", "carrossel do instagram": "IG carousel",
    "instagram-bild": "IG image", "instagram-reel": "IG reel", "instagram-karussell": "IG carousel",
    "story do instagram": "IG story", "instagram-story": "IG story",
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
    Column("comments", ("Comments", "Comentários", "Kommentare", "Kommentarer"), "count"),
    Column("replies", ("Replies", "Respostas", "Antworten", "Svar"), "count", is_rare=True),
    Column("shares", ("Shares", "Compartilhamentos", "Geteilte Inhalte", "Delningar"), "count"),
    Column("saves", ("Saves", "Salvamentos", "Gespeicherte Beiträge", "Sparade objekt"), "count"),
    Column("follows", ("Follows", "Seguimentos", "Följer"), "count"),
    Column("clicks", ("Link clicks",), "count", is_rare=True),
)  # fmt: skip


def finish_posts(draft: Draft) -> None:
    """Error rows out, times to UTC, replies to stories as comments, media types under one name."""
    leave_out_errors(draft)
    keep_posts_of_days(draft)
    made = [instagram_moment(link) for link in draft.column("permalink")]
    place_in_time(draft, US_PACIFIC, made=made)
    refuse_turned_days(draft, "published", draft.stated_days or [], made)
    empty_undelivered_views(draft)
    rescue_ids(draft, lambda _link: None, may_lack_id=True)
    _count_replies(draft)
    unify_media_types(draft, MEDIA_TYPES)


def _count_replies(draft: Draft) -> None:
    """Stories have replies where posts have comments."""
    comments, replies = draft.column("comments"), draft.column("replies")
    if draft.series == draft.layout.family:
        draft.fill("comments", lambda at: replies[at] if comments[at] is None else comments[at])


LAYOUT = Layout(
    family="meta_instagram_posts",
    since="2023",
    languages=("en", "pt", "de", "sv"),
    platform="instagram",
    owner="own",
    date_order="mdy",
    decimal_mark=".",
    time_zone=US_PACIFIC,
    hints=meta_content,
    by_position=instagram_by_position,
    file_names=("Feb-01-2025_Mar-15-2025_<number>.csv",),
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
