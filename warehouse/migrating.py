"""Bring a database file to the schema of this release."""

from datetime import UTC, datetime
from pathlib import Path

import duckdb

from warehouse.errors import NewerDatabase
from warehouse.held_files import copy_held_file
from warehouse.scripts import numbered_migrations, script, view_names
from warehouse.shared_store import SharedStore, without_column_compression


def migrate(connection: duckdb.DuckDBPyConnection, store: Path | SharedStore | None) -> bool:
    """Run the migrations the file lacks, each in one transaction, after a copy of a file that has data.

    Gives whether a file of an earlier release was changed, so that what is derived has to be derived anew.
    """
    applied = applied_numbers(connection)
    known = {number for number, _ in numbered_migrations()}
    if not applied <= known:
        raise NewerDatabase(path=str(store), reason=f"schema {max(applied)}, this release knows {max(known)}")
    missing = [(number, name) for number, name in numbered_migrations() if number not in applied]
    is_shared = isinstance(store, SharedStore)
    if missing and applied and isinstance(store, Path):
        connection.execute("checkpoint")
        copy_held_file(store, store.with_name(f"{store.name}.before-{missing[0][1]}"))
    for number, name in missing:
        words = script(f"migrations/{name}")
        apply_migration(connection, number, name, without_column_compression(words) if is_shared else words)
    if missing and not is_shared:
        connection.execute("checkpoint")
    return bool(missing and applied)


def applied_numbers(connection: duckdb.DuckDBPyConnection) -> set[int]:
    """The migrations this file has been through; none for a new file."""
    tables = {row[0] for row in connection.execute("select table_name from duckdb_tables()").fetchall()}
    if "applied_migrations" not in tables:
        return set()
    return {row[0] for row in connection.execute("select number from applied_migrations").fetchall()}


def is_current(connection: duckdb.DuckDBPyConnection) -> bool:
    """Whether the file has the schema of this release."""
    return applied_numbers(connection) == {number for number, _ in numbered_migrations()}


def apply_migration(connection: duckdb.DuckDBPyConnection, number: int, name: str, words: str) -> None:
    """One migration, wholly or not at all."""
    connection.execute("begin")
    try:
        connection.execute(words)
        moment = datetime.now(UTC).replace(tzinfo=None)
        connection.execute("insert into applied_migrations values (?, ?, ?)", [number, name, moment])
    except BaseException:
        connection.execute("rollback")
        raise
    connection.execute("commit")


def create_views(connection: duckdb.DuckDBPyConnection, *, has_macro_words: bool) -> None:
    """Create the views and macros of this release; DuckLake 1.0 keeps comments on views, but not on macros."""
    connection.execute("begin")
    for name in view_names():
        connection.execute(script(f"views/{name}"))
    if has_macro_words:
        for words in ("macro_words", "macro_words_content"):
            connection.execute(script(words))
    connection.execute("commit")
