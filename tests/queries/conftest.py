"""One warehouse for the whole room, emptied before each test: opening one costs more than most tests."""

from collections.abc import Iterator

import pytest

import warehouse.connection
from queries import answers
from warehouse.connection import Warehouse, open_warehouse


@pytest.fixture(scope="session")
def reused_warehouse() -> Iterator[Warehouse]:
    """In memory, in whatever state the last test left it."""
    opened = open_warehouse(None)
    yield opened
    opened.close()


@pytest.fixture(name="warehouse")
def emptied_warehouse(reused_warehouse: Warehouse, monkeypatch: pytest.MonkeyPatch) -> Warehouse:
    """Empty, in memory, and the one the process serves."""
    with reused_warehouse.transaction() as cursor:
        listed = "select table_name from duckdb_tables() where table_name <> 'applied_migrations' and not temporary"
        for (table,) in cursor.execute(listed).fetchall():
            cursor.execute(f"truncate {table}")
    answers._memory.clear()
    monkeypatch.setattr(warehouse.connection, "_served", [reused_warehouse])
    return reused_warehouse
