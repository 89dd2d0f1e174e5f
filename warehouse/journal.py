"""A witness beside the database: every write that was acknowledged, so that a file that lost some is found out."""

import json
import logging
import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import duckdb

from warehouse.scripts import script

# A file that begins anew at such a write says by itself that what came before is not expected in it.
RESETS = frozenset({"start_empty", "restore", "loss_accepted"})

log = logging.getLogger("warehouse")


@dataclass(frozen=True)
class Write:
    """One acknowledged write; at = UTC in ISO form, file = name of the imported file."""

    data_version: int
    at: str
    cause: str
    subject: str | None = None
    file: str | None = None


def journal_path(database: Path) -> Path:
    """Where the journal of a database stands."""
    return database.with_name(f"{database.name}.journal")


def stored_writes(cursor: duckdb.DuckDBPyConnection, after: int = 0) -> list[Write]:
    """The writes the database itself knows of, from a data version on."""
    rows = cursor.execute(script("journal"), {"after": after}).fetchall()
    return [Write(version, at.isoformat(), cause, subject, file) for version, at, cause, subject, file in rows]


class Journal:
    """The lines of one journal file; each is on disk before its write is acknowledged."""

    def __init__(self, database: Path) -> None:
        self.path = journal_path(database)
        self.writes = read_writes(self.path)

    @property
    def last(self) -> int:
        """Data version of the last acknowledged write; 0 for none."""
        return self.writes[-1].data_version if self.writes else 0

    def missing_in(self, stored: Sequence[Write]) -> list[Write]:
        """The acknowledged writes a database lacks."""
        if any(write.cause in RESETS and write.data_version > self.last for write in stored):
            return []
        present = {(write.data_version, write.at) for write in stored}
        return [write for write in self.writes if (write.data_version, write.at) not in present]

    def follow(self, stored_after: Callable[[int], Sequence[Write]]) -> None:
        """Write down what the database has and the journal lacks; a disk that is full is tried again next time.

        stored_after: the writes the database knows of, from a data version on.
        """
        new = stored_after(self.last)
        try:
            if any(write.cause in RESETS for write in new):
                self._renew(stored_after(0))
            elif new or not self.path.exists():
                self._append(new)
        except OSError as error:
            log.error("the journal %s cannot be written: %s", self.path.name, error.strerror)

    def _append(self, new: Sequence[Write]) -> None:
        is_new = not self.path.exists()
        descriptor = os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o644)
        whole = os.fstat(descriptor).st_size
        try:
            # A crash may have cut the last line short: what follows begins on a line of its own.
            is_whole = not whole or os.pread(descriptor, 1, whole - 1) == b"\n"
            write_all(descriptor, (b"" if is_whole else b"\n") + lines_of(new))
            os.fsync(descriptor)
        except OSError:
            os.ftruncate(descriptor, whole)
            raise
        finally:
            os.close(descriptor)
        if is_new:
            sync_folder(self.path.parent)
        self.writes += new

    def _renew(self, stored: Sequence[Write]) -> None:
        fresh = self.path.with_name(f"{self.path.name}.fresh")
        with fresh.open("wb") as file:
            file.write(lines_of(stored))
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(self.path)
        sync_folder(self.path.parent)
        self.writes = list(stored)


def lines_of(writes: Iterable[Write]) -> bytes:
    """One line of JSON for each of these writes."""
    return "".join(json.dumps(asdict(write), ensure_ascii=False) + "\n" for write in writes).encode()


def write_all(descriptor: int, content: bytes) -> None:
    """Write every byte, or raise what keeps them from the disk."""
    while content:
        content = content[os.write(descriptor, content) :]


def read_writes(path: Path) -> list[Write]:
    """The whole lines of a journal; what is no line of ours is passed over, for it only ever bears witness."""
    writes: list[Write] = []
    for line in path.read_bytes().split(b"\n") if path.exists() else ():
        try:
            writes.append(Write(**json.loads(line)))
        except (ValueError, TypeError):
            continue
    return sorted(writes, key=lambda write: write.data_version)


def sync_folder(folder: Path) -> None:
    """Make new names in a folder durable."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
