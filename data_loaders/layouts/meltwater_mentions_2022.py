"""Meltwater mentions: one row per document with its author, on accounts the company does not own."""

from dataclasses import replace

from data_loaders import parsers_dates
from data_loaders.drafts import Draft
from data_loaders.layout import Column, Layout, Part, TableLayout
from data_loaders.layouts.mention_words import NETWORKS, feeling_of, fill_origin, link_of, network_of
from data_loaders.layouts.mention_zones import place_by_proof
from data_loaders.parsers import BadCell
from data_loaders.parsers_dates import Stated

LANGUAGES = {
    "english": "en", "german": "de", "french": "fr", "spanish": "es", "italian": "it", "portuguese": "pt",
    "dutch": "nl", "polish": "pl", "turkish": "tr", "swedish": "sv", "danish": "da", "norwegian": "no",
    "finnish": "fi", "czech": "cs", "hungarian": "hu", "greek": "el", "russian": "ru", "ukrainian": "uk",
    "arabic": "ar", "japanese": "ja", "chinese": "zh", "korean": "ko",
}  # fmt: skip
VIDEO_NETWORKS = ("youtube", "tiktok")
SAID = (
    Column("published", ("Date",), "moment", required=True),
    Column("permalink", ("URL",), required=True),
    Column("hit_sentence", ("Hit Sentence",), required=True),
    Column("opening_text", ("Opening Text",)),
    Column("audience", ("Reach",), "count"),
)
COLUMNS = (
    *SAID,
    Column("author_account", ("Author Handle",), required=True),
    Column("author_name", ("Author Name",)),
    Column("time", ("Time",)),
    Column("document_id", ("Document ID",), "identifier"),
    Column("source_type", ("Source Type",)),
    Column("source_domain", ("Source Domain",), is_rare=True),
    Column("source_name", ("Source Name",), is_rare=True),
    Column("media_type", ("Content Type",), is_rare=True),
    Column("title", ("Title",), is_rare=True),
    Column("language", ("Language",)),
    Column("feeling", ("Sentiment",)),
    Column("engagements", ("Engagement",), "count"),
    Column("reactions", ("Reactions",), "count", is_rare=True),
    Column("likes", ("Likes",), "count", is_rare=True),
    Column("comments", ("Comments",), "count", is_rare=True),
    Column("replies", ("Replies",), "count", is_rare=True),
    Column("shares", ("Reposts",), "count", is_rare=True),
    Column("passed_on", ("Shares",), "count", is_rare=True),
    Column("views", ("Views",), "count", is_rare=True),
)
KNOWN_HEADINGS = (
    "Input Name", "Keywords", "Information Type", "Image", "Hashtags", "Links", "Country", "Region", "State", "City",
    "Keyphrases", "Global Reach", "National Reach", "Local Reach", "AVE", "Social Echo", "Editorial Echo", "Quotes",
    "Estimated Views", "Document Tags", "Custom Categories", "Custom Fields", "Custom *", "Alternate Date Format",
    "Subregion", "Provenance", "Is Verified", "User Profile Url", "Parent *", "Root *",
)  # fmt: skip


def finish_mentions(draft: Draft) -> None:
    """Links, network, texts and counters of a document, and its time in UTC where the zone is proven."""
    links = draft.values["permalink"] = [link_of(cell) for cell in draft.column("permalink")]
    words = [draft.column(field) for field in ("source_type", "source_domain", "source_name")]
    draft.fill("platform", lambda at: network_of(links[at], *(column[at] for column in words)))
    fill_origin(draft, "document_id")
    _fill_texts(draft)
    _fill_counters(draft)
    _join_time(draft)
    place_by_proof(draft)


def _fill_texts(draft: Draft) -> None:
    """The longer of opening text and hit sentence, which repeats a part of it; a repost begins with `RT @`."""
    texts = [draft.column(field) for field in ("opening_text", "hit_sentence", "title")]
    languages, feelings = draft.column("language"), draft.column("feeling")
    draft.fill("text", lambda at: max((texts[0][at] or "", texts[1][at] or ""), key=len) or texts[2][at])
    written = draft.column("text")
    draft.fill("is_reshare", lambda at: (written[at] or "").startswith(("RT @", "QT @RT @")))
    draft.fill("language", lambda at: LANGUAGES.get((languages[at] or "").casefold(), languages[at]))
    draft.fill("sentiment", lambda at: feeling_of(feelings[at]))


def _fill_counters(draft: Draft) -> None:
    """The first column that is delivered; reach is the audience of the author on networks, of a site elsewhere."""
    platforms = draft.column("platform")
    for field, other in (("reactions", "likes"), ("comments", "replies"), ("shares", "passed_on")):
        first, second = draft.column(field), draft.column(other)
        draft.fill(field, lambda at, first=first, second=second: second[at] if first[at] is None else first[at])  # type: ignore[misc]  # bound per loop
    views, audience = draft.column("views"), draft.column("audience")
    is_video = [platform in VIDEO_NETWORKS for platform in platforms]
    draft.fill("video_views", lambda at: views[at] if is_video[at] else None)
    draft.fill("impressions", lambda at: None if is_video[at] else views[at])
    draft.fill("followers_at_post", lambda at: audience[at] if platforms[at] in NETWORKS.values() else None)


def _join_time(draft: Draft) -> None:
    """The time of day stands in the date cell or in a cell of its own."""
    moments: list[Stated | None] = draft.column("published")
    times = draft.column("time")
    draft.values["published"] = [_at_time(moment, time) for moment, time in zip(moments, times, strict=True)]


def _at_time(moment: Stated | None, time: str | None) -> Stated | None:
    if moment is None or moment.at is not None or not time:
        return moment
    try:
        stated = parsers_dates.moment(f"{moment.on.isoformat()} {time.strip()}", "dmy")
    except BadCell:
        return moment
    return replace(moment, at=stated.at, offset=stated.offset)


LAYOUT = Layout(
    family="meltwater_mentions",
    since="2022",
    platform=None,
    owner="many",
    decimal_mark=".",
    file_names=("<search>.csv", "<search>.xlsx"),
    tables=(
        TableLayout("posts", (Part(COLUMNS),), finish_mentions, known_headings=KNOWN_HEADINGS),
    ),
)  # fmt: skip
