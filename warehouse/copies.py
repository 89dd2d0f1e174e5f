"""Whole copies of the database file, and a file that starts anew."""

import os
import time
from functools import partial
from pathlib import Path

import duckdb

from warehouse.connection import Warehouse
from warehouse.faults import named_fault
from warehouse.held_files import copy_held_file
from warehouse.old_versions import discard
from warehouse.opening import connect
from warehouse.space import require_space
from warehouse.swapping import write_ahead_log
from warehouse.writes import now

START = "insert into data_versions values (?, ?, 'start_empty', null)"


def copy_to(warehouse: Warehouse, path: Path) -> None:
    """Write a consistent copy of the database to path; readers of path see the old or the new one, never half."""
    assert warehouse.path is not None, "a warehouse in memory has no file to copy"
    arriving = path.with_name(f"{path.name}.arriving")
    require_space(path.parent, warehouse.path.stat().st_size)
    with warehouse.write_lock:
        checkpoint(warehouse)
        copy_held_file(warehouse.path, arriving)
    with arriving.open("rb+") as copied:
        os.fsync(copied.fileno())
    arriving.replace(path)


def checkpoint(warehouse: Warehouse) -> None:
    """Bring every commit into the file itself; waits for readers, and after five seconds stops them."""
    with warehouse.cursor() as cursor:
        for _ in range(50):
            try:
                cursor.execute("checkpoint")
                return
            except duckdb.TransactionException:
                time.sleep(0.1)
            except duckdb.FatalException as error:
                # A full disk at this point makes DuckDB give the file up; opened again it has all that was committed.
                warehouse.replace_file(lambda: None)
                raise named_fault(error, warehouse.path) or error from error
        cursor.execute("force checkpoint")


def start_empty(warehouse: Warehouse) -> int:
    """Leave nothing of what was stored: a fresh file takes the place of the old; gives the data version, one higher."""
    with warehouse.write_lock:
        version = warehouse.data_version() + 1
        if warehouse.path is None:
            warehouse.replace_file(lambda: None)
            with warehouse.transaction() as cursor:
                cursor.execute(START, [version, now()])
        else:
            path, fresh = warehouse.path, fresh_file(warehouse.path, version)
            warehouse.replace_file(partial(put_in_place, fresh, path))
        discard(warehouse)
    return version


def put_in_place(fresh: Path, path: Path) -> None:
    """Give a fresh file the place of a closed one, whose log a full disk may have left behind."""
    write_ahead_log(path).unlink(missing_ok=True)
    fresh.replace(path)


def fresh_file(path: Path, version: int) -> Path:
    """An empty database beside path whose numbering of data versions goes on."""
    fresh = path.with_name(f"{path.name}.fresh")
    fresh.unlink(missing_ok=True)
    connection = connect(fresh)
    connection.execute(START, [version, now()])
    connection.close()
    return fresh
