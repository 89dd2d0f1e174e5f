"""Putting another database file in the place of one, so that a crash leaves the one or the other, never neither."""

import fcntl
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

from warehouse.errors import DatabaseInUse
from warehouse.held_files import copy_held_file
from warehouse.journal import sync_folder


def intent_path(database: Path) -> Path:
    """Where it is written down that an arriving file has to take the place of the database."""
    return database.with_name(f"{database.name}.swap")


def write_ahead_log(database: Path) -> Path:
    """DuckDB's own file for commits that are not in the database file yet."""
    return database.with_name(f"{database.name}.wal")


def swap(database: Path, arriving: Path, moment: datetime) -> Path | None:
    """Let the arriving file, in the same folder, take the place of the database; gives where the old one is kept.

    Raises DatabaseInUse while another process holds the database.
    """
    with held_alone(database):
        kept = keep_aside(database, moment)
        keep_aside(write_ahead_log(database), moment)
        sync_folder(database.parent)
        intent = intent_path(database)
        begun = intent.with_name(f"{intent.name}.begun")
        begun.write_text(json.dumps({"arriving": arriving.name}), encoding="utf-8")
        with begun.open("rb+") as file:
            os.fsync(file.fileno())
            # Held until the swap is over, so that a dashboard that starts meanwhile waits for its end.
            fcntl.lockf(file, fcntl.LOCK_EX)
            begun.replace(intent)
            sync_folder(database.parent)
            carry_out(database, arriving)
    return kept


def finish_swap(database: Path) -> None:
    """Carry out a swap that a crash cut short after it was decided."""
    intent = intent_path(database)
    if not intent.exists():
        return
    with suppress(FileNotFoundError), held_alone(intent):
        carry_out(database, database.with_name(json.loads(intent.read_text(encoding="utf-8"))["arriving"]))


def carry_out(database: Path, arriving: Path) -> None:
    """The steps after the decision, each of which may be done already."""
    if arriving.exists():
        # The old log must be gone first: beside the new file it would be taken for that one's.
        write_ahead_log(database).unlink(missing_ok=True)
        sync_folder(database.parent)
        arriving.replace(database)
        sync_folder(database.parent)
    intent_path(database).unlink(missing_ok=True)


@contextmanager
def held_alone(path: Path) -> Iterator[None]:
    """While this lasts no other process opens the file; DuckDB uses the same kind of lock."""
    if not path.exists():
        yield
        return
    with path.open("rb+") as file:
        try:
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise DatabaseInUse(path=str(path)) from error
        yield


def keep_aside(path: Path, moment: datetime) -> Path | None:
    """Keep a file under a dated name beside it; None if there is none."""
    if not path.exists():
        return None
    kept = free_dated_name(path, moment)
    try:
        os.link(path, kept)
    except OSError:
        # Some file systems know no second name for a file.
        copy_held_file(path, kept)
    return kept


def free_dated_name(path: Path, moment: datetime) -> Path:
    """A name with the moment in it that is not taken."""
    stem, number = f"{path.name}.replaced-{moment:%Y-%m-%d-%H%M%S}", 1
    kept = path.with_name(stem)
    while kept.exists():
        number += 1
        kept = path.with_name(f"{stem}-{number}")
    return kept
