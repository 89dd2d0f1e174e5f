"""A connection ready for use: hardened, with the schema, views and functions of this release."""

from pathlib import Path

import duckdb

from warehouse.derivation import derive_anew
from warehouse.errors import DamagedDatabase, QueryTooLarge
from warehouse.faults import first_line, named_fault
from warehouse.hashtags import register_nfkc
from warehouse.migrating import create_views, migrate
from warehouse.shared_store import SharedStore, attached

FILE_FORMAT = "storage_compatibility_version"
HARDENED: dict[str, str | bool | int | float | list[str]] = {
    "enable_external_access": "false",
    "autoinstall_known_extensions": "false",
    "autoload_known_extensions": "false",
    "allow_community_extensions": "false",
    "python_enable_replacements": "false",
    "memory_limit": "800MB",
    "threads": "2",
    "max_temp_directory_size": "20GB",
    FILE_FORMAT: "v1.5.0",
    "preserve_insertion_order": "false",
}

DAMAGES = (duckdb.IOException, duckdb.SerializationException, duckdb.FatalException, duckdb.InternalException)


def connect(
    store: Path | SharedStore | None, *, read_only: bool = False, memory_limit: str | None = None
) -> duckdb.DuckDBPyConnection:
    """A hardened connection with the schema, views and functions of this release."""
    if isinstance(store, SharedStore):
        connection = attached(store, {name: value for name, value in HARDENED.items() if name != FILE_FORMAT})
    else:
        connection = raw_connection(store, read_only=read_only, memory_limit=memory_limit)
    try:
        connection.execute("set TimeZone = 'UTC'")
        connection.execute("set lock_configuration = true")
        register_nfkc(connection)
        if not read_only:
            is_changed = migrate(connection, store)
            create_views(connection, has_macro_words=not isinstance(store, SharedStore))
            if is_changed:
                derive_anew(connection)
    except duckdb.Error as error:
        connection.close()
        fault = named_fault(error, store if isinstance(store, Path) else None)
        # A damaged length reads as a wish for more memory than there is.
        if isinstance(fault, QueryTooLarge) or (fault is None and isinstance(error, DAMAGES)):
            fault = DamagedDatabase(path=str(store), reason=first_line(error))
        raise fault or error from error
    except BaseException:
        connection.close()
        raise
    return connection


def raw_connection(path: Path | None, *, read_only: bool, memory_limit: str | None = None) -> duckdb.DuckDBPyConnection:
    """The connection alone; says by name why a file cannot be opened."""
    config = dict(HARDENED) if path is None else HARDENED | {"temp_directory": f"{path}.tmp"}
    config |= {"memory_limit": memory_limit} if memory_limit else {}
    try:
        return duckdb.connect(str(path) if path else ":memory:", read_only=read_only, config=config)
    except duckdb.Error as error:
        raise named_fault(error, path) or DamagedDatabase(path=str(path), reason=first_line(error)) from error
