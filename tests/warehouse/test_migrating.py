"""A file of an earlier release opens: nothing of its ledger is lost, and what is derived is as if imported today."""

from datetime import date
from pathlib import Path

import duckdb
import pytest

from tests.warehouse.files import file, load, post, row_of, rows_of
from warehouse.check import what_is_wrong
from warehouse.connection import open_warehouse
from warehouse.contents import content_hash
from warehouse.ledger import RowCounts, undo_import
from warehouse.scripts import script

FILLED = """
insert into applied_migrations values (1, '0001_first', timestamp '2026-01-01');
insert into data_versions values (1, timestamp '2026-06-01 10:00', 'import', '1');
insert into imports values (
    1, 'a.csv', 'sha-a', 'talkwalker_mentions', '2017', null, null, date '2026-06-01', 'given',
    timestamp '2026-06-01 10:00', 'tester', false, '{}', 1, null
);
insert into post_attributes by name
select repeat('a1', 32) as attributes_id, 'x' as platform, '101' as post_id, 'Hallo' as text;
insert into post_observations by name
select 1 as import_id, 'Sheet0' as sheet_name, 2 as row_number, repeat('a1', 32) as attributes_id,
    'talkwalker_mentions' as source_series, date '2026-06-01' as as_of_on, 10 as impressions, 1 as added_in;
insert into attribute_keys values (repeat('a1', 32), 'x', '101');
insert into post_keys values ('x', '101', 'x:101');
insert into interaction_rows by name
select 1 as import_id, 'Log' as sheet_name, 2 as row_number, date '2026-06-01' as as_of_on, 'anna' as actor,
    'https://x.com/a/status/101' as post_reference, 'comment' as type, date '2026-05-30' as occurred_on,
    1 as added_in;
"""


@pytest.fixture
def earlier_file(database: Path) -> Path:
    """A file with one post and one comment on it, as the first release wrote it."""
    with duckdb.connect(str(database)) as connection:
        connection.execute(script("migrations/0001_first"))
        connection.execute(FILLED)
    return database


def test_an_earlier_file_says_the_same_as_one_filled_today(earlier_file: Path) -> None:
    migrated, fresh = open_warehouse(earlier_file), open_warehouse(None)
    load(fresh, file("a", "posts", [post(101, text="Hallo", impressions=10)], as_of=date(2026, 6, 1)))
    assert rows_of(migrated, "from posts") == rows_of(fresh, "from posts")
    assert row_of(migrated, "select post, platform, post_reference from interactions") == (
        "x:101", "x", "https://x.com/a/status/101",
    )  # fmt: skip
    assert what_is_wrong(migrated) == []
    migrated.close()
    fresh.close()


def test_a_copy_of_the_earlier_file_is_kept(earlier_file: Path) -> None:
    open_warehouse(earlier_file).close()
    kept = earlier_file.with_name(f"{earlier_file.name}.before-0002_more_exports")
    with duckdb.connect(str(kept), read_only=True) as connection:
        assert connection.execute("select attributes_id from post_attributes").fetchall() == [("a1" * 32,)]


def test_imports_go_on_in_an_earlier_file(earlier_file: Path) -> None:
    warehouse = open_warehouse(earlier_file)
    before = content_hash(warehouse)
    again = file("b", "posts", [post(101, text="Hallo", impressions=12)], as_of=date(2026, 6, 8))
    stored = load(warehouse, again)
    assert stored.counts == RowCounts(new=0, updated=1, unchanged=0, duplicate=0)
    assert row_of(warehouse, "select post, impressions from posts") == ("x:101", 12)
    undo_import(warehouse, stored.import_id, "tester")
    assert content_hash(warehouse) == before
    undo_import(warehouse, 1, "tester")
    assert rows_of(warehouse, "from posts") == []
    warehouse.close()
