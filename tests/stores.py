"""Empty warehouses: in memory, or in a shared store where the environment names one."""

import os
import tempfile
from pathlib import Path
from uuid import uuid4

from warehouse.connection import Warehouse, open_warehouse
from warehouse.shared_store import SharedStore

# A libpq connection string of a database in which the tests may create schemas.
CATALOG = os.environ.get("SHARED_STORE_CATALOG")


def shared_store(catalog: str) -> SharedStore:
    """A place nobody has used before."""
    return SharedStore(catalog, Path(tempfile.mkdtemp(prefix="shared-store-")), f"store_{uuid4().hex}")


def empty_warehouse() -> Warehouse:
    """An empty warehouse of the kind this run of the tests is about."""
    return open_warehouse(shared_store(CATALOG) if CATALOG else None)
