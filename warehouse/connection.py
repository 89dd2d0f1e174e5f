"""The one connection of a process to the warehouse, hardened, with a cursor per call."""

import atexit
import os
import threading
import weakref
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import duckdb

from warehouse.errors import ReadOnlyDatabase, WriteConflict
from warehouse.opening import connect, first_line
from warehouse.shared_store import USE, SharedStore


class Warehouse:
    """One DuckDB connection; every call works on a cursor of its own, writes hold the write lock."""

    def __init__(self, store: Path | SharedStore | None, *, read_only: bool = False) -> None:
        self.store = store
        self.path = store if isinstance(store, Path) else None
        self.read_only = read_only
        self.write_lock = threading.RLock()
        self._opening = threading.RLock()
        self._cursors: weakref.WeakSet[duckdb.DuckDBPyConnection] = weakref.WeakSet()
        self._connection = connect(store, read_only=read_only)
        self._data_version = self._stored_data_version()

    def cursor(self) -> duckdb.DuckDBPyConnection:
        """A cursor for one call; consume its result at once."""
        with self._opening:
            cursor = self._connection.cursor()
            self._cursors.add(cursor)
        if isinstance(self.store, SharedStore):
            cursor.execute(USE)
        return cursor

    def data_version(self) -> int:
        """Number of the last write, by whatever process where several share the store."""
        return self._stored_data_version() if isinstance(self.store, SharedStore) else self._data_version

    @contextmanager
    def transaction(self, *, keep: bool = True) -> Iterator[duckdb.DuckDBPyConnection]:
        """One write: committed as a whole, or rolled back on any way out; keep=False always rolls back.

        Waits for whoever writes or copies the file; raises ReadOnlyDatabase where nothing can be written, and
        WriteConflict where another process has written to a shared store meanwhile.
        """
        if self.read_only:
            raise ReadOnlyDatabase(path=str(self.path))
        with self.write_lock, self.cursor() as cursor:
            cursor.execute("begin")
            try:
                yield cursor
            except duckdb.FatalException:
                self.replace_file(lambda: None)
                raise
            except BaseException:
                rolled_back(cursor)
                raise
            if keep:
                committed(cursor)
            else:
                rolled_back(cursor)
            self._data_version = self._stored_data_version()

    def close(self) -> None:
        """Close the connection and every cursor still open; the file is checkpointed."""
        for cursor in list(self._cursors):
            cursor.close()
        self._connection.close()

    def replace_file(self, replacement: Callable[[], object]) -> None:
        """Close everything, let replacement change the file, open it again; whoever wants a cursor waits."""
        with self._opening:
            self.close()
            try:
                replacement()
            finally:
                self._connection = connect(self.store, read_only=self.read_only)
            self._data_version = self._stored_data_version()

    def _stored_data_version(self) -> int:
        with self.cursor() as cursor:
            row = cursor.execute("select coalesce(max(data_version), 0) from data_versions").fetchone()
        return int(row[0]) if row else 0


def committed(cursor: duckdb.DuckDBPyConnection) -> None:
    """Commit; a shared store refuses what another process has made obsolete."""
    try:
        cursor.execute("commit")
    except duckdb.TransactionException as error:
        rolled_back(cursor)
        raise WriteConflict(reason=first_line(error)) from error


def rolled_back(cursor: duckdb.DuckDBPyConnection) -> None:
    """Roll back, also where DuckDB has already given the transaction up."""
    try:
        cursor.execute("rollback")
    except duckdb.Error:
        cursor.close()


def open_warehouse(store: Path | SharedStore | None, *, read_only: bool = False) -> Warehouse:
    """Open a database file, a shared store or, for None, one in memory; migrations and views are brought up to date."""
    return Warehouse(store, read_only=read_only)


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
