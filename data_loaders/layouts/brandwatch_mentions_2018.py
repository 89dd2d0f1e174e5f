"""Brandwatch mentions, six lines above the headings or none: one row per post with its author, of any account."""

import pyarrow as pa
import pyarrow.compute as pc

from data_loaders.drafts import Draft
from data_loaders.layout import Column, Layout, Part, TableLayout
from data_loaders.layouts.mention_words import fill_origin, fill_own_counters, fill_platform, fill_sentiment
from data_loaders.layouts.mention_zones import place_by_proof
from data_loaders.typed_columns import converted_together

# Brandwatch renamed its Twitter columns to X in 2023.
OWN_COUNTERS: dict[str, dict[str, tuple[str, ...]]] = {
    "reactions": {"x": ("x_likes",), "facebook": ("facebook_likes",), "instagram": ("instagram_likes",)},
    "comments": {"x": ("x_replies",), "facebook": ("facebook_comments",), "instagram": ("instagram_comments",)},
    "shares": {"x": ("x_reposts",), "facebook": ("facebook_shares",)},
    "followers_at_post": {"x": ("x_followers",), "instagram": ("instagram_followers",)},
}
COUNTS = (
    Column("impressions", ("Impressions",), "count", is_rare=True),
    Column("reach", ("Reach (new)", "Reach"), "count"),
    Column("reactions", ("Likes",), "count", is_rare=True),
    Column("comments", ("Comments",), "count", is_rare=True),
    Column("shares", ("Shares",), "count", is_rare=True),
    Column("x_followers", ("X Followers", "Twitter Followers"), "count", is_rare=True),
    Column("x_likes", ("X Likes", "Twitter Likes", "Twitter Like Count"), "count", is_rare=True),
    Column("x_replies", ("X Replies", "Twitter Replies", "Twitter Reply Count"), "count", is_rare=True),
    Column("x_reposts", ("X Reposts", "Twitter Retweets"), "count", is_rare=True),
    *(Column(name, (name.replace("_", " ").title(),), "count", is_rare=True) for name in (
        "facebook_likes", "facebook_comments", "facebook_shares", "instagram_likes", "instagram_comments",
        "instagram_followers",
    )),
)  # fmt: skip
SAID = (
    Column("published", ("Date",), "moment", required=True),
    Column("permalink", ("Url",), required=True),
    Column("author_account", ("Author",), required=True),
    Column("author_name", ("Full Name",), is_rare=True),
    Column("resource_id", ("Resource Id",), "identifier"),
    Column("mention_id", ("Mention Id",), "identifier", is_rare=True),
    Column("title", ("Title",), is_rare=True),
    Column("language", ("Language",)),
    Column("domain", ("Domain",)),
    Column("page_type", ("Page Type", "Content Source Name", "Content Source"), is_rare=True),
    Column("thread_entry_type", ("Thread Entry Type",), is_rare=True),
    Column("engagement_type", ("Engagement Type",), is_rare=True),
    Column("repost_of", ("X Repost of", "Twitter Retweet of"), is_rare=True),
    Column("feeling", ("Sentiment",)),
)
FULL = Column("text", ("Full Text",), required=True)
SNIPPET = Column("text", ("Snippet",), required=True)
KNOWN_HEADINGS = (
    "Query *", "Snippet", "Country*", "Region*", "City*", "State*", "Continent*", "County*", "Location*", "Latitude",
    "Longitude", "Thread *", "X *", "Twitter *", "Facebook *", "Instagram *", "Linkedin *", "Youtube *", "Tiktok *",
    "Reddit *", "Hashtags", "Mentioned Authors", "Added", "Updated", "Account Type", "Assignment", "Avatar", "Blog *",
    "Category *", "Categories", "Checked", "Display URLs", "Emotion", "Entry Type", "Expanded URLs", "Facebook*",
    "Forum *", "Gender", "Impact", "Import *", "Interest", "Last Assignment Date", "Media *", "Mention Id", "Noise",
    "Original *", "Outreach", "Page *", "Parent *", "Pub Type", "Publisher *", "Priority", "Professions", "Rating",
    "Resource *", "Root *", "Short URLs", "Source *", "Starred", "Status", "Subtype", "Syndication*", "Tags",
    "Time", "Topics", "Total *", "Weblog *", "Workflow *", "Average *", "Backlinks", "Broadcast *", "Circulation",
    "Content Source*", "Copyright", "Matched *", "Monthly Visitors", "Engagement *", "Language", "Domain", "Reach*",
    "Likes", "Comments", "Shares", "Url", "Image *", "Insights *", "Bing *", "Classifications", "Ad *",
)  # fmt: skip
RETWEET, SHARE = "retweet", "share"


def finish_mentions(draft: Draft) -> None:
    """Network, ids, reposts, counters of the own network, and times in UTC where the zone is proven."""
    fill_platform(draft, "page_type", "domain")
    fill_origin(draft, "resource_id", "mention_id")
    texts, titles = (draft.as_column(field, pa.string()) for field in ("text", "title"))
    draft.values.keep("text", pc.coalesce(texts, titles))
    fill_sentiment(draft)
    draft.values.keep("is_reshare", reposts_in(draft))
    fill_own_counters(draft, OWN_COUNTERS)
    place_by_proof(draft)


def reposts_in(draft: Draft) -> pa.ChunkedArray:
    """A repost is a row of its own, which one of three columns or its beginning gives away."""
    entries, engagements, reposted, texts = (
        draft.as_column(field, pa.string()) for field in ("thread_entry_type", "engagement_type", "repost_of", "text")
    )
    is_named = converted_together((entries, engagements), _is_repost, pa.bool_())
    begins = pc.starts_with(texts, "RT @").fill_null(False)
    return pc.or_(pc.or_(is_named, pc.greater(pc.binary_length(reposted), 0).fill_null(False)), begins)


def _is_repost(entry: str | None, engagement: str | None) -> bool:
    return (entry or "").strip().casefold() == SHARE or (engagement or "").strip().casefold() == RETWEET


def mentions(text: Column) -> TableLayout:
    """The table with the full texts or, in accounts without them, with snippets."""
    return TableLayout("posts", (Part((*SAID, text, *COUNTS)),), finish_mentions, known_headings=KNOWN_HEADINGS,
                       foreign_headings=("Hit Sentence",))  # fmt: skip


LAYOUT = Layout(
    family="brandwatch_mentions",
    since="2018",
    platform=None,
    owner="many",
    decimal_mark=".",
    writes_iso_days=True,
    holds_nul=True,
    file_names=("<query> Bulk Mentions Download.xlsx", "<query>.csv"),
    tables=(mentions(FULL), mentions(SNIPPET)),
)
