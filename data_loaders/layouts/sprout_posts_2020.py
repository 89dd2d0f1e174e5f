"""Posts of own profiles from Sprout Social; impressions may come split into organic and paid."""

import pyarrow as pa
import pyarrow.compute as pc

from data_loaders.drafts import Draft
from data_loaders.finishing import rescue_ids
from data_loaders.layout import Column, Layout, Part, TableLayout
from data_loaders.layouts.mention_words import fill_origin, fill_platform
from data_loaders.layouts.mention_zones import place_by_proof
from data_loaders.layouts.talkwalker_mentions_2017 import post_id_of
from data_loaders.screening import positions_of
from data_loaders.typed_columns import converted_together

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
    whole, reactions, likes, organic, sponsored = (
        draft.as_column(field, pa.int64()) for field in ("impressions", "reactions", "likes", "organic", "sponsored")
    )
    is_split = pc.coalesce(organic, sponsored).is_valid()
    draft.values.keep("impressions", pc.if_else(is_split, pa.scalar(None, pa.int64()), whole))
    draft.values.keep("reactions", pc.coalesce(reactions, likes))


def finish_part(draft: Draft) -> None:
    """The organic or the paid impressions of a post; networks that do not split have no such row."""
    _fill_post(draft)
    is_unsplit = pc.and_(draft.as_column("impressions", pa.int64()).is_null(), draft.is_live())
    draft.ignore(positions_of(is_unsplit), "rows-not-split")


def finish(draft: Draft) -> None:
    """Each part in its own way."""
    (finish_part if draft.part.constants else finish_posts)(draft)


def _fill_post(draft: Draft) -> None:
    fill_platform(draft, "network")
    rescue_ids(draft, post_id_of, may_lack_id=True)
    fill_origin(draft, "post_id")
    types = draft.as_column("post_type", pa.string())
    draft.values.keep("is_reshare", converted_together((types,), _is_reshare, pa.bool_()))
    place_by_proof(draft)


def _is_reshare(post_type: str | None) -> bool | None:
    return post_type.casefold() in RESHARES if post_type else None


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
