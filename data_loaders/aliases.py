"""How people head the columns of their own tables, in English and German, by field."""

import re
from functools import lru_cache

from data_loaders.layout import heading

DATES = (
    "date", "datum", "day", "tag", "published", "publish date", "publish time", "published at", "post date", "posted",
    "created at", "timestamp", "veröffentlicht am", "veröffentlichungsdatum", "veröffentlichungszeitpunkt",
    "erstellt am", "gepostet am", "stichtag", "monat", "month",
)  # fmt: skip
ACCOUNTS = (
    "account", "konto", "handle", "username", "benutzername", "profile", "profil", "author handle", "screen name",
    "page name", "seitenname", "kanalname", "seite",
)  # fmt: skip
LINKS = ("link", "url", "permalink", "post link", "post url", "beitragslink", "link zum beitrag", "video link")
IDS = ("post id", "id", "beitrags-id", "tweet id", "video id", "message-id", "resource id")
PLATFORMS = ("platform", "plattform", "network", "netzwerk", "channel", "kanal", "source type")

ALIASES: dict[str, tuple[str, ...]] = {
    "published_at": DATES,
    "day_on": (*DATES, "noted on", "erfasst am", "stand"),
    "platform": PLATFORMS,
    "post_id": IDS,
    "author_account": ACCOUNTS,
    "account": ACCOUNTS,
    "author_name": (
        "author", "autor", "autorin", "verfasser", "verfasserin", "name", "full name", "author name", "creator",
        "user", "influencer", "mitarbeiter", "mitarbeiterin", "employee", "person",
    ),
    "text": (
        "text", "post", "post text", "beitrag", "beitragstext", "message", "nachricht", "caption", "content",
        "inhalt", "description", "beschreibung", "title", "titel", "full text",
    ),
    "permalink": LINKS,
    "media_type": ("type", "typ", "art", "post type", "beitragstyp", "art des beitrags", "content type", "format"),
    "language": ("language", "sprache", "lang"),
    "is_reshare": ("is share", "is reshare", "reshare", "repost of", "geteilter beitrag"),
    "impressions": ("impressions", "impressionen", "views", "aufrufe", "ansichten", "einblendungen", "plays"),
    "reach": (
        "reach", "reichweite", "unique impressions", "individuelle impressions", "members reached",
        "erreichte personen", "erreichte konten",
    ),
    "followers_at_post": ("author followers", "potential reach", "potenzielle reichweite"),
    "reactions": (
        "reactions", "reaktionen", "likes", "gefällt mir", "gefällt mir angaben", "favorites", "anzahl likes",
    ),
    "comments": ("comments", "kommentare", "replies", "antworten", "anzahl kommentare"),
    "shares": (
        "shares", "geteilt", "geteilte inhalte", "reposts", "retweets", "teilungen", "weitergeleitet",
        "mal geteilt",
    ),
    "clicks": ("clicks", "klicks", "link clicks", "linkklicks", "url clicks", "total clicks"),
    "saves": ("saves", "gespeichert", "bookmarks", "lesezeichen"),
    "video_views": ("video views", "videoaufrufe", "wiedergaben", "total views"),
    "follows": ("follows", "new follows", "new followers", "neue follower", "followers gained"),
    "followers_gained": (
        "follows", "new follows", "new followers", "neue follower", "neue follower innen", "followers gained",
        "follower zuwachs", "neue abonnenten", "net growth", "followers", "follower",
    ),
    "followers_lost": ("unfollows", "lost followers", "followers lost", "verlorene follower", "follower verloren"),
    "followers_total": (
        "followers", "follower", "follower gesamt", "follower insgesamt", "total followers", "abonnenten",
        "subscribers", "fans", "audience", "anzahl follower",
    ),
    "engagements": ("engagements", "engagement", "interaktionen", "interactions", "total engagements"),
    "posts": ("posts", "beiträge", "number of posts", "anzahl beiträge", "published posts"),
    "profile_visits": ("profile visits", "profilbesuche", "profile views", "profilaufrufe"),
    "member_id": ("member id", "mitglieds-id", "personalnummer", "personal nr", "employee id", "id"),
    "name": ("name", "full name", "vollständiger name", "mitarbeiter", "employee", "person"),
    "first_name": ("first name", "vorname"),
    "last_name": ("last name", "surname", "nachname", "familienname"),
    "email": ("e-mail", "email", "mail", "e-mail-adresse", "email adresse", "mailadresse"),
    "kind": ("kind", "art"),
    "unit": (
        "department", "abteilung", "bereich", "team", "standort", "location", "group", "gruppe", "land", "country",
    ),
    "role": ("funktion", "role", "rolle", "job title", "position"),
    "linkedin": ("linkedin", "linkedin-profil", "linkedin url", "linkedin profile"),
    "instagram": ("instagram", "instagram-konto", "instagram handle"),
    "x": ("x", "twitter", "x konto", "twitter handle"),
    "tiktok": ("tiktok",),
    "facebook": ("facebook",),
    "youtube": ("youtube",),
    "joined_on": ("joined", "eintritt", "beitritt", "dabei seit", "member since", "mitglied seit"),
    "left_on": ("left", "austritt", "ausgetreten am"),
    "campaign_id": ("campaign id", "kampagnen-id"),
    "campaign": ("campaign", "kampagne", "aktion", "thema", "topic", "campaign name", "name der kampagne", "name"),
    "start_on": (
        "start", "beginn", "von", "from", "start date", "startdatum", "planned", "geplant", "geplant am", "termin",
        "scheduled", "date", "datum",
    ),
    "end_on": ("end", "ende", "bis", "to", "until", "end date", "enddatum"),
    "hashtags": ("hashtag", "hashtags", "schlagwörter"),
    "links": ("links", "link", "kampagnenlink"),
    "target_posts": ("target posts", "ziel beiträge"),
    "cost": ("cost", "kosten", "budget"),
    "currency": ("currency", "währung"),
    "actor": ("actor", "wer", "who", "from", "von", "name", "user", *ACCOUNTS),
    "post_reference": ("post", "beitrag", *LINKS, *IDS),
    "type": ("type", "typ", "art", "was", "action", "aktion", "interaction", "interaktion"),
    "shared_on": ("shared on", "shared at", "geteilt am", "tag des teilens", *DATES),
    "sharer": (
        "sharer", "shared by", "geteilt von", "user", "user name", "nutzer", "nutzerin", "advocate", "ambassador",
        "botschafter", "botschafterin", "mitarbeiter", "mitarbeiterin", "employee", "wer", "who", "name", *ACCOUNTS,
    ),
    "content": (
        "content", "inhalt", "shared content", "geteilter inhalt", "content title", "titel", "title", "beitrag",
        "post", "story", "artikel", "article", *LINKS,
    ),
    "wave": ("wave", "welle", "survey wave", "befragungswelle", "befragung", "survey", "runde", "quartal"),
    "asked_on": ("asked on", "befragt am", "tag der befragung", "survey date", *DATES),
    "question": ("question", "frage", "aussage", "statement", "item"),
    "scale_max": (
        "scale maximum", "scale max", "höchster skalenwert", "skala bis", "skala", "scale", "maximum", "skalenende",
    ),
    "answer": ("answer", "antwort", "antwortwert", "answer value", "wert", "value", "rating", "note", "score"),
    "answers": (
        "answers", "antworten", "anzahl antworten", "number of answers", "responses", "nennungen", "häufigkeit",
        "anzahl", "count", "n",
    ),
    "comparator": (
        "brand", "marke", "company", "unternehmen", "competitor", "wettbewerber", "mitbewerber", "comparator",
        "organisation", "organization", "firma", "name",
    ),
    "mentions": (
        "mentions", "erwähnungen", "anzahl erwähnungen", "number of mentions", "nennungen", "buzz", "volume",
    ),
    "is_ours": ("is ours", "ours", "unser", "unsere", "eigene", "eigene marke", "own", "own brand", "wir"),
    "occurred_at": ("when", "wann", "time", "zeit", "zeitpunkt", "occurred at", *DATES),
}  # fmt: skip
# A share of something is not the thing: `interaktionsrate` is no count of interactions.
RATE_WORDS = ("rate", "quote", "ratio", "anteil", "percent", "prozent", "percentage", "ctr", "durchschnitt", "average")
# `Reichweite (Tsd.)` counts thousands, `Impressionen Vorjahr` another time: neither is the figure of its row.
SCALE_WORDS = frozenset({
    "tsd", "tausend", "thousand", "thousands", "k", "mio", "million", "millionen", "millions", "mrd",
    "milliarden", "000",
})  # fmt: skip
OTHER_TIME_WORDS = frozenset({
    "vorjahr", "vorjahres", "vormonat", "vorquartal", "vorwoche", "vorperiode", "previous", "prior", "last", "ziel",
    "target", "plan", "soll", "goal", "prognose", "forecast", "differenz", "difference", "delta", "diff",
    "veraenderung", "change", "wachstum", "growth",
})  # fmt: skip
SHORTEST_WORD = 3
SHORTEST_PART = 7

