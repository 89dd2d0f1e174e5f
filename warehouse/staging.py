"""Typed rows on their way into the ledger: laid out as temporary tables of one cursor."""

from dataclasses import dataclass
from datetime import date

import duckdb
import pyarrow as pa

from warehouse.scripts import script
from warehouse.stopping import passed_step

STEPS_OF_POSTS = ("append/stage_posts", "append/store_contents", "append/store_posts", "derive/attribute_keys")

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


def texts(*names: str) -> dict[str, pa.DataType]:
    """Text columns."""
    return dict.fromkeys(names, pa.string())


def days(*names: str) -> dict[str, pa.DataType]:
    """Date columns."""
    return dict.fromkeys(names, pa.date32())


def counts(*names: str) -> dict[str, pa.DataType]:
    """Whole-number columns."""
    return dict.fromkeys(names, pa.int64())


def lists(*names: str) -> dict[str, pa.DataType]:
    """Columns of text lists."""
    return dict.fromkeys(names, pa.list_(pa.string()))


MOMENT = pa.timestamp("us")

STAGED_COLUMNS: dict[str, dict[str, pa.DataType]] = {
    "posts": PLACE
    | texts("platform", "post_id", "permalink", "author_account", "author_name")
    | {"published_at": MOMENT}
    | days("published_on")
    | texts("text", "media_type")
    | {"is_reshare": pa.bool_()}
    | texts("language", "paid")
    | counts(*POST_COUNTERS)
    | {"sentiment": pa.float64(), "watch_time_hours": pa.float64()},
    "days": PLACE | texts("platform", "account") | days("from_on", "day_on") | texts("paid") | counts(*DAY_COUNTERS),
    "audience": PLACE
    | texts("platform", "account", "dimension", "label", "audience_of")
    | counts("followers", "page_views")
    | {"share": pa.float64(), "share_below": pa.float64()},
    "members": PLACE
    | texts("member_id", "name", "email", "kind", "unit")
    | days("unit_from_on", "unit_to_on")
    | texts("role")
    | days("joined_on", "left_on", "paused_from_on", "paused_to_on")
    | texts("consent")
    | days("consent_on")
    | texts("consent_text_version", "linkedin", "instagram", "x", "facebook", "tiktok", "youtube")
    | days("account_from_on", "account_to_on"),
    "campaigns": PLACE
    | texts("campaign_id", "name")
    | days("start_on", "end_on")
    | lists("hashtags", "invited_units", "invited_members")
    | counts("target_posts", "target_participants")
    | lists("links")
    | {"cost": pa.float64()}
    | texts("currency")
    | {"cost_ambassadors": pa.float64(), "cost_creators": pa.float64()}
    | lists("texts"),
    "interactions": PLACE
    | texts("platform", "actor", "post_reference", "type")
    | {"occurred_at": MOMENT}
    | days("occurred_on"),
    "survey": PLACE | texts("wave") | days("asked_on") | texts("question") | counts("scale_max", "answer", "answers"),
    "comparators": PLACE | days("day_on") | texts("name") | {"is_ours": pa.bool_()} | counts("mentions"),
    "shares": PLACE | days("shared_on") | texts("sharer", "platform", "content") | counts("clicks"),
}


@dataclass(frozen=True)
class StagedTable:
    """The rows of one table of a file, with exactly the columns STAGED_COLUMNS[kind]."""

    kind: str
    source_series: str
    rows: pa.Table


@dataclass(frozen=True)
class StagedWindow:
    """Days a table speaks for; account None = many accounts."""

    platform: str | None
    account: str | None
    kind: str
    from_on: date
    to_on: date


@dataclass(frozen=True)
class StagedImport:
    """One file, read and understood, ready for the ledger."""

    file_name: str
    file_sha256: str
    layout: str
    layout_since: str
    platform: str | None
    account: str | None
    as_of_on: date
    as_of_kind: str | None
    imported_by: str
    is_sample: bool
    tables: tuple[StagedTable, ...]
    windows: tuple[StagedWindow, ...] = ()


@dataclass(frozen=True)
class RowCounts:
    """What became of the rows of a file."""

    new: int
    updated: int
    unchanged: int
    duplicate: int


def arriving_rows(staged: StagedImport, kind: str) -> pa.Table:
    """All rows of one kind, each with its source series."""
    schema = pa.schema(STAGED_COLUMNS[kind] | {"source_series": pa.string()})
    parts = [
        table.rows.select(list(STAGED_COLUMNS[kind])).append_column(
            "source_series", pa.repeat(pa.scalar(table.source_series), table.rows.num_rows)
        )
        for table in staged.tables
        if table.kind == kind
    ]
    return pa.concat_tables([part.cast(schema) for part in parts]) if parts else schema.empty_table()


def numbered(rows: pa.Table) -> pa.Table:
    """The rows, each with its place among them."""
    return rows.append_column("place", pa.array(range(rows.num_rows), pa.int64()))


def kinds_in(staged: StagedImport) -> tuple[str, ...]:
    """The kinds of rows a file holds, in the order of STAGED_COLUMNS."""
    held = {table.kind for table in staged.tables if table.rows.num_rows}
    return tuple(kind for kind in STAGED_COLUMNS if kind in held)


def stage(cursor: duckdb.DuckDBPyConnection, staged: StagedImport) -> int:
    """Lay the rows out as temporary tables staged_<kind>, equal rows once; gives the number of rows left out.

    Post rows are stored at once, so that their texts and counters are held in one place only.
    """
    repeated = 0
    cursor.execute(script("append/stage_nothing"))
    for kind in kinds_in(staged):
        rows = arriving_rows(staged, kind)
        if kind == "posts":
            rows = numbered(rows)
        cursor.register(f"arriving_{kind}", rows)
        for step in STEPS_OF_POSTS if kind == "posts" else (f"append/stage_{kind}",):
            cursor.execute(script(step))
            passed_step()
        cursor.unregister(f"arriving_{kind}")
        repeated += rows.num_rows - row_count(cursor, kind)
    return repeated


def row_count(cursor: duckdb.DuckDBPyConnection, kind: str) -> int:
    """How many different rows of a kind are laid out."""
    return len(cursor.table(f"temp.staged_{kind}"))


def window_rows(windows: tuple[StagedWindow, ...]) -> pa.Table:
    """The windows as a table."""
    schema = pa.schema(texts("platform", "account", "kind") | days("from_on", "to_on"))
    return pa.Table.from_pylist([vars(window) for window in windows], schema=schema)
