"""Meltwater mentions: one row per document with its author, on accounts the company does not own."""

from datetime import datetime, timedelta

import pyarrow as pa
import pyarrow.compute as pc

from data_loaders import parsers_dates
from data_loaders.drafts import Draft
from data_loaders.layout import Column, Layout, Part, TableLayout
from data_loaders.layouts.mention_words import NETWORKS, fill_origin, fill_platform, fill_sentiment, links_of
from data_loaders.layouts.mention_zones import place_by_proof
from data_loaders.parsers import BadCell
from data_loaders.parsers_dates import Stated
from data_loaders.typed_columns import Moments, converted_together

NO_COUNT = pa.scalar(None, pa.int64())
ANY_DAY = datetime.fromisoformat("2000-01-01")
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
    draft.values.keep("permalink", links_of(draft.as_column("permalink", pa.string())))
    fill_platform(draft, "source_type", "source_domain", "source_name")
    fill_origin(draft, "document_id")
    _fill_texts(draft)
    _fill_counters(draft)
    _join_time(draft)
    place_by_proof(draft)


def _fill_texts(draft: Draft) -> None:
    """The longer of opening text and hit sentence, which repeats a part of it; a repost begins with `RT @`."""
    opening, hit, title = (draft.as_column(field, pa.string()) for field in ("opening_text", "hit_sentence", "title"))
    is_hit_longer = pc.greater(pc.utf8_length(hit), pc.utf8_length(opening)).fill_null(False)
    texts = pc.coalesce(pc.if_else(is_hit_longer, hit, opening), hit, title)
    draft.values.keep("text", texts)
    reposts = [pc.starts_with(texts, sign).fill_null(False) for sign in ("RT @", "QT @RT @")]
    draft.values.keep("is_reshare", pc.or_(*reposts))
    draft.convert("language", lambda language: LANGUAGES.get((language or "").casefold(), language))
    fill_sentiment(draft)


def _fill_counters(draft: Draft) -> None:
    """The first column that is delivered; reach is the audience of the author on networks, of a site elsewhere."""
    for fields in (("reactions", "likes"), ("comments", "replies"), ("shares", "passed_on")):
        draft.values.keep(fields[0], pc.coalesce(*(draft.as_column(field, pa.int64()) for field in fields)))
    views, audience = (draft.as_column(field, pa.int64()) for field in ("views", "audience"))
    platforms = draft.as_column("platform", pa.string())
    is_video, is_network = (pc.is_in(platforms, pa.array(names)) for names in (VIDEO_NETWORKS, set(NETWORKS.values())))
    draft.values.keep("video_views", pc.if_else(is_video, views, NO_COUNT))
    draft.values.keep("impressions", pc.if_else(is_video, NO_COUNT, views))
    draft.values.keep("followers_at_post", pc.if_else(is_network, audience, NO_COUNT))


def _join_time(draft: Draft) -> None:
    """The time of day stands in the date cell or in a cell of its own."""
    times = draft.as_column("time", pa.string())
    if times.null_count == draft.size:
        return
    moments = draft.values.moments("published")
    shifts = converted_together((times,), _microseconds, pa.duration("us"))
    offsets = converted_together((times,), _offset_seconds, pa.int32())
    joined = pc.add(moments.on.cast(pa.timestamp("us")), shifts)
    is_joined = pc.and_(moments.at.is_null(), shifts.is_valid())
    draft.values.keep("published", Moments(
        moments.on, pc.if_else(is_joined, joined, moments.at), pc.if_else(is_joined, offsets, moments.offset),
    ))  # fmt: skip


def _stated(time: str | None) -> Stated | None:
    """A time of day with its offset, on whichever day."""
    try:
        return parsers_dates.moment(f"{ANY_DAY:%Y-%m-%d} {time.strip()}", "dmy") if time else None
    except BadCell:
        return None


def _microseconds(time: str | None) -> timedelta | None:
    stated = _stated(time)
    return stated.at - ANY_DAY if stated and stated.at else None


def _offset_seconds(time: str | None) -> int | None:
    stated = _stated(time)
    return int(stated.offset.total_seconds()) if stated and stated.offset is not None else None


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
