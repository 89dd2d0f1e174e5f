"""What the warehouse holds, logically: one hash to compare."""

import hashlib

import duckdb

from warehouse.connection import Warehouse
from warehouse.scripts import script


def content_hash(warehouse: Warehouse) -> str:
    """Hash of the logical content of the derived tables; the order of imports does not matter."""
    with warehouse.cursor() as cursor:
        return combined(table_hashes(cursor))


def table_hashes(cursor: duckdb.DuckDBPyConnection) -> dict[str, str]:
    """Number of rows and hash of each derived table that has rows."""
    rows = cursor.execute(script("contents")).fetchall()
    return {name: f"{row_count}-{hashed}" for name, row_count, hashed in rows}


def combined(hashes: dict[str, str]) -> str:
    """One hash of many."""
    words = "\n".join(f"{name} {hashed}" for name, hashed in sorted(hashes.items()))
    return hashlib.sha256(words.encode()).hexdigest()
