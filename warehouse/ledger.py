"""The ledger: files in, files taken back, and what people decide, each as one whole write."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import duckdb

from warehouse.append_steps import live_import, run_append
from warehouse.connection import Warehouse
from warehouse.contents import content_hash
from warehouse.copies import copy_to, start_empty
from warehouse.deciding import Ruling, store
from warehouse.derivation import Touched, derive, rebuild
from warehouse.errors import AlreadyImported, UnknownDecision
from warehouse.program_decisions import derive_settings
from warehouse.scripts import script
from warehouse.settings import Settings, settings, stored_value
from warehouse.space import import_needs, require_space
from warehouse.staging import RowCounts, StagedImport, StagedTable, StagedWindow, kinds_in, stage, window_rows
from warehouse.stopping import StopSign
from warehouse.taking_back import derive_arrived, redo_import, undo_import
from warehouse.writes import begin_write, next_number, now, tried_again

# The writer's whole vocabulary in one place.
__all__ = [
    "AlreadyImported", "RowCounts", "Settings", "StagedImport", "StagedTable", "StagedWindow", "StoredImport",
    "append_import", "content_hash", "copy_to", "live_import", "preview_import", "rebuild", "record_decision",
    "redo_import", "settings", "start_empty", "undo_import",
]  # fmt: skip

DECISIONS = (
    "consent", "match", "unmatch", "external", "same_post", "distinct_post", "tag", "campaign", "setting", "mapping",
    "answer",
)  # fmt: skip
# How files are read: nothing that is derived depends on it.
REMEMBERED = ("mapping", "answer")


@dataclass(frozen=True)
class StoredImport:
    """What an import has become."""

    import_id: int
    data_version: int
    counts: RowCounts


@tried_again
def append_import(
    warehouse: Warehouse, staged: StagedImport, receipt: Callable[[int, RowCounts], Mapping[str, Any]],
    stop: StopSign | None = None,
) -> StoredImport:  # fmt: skip
    """Store a file and derive what it touches, in one transaction; AlreadyImported if this very file is live.

    Raises DiskFull before anything is written where the disk has not the room it will need.

    stop: whoever holds it can stop the import, which then raises WriteStopped and leaves nothing.
    """
    if warehouse.path is not None:
        require_space(warehouse.path.parent, import_needs(sum(table.rows.nbytes for table in staged.tables)))
    with warehouse.transaction() as cursor, (stop or StopSign()).over(cursor):
        stored = stored_import(cursor, staged)
        words = json.dumps(receipt(stored.import_id, stored.counts), ensure_ascii=False)
        cursor.execute("update imports set receipt = ? where import_id = ?", [words, stored.import_id])
    return stored


def preview_import(warehouse: Warehouse, staged: StagedImport) -> RowCounts:
    """What would become of the rows of a file; nothing is stored."""
    with warehouse.transaction(keep=False) as cursor:
        return stored_import(cursor, staged).counts


@tried_again
def record_decision(warehouse: Warehouse, kind: str, subject: str, value: Any, effective_on: date, by: str) -> int:
    """Record what a person decided; it holds at once. Gives the data version.

    A setting takes only what it can be read from, None for its default; raises UnsuitableSetting.
    """
    if kind not in DECISIONS:
        raise UnknownDecision(kind=kind, known=", ".join(DECISIONS))
    if kind == "setting":
        value = stored_value(subject, value)
    with warehouse.transaction() as cursor:
        version = store(cursor, [Ruling(kind, subject, json.dumps(value), effective_on)], by)
        if kind == "setting":
            derive_settings(cursor, [subject])
        elif kind not in REMEMBERED:
            derive(cursor, Touched(("members",)))
    return version


def stored_import(cursor: duckdb.DuckDBPyConnection, staged: StagedImport) -> StoredImport:
    """Carry out an import inside the transaction of this cursor."""
    known = live_import(cursor, staged.file_sha256)
    if known:
        raise AlreadyImported(*known)
    import_id = next_number(cursor, "select coalesce(max(import_id), 0) + 1 from imports")
    version = begin_write(cursor, "import", str(import_id), import_id, staged.as_of_on)
    duplicates = stage(cursor, staged)
    store_import_row(cursor, staged, import_id, version)
    kinds = kinds_in(staged)
    lists = [kind for kind in kinds if kind != "posts"]
    run_append(cursor, *(f"states_{kind}" for kind in lists), "keep_states", *(f"store_{kind}" for kind in lists))
    store_windows(cursor, staged.windows)
    derive_arrived(cursor, kinds)
    run_append(cursor, *(f"states_{kind}" for kind in lists))
    return StoredImport(import_id, version, counted(cursor, kinds, duplicates))


def counted(cursor: duckdb.DuckDBPyConnection, kinds: Sequence[str], duplicates: int) -> RowCounts:
    """What became of the rows laid out for this import."""
    questions = (["append/count_posts"] if "posts" in kinds else []) + ["append/count_lists"]
    answers = [cursor.execute(script(question)).fetchone() or (0, 0, 0) for question in questions]
    new, updated, unchanged = (sum(column) for column in zip(*answers, strict=True))
    return RowCounts(new, updated, unchanged, duplicates)


def store_windows(cursor: duckdb.DuckDBPyConnection, windows: tuple[StagedWindow, ...]) -> None:
    """The days the file speaks for."""
    cursor.register("arriving_windows", window_rows(windows))
    run_append(cursor, "store_windows")
    cursor.unregister("arriving_windows")


def store_import_row(cursor: duckdb.DuckDBPyConnection, staged: StagedImport, import_id: int, version: int) -> None:
    """The row of the import itself."""
    told = {name: value for name, value in vars(staged).items() if name not in ("tables", "windows")}
    numbers = {"import_id": import_id, "imported_at": now(), "data_version": version}
    cursor.execute(script("append/store_import"), told | numbers)
