"""Every stored field that is or can be about a person, with the purpose it is kept for; the data sheet reads it."""

from dataclasses import dataclass
from typing import Literal

Purpose = Literal[
    "origin", "membership", "naming", "matching", "consent", "activity", "impulse", "response", "accounting"
]  # fmt: skip


@dataclass(frozen=True)
class PersonalFields:
    """Fields of one table of the ledger kept for one purpose."""

    table: str
    purpose: Purpose
    columns: tuple[str, ...]


_ROW = ("import_id", "sheet_name", "row_number", "as_of_on", "added_in", "removed_in")
_COUNTERS = (
    "impressions", "reach", "reactions", "comments", "shares", "clicks", "saves", "video_views", "engagements",
)  # fmt: skip
_CHANNELS = ("linkedin", "instagram", "x", "facebook", "tiktok", "youtube")

PERSONAL_FIELDS: tuple[PersonalFields, ...] = (
    PersonalFields("member_rows", "origin", _ROW),
    PersonalFields("member_rows", "naming", ("name",)),
    PersonalFields("member_rows", "membership", (
        "member_id", "kind", "unit", "unit_from_on", "unit_to_on", "role", "joined_on", "left_on", "paused_from_on",
        "paused_to_on",
    )),
    PersonalFields("member_rows", "matching", ("email", *_CHANNELS, "account_from_on", "account_to_on")),
    PersonalFields("member_rows", "consent", ("consent", "consent_on", "consent_text_version")),
    PersonalFields("post_attributes", "matching", ("platform", "author_account", "author_name")),
    PersonalFields("post_attributes", "activity", (
        "attributes_id", "post_id", "permalink", "published_at", "published_on", "media_type", "is_reshare", "language",
    )),
    PersonalFields("post_attributes", "impulse", ("text",)),
    PersonalFields("post_observations", "origin", (*_ROW, "attributes_id", "source_series")),
    PersonalFields("post_observations", "response", (
        "paid", "followers_at_post", *_COUNTERS, "follows", "sentiment", "watch_time_hours",
    )),
    PersonalFields("day_observations", "origin", (*_ROW, "source_series")),
    PersonalFields("day_observations", "matching", ("platform", "account")),
    PersonalFields("day_observations", "response", (
        "day_on", "from_on", "paid", *_COUNTERS, "posts", "profile_visits", "page_views", "unique_visitors", "mentions",
        "followers_gained", "followers_lost", "followers_total",
    )),
    PersonalFields("interaction_rows", "origin", _ROW),
    PersonalFields("interaction_rows", "activity", (
        "platform", "actor", "post_reference", "type", "occurred_at", "occurred_on",
    )),
    PersonalFields("share_rows", "origin", _ROW),
    PersonalFields("share_rows", "activity", ("shared_on", "sharer", "platform", "content", "clicks")),
    PersonalFields("campaign_rows", "activity", ("invited_members",)),
    PersonalFields("pseudonyms", "naming", ("member_id", "purpose", "pseudonym")),
    PersonalFields("imports", "accounting", ("account", "file_name", "imported_at", "imported_by", "receipt")),
    PersonalFields("import_changes", "accounting", ("change", "changed_by")),
    PersonalFields("decisions", "accounting", (
        "decision_id", "kind", "subject", "value", "effective_on", "decided_at", "decided_by", "added_in", "removed_in",
    )),
    PersonalFields("data_versions", "accounting", ("created_at", "cause", "subject")),
)  # fmt: skip

# Tables whose rows are about people as a whole: each of their columns has to stand above.
WHOLLY_PERSONAL = (
    "member_rows", "post_attributes", "post_observations", "day_observations", "interaction_rows", "share_rows",
    "pseudonyms", "decisions",
)  # fmt: skip
