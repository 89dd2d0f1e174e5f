"""The published copy: a read-only file beside the database, for processes that read while another holds it."""

from pathlib import Path

from warehouse.connection import Warehouse, open_warehouse
from warehouse.errors import DatabaseInUse


def published_path(database: Path) -> Path:
    """Where the published copy of a database stands."""
    return database.parent / "published" / database.with_suffix(".duckdb").name


def open_readable(database: Path) -> Warehouse:
    """The database, or its published copy while the dashboard holds the file; FileNotFoundError without a database."""
    if not database.exists():
        raise FileNotFoundError(f"There is no database {database}.")
    try:
        return open_warehouse(database)
    except DatabaseInUse:
        published = published_path(database)
        if not published.exists():
            raise
        return open_warehouse(published, read_only=True)
