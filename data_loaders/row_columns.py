"""The columns of every kind of table an export can hold."""

from typing import Literal

import pyarrow as pa

Kind = Literal[
    "posts", "days", "audience", "members", "campaigns", "interactions", "survey", "comparators", "shares"
]  # fmt: skip

PLACE = {"sheet_name": pa.string(), "row_number": pa.int32()}

POST_COUNTERS = (
    "followers_at_post", "impressions", "reach", "reactions", "comments", "shares",
    "clicks", "saves", "video_views", "follows", "engagements",
)  # fmt: skip
DAY_COUNTERS = (
    "impressions", "reach", "reactions", "comments", "shares", "clicks", "saves", "video_views", "engagements",
    "posts", "profile_visits", "page_views", "unique_visitors", "mentions",
    "followers_gained", "followers_lost", "followers_total",
)  # fmt: skip

COLUMNS: dict[Kind, dict[str, pa.DataType]] = {
    "posts": PLACE
    | {
        "platform": pa.string(),
        "post_id": pa.string(),
        "permalink": pa.string(),
        "author_account": pa.string(),
        "author_name": pa.string(),
        "published_at": pa.timestamp("us"),
        "published_on": pa.date32(),
        "text": pa.string(),
        "media_type": pa.string(),
        "is_reshare": pa.bool_(),
        "language": pa.string(),
        "paid": pa.string(),
    }
    | dict.fromkeys(POST_COUNTERS, pa.int64())
    | {"sentiment": pa.float64(), "watch_time_hours": pa.float64()},
    "days": PLACE
    | {
        "platform": pa.string(),
        "account": pa.string(),
        "from_on": pa.date32(),  # first day the figures cover; None = day_on alone
        "day_on": pa.date32(),
        "paid": pa.string(),
    }
    | dict.fromkeys(DAY_COUNTERS, pa.int64()),
    "audience": PLACE
    | {
        "platform": pa.string(),
        "account": pa.string(),
        "dimension": pa.string(),
        "label": pa.string(),
        "audience_of": pa.string(),  # followers, visitors or viewers; None = the export does not say whom it counts
        "followers": pa.int64(),
        "page_views": pa.int64(),
        "share": pa.float64(),  # of the whole audience, in percent
        "share_below": pa.float64(),  # the export says only “less than”, in percent
    },
    "members": PLACE
    | {
        "member_id": pa.string(),
        "name": pa.string(),
        "email": pa.string(),
        "kind": pa.string(),
        "unit": pa.string(),
        "unit_from_on": pa.date32(),
        "unit_to_on": pa.date32(),
        "role": pa.string(),
        "joined_on": pa.date32(),
        "left_on": pa.date32(),
        "paused_from_on": pa.date32(),
        "paused_to_on": pa.date32(),
        "consent": pa.string(),
        "consent_on": pa.date32(),
        "consent_text_version": pa.string(),
        "linkedin": pa.string(),
        "instagram": pa.string(),
        "x": pa.string(),
        "facebook": pa.string(),
        "tiktok": pa.string(),
        "youtube": pa.string(),
        "account_from_on": pa.date32(),
        "account_to_on": pa.date32(),
    },
    "campaigns": PLACE
    | {
        "campaign_id": pa.string(),
        "name": pa.string(),
        "start_on": pa.date32(),
        "end_on": pa.date32(),
        "hashtags": pa.list_(pa.string()),
        "invited_units": pa.list_(pa.string()),
        "invited_members": pa.list_(pa.string()),
        "target_posts": pa.int64(),
        "target_participants": pa.int64(),
        "links": pa.list_(pa.string()),
        "cost": pa.float64(),
        "currency": pa.string(),
        "cost_ambassadors": pa.float64(),
        "cost_creators": pa.float64(),
        "texts": pa.list_(pa.string()),
    },
    "interactions": PLACE
    | {
        "platform": pa.string(),
        "actor": pa.string(),
        "post_reference": pa.string(),
        "type": pa.string(),
        "occurred_at": pa.timestamp("us"),
        "occurred_on": pa.date32(),
    },
    "survey": PLACE
    | {
        "wave": pa.string(),
        "asked_on": pa.date32(),
        "question": pa.string(),
        "scale_max": pa.int64(),
        "answer": pa.int64(),
        "answers": pa.int64(),
    },
    "comparators": PLACE | {"day_on": pa.date32(), "name": pa.string(), "is_ours": pa.bool_(), "mentions": pa.int64()},
    "shares": PLACE
    | {
        "shared_on": pa.date32(),
        "sharer": pa.string(),
        "platform": pa.string(),
        "content": pa.string(),
        "clicks": pa.int64(),
    },
}
