"""Earlier data versions at hand: files beside the database, each read under today's consent and code."""

import atexit
import hashlib
import os
import shutil
import threading
import time
from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from weakref import WeakKeyDictionary

from warehouse.connection import Warehouse, open_warehouse
from warehouse.rights_now import PRIVATE_SETTINGS, RightsNow
from warehouse.scripts import ROOM, script

MOST_KEPT = 4
MOST_BYTES = 4_000_000_000
MOST_DAYS_UNASKED = 30
# Each open file has a memory of its own beside that of the database.
MEMORY = "256MB"


@dataclass(frozen=True)
class Standing:
    """What a data version stands for; moments in UTC.

    written_at: None for a version that never was or is no more. rests_on: the write its figures rest on.
    """

    version: int
    written_at: datetime | None
    rests_on: int
    today_rests_on: int
    newest: int
    newest_at: datetime

    @property
    def is_of_today(self) -> bool:
        """Whether nothing that counts was written since."""
        return self.written_at is not None and self.rests_on == self.today_rests_on


@dataclass(frozen=True)
class OldVersion:
    """A file of an earlier version, open; rights are brought up to date by whoever asks."""

    copy: Warehouse
    rights: RightsNow


class Shelf:
    """The open earlier versions of one database, those last asked for at the end."""

    def __init__(self) -> None:
        self.lock = threading.RLock()
        self.opened: OrderedDict[Path, OldVersion] = OrderedDict()
        self.standings: dict[tuple[int, int], Standing] = {}


_shelves: WeakKeyDictionary[Warehouse, Shelf] = WeakKeyDictionary()
_guard = threading.Lock()


def standing(warehouse: Warehouse, version: int) -> Standing:
    """What a data version stands for now."""
    known = shelf_of(warehouse).standings
    key = (warehouse.data_version(), version)
    if key not in known:
        with warehouse.cursor() as cursor:
            asked = {"version": version, "private_settings": list(PRIVATE_SETTINGS)}
            ((written_at, rests_on, today, newest, newest_at),) = cursor.execute(
                script("versions/standing"), asked
            ).fetchall()
        if len(known) > 100:
            known.clear()
        known[key] = Standing(version, written_at, rests_on, today or 0, newest or 0, newest_at)
    return known[key]


def at_hand(warehouse: Warehouse, version: int) -> OldVersion | None:
    """The open file of a version, under the rights of this moment; None if it has to be built or opened first."""
    shelf = shelf_of(warehouse)
    path = file_of(warehouse, standing(warehouse, version))
    with shelf.lock:
        found = shelf.opened.get(path) if path else None
        if found is None or path is None:
            return None
        shelf.opened.move_to_end(path)
    found.rights.follow(warehouse, found.copy)
    return found


def take_in(warehouse: Warehouse, path: Path) -> None:
    """Open a file that is whole, and let those go that were asked for longest ago where there are too many."""
    shelf = shelf_of(warehouse)
    with shelf.lock:
        if path not in shelf.opened:
            copy = open_warehouse(path, is_witnessed=False, memory_limit=MEMORY)
            found = OldVersion(copy, RightsNow())
            found.rights.follow(warehouse, copy)
            shelf.opened[path] = found
        shelf.opened.move_to_end(path)
        os.utime(path)
        while len(shelf.opened) > 1 and is_too_much(path.parent):
            let_go(shelf, next(iter(shelf.opened)))


def discard(warehouse: Warehouse) -> None:
    """Leave no earlier version of this database, open or not: after anything was erased."""
    shelf = shelf_of(warehouse)
    with shelf.lock:
        for path in list(shelf.opened):
            let_go(shelf, path)
        shelf.standings.clear()
    if warehouse.path:
        shutil.rmtree(folder_of(warehouse.path), ignore_errors=True)


def tidy(warehouse: Warehouse) -> None:
    """Remove what a crash left half built, what another release derived, and closed files nobody asked for lately."""
    if warehouse.path is None:
        return
    shelf, folder = shelf_of(warehouse), folder_of(warehouse.path)
    with shelf.lock:
        closed = sorted(set(files_in(folder)) - set(shelf.opened), key=lambda path: path.stat().st_mtime)
        for path in closed:
            is_stale = time.time() - path.stat().st_mtime > MOST_DAYS_UNASKED * 86_400
            if is_stale or f"-{code_mark()}." not in path.name or is_too_much(folder):
                remove(path)
        whole = tuple(path.name for path in files_in(folder))
        for left in [path for path in folder.glob("*") if not path.name.startswith(whole)]:
            remove(left)


def folder_of(database: Path) -> Path:
    """Where the earlier versions of a database stand; only this system's user may read there."""
    return database.with_name(f"{database.name}.versions")


def file_of(warehouse: Warehouse, stands: Standing) -> Path | None:
    """The file of a version; it bears the version its figures rest on, that moment and this release's derivation."""
    if warehouse.path is None or stands.written_at is None:
        return None
    rests_on = standing(warehouse, stands.rests_on) if stands.rests_on != stands.version else stands
    assert rests_on.written_at is not None
    moment = f"{rests_on.written_at:%Y%m%d%H%M%S%f}"
    return folder_of(warehouse.path) / f"{stands.rests_on}-{moment}-{code_mark()}.duckdb"


@cache
def code_mark() -> str:
    """Changes with whatever decides how the tables are made and derived."""
    paths = sorted((*ROOM.rglob("*.sql"), *ROOM.glob("*.py")))
    return hashlib.sha256(b"".join(path.read_bytes() for path in paths)).hexdigest()[:10]


def shelf_of(warehouse: Warehouse) -> Shelf:
    """The shelf of a warehouse, empty at first."""
    with _guard:
        return _shelves.setdefault(warehouse, Shelf())


def is_too_much(folder: Path) -> bool:
    """Whether more files or bytes lie there than are kept."""
    sizes = [path.stat().st_size for path in files_in(folder)]
    return len(sizes) > MOST_KEPT or sum(sizes) > MOST_BYTES


def files_in(folder: Path) -> Iterator[Path]:
    """The files of whole versions."""
    return folder.glob("*.duckdb")


def let_go(shelf: Shelf, path: Path) -> None:
    """Take a version off the shelf and its file off the disk; a question under way still ends, no new one begins."""
    shelf.opened.pop(path, None)
    remove(path)


def remove(path: Path) -> None:
    """A file, or a folder of temporary ones, with everything DuckDB has put beside it."""
    for left in (path, *(path.with_name(f"{path.name}.{ending}") for ending in ("wal", "tmp"))):
        if left.is_dir():
            shutil.rmtree(left, ignore_errors=True)
        else:
            left.unlink(missing_ok=True)


@atexit.register
def close_all() -> None:
    """Close every open earlier version in good order when the process ends."""
    for shelf in list(_shelves.values()):
        for found in shelf.opened.values():
            found.copy.close()
        shelf.opened.clear()
