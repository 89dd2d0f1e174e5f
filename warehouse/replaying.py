"""What figures were at earlier data versions: the ledger turned back step by step, on a copy nobody else sees."""

import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TypeVar

import duckdb

from warehouse.append_steps import kinds_of
from warehouse.connection import Warehouse, open_warehouse
from warehouse.copies import copy_to
from warehouse.derivation import Touched, derive, derive_everything
from warehouse.ledger import REMEMBERED
from warehouse.scripts import script
from warehouse.writes import begin_write

T = TypeVar("T")
# What a decision is derived with, where it is not about people.
DERIVED_OF = {"campaign": "campaigns", "tag": "tags"}


@dataclass(frozen=True)
class Writing:
    """One write; stood_seconds is how long it was the last one, None while it is."""

    data_version: int
    created_at: datetime
    cause: str
    subject: str | None
    stood_seconds: int | None


def writings(warehouse: Warehouse) -> list[Writing]:
    """Every write, the first one first; moments in UTC."""
    with warehouse.cursor() as cursor:
        return [Writing(*row) for row in cursor.execute(script("writings")).fetchall()]


def replayed(
    warehouse: Warehouse, versions: Sequence[int], measure: Callable[[duckdb.DuckDBPyConnection], T]
) -> dict[int, T]:
    """What a measure says at each of these data versions, under today's rules and rights; nothing is stored."""
    measured: dict[int, T] = {}
    with copy_of(warehouse) as copied, copied.transaction(keep=False) as cursor:
        for version in sorted(versions, reverse=True):
            turn_back(cursor, version)
            measured[version] = measure(cursor)
    return measured


@contextmanager
def copy_of(warehouse: Warehouse) -> Iterator[Warehouse]:
    """A copy that is gone afterwards; a warehouse without a file, which has one user only, stands for itself."""
    if warehouse.path is None:
        yield warehouse
        return
    with tempfile.TemporaryDirectory(prefix="replay-") as folder:
        path = Path(folder) / warehouse.path.name
        copy_to(warehouse, path)
        copied = open_warehouse(path)
        try:
            yield copied
        finally:
            copied.close()


def turn_back(cursor: duckdb.DuckDBPyConnection, version: int) -> None:
    """Bring ledger and derived tables from a later version to this one, inside the transaction of the cursor."""
    cursor.execute("create or replace temp table earlier as select ?::bigint as version", [version])
    imports = [number for (number,) in cursor.execute(script("append/turned_imports")).fetchall()]
    decided = {kind for (kind,) in cursor.execute(script("append/turned_decisions")).fetchall()} - set(REMEMBERED)
    cursor.execute(script("append/turn_back"))
    begin_write(cursor, "rebuild", None)
    if "setting" in decided:
        derive_everything(cursor)
        return
    kinds = {DERIVED_OF.get(kind, "members") for kind in decided}
    for number in imports:
        cursor.execute("update this_write set import_id = ?", [number])
        cursor.execute(script("derive/touch_import"))
        kinds.update(kinds_of(cursor, number))
    if kinds:
        derive(cursor, Touched(kinds))
