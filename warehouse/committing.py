"""How a transaction ends."""

from pathlib import Path

import duckdb

from warehouse.errors import WriteConflict
from warehouse.faults import first_line, named_fault


def committed(cursor: duckdb.DuckDBPyConnection, path: Path | None) -> None:
    """Commit; a shared store refuses what another process has made obsolete."""
    try:
        cursor.execute("commit")
    except duckdb.TransactionException as error:
        raise named_fault(error, path) or WriteConflict(reason=first_line(error)) from error


def rolled_back(cursor: duckdb.DuckDBPyConnection) -> None:
    """Roll back, also where DuckDB has already given the transaction up."""
    try:
        cursor.execute("rollback")
    except duckdb.Error:
        cursor.close()
