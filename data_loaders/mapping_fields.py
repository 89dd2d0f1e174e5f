"""The fields a mapping may fill for each grain, and what it cannot do without."""

from dataclasses import dataclass, field

from data_loaders.layout import CellForm
from data_loaders.layouts.template_words import KIND_CHOICES, PLATFORM_CHOICES, TYPE_CHOICES
from data_loaders.mapping import Grain, Mapping
from data_loaders.row_columns import POST_COUNTERS, Kind

KIND_OF: dict[Grain, Kind] = {
    "post": "posts", "post_day": "posts", "account_day": "days", "member": "members", "campaign": "campaigns",
    "interaction": "interactions", "share": "shares", "survey_answer": "survey", "comparator_day": "comparators",
}  # fmt: skip


@dataclass(frozen=True)
class Field:
    """One field a column can be mapped to, and how its cells read."""

    name: str
    form: CellForm = "text"
    choices: dict[str, str] = field(default_factory=dict)


def _fields(form: CellForm, *names: str) -> tuple[Field, ...]:
    return tuple(Field(name, form) for name in names)


PLATFORM = Field("platform", "choice", PLATFORM_CHOICES)
POST_FIELDS = (
    Field("published_at", "moment"), *_fields("text", "permalink"), Field("post_id", "identifier"), Field("text"),
    PLATFORM, *_fields("text", "author_account", "author_name"), *_fields("count", *POST_COUNTERS),
    *_fields("text", "media_type", "language"), Field("is_reshare", "truth"),
)  # fmt: skip
DAY_COUNTERS = (
    "followers_total", "followers_gained", "followers_lost", "impressions", "reach", "reactions", "comments", "shares",
    "clicks", "saves", "video_views", "engagements", "posts", "profile_visits",
)  # fmt: skip
FIELDS: dict[Grain, tuple[Field, ...]] = {
    "post": POST_FIELDS,
    "post_day": (Field("day_on", "day"), *POST_FIELDS),
    "account_day": (Field("day_on", "day"), PLATFORM, Field("account"), *_fields("count", *DAY_COUNTERS)),
    "member": (
        Field("member_id", "identifier"), *_fields("text", "email", "name", "first_name", "last_name", "unit", "role"),
        Field("kind", "choice", KIND_CHOICES), *_fields("day", "joined_on", "left_on"),
        *_fields("text", "linkedin", "instagram", "x", "facebook", "tiktok", "youtube"),
    ),
    "campaign": (
        Field("campaign"), *_fields("day", "start_on", "end_on"), Field("campaign_id"),
        *_fields("list", "hashtags", "links"), Field("target_posts", "count"), Field("cost", "amount"),
        Field("currency"),
    ),
    "interaction": (
        Field("actor"), Field("post_reference", "identifier"), Field("type", "choice", TYPE_CHOICES),
        Field("occurred_at", "moment"), PLATFORM,
    ),
    "share": (
        Field("shared_on", "day"), Field("sharer", "identifier"), PLATFORM, Field("content"), Field("clicks", "count"),
    ),
    "survey_answer": (
        Field("wave"), Field("asked_on", "day"), Field("question"),
        *_fields("count", "scale_max", "answer", "answers"),
    ),
    "comparator_day": (
        Field("day_on", "day"), Field("comparator"), Field("mentions", "count"),
        *_fields("truth", "is_ours", "is_reshare"),
    ),
}  # fmt: skip

PROFILES = ("linkedin", "instagram", "x", "facebook", "tiktok", "youtube")
# What must be known, by any one of the columns or by the constant of that name.
NEEDS: dict[Grain, dict[str, tuple[str, ...]]] = {
    "post": {
        "published": ("published_at",),
        "post": ("permalink", "post_id", "text"),
        "platform": ("platform", "permalink"),
        "person": ("author_account", "author_name", "account", "without_person"),
    },
    "post_day": {
        "day": ("day_on",),
        "post": ("permalink", "post_id"),
        "platform": ("platform", "permalink"),
        "person": ("author_account", "author_name", "account", "without_person"),
        "daily_figures": ("daily_figures",),
    },
    "account_day": {
        "day": ("day_on",), "platform": ("platform",), "account": ("account",), "figure": DAY_COUNTERS,
    },
    "member": {"member": ("member_id", "email", *PROFILES), "name": ("name", "last_name")},
    "campaign": {"campaign": ("campaign",), "start": ("start_on",)},
    "interaction": {"actor": ("actor",), "reference": ("post_reference",), "type": ("type",)},
    "share": {"shared": ("shared_on",), "sharer": ("sharer",), "platform": ("platform",), "content": ("content",)},
    "survey_answer": {
        "wave": ("wave",), "asked": ("asked_on",), "question": ("question",), "scale": ("scale_max",),
        "answer": ("answer",), "answers": ("answers",),
    },
    "comparator_day": {
        "day": ("day_on",), "comparator": ("comparator",), "mentions": ("mentions",), "ours": ("is_ours", "our_name"),
    },
}  # fmt: skip


def missing_needs(mapping: Mapping) -> tuple[str, ...]:
    """What nobody has said yet; such a mapping cannot be used."""
    said = {*mapping.columns, *(name for name, value in mapping.constants.items() if value)}
    return tuple(need for need, ways in NEEDS[mapping.grain].items() if not said & set(ways))


def required_fields(grain: Grain) -> tuple[Field, ...]:
    """The fields of which at least one column of each need must come, in the order they are asked."""
    ways = {name for need, names in NEEDS[grain].items() if need != "figure" for name in names}
    return tuple(each for each in FIELDS[grain] if each.name in ways)
