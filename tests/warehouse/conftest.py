"""An empty warehouse in memory, and one in a file."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.stores import empty_warehouse
from warehouse.connection import Warehouse


@pytest.fixture
def warehouse() -> Iterator[Warehouse]:
    """An empty warehouse in memory."""
    opened = empty_warehouse()
    yield opened
    opened.close()


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """Where a database file may be created."""
    return tmp_path / "program.duckdb"
