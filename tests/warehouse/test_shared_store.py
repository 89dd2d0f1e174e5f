"""What holds beyond one process: a store several dashboards share. The environment names its catalog."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date

import duckdb
import pytest

from tests.stores import CATALOG, shared_store
from tests.warehouse.files import file, load, post, rows_of
from warehouse.check import what_is_wrong
from warehouse.connection import Warehouse, open_warehouse
from warehouse.contents import content_hash
from warehouse.errors import AlreadyImported
from warehouse.ledger import StagedImport, record_decision, undo_import

pytestmark = pytest.mark.shared_store
WRITERS = 4


def export(number: int) -> StagedImport:
    """The post everybody has, and one of its own."""
    rows = [post(1, impressions=number), post(100 + number, impressions=5)]
    return file(f"export-{number}", "posts", rows, as_of=date(2026, 6, number + 1))


@pytest.fixture
def replicas() -> Iterator[list[Warehouse]]:
    """Several dashboards over one store."""
    assert CATALOG, "SHARED_STORE_CATALOG names no database"
    store = shared_store(CATALOG)
    opened = [open_warehouse(store) for _ in range(WRITERS)]
    yield opened
    for each in opened:
        each.close()


def test_files_imported_by_several_processes_at_once_all_count(replicas: list[Warehouse]) -> None:
    with ThreadPoolExecutor(WRITERS) as writers:
        stored = list(writers.map(load, replicas, map(export, range(WRITERS))))
    assert sorted(each.import_id for each in stored) == [1, 2, 3, 4]
    posts = "select post, impressions from posts order by post"
    expected = [("x:1", 3), ("x:100", 5), ("x:101", 5), ("x:102", 5), ("x:103", 5)]
    assert [rows_of(each, posts) for each in replicas] == [expected] * WRITERS
    assert what_is_wrong(replicas[0]) == []


def test_the_same_file_imported_by_several_processes_at_once_counts_once(replicas: list[Warehouse]) -> None:
    def tried(warehouse: Warehouse) -> str:
        try:
            return f"import {load(warehouse, export(1)).import_id}"
        except AlreadyImported as refusal:
            return f"already import {refusal.import_id}"

    with ThreadPoolExecutor(WRITERS) as writers:
        outcomes = sorted(writers.map(tried, replicas))
    assert outcomes == ["already import 1"] * 3 + ["import 1"]
    assert rows_of(replicas[0], "select count(*) from post_observations") == [(2,)]


def test_every_process_sees_what_another_has_written_and_its_data_version(replicas: list[Warehouse]) -> None:
    here, there, *_ = replicas
    stored = load(here, export(1))
    assert there.data_version() == stored.data_version
    with_export = content_hash(there)
    undo_import(there, stored.import_id, "tester")
    assert (content_hash(here) == with_export, rows_of(here, "select count(*) from posts")) == (False, [(0,)])
    version = record_decision(here, "answer", "colour", "blue", date(2026, 6, 1), "tester")
    assert there.data_version() == version


def test_a_process_reads_no_file_outside_the_store(replicas: list[Warehouse]) -> None:
    with replicas[0].cursor() as cursor, pytest.raises(duckdb.PermissionException):
        cursor.execute("select * from read_text('/etc/hostname')")
