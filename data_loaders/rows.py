"""Typed rows: the columns of every kind of table an export can hold, and the problems met on the way."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

import pyarrow as pa

Kind = Literal["posts", "days", "audience", "members", "campaigns", "interactions"]

PLACE = {"sheet_name": pa.string(), "row_number": pa.int32()}

POST_COUNTERS = (
    "followers_at_post", "impressions", "reach", "reactions", "comments", "shares",
    "clicks", "saves", "video_views", "follows", "engagements",
)  # fmt: skip
DAY_COUNTERS = (
    "impressions", "reach", "reactions", "comments", "shares", "clicks", "saves", "video_views", "engagements",
    "posts", "profile_visits", "followers_gained", "followers_lost", "followers_total",
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
    | {"sentiment": pa.float64()},
    "days": PLACE
    | {"platform": pa.string(), "account": pa.string(), "day_on": pa.date32(), "paid": pa.string()}
    | dict.fromkeys(DAY_COUNTERS, pa.int64()),
    "audience": PLACE
    | {
        "platform": pa.string(),
        "account": pa.string(),
        "dimension": pa.string(),
        "label": pa.string(),
        "followers": pa.int64(),
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
}


@dataclass(frozen=True)
class RowProblem:
    """One row that cannot be taken; reason is a text id of the language room."""

    sheet: str
    row: int
    column: str
    value: str
    reason: str


@dataclass(frozen=True)
class Window:
    """The days a table speaks for; account None = many accounts (mention tools)."""

    platform: str | None
    account: str | None
    kind: Literal["posts", "days", "mentions", "interactions"]
    from_on: date
    to_on: date


@dataclass(frozen=True)
class SourceRows:
    """The first rows of a table as they stand in the file, blank ones left out; cells are in the order of headings.

    heading_of: the heading a typed field was read from, for every column the file delivers.
    """

    sheet_name: str
    headings: tuple[str, ...]
    row_numbers: tuple[int, ...]
    cells: tuple[tuple[str, ...], ...]
    heading_of: Mapping[str, str] = field(default_factory=dict)


NO_SOURCE = SourceRows("", (), (), ())


@dataclass(frozen=True)
class TypedTable:
    """The rows of one table of an export with exactly the columns COLUMNS[kind]; nulls where not delivered."""

    kind: Kind
    rows: pa.Table
    source_series: str
    problems: tuple[RowProblem, ...] = ()
    rows_read: int = 0
    rows_ignored: int = 0
    windows: tuple[Window, ...] = ()
    first_on: date | None = None  # first and last day as the file writes them
    last_on: date | None = None
    source: SourceRows = NO_SOURCE


@dataclass(frozen=True)
class OpenQuestion:
    """Something the file cannot say; id is what an answers file uses (account, exported_on, time_zone ...).

    examples, rows: cells that can be read in more than one way, and how many there are.
    """

    id: str
    about: str
    choices: tuple[str, ...] = ()
    examples: tuple[str, ...] = field(default=(), compare=False)
    rows: int = field(default=0, compare=False)


@dataclass(frozen=True)
class ReadExport:
    """One file, read and understood; nothing is stored yet. notes are (text id, slots) for the reader."""

    file_name: str
    sha256: str
    layout: str
    layout_since: str
    platform: str | None
    account: str | None
    as_of_on: date | None
    as_of_kind: Literal["stated", "file name", "given", "upper bound"] | None
    tables: tuple[TypedTable, ...]
    questions: tuple[OpenQuestion, ...] = ()
    notes: tuple[tuple[str, dict[str, str]], ...] = field(default=())
