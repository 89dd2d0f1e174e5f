"""Whole copies of the database file, and a file that starts anew."""

import os
import time
from pathlib import Path

import duckdb

from warehouse.connection import Warehouse
from warehouse.held_files import copy_held_file
from warehouse.opening import connect
from warehouse.writes import now

START = "insert into data_versions values (?, ?, 'start_empty', null)"


def copy_to(warehouse: Warehouse, path: Path) -> None:
    """Write a consistent copy of the database to path; readers of path see the old or the new one, never half."""
    assert warehouse.path is not None, "a warehouse in memory has no file to copy"
    arriving = path.with_name(f"{path.name}.arriving")
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
            warehouse.replace_file(lambda: fresh.replace(path))
    return version


def fresh_file(path: Path, version: int) -> Path:
    """An empty database beside path whose numbering of data versions goes on."""
    fresh = path.with_name(f"{path.name}.fresh")
    fresh.unlink(missing_ok=True)
    connection = connect(fresh)
    connection.execute(START, [version, now()])
    connection.close()
    return fresh
