"""The one connection of a process to the warehouse, hardened, with a cursor per call."""

import atexit
import os
import threading
import weakref
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import duckdb

from warehouse.closing import close_when_idle
from warehouse.committing import committed, rolled_back
from warehouse.errors import DiskFull, ReadOnlyDatabase, WarehouseError
from warehouse.faults import named_fault
from warehouse.journal import stored_writes
from warehouse.migrating import is_current
from warehouse.opening import connect
from warehouse.shared_store import USE, SharedStore
from warehouse.start_check import Witness, before_opening


class Warehouse:
    """One DuckDB connection; every call works on a cursor of its own, writes hold the write lock.

    read_only: also where the disk lets nobody write at the moment; is_witnessed: whether writes are noted in the
    journal beside the file, and a file that lacks some of them is refused.
    """

    def __init__(
        self, store: Path | SharedStore | None, *, read_only: bool = False, is_witnessed: bool = True,
        memory_limit: str | None = None,
    ) -> None:  # fmt: skip
        self.store = store
        self.path = store if isinstance(store, Path) else None
        self.read_only = self._for_reading = read_only
        self._memory_limit = memory_limit
        self.damage: WarehouseError | None = None
        self.write_lock = threading.RLock()
        self._opening = threading.RLock()
        self._cursors: weakref.WeakSet[duckdb.DuckDBPyConnection] = weakref.WeakSet()
        self._witness = Witness(self.path) if self.path and is_witnessed and not read_only else None
        if self._witness:
            before_opening(self._witness)
        self._connection = self._connected()
        try:
            self._note_writes(is_opening=True)
        except duckdb.Error as error:
            self.close()
            raise named_fault(error, self.path) or error from error
        except BaseException:
            self.close()
            raise

    def cursor(self) -> duckdb.DuckDBPyConnection:
        """A cursor for one call; consume its result at once."""
        if self.damage:
            raise self.damage
        with self._opening:
            try:
                cursor = self._connection.cursor()
            except (duckdb.ConnectionException, duckdb.FatalException):
                # DuckDB has given the file up, as after a full disk, and an earlier try to open it again failed.
                self._connection = self._connected()
                cursor = self._connection.cursor()
            self._cursors.add(cursor)
        if isinstance(self.store, SharedStore):
            cursor.execute(USE)
        return cursor

    def data_version(self) -> int:
        """Number of the last write, by whatever process where several share the store."""
        if isinstance(self.store, SharedStore):
            self._note_writes()
        return self._data_version

    @contextmanager
    def transaction(self, *, keep: bool = True) -> Iterator[duckdb.DuckDBPyConnection]:
        """One write: committed as a whole, or rolled back on any way out; keep=False always rolls back.

        Waits for whoever writes or copies the file; raises ReadOnlyDatabase where nothing can be written, and
        WriteConflict where another process has written to a shared store meanwhile.
        """
        if self.read_only:
            self._make_writable()
        with self.write_lock, self.cursor() as cursor:
            cursor.execute("begin")
            try:
                yield cursor
                if keep:
                    committed(cursor, self.path)
                else:
                    rolled_back(cursor)
            except duckdb.FatalException as error:
                self.replace_file(lambda: None)
                raise named_fault(error, self.path) or error from error
            except duckdb.Error as error:
                rolled_back(cursor)
                raise named_fault(error, self.path) or error from error
            except BaseException:
                rolled_back(cursor)
                raise
            self._note_writes()

    def close(self) -> None:
        """Close the connection and every cursor still open, once idle; the file is checkpointed."""
        for cursor in list(self._cursors):
            close_when_idle(cursor)
        self._connection.close()

    def replace_file(self, replacement: Callable[[], object]) -> None:
        """Close everything, let replacement change the file, open it again; whoever wants a cursor waits."""
        with self._opening:
            self.close()
            try:
                replacement()
            finally:
                self._connection = self._connected()
            self._note_writes()

    def _connected(self) -> duckdb.DuckDBPyConnection:
        """The file opened; for reading alone where its disk is full or takes no writes."""
        try:
            connection = connect(self.store, read_only=self._for_reading, memory_limit=self._memory_limit)
            self.read_only = self._for_reading
        except (ReadOnlyDatabase, DiskFull) as refusal:
            if self.path is None or self._for_reading or not self.path.exists():
                raise
            connection = connect(self.path, read_only=True)
            if not is_current(connection):
                connection.close()
                raise refusal from None
            self.read_only = True
        return connection

    def _make_writable(self) -> None:
        """Open the file for writing again if its disk lets us by now; raises ReadOnlyDatabase if not."""
        if self.path is not None and not self._for_reading:
            with self.write_lock:
                self.replace_file(lambda: None)
        if self.read_only:
            raise ReadOnlyDatabase(path=str(self.path))

    def _note_writes(self, *, is_opening: bool = False) -> None:
        """Learn which writes there are, and have them on disk in the journal before anybody is told of them."""
        with self.cursor() as cursor:
            if self._witness:
                self._witness.hear(partial(stored_writes, cursor), is_opening=is_opening, may_write=not self.read_only)
            row = cursor.execute("select coalesce(max(data_version), 0) from data_versions").fetchone()
        self._data_version = int(row[0]) if row else 0


def open_warehouse(
    store: Path | SharedStore | None, *, read_only: bool = False, is_witnessed: bool = True,
    memory_limit: str | None = None,
) -> Warehouse:  # fmt: skip
    """Open a database file, a shared store or, for None, one in memory; migrations and views are brought up to date.

    Raises LostImports or MissingDatabase where the journal beside a file knows more than the file.
    """
    return Warehouse(store, read_only=read_only, is_witnessed=is_witnessed, memory_limit=memory_limit)


def database_path() -> Path:
    """The database of this installation: PROGRAM_DATABASE, else program.duckdb beside the project."""
    beside_project = Path(__file__).resolve().parent.parent / "program.duckdb"
    return Path(os.environ.get("PROGRAM_DATABASE") or beside_project)


_serving = threading.Lock()
_served: list[Warehouse] = []


def serve(warehouse: Warehouse) -> None:
    """Make this the one warehouse of the process."""
    with _serving:
        _served[:] = [warehouse]


def served() -> Warehouse:
    """The one warehouse of the process; opens the database of this installation if there is none yet."""
    with _serving:
        if not _served:
            _served.append(open_warehouse(database_path()))
        return _served[0]


@atexit.register
def close_served() -> None:
    """Close the file in good order when the process ends."""
    with _serving:
        while _served:
            _served.pop().close()
