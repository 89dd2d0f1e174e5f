"""What the warehouse holds, logically: one hash to compare, and a check of its own promises."""

import hashlib

import duckdb

from warehouse.connection import Warehouse
from warehouse.derivation import derive_everything
from warehouse.scripts import script
from warehouse.writes import begin_write


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


def what_is_wrong(warehouse: Warehouse) -> list[str]:
    """Broken promises of the file: ledger rows of unknown imports, and derived tables a rebuild would change."""
    with warehouse.transaction(keep=False) as cursor:
        complaints = [words for (words,) in cursor.execute(script("complaints")).fetchall()]
        before = table_hashes(cursor)
        begin_write(cursor, "rebuild", None)
        derive_everything(cursor)
        after = table_hashes(cursor)
    changed = {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)}
    return complaints + [f"{name} differs from what the ledger says; run rebuild" for name in sorted(changed)]
