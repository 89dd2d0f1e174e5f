"""A store that several processes share: tables as Parquet files in one folder, their catalog in PostgreSQL."""

from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

import duckdb

# The extensions are Python packages of their own, so that nothing is fetched while the dashboard runs.
EXTENSIONS = ("ducklake", "postgres")
SECRET = "create secret shared_store (type ducklake, metadata_path ?, data_path ?, metadata_schema ?)"
ATTACH = "attach 'ducklake:shared_store' as program"
USE = "use program"
# DuckLake 1.0 keeps Parquet, which is compressed as it is, and knows no compression by column.
COLUMN_COMPRESSION = " using compression zstd"


@dataclass(frozen=True)
class SharedStore:
    """Where it is: catalog is a libpq connection string, schema the place of the catalog in that database."""

    catalog: str
    files: Path
    schema: str = "program"

    @property
    def name(self) -> str:
        """How people see which store it is, without the passwords a connection string may hold."""
        return f"shared store {self.schema} with its files in {self.files}"


def attached(store: SharedStore, config: dict[str, str | bool | int | float | list[str]]) -> duckdb.DuckDBPyConnection:
    """A connection in whose catalog `program` the tables of the store stand; it reads no file outside the store."""
    store.files.mkdir(parents=True, exist_ok=True)
    folder = f"{store.files.resolve()}/"
    connection = duckdb.connect(config={**config, "enable_external_access": "true"})
    for extension in EXTENSIONS:
        import_module("duckdb_extensions").import_extension(extension)
        connection.load_extension(extension)
    connection.execute(SECRET, [f"postgres:{store.catalog}", folder, store.schema])
    connection.execute(ATTACH)
    connection.execute(USE)
    connection.execute("set allowed_directories = [?]", [folder])
    connection.execute("set enable_external_access = false")
    return connection


def without_column_compression(migration: str) -> str:
    """The same migration for a store that compresses by itself."""
    return migration.replace(COLUMN_COMPRESSION, "")
