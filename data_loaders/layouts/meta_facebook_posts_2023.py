"""Facebook posts from Meta Business Suite; all times are US Pacific, figures are lifetime sums."""

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
from data_loaders.layouts.meta_positions import facebook_by_position

# Until 2023 the types were singular.
MEDIA_TYPES = {
    "photo": "Photos", "video": "Videos", "reel": "Reels", "link": "Links", "status": "Text", "texts": "Text",
    "foto": "Photos", "fotos": "Photos", "texto": "Text", "vídeo": "Videos", "vídeos": "Videos",
    "foton": "Photos", "videor": "Videos", "länk": "Links", "länkar": "Links",
}  # fmt: skip
COLUMNS = (
    Column("post_id", ("Post ID", "Identificação da publicação", "Beitrags-ID", "Publicerings-id"), "identifier",
           required=True),
    Column("author_account", ("Page ID", "Identificação da Página", "Seiten-ID", "Sid-id"), "identifier",
           required=True),
    Column("author_name", ("Page name", "Nome da Página", "Seitenname", "Sidnamn")),
    Column("title", ("Title", "Título", "Titel")),
    Column("description", ("Description", "Descrição", "Beschreibung", "Beskrivning")),
    Column("published", ("Publish time", "Horário de publicação", "Veröffentlichungszeitpunkt", "Publiceringstid"),
           "moment", required=True),
    Column("permalink", ("Permalink", "Link permanente", "Permalänk"), required=True),
    Column("is_reshare", ("Is share", "É um compartilhamento", "É compartilhamento", "Ist geteilt", "Är delning"),
           "truth"),
    Column("media_type", ("Post type", "Tipo de publicação", "Beitragstyp", "Inläggstyp")),
    Column("data_comment", ("Data comment", "Comentário de dados", "Datenkommentar", "Datakommentar"), is_rare=True),
    Column("span", ("Date", "Data", "Datum")),
    Column("impressions", ("Views", "Visualizações", "Aufrufe", "Visningar", "Impressions", "Impressões",
                           "Impressionen"), "count"),
    Column("reach", ("Reach", "Alcance", "Reichweite", "Räckvidd"), "count"),
    Column("engagements", ("Reactions, Comments and Shares", "Reações, comentários e *", "Reaktionen, Kommentare und *",
                           "Reaktioner, kommentarer och *"), "count"),
    Column("reactions", ("Reactions", "Reações", "Reaktionen", "Reaktioner"), "count"),
    Column("comments", ("Comments", "Comentários", "Kommentare", "Kommentarer"), "count"),
    Column("shares", ("Shares", "Compartilhamentos", "Geteilte Inhalte", "Delningar"), "count"),
    Column("clicks", ("Total clicks", "Total de cliques", "Cliques totais", "Klicks insgesamt", "Gesamtklicks",
                      "Totalt antal klick"), "count"),
    Column("video_views", ("3-second video views", "Visualizações de vídeo de 3 segundos", "3-Sekunden-Videoaufrufe"),
           "count", is_rare=True),
)  # fmt: skip
KNOWN_HEADINGS = (
    "Duration (sec)", "Duration (secs)", "Duração (segundos)", "Dauer (Sek.)", "Längd (sek.)", "Caption type",
    "Is crosspost", "Languages", "Custom labels", "Funded content status", "Link clicks", "Cliques no link",
    "Linkklicks", "Länkklick", "Other clicks", "Outros cliques", "Andere Klicks", "Övriga klick",
    "Matched Audience Targeting Consumption (*)", "Reach from Organic posts", "Reach from Boosted posts",
    "IMPRESSION:UNIQUE_USERS", "3-second *", "1-minute *", "Engaged users", "Negative feedback from users*",
    "Unique negative feedback from users*", "Seconds viewed", "Average Seconds viewed", "Estimated earnings (*)",
    "Ad CPM (*)", "Ad impressions",
)  # fmt: skip


def finish_posts(draft: Draft) -> None:
    """Error rows out, times to UTC, the longer of the two texts, media types under one name."""
    leave_out_errors(draft)
    keep_posts_of_days(draft)
    place_in_time(draft, US_PACIFIC)
    empty_undelivered_views(draft)
    # The number in a link to a video or photo is not the id of the post.
    rescue_ids(draft, lambda _link: None, may_lack_id=True)
    titles, descriptions = draft.column("title"), draft.column("description")
    draft.fill("text", lambda at: max(titles[at], descriptions[at], key=lambda text: len(text or "")))
    unify_media_types(draft, MEDIA_TYPES)


LAYOUT = Layout(
    family="meta_facebook_posts",
    since="2023",
    languages=("en", "pt", "de", "sv"),
    platform="facebook",
    owner="own",
    date_order="mdy",
    decimal_mark=".",
    time_zone=US_PACIFIC,
    hints=meta_content,
    by_position=facebook_by_position,
    ends_rows_early=True,
    is_each_account_own=True,
    file_names=("Feb-01-2025_Mar-15-2025_<number>.csv",),
    tables=(
        TableLayout(
            kind="posts",
            parts=(Part(COLUMNS),),
            finish=finish_posts,
            known_headings=KNOWN_HEADINGS,
            foreign_headings=("Account username", "Video asset ID", "Universal video ID"),
        ),
    ),
)
