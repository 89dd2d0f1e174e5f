"""The one connection of a process to the warehouse, hardened, with a cursor per call."""

import atexit
import os
import re
import threading
import weakref
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import duckdb

from warehouse.derivation import derive_anew
from warehouse.errors import DamagedDatabase, DatabaseInUse, NewerDatabase, ReadOnlyDatabase
from warehouse.hashtags import register_nfkc
from warehouse.migrating import create_views, migrate

HARDENED: dict[str, str | bool | int | float | list[str]] = {
    "enable_external_access": "false",
    "autoinstall_known_extensions": "false",
    "autoload_known_extensions": "false",
    "allow_community_extensions": "false",
    "python_enable_replacements": "false",
    "memory_limit": "800MB",
    "threads": "2",
    "max_temp_directory_size": "20GB",
    "storage_compatibility_version": "v1.5.0",
    "preserve_insertion_order": "false",
}

DAMAGES = (duckdb.IOException, duckdb.SerializationException, duckdb.FatalException, duckdb.InternalException)


class Warehouse:
    """One DuckDB connection; every call works on a cursor of its own, writes hold the write lock."""

    def __init__(self, path: Path | None, *, read_only: bool = False) -> None:
        self.path = path
        self.read_only = read_only
        self.write_lock = threading.RLock()
        self._opening = threading.RLock()
        self._cursors: weakref.WeakSet[duckdb.DuckDBPyConnection] = weakref.WeakSet()
        self._connection = connect(path, read_only=read_only)
        self._data_version = self._stored_data_version()

    def cursor(self) -> duckdb.DuckDBPyConnection:
        """A cursor for one call; consume its result at once."""
        with self._opening:
            cursor = self._connection.cursor()
            self._cursors.add(cursor)
        return cursor

    def data_version(self) -> int:
        """Number of the last write."""
        return self._data_version

    @contextmanager
    def transaction(self, *, keep: bool = True) -> Iterator[duckdb.DuckDBPyConnection]:
        """One write: committed as a whole, or rolled back on any way out; keep=False always rolls back.

        Waits for whoever writes or copies the file; raises ReadOnlyDatabase where nothing can be written.
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
            cursor.execute("commit" if keep else "rollback")
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
                self._connection = connect(self.path, read_only=self.read_only)
            self._data_version = self._stored_data_version()

    def _stored_data_version(self) -> int:
        with self.cursor() as cursor:
            row = cursor.execute("select coalesce(max(data_version), 0) from data_versions").fetchone()
        return int(row[0]) if row else 0


def rolled_back(cursor: duckdb.DuckDBPyConnection) -> None:
    """Roll back, also where DuckDB has already given the transaction up."""
    try:
        cursor.execute("rollback")
    except duckdb.Error:
        cursor.close()


def connect(path: Path | None, *, read_only: bool = False) -> duckdb.DuckDBPyConnection:
    """A hardened connection with the schema, views and functions of this release."""
    connection = raw_connection(path, read_only=read_only)
    try:
        connection.execute("set TimeZone = 'UTC'")
        connection.execute("set lock_configuration = true")
        register_nfkc(connection)
        if not read_only:
            is_changed = migrate(connection, path)
            create_views(connection)
            if is_changed:
                derive_anew(connection)
    except DAMAGES as error:
        connection.close()
        raise DamagedDatabase(path=str(path), reason=first_line(error)) from error
    except BaseException:
        connection.close()
        raise
    return connection


def raw_connection(path: Path | None, *, read_only: bool) -> duckdb.DuckDBPyConnection:
    """The connection alone; says by name why a file cannot be opened."""
    config = dict(HARDENED) if path is None else HARDENED | {"temp_directory": f"{path}.tmp"}
    try:
        return duckdb.connect(str(path) if path else ":memory:", read_only=read_only, config=config)
    except duckdb.Error as error:
        reason = first_line(error)
        if re.search(r"set lock on file|conflicting lock|used by another process", reason, re.IGNORECASE):
            raise DatabaseInUse(path=str(path)) from error
        if "newer version" in reason.lower():
            raise NewerDatabase(path=str(path), reason=reason) from error
        raise DamagedDatabase(path=str(path), reason=reason) from error


def first_line(error: BaseException) -> str:
    """The first line of what DuckDB says."""
    return str(error).split("\n", 1)[0][:300]


def open_warehouse(path: Path | None, *, read_only: bool = False) -> Warehouse:
    """Open a database file, or one in memory; migrations and views are brought up to date first."""
    return Warehouse(path, read_only=read_only)


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
