"""Backups: a whole copy with a seal beside it that says what it holds."""

import hashlib
import json
import os
import shutil
import time
from dataclasses import asdict, dataclass
from pathlib import Path

from warehouse.check import fingerprints
from warehouse.connection import open_warehouse
from warehouse.copies import copy_to
from warehouse.errors import BackupRefused, DatabaseInUse, UnusableBackup
from warehouse.journal import Journal, sync_folder
from warehouse.scripts import numbered_migrations
from warehouse.space import require_space
from warehouse.swapping import write_ahead_log
from warehouse.writes import now

LONGEST_WAIT_SECONDS = 60.0
CHUNK = 1 << 20


@dataclass(frozen=True)
class Seal:
    """What a backup holds, written beside it; made_at = UTC in ISO form, sha256 = of the whole file."""

    made_at: str
    data_version: int
    content_hash: str
    ledger_hash: str
    schema: int
    size: int
    sha256: str


def seal_path(backup: Path) -> Path:
    """Where the seal of a backup stands."""
    return backup.with_name(f"{backup.name}.json")


def back_up(database: Path, target: Path, published: Path) -> Seal:
    """Copy the database to target, also while the dashboard serves it; a file that is there is never replaced.

    published: the copy the dashboard renews after each write, taken where the database itself is held.
    """
    if target.exists() or seal_path(target).exists():
        raise BackupRefused(path=str(target), reason="there is a file of this name already; choose another name")
    if not target.parent.is_dir():
        raise BackupRefused(path=str(target), reason=f"there is no folder {target.parent}")
    arriving = target.with_name(f".{target.name}.arriving")
    try:
        lay_copy(database, arriving, published)
        seal = verified(arriving)
        put_beside(seal_path(target), seal)
        try:
            arrive(arriving, target)
        except FileExistsError as error:
            seal_path(target).unlink()
            raise BackupRefused(path=str(target), reason="a file of this name has appeared meanwhile") from error
    finally:
        arriving.unlink(missing_ok=True)
        write_ahead_log(arriving).unlink(missing_ok=True)
    return seal


def lay_copy(database: Path, arriving: Path, published: Path) -> None:
    """A whole copy: of the database itself, or of the published copy once it has every acknowledged write."""
    require_space(arriving.parent, database.stat().st_size)
    try:
        warehouse = open_warehouse(database)
    except DatabaseInUse:
        copy_published(database, arriving, published)
        return
    try:
        copy_to(warehouse, arriving)
    finally:
        warehouse.close()


def copy_published(database: Path, arriving: Path, published: Path) -> None:
    """Wait until the dashboard has published what was acknowledged before now, then copy that."""
    expected, deadline = Journal(database).last, time.monotonic() + LONGEST_WAIT_SECONDS
    while True:
        if published.exists():
            shutil.copyfile(published, arriving)
            if version_of(arriving) >= expected:
                return
        if time.monotonic() > deadline:
            reason = f"the published copy {published} is behind data version {expected}; is its disk full?"
            raise BackupRefused(path=str(database), reason=reason)
        time.sleep(0.5)


def version_of(path: Path) -> int:
    """The data version of a copy nobody holds."""
    copy = open_warehouse(path, read_only=True)
    try:
        return copy.data_version()
    finally:
        copy.close()


def verified(arriving: Path) -> Seal:
    """Open a copy read-only, read all of it, and say what it holds."""
    with arriving.open("rb+") as copied:
        os.fsync(copied.fileno())
    copy = open_warehouse(arriving, read_only=True)
    try:
        content, ledger = fingerprints(copy)
        version = copy.data_version()
    finally:
        copy.close()
    made_at = now().isoformat(timespec="seconds")
    return Seal(made_at, version, content, ledger, newest_schema(), arriving.stat().st_size, sha256_of(arriving))


def newest_schema() -> int:
    """The number of the schema of this release."""
    return max(number for number, _ in numbered_migrations())


def sha256_of(path: Path) -> str:
    """SHA-256 of a file."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


def put_beside(path: Path, seal: Seal) -> None:
    """Write a seal, on disk before its backup gets its name."""
    with path.open("x", encoding="utf-8") as file:
        json.dump(asdict(seal), file, indent=2)
        file.flush()
        os.fsync(file.fileno())


def arrive(arriving: Path, target: Path) -> None:
    """Give a finished copy its name, in one step and never in the place of another file."""
    try:
        os.link(arriving, target)
    except FileExistsError:
        raise
    except OSError:
        # Some file systems know no second name for a file.
        if target.exists():
            raise FileExistsError(target) from None
        arriving.rename(target)
    sync_folder(target.parent)


def read_seal(backup: Path) -> Seal | None:
    """The seal beside a backup; None if there is none."""
    try:
        return Seal(**json.loads(seal_path(backup).read_text(encoding="utf-8")))
    except FileNotFoundError:
        return None
    except (ValueError, TypeError) as error:
        raise UnusableBackup(path=str(seal_path(backup)), reason="the seal beside the backup is damaged") from error
