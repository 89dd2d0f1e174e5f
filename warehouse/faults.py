"""From what DuckDB says to the name of what happened."""

import re
from pathlib import Path

import duckdb

from warehouse.errors import (
    DamagedDatabase,
    DatabaseInUse,
    DiskFull,
    NewerDatabase,
    NotADatabase,
    QueryTooLarge,
    ReadOnlyDatabase,
    UnreadableDatabase,
    WarehouseError,
)

# DuckDB 2.0 raises damages as plain errors and a full disk as a transaction error: only the words tell them apart.
WORDS: tuple[tuple[str, type[WarehouseError]], ...] = (
    (r"set lock on file|conflicting lock|used by another process", DatabaseInUse),
    (r"no space left|file too large|quota exceeded", DiskFull),
    (r"read-only file system|permission denied|operation not permitted", ReadOnlyDatabase),
    (r"newer version|higher version", NewerDatabase),
    (
        r"not a valid duckdb database|is a directory|failed to download extension|external extensions is disabled",
        NotADatabase,
    ),
    (r"too many open files|input/output error|no such device|stale file handle", UnreadableDatabase),
    (r"corrupt|checksum|could not read enough bytes|replaying wal|this wal was created", DamagedDatabase),
    (r"out of memory|failed to (?:offload|allocate|pin)|max_temp_directory_size", QueryTooLarge),
)


def first_line(error: BaseException) -> str:
    """The first line of what DuckDB says."""
    return str(error).split("\n", 1)[0][:300]


def named_fault(error: BaseException, path: Path | None) -> WarehouseError | None:
    """The state of the file or disk that DuckDB complains about; None for anything else, which is a bug."""
    if not isinstance(error, duckdb.Error):
        return None
    reason = first_line(error)
    for pattern, fault in WORDS:
        if re.search(pattern, reason, re.IGNORECASE):
            return fault(path=str(path), reason=reason)
    return None


def fault_of_file(error: OSError, path: Path) -> WarehouseError:
    """The same for what the operating system says about a file of ours."""
    reason = error.strerror or type(error).__name__
    for pattern, fault in WORDS[:3]:
        if re.search(pattern, reason, re.IGNORECASE):
            return fault(path=str(path), reason=reason)
    return UnreadableDatabase(path=str(path), reason=reason)
