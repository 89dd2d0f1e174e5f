"""Posts of own profiles from Sprout Social; impressions may come split into organic and paid."""

from data_loaders.drafts import Draft
from data_loaders.finishing import rescue_ids
from data_loaders.layout import Column, Layout, Part, TableLayout
from data_loaders.layouts.mention_words import fill_origin, network_of
from data_loaders.layouts.mention_zones import place_by_proof
from data_loaders.layouts.talkwalker_mentions_2017 import post_id_of

ORGANIC, PAID, ALL = "Organic Impressions", "Paid Impressions", "Impressions"
SAID = (
    Column("published", ("Date",), "moment", required=True),
    Column("post_id", ("Post ID",), "identifier", required=True),
    Column("network", ("Network",), required=True),
    Column("author_account", ("Profile",), required=True),
    Column("permalink", ("Link",)),
    Column("text", ("Post",), required=True),
    Column("media_type", ("Content Type",)),
    Column("post_type", ("Post Type",)),
)
COUNTS = (
    Column("reach", ("Reach",), "count"),
    Column("engagements", ("Engagements",), "count"),
    Column("reactions", ("Reactions",), "count"),
    Column("likes", ("Likes",), "count", is_rare=True),
    Column("comments", ("Comments",), "count"),
    Column("shares", ("Shares",), "count"),
    Column("saves", ("Saves",), "count", is_rare=True),
    Column("clicks", ("Post Clicks (All)", "Post Link Clicks"), "count"),
    Column("video_views", ("Video Views",), "count"),
)
SPLIT = (Column("organic", (ORGANIC,), "count", required=True), Column("sponsored", (PAID,), "count", required=True))
# The person who pressed the button is nobody's business here.
KNOWN_HEADINGS = (
    "Sent by", "Linked Content", "Engagement Rate *", "Other Post Clicks", "Post Link Clicks", "Tags",
    "Organic *", "Paid *", "Potential Reach", "* Reactions", "Profile Clicks", "Click-Through Rate *", "Video *",
    "Average *", "Full Video *", "Negative *", "Answers", "Hides", "Unlikes", "Estimated Clicks", "Story *",
    "Subscribers *", "Annotation *", "Card *", "Detail *", "App *", "Follows *", "Unfollows *", "Hashtag *",
    "Poll *", "Media *", "Reposts", "Other Engagements", "Quotes", "Replies", "Engaged Users", "Unique *",
)  # fmt: skip
RESHARES = frozenset({"repost", "retweet", "share", "x repost", "x retweet"})


def finish_posts(draft: Draft) -> None:
    """Network, ids, account and times; where impressions are split, this row keeps only what is not split."""
    _fill_post(draft)
    whole, reactions, likes = (draft.column(field) for field in ("impressions", "reactions", "likes"))
    parts = [draft.column(field) for field in ("organic", "sponsored")]
    draft.fill("impressions", lambda at: whole[at] if all(part[at] is None for part in parts) else None)
    draft.fill("reactions", lambda at: likes[at] if reactions[at] is None else reactions[at])


def finish_part(draft: Draft) -> None:
    """The organic or the paid impressions of a post; networks that do not split have no such row."""
    _fill_post(draft)
    counts = draft.column("impressions")
    draft.ignore((at for at in draft.live() if counts[at] is None), "rows-not-split")


def finish(draft: Draft) -> None:
    """Each part in its own way."""
    (finish_part if draft.part.constants else finish_posts)(draft)


def _fill_post(draft: Draft) -> None:
    networks, links, types = (draft.column(field) for field in ("network", "permalink", "post_type"))
    draft.fill("platform", lambda at: network_of(links[at], networks[at]))
    rescue_ids(draft, post_id_of, may_lack_id=True)
    fill_origin(draft, "post_id")
    draft.fill("is_reshare", lambda at: types[at].casefold() in RESHARES if types[at] else None)
    place_by_proof(draft)


def _part(heading: str, paid: str) -> Part:
    return Part((*SAID, Column("impressions", (heading,), "count", required=True)), {"paid": paid})


ALL_IMPRESSIONS = Column("impressions", (ALL,), "count", required=True)
LAYOUT = Layout(
    family="sprout_posts",
    since="2020",
    platform=None,
    owner="many",
    date_order="mdy",
    decimal_mark=".",
    file_names=("Post Performance (<group>) <from> - <to>.csv",),
    tables=(
        TableLayout(
            "posts",
            (Part((*SAID, ALL_IMPRESSIONS, *SPLIT, *COUNTS)), _part(ORGANIC, "organic"), _part(PAID, "sponsored")),
            finish,
            known_headings=KNOWN_HEADINGS,
        ),
        TableLayout("posts", (Part((*SAID, ALL_IMPRESSIONS, *COUNTS)),), finish, known_headings=KNOWN_HEADINGS),
    ),
)
