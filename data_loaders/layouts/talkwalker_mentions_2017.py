"""Talkwalker mentions: one row per post with its author, on accounts the company does not own."""

from data_loaders.drafts import Draft
from data_loaders.layout import Column, Layout, Part, TableLayout
from data_loaders.layouts.mention_zones import place_by_proof
from data_loaders.parsers_ids import linkedin_post, x_status

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
    links = draft.column("permalink")
    draft.fill("platform", lambda at: platform_of(draft.column("source_type")[at]))
    draft.fill("post_id", lambda at: post_id_of(links[at]))
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
    contents, titles, snippets = (draft.column(field) for field in ("content", "title", "content_snippet"))
    tags, accounts = draft.column("tags_internal"), draft.column("author_account")
    draft.fill("text", lambda at: contents[at] or titles[at] or snippets[at])
    handles = [(x_status(link) or (None,))[0] for link in draft.column("permalink")]
    draft.fill("author_account", lambda at: (accounts[at] or "").strip().removeprefix("@") or handles[at])
    draft.fill("is_reshare", lambda at: is_reshare(tags[at], draft.values["text"][at]))


def is_reshare(tags: str | None, text: str | None) -> bool:
    """A repost is a row of its own, tagged as one or beginning like one."""
    return "isRepost" in [tag.strip() for tag in (tags or "").split(",")] or (text or "").startswith("RT @")


def _fill_counters(draft: Draft) -> None:
    """Counters of the row's own network; a 0 the network's own counter does not stand behind is a filler."""
    networks, comments, engagement = (draft.column(name) for name in ("platform", "num_comments", "engagement"))
    for field in ("shares", "reactions", "video_views"):
        by_network = {network: draft.column(own[field]) for network, own in OWN_COUNTERS.items() if field in own}
        draft.fill(field, lambda at, own=by_network: own[networks[at]][at] if networks[at] in own else None)  # type: ignore[misc]  # bound per loop
    reactions, shares = draft.column("reactions"), draft.column("shares")
    draft.fill("engagements", lambda at: _unless_filler(engagement[at], reactions[at]))
    draft.fill("comments", lambda at: _unless_filler(comments[at], reactions[at], shares[at]))


def _unless_filler(count: int | None, *own: int | None) -> int | None:
    return count if count or any(each is not None for each in own) else None


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
