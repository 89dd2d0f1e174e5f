"""Talkwalker mentions: one row per post with its author, on accounts the company does not own."""

import pyarrow as pa
import pyarrow.compute as pc

from data_loaders.drafts import Draft
from data_loaders.layout import Column, Layout, Part, TableLayout
from data_loaders.layouts.mention_words import own_count
from data_loaders.layouts.mention_zones import place_by_proof
from data_loaders.link_columns import handles_of, post_ids, x_statuses
from data_loaders.parsers_ids import linkedin_post, x_status
from data_loaders.typed_columns import converted_together

ARTICLE = "article_extended_attributes."
AUTHOR = "extra_author_attributes."
# Each network's own counters; the columns of all other networks hold a filler 0.
OWN_COUNTERS: dict[str, dict[str, str]] = {
    "x": {"shares": "twitter_retweets", "reactions": "twitter_likes"},
    "facebook": {"shares": "facebook_shares", "reactions": "facebook_likes"},
    "instagram": {"reactions": "instagram_likes"},
    "linkedin": {"shares": "linkedin_shares"},
    "youtube": {"reactions": "youtube_likes", "video_views": "youtube_views"},
}
COUNTS = tuple(dict.fromkeys(name for own in OWN_COUNTERS.values() for name in own.values()))
COLUMNS = (
    Column("permalink", ("url",), required=True),
    Column("published", ("published",), "moment", required=True),
    Column("content", ("content",), required=True),
    Column("title", ("title",)),
    Column("content_snippet", ("content_snippet",)),
    Column("language", ("lang",)),
    Column("source_type", ("source_type",), required=True),
    Column("media_type", ("post_type",)),
    Column("author_account", (f"{AUTHOR}short_name",)),
    Column("author_name", (f"{AUTHOR}name",), required=True),
    Column("tags_internal", ("tags_internal",)),
    Column("followers_at_post", ("reach",), "count"),
    Column("engagement", ("engagement",), "count"),
    Column("num_comments", (f"{ARTICLE}num_comments",), "count"),
    Column("sentiment", ("sentiment",), "amount"),
    *(Column(name, (f"{ARTICLE}{name}",), "count", is_rare=True) for name in COUNTS),
)
KNOWN_HEADINGS = (
    "indexed", "search_indexed", "*_url", "title_snippet", "*_level", "*cluster_id", "tags_marking", "tags_customer",
    "entity_urls", "images.*", "videos.*", "pagemonitoring_*", "matched_profile", "article_extended_attributes.*",
    "source_extended_attributes.*", "extra_article_attributes.*", "extra_author_attributes.*",
    "extra_source_attributes.*", "provider", "generator.*", "word_count",
)  # fmt: skip
PLATFORMS = {"TWITTER": "x", "X": "x"}


def finish_mentions(draft: Draft) -> None:
    """Platform, ids, text, the network's own counters, and times in UTC where the zone is proven."""
    draft.convert("source_type", platform_of, to="platform")
    draft.values.keep("post_id", post_ids(draft.as_column("permalink", pa.string())))
    _fill_texts(draft)
    _fill_counters(draft)
    place_by_proof(draft)


def platform_of(source_type: str | None) -> str | None:
    """`SOCIALMEDIA,SOCIALMEDIA_TWITTER` -> x; blogs and news keep their own word."""
    last = (source_type or "").split(",")[-1].strip().removeprefix("SOCIALMEDIA_")
    return PLATFORMS.get(last, last.casefold() or None)


def post_id_of(link: str | None) -> str | None:
    """The id a link holds; other links are the post's only key."""
    found = x_status(link) or linkedin_post(link)
    return found[1] if found else None


def _fill_texts(draft: Draft) -> None:
    texts = pc.coalesce(*(draft.as_column(field, pa.string()) for field in ("content", "title", "content_snippet")))
    handles, _ = x_statuses(draft.as_column("permalink", pa.string()))
    is_tagged = converted_together((draft.as_column("tags_internal", pa.string()),), has_repost_tag, pa.bool_())
    draft.values.keep("author_account",
                      pc.coalesce(handles_of(draft.as_column("author_account", pa.string())), handles))  # fmt: skip
    draft.values.keep("text", texts)
    # A repost is a row of its own, tagged as one or beginning like one.
    draft.values.keep("is_reshare", pc.or_(is_tagged, pc.starts_with(texts, "RT @").fill_null(False)))


def has_repost_tag(tags: str | None) -> bool:
    """Whether a repost is tagged as one."""
    return "isRepost" in [tag.strip() for tag in (tags or "").split(",")]


def _fill_counters(draft: Draft) -> None:
    """Counters of the row's own network; a 0 the network's own counter does not stand behind is a filler."""
    comments, engagement = (draft.as_column(name, pa.int64()) for name in ("num_comments", "engagement"))
    own = {field: pc.coalesce(*(own_count(draft, network, (names[field],))
                                for network, names in OWN_COUNTERS.items() if field in names))
           for field in ("shares", "reactions", "video_views")}  # fmt: skip
    for field, counts in own.items():
        draft.values.keep(field, counts)
    draft.values.keep("engagements", _unless_filler(engagement, own["reactions"]))
    draft.values.keep("comments", _unless_filler(comments, own["reactions"], own["shares"]))


def _unless_filler(counts: pa.ChunkedArray, *own: pa.ChunkedArray) -> pa.ChunkedArray:
    is_counted = pc.or_(pc.not_equal(counts, 0).fill_null(False), pc.coalesce(*own).is_valid())
    return pc.if_else(is_counted, counts, pa.scalar(None, pa.int64()))


LAYOUT = Layout(
    family="talkwalker_mentions",
    since="2017",
    platform=None,
    owner="many",
    date_order="dmy",
    decimal_mark=".",
    file_names=("<project>_results.xlsx", "talkwalker_results_<date>.csv"),
    tables=(TableLayout(kind="posts", parts=(Part(COLUMNS),), finish=finish_mentions, known_headings=KNOWN_HEADINGS),),
)
