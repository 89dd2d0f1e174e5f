"""A file is closed in good order while other threads still read from it."""

import threading
import time
from pathlib import Path

import duckdb
import pytest

from warehouse.closing import close_when_idle
from warehouse.connection import open_warehouse

SOON = "select count(*) from range(2_000) as a(x), range(100_000) as b(y) where hash(x, y) % 7 = 3"
LONG = "select count(*) from range(2_000_000) as a(x), range(100_000) as b(y) where hash(x, y) % 7 = 3"


def reading(cursor: duckdb.DuckDBPyConnection, sql: str) -> tuple[threading.Thread, list[object]]:
    """A thread that asks, begun, and what it will get."""
    got: list[object] = []

    def ask() -> None:
        try:
            got.append(cursor.execute(sql).fetchone())
        except duckdb.Error as error:
            got.append(error)

    thread = threading.Thread(target=ask)
    thread.start()
    time.sleep(0.3)
    return thread, got


def test_a_question_that_ends_soon_is_answered_before_its_file_closes(tmp_path: Path) -> None:
    warehouse = open_warehouse(tmp_path / "program.duckdb")
    thread, got = reading(warehouse.cursor(), SOON)
    assert thread.is_alive(), "the question has to be under way"
    warehouse.close()
    thread.join(10)
    assert len(got) == 1 and isinstance(got[0], tuple)


def test_a_question_without_end_is_given_up(tmp_path: Path) -> None:
    warehouse = open_warehouse(tmp_path / "program.duckdb")
    cursor = warehouse.cursor()
    thread, got = reading(cursor, LONG)
    close_when_idle(cursor, patience=0.2)
    thread.join(10)
    assert isinstance(got[0], duckdb.InterruptException)
    warehouse.close()
    with pytest.raises(duckdb.ConnectionException):
        cursor.execute("select 1")
