"""What an import would change is found by carrying it out and rolling it back."""

from datetime import date

import duckdb
import pyarrow as pa
import pytest

from warehouse.connection import Warehouse
from warehouse.ledger import append_import, content_hash
from warehouse.previewing import Alarm, foresee
from warehouse.staging import STAGED_COLUMNS, StagedImport, StagedTable

JULY = date(2026, 7, 1)


def staged(kind: str, as_of_on: date, *rows: dict[str, object]) -> StagedImport:
    """A file of one table; rows name only what they state."""
    schema = pa.schema(STAGED_COLUMNS[kind])
    whole = [
        dict.fromkeys(schema.names) | {"sheet_name": "", "row_number": number} | row
        for number, row in enumerate(rows, 2)
    ]
    table = StagedTable(kind, f"test_{kind}", pa.Table.from_pylist(whole, schema=schema))
    return StagedImport("file.csv", f"{kind}{as_of_on}{rows}", f"test_{kind}", "2026", None, None, as_of_on, "given",
                        "test", False, (table,))  # fmt: skip


def posts(as_of_on: date, **impressions: int) -> StagedImport:
    rows = ({"platform": "x", "post_id": post, "author_account": "ottilie", "published_on": JULY, "impressions": seen}
            for post, seen in impressions.items())  # fmt: skip
    return staged("posts", as_of_on, *rows)


def alarms(warehouse: Warehouse, arriving: StagedImport) -> tuple[Alarm, ...]:
    return foresee(warehouse, arriving, lambda _: None).alarms


def store(warehouse: Warehouse, arriving: StagedImport) -> None:
    append_import(warehouse, arriving, lambda *_: {})


def impressions_in_all(cursor: duckdb.DuckDBPyConnection) -> int:
    row = cursor.execute("select coalesce(sum(impressions), 0)::bigint from posts").fetchone()
    assert row is not None
    return int(row[0])


def test_a_measure_sees_the_figures_before_and_after_and_nothing_is_stored(warehouse: Warehouse) -> None:
    store(warehouse, posts(date(2026, 8, 1), p1=100))
    before = content_hash(warehouse), warehouse.data_version()
    foreseen = foresee(warehouse, posts(date(2026, 9, 1), p1=150, p2=50), impressions_in_all)
    assert (foreseen.before, foreseen.after) == (100, 200)
    assert (foreseen.counts.new, foreseen.counts.updated) == (1, 1)
    assert foreseen.alarms == ()
    assert (content_hash(warehouse), warehouse.data_version()) == before


def test_a_counter_that_falls_raises_an_alarm_and_one_that_grows_does_not(warehouse: Warehouse) -> None:
    store(warehouse, posts(date(2026, 8, 1), p1=100, p2=100))
    assert alarms(warehouse, posts(date(2026, 9, 1), p1=90, p2=110)) == (Alarm("counters_fell", 1, 100, 90),)


def test_an_older_export_that_comes_late_is_no_fall(warehouse: Warehouse) -> None:
    store(warehouse, posts(date(2026, 8, 1), p1=100))
    assert alarms(warehouse, posts(date(2026, 7, 20), p1=60)) == ()


@pytest.mark.parametrize(("before", "after", "is_odd"), [(100, 300, False), (100, 301, True), (99, 990, False)])
def test_only_more_than_three_times_as_many_from_a_hundred_on_is_a_jump(
    warehouse: Warehouse, before: int, after: int, is_odd: bool
) -> None:
    store(warehouse, posts(date(2026, 8, 1), p1=before))
    expected = (Alarm("counters_jumped", 1, before, after),) if is_odd else ()
    assert alarms(warehouse, posts(date(2026, 9, 1), p1=after)) == expected


def test_a_first_snapshot_is_no_jump(warehouse: Warehouse) -> None:
    assert alarms(warehouse, posts(date(2026, 8, 1), p1=1_000_000)) == ()


def test_followers_that_more_than_triple_overnight_raise_an_alarm(warehouse: Warehouse) -> None:
    days = [
        {"platform": "x", "account": "werk", "day_on": date(2026, 7, day), "followers_total": followers}
        for day, followers in ((1, 1_204), (2, 1_205), (3, 12_050))
    ]
    assert alarms(warehouse, staged("days", date(2026, 8, 1), *days[:2])) == ()
    assert alarms(warehouse, staged("days", date(2026, 8, 1), *days)) == (Alarm("followers_jumped", 1, 1_205, 12_050),)


def test_a_member_list_shorter_than_the_one_before_raises_an_alarm(warehouse: Warehouse) -> None:
    def members(as_of_on: date, *names: str) -> StagedImport:
        return staged("members", as_of_on, *({"member_id": name, "name": name} for name in names))

    store(warehouse, members(date(2026, 7, 1), "a", "b", "c"))
    assert alarms(warehouse, members(date(2026, 8, 1), "a", "b")) == (Alarm("members_fewer", 1, 3, 2),)
    assert alarms(warehouse, members(date(2026, 8, 1), "a", "b", "c", "d")) == ()
    assert alarms(warehouse, members(date(2026, 6, 1), "a")) == (), "an older list may well be shorter"
