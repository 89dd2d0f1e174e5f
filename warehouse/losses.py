"""Going on without acknowledged writes that are gone for good, and having that in the ledger."""

from pathlib import Path

from warehouse.connection import open_warehouse
from warehouse.journal import Journal, stored_writes
from warehouse.start_check import named_write
from warehouse.writes import now

ACCEPTED = "insert into data_versions values (?, ?, 'loss_accepted', ?)"


def accept_losses(database: Path) -> list[str]:
    """Expect the missing writes no longer; gives what they were, and nothing where none is missing."""
    journal = Journal(database)
    opened = open_warehouse(database, is_witnessed=False)
    try:
        with opened.cursor() as cursor:
            missing = journal.missing_in(stored_writes(cursor)) if journal.writes else []
        if missing:
            version = max(journal.last, opened.data_version()) + 1
            numbers = ", ".join(str(write.data_version) for write in missing)
            with opened.transaction() as cursor:
                cursor.execute(ACCEPTED, [version, now(), f"without data versions {numbers}"])
    finally:
        opened.close()
    return [named_write(write) for write in missing]
