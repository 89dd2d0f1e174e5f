"""A ledger of many posts, written by SQL a million at a time and then derived as after any import."""

import time
from datetime import date

import duckdb

from bench.invented_posts import ACCOUNT, APART_MS, FIRST_MS, SERIES, TEXT, X_EPOCH_MS
from warehouse.connection import Warehouse
from warehouse.derivation import Touched, derive
from warehouse.scripts import script
from warehouse.writes import begin_write

AT_ONCE = 1_000_000
AS_OF = date(2026, 1, 1)

IMPORT = """
insert into imports by name
select
    $number as import_id, 'stock' as file_name, 'stock-' || $number as file_sha256, 'x_posts' as layout,
    '2024' as layout_since, 'x' as platform, $account as account, $as_of::date as as_of_on, 'given' as as_of_kind,
    now()::timestamp as imported_at, 'bench' as imported_by, false as is_sample, '{}' as receipt, $number as added_in
"""
CONTENTS = """
insert into post_attributes by name
select
    content_id(
        platform, post_id, permalink, author_account, null, published_at, null, text, null, null, null
    ) as attributes_id, *
from (
    select
        'x' as platform, id::varchar as post_id, 'https://x.com/' || $account || '/status/' || id as permalink,
        $account as author_account, make_timestamp(moment * 1000) as published_at,
        'Beitrag ' || number || $text as text
    from (
        select range as number, $first_ms + range * $apart_ms::bigint as moment,
            (moment - $epoch_ms << 22) | (range % 4096) as id
        from range($from, $until)
    )
)
"""
ROWS = """
insert into post_observations by name
select
    $number as import_id, '' as sheet_name, row_number() over () as row_number, attributes_id,
    $series as source_series, $as_of::date as as_of_on,
    hash(attributes_id, 1) % 5000 as impressions, hash(attributes_id, 2) % 500 as reactions,
    hash(attributes_id, 3) % 50 as comments, hash(attributes_id, 4) % 50 as shares,
    hash(attributes_id, 5) % 50 as clicks, hash(attributes_id, 6) % 50 as saves,
    hash(attributes_id, 7) % 50 as follows, hash(attributes_id, 8) % 700 as engagements, $number as added_in
from post_attributes
where published_at >= make_timestamp(($first_ms + $from::bigint * $apart_ms) * 1000)
"""
SAYINGS = """
create or replace temp view new_sayings as
from post_attributes
semi join touched_attributes using (attributes_id)
"""


def store_posts(warehouse: Warehouse, posts: int) -> float:
    """Fill an empty warehouse with posts of one account; gives the seconds it took."""
    started = time.perf_counter()
    for first in range(0, posts, AT_ONCE):
        with warehouse.transaction() as cursor:
            store_stock(cursor, first // AT_ONCE + 1, first, min(first + AT_ONCE, posts))
    return time.perf_counter() - started


def store_stock(cursor: duckdb.DuckDBPyConnection, number: int, first: int, until: int) -> None:
    """One import of the stock: its ledger rows, and everything derived from them."""
    begin_write(cursor, "import", str(number), number, AS_OF)
    cursor.execute(IMPORT, {"number": number, "account": ACCOUNT, "as_of": AS_OF})
    moments = {"first_ms": FIRST_MS, "apart_ms": APART_MS, "epoch_ms": X_EPOCH_MS, "from": first, "until": until}
    cursor.execute(CONTENTS, moments | {"account": ACCOUNT, "text": TEXT})
    numbers = {"number": number, "from": first, "first_ms": FIRST_MS, "apart_ms": APART_MS}
    cursor.execute(ROWS, numbers | {"series": SERIES, "as_of": AS_OF})
    cursor.execute(script("derive/touch_import"))
    cursor.execute(SAYINGS)
    cursor.execute(script("derive/attribute_keys"))
    derive(cursor, Touched(("posts",)))
