"""Pieces every write of an import is made of: its steps, its kinds of rows, whether its file is live."""

from datetime import datetime

import duckdb

from warehouse.scripts import script
from warehouse.stopping import passed_step


def run_append(cursor: duckdb.DuckDBPyConnection, *steps: str) -> None:
    """Run steps of the append in order."""
    for step in steps:
        cursor.execute(script(f"append/{step}"))
        passed_step()


def kinds_of(cursor: duckdb.DuckDBPyConnection, import_id: int) -> tuple[str, ...]:
    """The kinds of rows an import has in the ledger."""
    return tuple(kind for (kind,) in cursor.execute(script("append/kinds_of_import"), [import_id]).fetchall())


def live_import(cursor: duckdb.DuckDBPyConnection, file_sha256: str) -> tuple[int, datetime] | None:
    """Number and moment of the live import of this very file, if there is one."""
    question = "select import_id, imported_at from imports where file_sha256 = ? and removed_in is null"
    return cursor.execute(question, [file_sha256]).fetchone()
