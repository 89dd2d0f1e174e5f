"""What the ledger promises: once only, in any order, reversible."""

from collections.abc import Iterator
from datetime import date
from itertools import permutations

import pytest

from data_loaders.row_columns import COLUMNS
from tests.stores import empty_warehouse
from tests.warehouse.files import at, file, load, post, row_of, rows_of
from warehouse.check import REBUILD, what_is_wrong
from warehouse.connection import Warehouse
from warehouse.contents import content_hash
from warehouse.ledger import AlreadyImported, RowCounts, StagedImport, append_import, preview_import, undo_import
from warehouse.staging import STAGED_COLUMNS

TEXT = "Gemeinsam stark #Werkstolz"
A = file("a", "posts", [post(101, text=TEXT, impressions=10), post(102, impressions=5)], as_of=date(2026, 6, 1))
B = file("b", "posts", [post(101, text=TEXT, impressions=30), post(103, impressions=7)], as_of=date(2026, 6, 8))
C = file("c", "posts", [post(102, impressions=9), post(103, impressions=8)], as_of=date(2026, 6, 8))
ORDERS = list(permutations([A, B, C]))
VALUES = "select * from posts order by post"


def test_staged_columns_are_the_columns_the_loaders_write() -> None:
    assert STAGED_COLUMNS == COLUMNS


@pytest.fixture(scope="module")
def fresh() -> Iterator[Warehouse]:
    """B and C alone."""
    opened = empty_warehouse()
    load(opened, B)
    load(opened, C)
    yield opened
    opened.close()


@pytest.mark.parametrize("order", ORDERS, ids=lambda order: "".join(each.file_name[0] for each in order))
def test_undoing_a_leaves_exactly_b_and_c_in_any_order(
    order: tuple[StagedImport, ...], warehouse: Warehouse, fresh: Warehouse
) -> None:
    numbers = {staged.file_name: load(warehouse, staged).import_id for staged in order}
    undo_import(warehouse, numbers["a.csv"], "tester")
    assert content_hash(warehouse) == content_hash(fresh)
    assert rows_of(warehouse, VALUES) == rows_of(fresh, VALUES)
    assert rows_of(warehouse, "select post, impressions from posts order by post") == [
        ("x:101", 30), ("x:102", 9), ("x:103", 8),
    ]  # fmt: skip


def test_the_order_of_imports_does_not_matter() -> None:
    hashes = set()
    for order in ORDERS:
        warehouse = empty_warehouse()
        for staged in order:
            load(warehouse, staged)
        hashes.add(content_hash(warehouse))
        warehouse.close()
    assert len(hashes) == 1


def test_loading_the_same_file_twice_changes_nothing(warehouse: Warehouse) -> None:
    first = load(warehouse, A)
    before = content_hash(warehouse), warehouse.data_version()
    with pytest.raises(AlreadyImported) as refusal:
        load(warehouse, A)
    assert refusal.value.import_id == first.import_id
    assert (content_hash(warehouse), warehouse.data_version()) == before
    assert row_of(warehouse, "select count(*) from post_observations") == (2,)


def test_a_file_taken_back_can_be_loaded_again(warehouse: Warehouse) -> None:
    before = content_hash(warehouse)
    stored = load(warehouse, A)
    with_a = content_hash(warehouse)
    undo_import(warehouse, stored.import_id, "tester")
    assert content_hash(warehouse) == before
    assert load(warehouse, A).import_id == stored.import_id + 1
    assert content_hash(warehouse) == with_a


def test_undo_removes_nothing_from_the_ledger(warehouse: Warehouse) -> None:
    stored = load(warehouse, A)
    version = undo_import(warehouse, stored.import_id, "tester")
    assert rows_of(warehouse, "select distinct added_in, removed_in from post_observations") == [(1, version)]
    assert row_of(warehouse, "select count(*) from post_attributes") == (2,)


def test_rows_are_counted_as_new_updated_unchanged_and_duplicate(warehouse: Warehouse) -> None:
    load(warehouse, file("first", "posts", [post(1, impressions=10), post(2, impressions=20)], as_of=date(2026, 6, 1)))
    second = file(
        "second",
        "posts",
        [post(1, impressions=11), post(2, impressions=20), post(3), post(3)],
        as_of=date(2026, 6, 2),
    )
    assert preview_import(warehouse, second) == RowCounts(new=1, updated=1, unchanged=1, duplicate=1)
    assert load(warehouse, second).counts == RowCounts(new=1, updated=1, unchanged=1, duplicate=1)


def test_a_preview_stores_nothing(warehouse: Warehouse) -> None:
    before = content_hash(warehouse), warehouse.data_version()
    preview_import(warehouse, A)
    assert (content_hash(warehouse), warehouse.data_version()) == before
    assert row_of(warehouse, "select count(*) from imports") == (0,)


def test_a_failing_receipt_leaves_nothing_behind(warehouse: Warehouse) -> None:
    def stop(_number: int, _counts: RowCounts) -> dict[str, int]:
        raise KeyboardInterrupt

    before = content_hash(warehouse), warehouse.data_version()
    with pytest.raises(KeyboardInterrupt):
        append_import(warehouse, A, stop)
    assert (content_hash(warehouse), warehouse.data_version()) == before
    assert row_of(warehouse, "select count(*) from post_attributes") == (0,)


def test_the_receipt_is_kept_with_the_import(warehouse: Warehouse) -> None:
    load(warehouse, A)
    assert row_of(warehouse, "select receipt ->> 'new' from imports") == ("2",)


def test_counts_of_the_other_kinds_of_rows(warehouse: Warehouse) -> None:
    days = [
        {"platform": "linkedin", "account": "Nordwind", "day_on": date(2026, 5, day), "impressions": day}
        for day in (1, 2)
    ]
    load(warehouse, file("days", "days", days, series="linkedin_page_content:nordwind"))
    later = [days[0] | {"impressions": 50}, days[1], days[1] | {"day_on": date(2026, 5, 3)}]
    again = file("later", "days", later, as_of=date(2026, 7, 2), series="linkedin_page_content:nordwind")
    assert load(warehouse, again).counts == RowCounts(new=1, updated=1, unchanged=1, duplicate=0)
    reaction = {"actor": "anna", "post_reference": "1", "type": "reaction", "occurred_at": at("2026-05-01T09:00")}
    load(warehouse, file("log", "interactions", [reaction]))
    more = file("log-2", "interactions", [reaction, reaction | {"type": "comment"}])
    assert load(warehouse, more).counts == RowCounts(new=1, updated=0, unchanged=1, duplicate=0)


def test_a_check_finds_a_derived_value_that_the_ledger_does_not_say(warehouse: Warehouse) -> None:
    load(warehouse, A)
    assert what_is_wrong(warehouse) == []
    with warehouse.cursor() as cursor:
        cursor.execute("update posts set impressions = 999 where post = 'x:101'")
    assert [(each.where, each.remedy) for each in what_is_wrong(warehouse)] == [("posts", REBUILD)]
