"""LinkedIn's page exports in the languages seen: how headings are put together."""

from data_loaders.layout import Column

PARTS = ("organic", "sponsored", "total")
Spellings = tuple[str, tuple[str, str, str]]

IMPRESSIONS: tuple[Spellings, ...] = (
    ("Impressions ({})", PARTS),
    ("Impressões ({})", ("orgânicas", "patrocinadas", "total")),
    ("Impresiones {}", ("(orgánicas)", "(patrocinadas)", "totales")),
    ("Impressions ({})", ("organische Updates", "sponsored Updates", "insgesamt")),
)
CLICKS: tuple[Spellings, ...] = (
    ("Clicks ({})", PARTS),
    ("Cliques ({})", ("orgânicos", "patrocinados", "total")),
    ("Clics ({})", ("orgánicos", "patrocinados", "Totales")),
    ("Klicks ({})", ("organische Updates", "sponsored Updates", "insgesamt")),
)
REACTIONS: tuple[Spellings, ...] = (
    ("Reactions ({})", PARTS),
    ("Reações ({})", ("orgânicas", "patrocinadas", "total")),
    ("Reacciones ({})", ("generales", "patrocinadas", "total")),
    ("Reaktionen ({})", ("organisch", "gesponsert", "insgesamt")),
)
COMMENTS: tuple[Spellings, ...] = (
    ("Comments ({})", PARTS),
    ("Comentários ({})", ("orgânicos", "patrocinados", "total")),
    ("Comentarios ({})", ("orgánicos", "patrocinados", "totales")),
    ("Kommentare ({})", ("organisch", "gesponsert", "insgesamt")),
)
REPOSTS: tuple[Spellings, ...] = (
    ("Reposts ({})", PARTS),
    ("Compartilhamentos ({})", ("orgânicos", "patrocinados", "total")),
    ("Veces compartido ({})", ("orgánico", "patrocinado", "total")),
    ("Geteilte Inhalte ({})", ("organisch", "gesponsert", "insgesamt")),
)
SHARES: tuple[Spellings, ...] = (("Shares ({})", PARTS),)
DAY = Column("day_on", ("Date", "Data", "Fecha", "Datum"), "day", required=True)
REACH = Column(
    "reach",
    ("Unique impressions (organic)", "Impressões únicas (orgânicas)", "Impresiones únicas (orgánicas)",
     "Individuelle Impressions (organische Updates)"),
    "count",
)  # fmt: skip
RATES = ("Engagement rate (*)", "Taxa de engajamento (*)", "Tasa de interacción (*)", "Engagement-Rate (*)")


def part_of(paid: str, spellings: tuple[Spellings, ...]) -> tuple[str, ...]:
    """The headings of one figure for organic, sponsored or total."""
    return tuple(pattern.format(endings[PARTS.index(paid)]) for pattern, endings in spellings)


def day_columns(paid: str, shares: tuple[Spellings, ...]) -> tuple[Column, ...]:
    """The daily figures of one part; only the total ones are needed to recognise the sheet."""
    is_total = paid == "total"
    figures = (
        Column("impressions", part_of(paid, IMPRESSIONS), "count", required=is_total),
        Column("clicks", part_of(paid, CLICKS), "count", required=is_total),
        Column("reactions", part_of(paid, REACTIONS), "count"),
        Column("comments", part_of(paid, COMMENTS), "count"),
        # The word for shares alone tells the daily sheets before and since 2023 apart.
        Column("shares", part_of(paid, shares), "count", required=is_total and shares is SHARES),
    )
    return (DAY, *figures, REACH) if paid == "organic" else (DAY, *figures)
