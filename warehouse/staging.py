"""Typed rows on their way into the ledger: laid out as temporary tables of one cursor."""

from dataclasses import dataclass
from datetime import date

import duckdb
import pyarrow as pa

from warehouse.scripts import script

PLACE = {"sheet_name": pa.string(), "row_number": pa.int32()}
POST_COUNTERS = (
    "followers_at_post", "impressions", "reach", "reactions", "comments", "shares",
    "clicks", "saves", "video_views", "follows", "engagements",
)  # fmt: skip
DAY_COUNTERS = (
    "impressions", "reach", "reactions", "comments", "shares", "clicks", "saves", "video_views", "engagements",
    "posts", "profile_visits", "followers_gained", "followers_lost", "followers_total",
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
    | {"sentiment": pa.float64()},
    "days": PLACE | texts("platform", "account") | days("day_on") | texts("paid") | counts(*DAY_COUNTERS),
    "audience": PLACE | texts("platform", "account", "dimension", "label") | counts("followers"),
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
    | texts("currency"),
    "interactions": PLACE
    | texts("platform", "actor", "post_reference", "type")
    | {"occurred_at": MOMENT}
    | days("occurred_on"),
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


def stage(cursor: duckdb.DuckDBPyConnection, staged: StagedImport) -> int:
    """Lay the rows out as temporary tables staged_<kind>, equal rows once; gives the number of rows left out."""
    arrived = 0
    for kind in STAGED_COLUMNS:
        rows = arriving_rows(staged, kind)
        arrived += rows.num_rows
        cursor.register(f"arriving_{kind}", rows)
        cursor.execute(script(f"append/stage_{kind}"))
        cursor.unregister(f"arriving_{kind}")
    cursor.register("arriving_windows", window_rows(staged.windows))
    cursor.execute("create or replace temp table staged_windows as from arriving_windows")
    cursor.unregister("arriving_windows")
    row = cursor.execute(script("append/count_staged")).fetchone()
    return arrived - int(row[0]) if row else 0


def window_rows(windows: tuple[StagedWindow, ...]) -> pa.Table:
    """The windows as a table."""
    schema = pa.schema(texts("platform", "account", "kind") | days("from_on", "to_on"))
    return pa.Table.from_pylist([vars(window) for window in windows], schema=schema)
