"""Whether a warehouse keeps its promises: complaints that say where, what was found, what was expected, what to do."""

import re
from dataclasses import dataclass

import duckdb

from warehouse.connection import Warehouse
from warehouse.contents import combined, content_hash, table_hashes
from warehouse.derivation import derive_everything
from warehouse.errors import DamagedDatabase
from warehouse.faults import first_line, named_fault
from warehouse.scripts import script
from warehouse.writes import begin_write

RESTORE = "restore the latest backup: python -m warehouse restore FILE"
REBUILD = "derive everything anew: python -m warehouse rebuild"


@dataclass(frozen=True)
class Complaint:
    """One broken promise."""

    where: str
    found: str
    expected: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.where}: found {self.found}; expected {self.expected}. To do: {self.remedy}."


def what_is_wrong(warehouse: Warehouse) -> list[Complaint]:
    """Every row read, every promise of the ledger and of what is derived from it held against the tables."""
    unreadable = unreadable_part(warehouse)
    if unreadable:
        return [unreadable]
    with warehouse.transaction(keep=False) as cursor:
        rows = cursor.execute(script("complaints")).fetchall() + cursor.execute(script("identities")).fetchall()
        before = table_hashes(cursor)
        begin_write(cursor, "rebuild", None)
        derive_everything(cursor)
        after = table_hashes(cursor)
    return [
        *(Complaint(where, found, expected, REBUILD if remedy == "rebuild" else RESTORE)
          for where, found, expected, remedy in rows),
        *(Complaint(name, before.get(name, "no rows"), f"{after.get(name, 'no rows')} as derived anew", REBUILD)
          for name in differing(before, after)),
    ]  # fmt: skip


def differing(before: dict[str, str], after: dict[str, str]) -> list[str]:
    """The derived tables whose rows are not the same."""
    return sorted(name for name in before.keys() | after.keys() if before.get(name) != after.get(name))


def derived_hashes(warehouse: Warehouse) -> dict[str, str]:
    """Number of rows and hash of each derived table that has rows."""
    with warehouse.cursor() as cursor:
        return table_hashes(cursor)


# A damaged length reads as a wish for more memory than the whole database may have.
IMPOSSIBLE_WISH = re.compile(r"failed to allocate data of size [\d.]+ [GTPE]iB")


def unreadable_part(warehouse: Warehouse) -> Complaint | None:
    """What reading every row of every table comes upon; DuckDB compares the checksum of each block it reads."""
    try:
        fingerprints(warehouse)
    except duckdb.Error as error:
        fault = named_fault(error, warehouse.path)
        if fault is None:
            raise
        where = str(warehouse.path.name if warehouse.path else "database")
        return Complaint(where, first_line(error), "blocks that match their checksums", RESTORE)
    return None


def fingerprints(warehouse: Warehouse) -> tuple[str, str]:
    """Hash of what is derived and of the ledger; equal in a copy, whatever computer it lies on."""
    with warehouse.cursor() as cursor:
        ledger = {name: f"{count}-{hashed}" for name, count, hashed in cursor.execute(script("ledger")).fetchall()}
    return content_hash(warehouse), combined(ledger)


def look_through(warehouse: Warehouse) -> DamagedDatabase | None:
    """Read everything once; a damaged file is from then on refused to everybody by that name."""
    try:
        fingerprints(warehouse)
    except duckdb.Error as error:
        fault = named_fault(error, warehouse.path)
        if IMPOSSIBLE_WISH.search(first_line(error)):
            fault = DamagedDatabase(path=str(warehouse.path), reason=first_line(error))
        if isinstance(fault, DamagedDatabase):
            warehouse.damage = fault
            return fault
        raise
    return None
