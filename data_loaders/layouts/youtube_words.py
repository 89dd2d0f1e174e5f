"""Headings of YouTube Studio per language (en, de, pt; es as other readers of such files know them)."""

import re

IDS = ("Content", "Video", "Conteúdo", "Contenido", "Vídeo")
TITLES = ("Video title", "Videotitel", "Título do vídeo", "Título del vídeo")
PUBLISHED = (
    "Video publish time", "Veröffentlichungszeitpunkt des Videos", "Horário de publicação do vídeo",
    "Hora de publicación del vídeo",
)  # fmt: skip
DATES = ("Date", "Datum", "Data", "Fecha")
VIEWS = ("Views", "Aufrufe", "Visualizações", "Visualizaciones")
WATCH_TIME = (
    "Watch time (hours)", "Wiedergabezeit (Stunden)", "Tempo de exibição (horas)", "Tiempo de visualización (horas)",
)  # fmt: skip
SUBSCRIBERS = ("Subscribers", "Abonnenten", "Inscritos", "Suscriptores")
SUBSCRIBERS_GAINED = ("Subscribers gained",)
SUBSCRIBERS_LOST = ("Subscribers lost",)
IMPRESSIONS = ("Impressions", "Impressionen", "Impressões", "Impresiones")
CLICK_RATE = (
    "Impressions click-through rate (%)", "Klickrate der Impressionen (%)", "Taxa de cliques de impressões (%)",
    "Porcentaje de clics de las impresiones (%)",
)  # fmt: skip
LIKES = ("Likes",)
COMMENTS = ("Comments added",)
SHARES = ("Shares",)
# Columns are the user's choice; these are delivered and not kept.
NOT_KEPT = (
    *CLICK_RATE,
    "Duration", "Dauer", "Duração", "Duración",
    "Average view duration", "Durchschnittliche Wiedergabedauer", "Duração média da visualização",
    "Average percentage viewed (%)", "Likes (vs. dislikes) (%)", "Dislikes", "Engaged views", "Unique viewers",
    "New viewers", "Returning viewers", "Casual viewers", "Regular viewers", "Average views per viewer",
    "YouTube Premium *", "*revenue*", "RPM (*", "CPM (*", "Playback-based CPM (*", "Ad impressions",
    "Estimated monetized playbacks", "Card*", "Teaser*", "End screen*", "Hype*", "Stayed to watch (%)",
    "Shown in feed", "Unique *", "Post *",
)  # fmt: skip
TABLE_NAMES = ("Table data", "Tabellendaten", "Dados da tabela")
TOTAL_NAMES = ("Totals", "Gesamtwerte", "Total")
VIDEO_ID = re.compile(r"[\w-]{11}", re.A)
LINK = "https://www.youtube.com/watch?v="
MOST_ROWS = 500
