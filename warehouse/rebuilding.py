"""An earlier data version as a file of its own: `python -m warehouse.rebuilding SOURCE TARGET VERSION WRITTEN_AT`."""

import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import duckdb

from warehouse.derivation import derive_everything
from warehouse.errors import DiskFull, WarehouseError
from warehouse.faults import named_fault
from warehouse.hashtags import register_nfkc
from warehouse.opening import HARDENED, connect
from warehouse.scripts import script
from warehouse.stopping import StopSign
from warehouse.writes import begin_write

NO_SUCH_VERSION, DISK_FULL, FAULTY = 4, 5, 6
WRITTEN_THEN = "select count(*) from source.data_versions where data_version = ? and created_at = ?::timestamp"


class NoSuchVersion(WarehouseError):
    """The copy to be read from does not have this data version, as it is older or of another database."""

    text_id = "version-unknown"


def rebuild_at(source: Path, target: Path, version: int, written_at: str, told: Callable[[int], None]) -> None:
    """Write what counted at a data version of source, derived anew, into the new file target.

    source: a copy nobody writes to; written_at: the moment of that version there, else NoSuchVersion.
    """
    connect(target).close()
    connection = duckdb.connect(
        str(target), config=HARDENED | {"enable_external_access": "true", "temp_directory": f"{target}.tmp"}
    )
    try:
        connection.execute("attach ? as source (read_only)", [str(source)])
        connection.execute("set enable_external_access = false")
        connection.execute("set TimeZone = 'UTC'")
        connection.execute("set lock_configuration = true")
        register_nfkc(connection)
        if connection.execute(WRITTEN_THEN, [version, written_at]).fetchall() != [(1,)]:
            raise NoSuchVersion(version=str(version))
        with connection.cursor() as cursor, StopSign(told).over(cursor):
            fill(cursor, version)
        connection.execute("checkpoint")
    finally:
        connection.close()


def fill(cursor: duckdb.DuckDBPyConnection, version: int) -> None:
    """The ledger of then, and what follows from it; the write that derives leaves no trace of its own."""
    cursor.execute("begin")
    cursor.execute("create or replace temp table earlier as select ?::bigint as version", [version])
    cursor.execute(script("versions/ledger_at"))
    begin_write(cursor, "rebuild", None)
    derive_everything(cursor)
    cursor.execute("delete from data_versions where data_version > ?", [version])
    cursor.execute("commit")


def main(arguments: list[str]) -> int:
    """Build, saying on standard output how many steps are done; the exit status says what was in the way."""
    source, target, version, written_at = arguments
    threading.Thread(target=end_with_parent, daemon=True).start()
    try:
        rebuild_at(Path(source), Path(target), int(version), written_at, lambda step: print(step, flush=True))
    except NoSuchVersion:
        return NO_SUCH_VERSION
    except DiskFull:
        return DISK_FULL
    except duckdb.Error as error:
        if isinstance(named_fault(error, None), DiskFull):
            return DISK_FULL
        print(f"{type(error).__name__}", file=sys.stderr)
        return FAULTY
    return 0


def end_with_parent() -> None:
    """Whoever started this holds its standard input; when they are gone, nobody waits for the file."""
    sys.stdin.read()
    os._exit(FAULTY)


if __name__ == "__main__":
    # At once: the thread that listens would still hold what the interpreter clears away at an ordinary end.
    os._exit(main(sys.argv[1:]))