EXACT, AS_WORD, AS_PART = 0.9, 0.7, 0.55


@lru_cache(maxsize=16_384)
def plain(text: str) -> str:
    """A heading without case, punctuation and quotes, umlauts written out."""
    name = heading(text).replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss")
    return " ".join(re.sub(r"[^\w%]+|_", " ", name).split())


def is_rate(text: str) -> bool:
    """Whether a heading names a share or mean rather than a count."""
    words = plain(text).split()
    return "%" in text or any(word.endswith(rate) for word in words for rate in RATE_WORDS)


def is_of_other_scale_or_time(text: str) -> bool:
    """Whether a heading names thousands, or a figure of another time, a plan or a difference."""
    return not (SCALE_WORDS | OTHER_TIME_WORDS).isdisjoint(plain(text).split())


def alias_score(field: str, text: str) -> float:
    """How surely a heading means a field: exact before a whole word before a part of a word; 0 = not at all."""
    name, aliases = plain(text), [plain(alias) for alias in ALIASES.get(field, ())]
    if not name:
        return 0.0
    if name in aliases or name == plain(field):
        return EXACT
    words = f" {name} "
    if any(len(alias) >= SHORTEST_WORD and f" {alias} " in words for alias in aliases):
        return AS_WORD
    return AS_PART if any(len(alias) >= SHORTEST_PART and alias in name for alias in aliases) else 0.0
