"""What stood at an earlier data version is found again from the ledger."""

from datetime import date
from pathlib import Path

import pytest

from tests.warehouse.files import file, load, post, rows_of
from warehouse.connection import Warehouse, open_warehouse
from warehouse.contents import combined, content_hash, table_hashes
from warehouse.ledger import record_decision, redo_import, undo_import
from warehouse.replaying import replayed, writings

JUNE, JULY = date(2026, 6, 1), date(2026, 7, 1)


@pytest.mark.parametrize("place", ["memory", "file"])
def test_every_earlier_version_is_found_again(place: str, database: Path) -> None:
    warehouse = open_warehouse(database if place == "file" else None)
    said = [
        post(1, author_account="@anna", published_on=JULY, text="#Werkstolz"),
        post(2, permalink="https://x.com/a/status/1"),
    ]
    anna = {"member_id": "m1", "name": "Anna Berg", "x": "@anna", "joined_on": JUNE, "consent": "named"}
    plan = {"campaign_id": "c", "name": "C", "start_on": JUNE, "end_on": JUNE, "hashtags": ["werkstolz"]}
    hashes = {}

    def passed() -> None:
        hashes[warehouse.data_version()] = content_hash(warehouse)

    steps = (
        lambda: load(warehouse, file("posts", "posts", said)),
        lambda: load(warehouse, file("members", "members", [anna])),
        lambda: undo_import(warehouse, 1, "tester"),
        lambda: record_decision(warehouse, "consent", "m1", {"level": "pseudonym"}, JULY, "tester"),
        lambda: load(warehouse, file("plan", "campaigns", [plan])),
        lambda: redo_import(warehouse, 1, "tester"),
        lambda: record_decision(warehouse, "setting", "campaign_carry_days", 40, JULY, "tester"),
        lambda: undo_import(warehouse, 2, "tester"),
    )
    for step in steps:
        step()
        passed()
    now = content_hash(warehouse), warehouse.data_version()
    found = replayed(warehouse, list(hashes), lambda cursor: combined(table_hashes(cursor)))
    assert found == hashes
    assert (content_hash(warehouse), warehouse.data_version()) == now
    warehouse.close()


def test_a_write_says_how_long_it_stood(warehouse: Warehouse) -> None:
    load(warehouse, file("a", "posts", [post(1)]))
    load(warehouse, file("b", "posts", [post(2)]))
    with warehouse.cursor() as cursor:
        cursor.execute("update data_versions set created_at = timestamp '2026-01-01' + data_version * interval 2 hour")
    assert [(one.cause, one.subject, one.stood_seconds) for one in writings(warehouse)] == [
        ("import", "1", 7200), ("import", "2", None),
    ]  # fmt: skip
    assert rows_of(warehouse, "select count(*) from imports") == [(2,)]
