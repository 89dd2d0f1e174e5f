"""The way back: a verified backup takes the place of the database, which is kept beside it."""

import os
import shutil
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from warehouse.backups import Seal, newest_schema, read_seal, sha256_of
from warehouse.check import fingerprints, what_is_wrong
from warehouse.connection import open_warehouse
from warehouse.errors import DatabaseInUse, UnusableBackup, WarehouseError
from warehouse.journal import Journal
from warehouse.old_versions import folder_of
from warehouse.space import require_space
from warehouse.swapping import finish_swap, held_alone, intent_path, swap, write_ahead_log
from warehouse.writes import now

RESTORED = "insert into data_versions values (?, ?, 'restore', ?)"


@dataclass(frozen=True)
class Restored:
    """What a restore did; kept = where the replaced database is, missing = acknowledged writes the backup lacks."""

    data_version: int
    content_hash: str
    kept: Path | None
    missing: int


def restore(database: Path, backup: Path, moment: datetime) -> Restored:
    """Verify a backup and let it take the place of the database, which is kept beside it under a dated name."""
    finish_swap(database)
    with held_alone(database):
        seal = read_seal(backup)
        check_bytes(backup, seal)
        require_space(database.parent, backup.stat().st_size)
    arriving = database.with_name(f".{database.name}.restoring")
    try:
        shutil.copyfile(backup, arriving)
        content, held = verified(arriving, backup, seal)
        version = max(last_version(database), held) + 1
        note_restore(arriving, version, held, seal)
        expected = Journal(database).last
        kept = swap(database, arriving, moment)
        shutil.rmtree(folder_of(database), ignore_errors=True)
    finally:
        if not intent_path(database).exists():
            for left in (arriving, write_ahead_log(arriving)):
                left.unlink(missing_ok=True)
    open_warehouse(database).close()
    return Restored(version, content, kept, max(0, expected - held))


def check_bytes(backup: Path, seal: Seal | None) -> None:
    """Hold the file against its seal."""
    if not backup.is_file():
        raise UnusableBackup(path=str(backup), reason="there is no such file")
    if seal and (backup.stat().st_size != seal.size or sha256_of(backup) != seal.sha256):
        raise UnusableBackup(path=str(backup), reason="the file is not the one its seal was written for")


def last_version(database: Path) -> int:
    """The highest data version anybody may have seen; raises DatabaseInUse while a process holds the database."""
    journal = Journal(database).last
    if not database.exists():
        return journal
    try:
        replaced = open_warehouse(database, is_witnessed=False)
    except DatabaseInUse:
        raise
    except WarehouseError:
        return journal  # a damaged database is what a backup is restored for
    try:
        return max(journal, replaced.data_version())
    finally:
        replaced.close()


def verified(arriving: Path, backup: Path, seal: Seal | None) -> tuple[str, int]:
    """Bring a copied backup to this release and check everything in it; gives content hash and data version."""
    try:
        opened = open_warehouse(arriving, is_witnessed=False)
    except WarehouseError as fault:
        raise UnusableBackup(path=str(backup), reason=str(fault)) from fault
    try:
        wrong = what_is_wrong(opened)
        if wrong:
            raise UnusableBackup(path=str(backup), reason=str(wrong[0]))
        content, ledger = fingerprints(opened)
        version = opened.data_version()
    finally:
        opened.close()
        for left in arriving.parent.glob(f"{arriving.name}.before-*"):
            left.unlink()
    is_same_schema = seal is not None and seal.schema == newest_schema()
    if seal and is_same_schema and (content, ledger) != (seal.content_hash, seal.ledger_hash):
        raise UnusableBackup(path=str(backup), reason="its content is not what its seal says")
    return content, version


def note_restore(arriving: Path, version: int, held: int, seal: Seal | None) -> None:
    """Write down in a checked backup that it was restored, at a data version nobody has seen."""
    subject = f"data version {held}" + (f" of {seal.made_at}" if seal else "")
    opened = open_warehouse(arriving, is_witnessed=False)
    try:
        with opened.transaction() as cursor:
            cursor.execute(RESTORED, [version, now(), subject])
    finally:
        opened.close()
    with arriving.open("rb+") as copied:
        os.fsync(copied.fileno())
