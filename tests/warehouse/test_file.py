"""The database file: one process, whole writes, nothing left behind."""

import os
import subprocess
import sys
from pathlib import Path

import duckdb
import pytest

from tests.warehouse.files import file, load, post, row_of, rows_of
from tests.warehouse.killing import kill_appends
from warehouse.connection import Warehouse, open_warehouse
from warehouse.contents import content_hash
from warehouse.errors import DamagedDatabase, DiskFull, NewerDatabase, NotADatabase
from warehouse.ledger import copy_to, start_empty

ROOT = Path(__file__).resolve().parents[2]
KILLS = 40
LONGEST_START_SECONDS = 5
CANARY = "Kanarienvogel-Zitronengelb-4711"
OPENER = (
    "import sys, pathlib; from warehouse.connection import open_warehouse as o; o(pathlib.Path(sys.argv[1])).close()"
)


def run_python(program: str, *arguments: str) -> subprocess.Popen[str]:
    """A second process with the project on its path."""
    return subprocess.Popen(
        [sys.executable, "-c", program, *arguments], cwd=ROOT, env=os.environ | {"PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip


def test_what_was_stored_is_there_after_reopening(database: Path) -> None:
    warehouse = open_warehouse(database)
    load(warehouse, file("posts", "posts", [post(1, impressions=3)]))
    before = content_hash(warehouse), warehouse.data_version()
    warehouse.close()
    warehouse = open_warehouse(database)
    assert (content_hash(warehouse), warehouse.data_version()) == before
    warehouse.close()


@pytest.mark.bad_input("B110")
def test_a_second_process_is_told_that_the_dashboard_uses_the_file(database: Path) -> None:
    warehouse = open_warehouse(database)
    _, complaint = run_python(OPENER, str(database)).communicate(timeout=60)
    assert "DatabaseInUse" in complaint
    assert "inbox" in complaint
    warehouse.close()


def test_the_hardened_connection_reads_and_writes_no_other_file(database: Path) -> None:
    warehouse = open_warehouse(database)
    beside = database.with_name("beside.csv")
    beside.write_text("a\n1\n")
    for attempt in (
        f"from read_csv('{beside}')", f"copy posts to '{beside}'", f"attach '{beside}.duckdb'", "set threads = 1",
        "install httpfs",
    ):  # fmt: skip
        with warehouse.cursor() as cursor, pytest.raises(duckdb.Error):
            cursor.execute(attempt)
    warehouse.close()


@pytest.mark.parametrize("content", [b"", b"date,posts\n1,2\n" * 500, b"SQLite format 3\0" + bytes(9000)])
def test_a_file_that_is_no_database_is_called_so_and_kept(database: Path, content: bytes) -> None:
    database.write_bytes(content)
    with pytest.raises(NotADatabase):
        open_warehouse(database)
    assert database.read_bytes() == content


def test_a_flipped_header_is_called_damaged(database: Path) -> None:
    open_warehouse(database).close()
    content = bytearray(database.read_bytes())
    content[4096:4160] = bytes(64)
    content[8192:8256] = bytes(64)
    database.write_bytes(bytes(content))
    with pytest.raises(DamagedDatabase):
        open_warehouse(database)


@pytest.mark.bad_input("B112")
def test_a_file_of_a_later_release_is_refused_untouched(database: Path) -> None:
    warehouse = open_warehouse(database)
    with warehouse.cursor() as cursor:
        cursor.execute("insert into applied_migrations values (9999, '9999_later', timestamp '2030-01-01')")
    warehouse.close()
    before = database.read_bytes()
    with pytest.raises(NewerDatabase):
        open_warehouse(database)
    assert database.read_bytes() == before


def test_a_copy_holds_the_same_and_can_be_opened_beside_the_original(database: Path, tmp_path: Path) -> None:
    warehouse = open_warehouse(database)
    load(warehouse, file("posts", "posts", [post(1)]))
    copy_to(warehouse, tmp_path / "copy.duckdb")
    copied = open_warehouse(tmp_path / "copy.duckdb", read_only=True)
    assert content_hash(copied) == content_hash(warehouse)
    copied.close()
    _, complaint = run_python(OPENER, str(database)).communicate(timeout=60)
    assert "DatabaseInUse" in complaint
    warehouse.close()


def test_starting_empty_leaves_no_byte_and_the_data_version_still_rises(database: Path) -> None:
    warehouse = open_warehouse(database)
    load(warehouse, file("posts", "posts", [post(1, text=CANARY)]))
    with warehouse.cursor() as cursor:
        cursor.execute("force checkpoint")
    assert CANARY.encode() in database.read_bytes()
    reading = warehouse.cursor()
    reading.execute("from posts")
    version = warehouse.data_version()
    assert start_empty(warehouse) == version + 1 == warehouse.data_version()
    assert row_of(warehouse, "select count(*) from posts") == (0,)
    load(warehouse, file("posts", "posts", [post(2)]))
    assert warehouse.data_version() == version + 2
    warehouse.close()
    left = [path.name for path in database.parent.iterdir() if path.is_file() and CANARY.encode() in path.read_bytes()]
    assert left == []


def test_starting_empty_in_memory_keeps_the_numbering(warehouse: Warehouse) -> None:
    load(warehouse, file("posts", "posts", [post(1)]))
    assert start_empty(warehouse) == 2
    assert rows_of(warehouse, "select data_version, cause from data_versions") == [(2, "start_empty")]


def test_a_file_duckdb_has_given_up_is_opened_again(database: Path) -> None:
    warehouse = open_warehouse(database)
    load(warehouse, file("posts", "posts", [post(1)]))
    held = warehouse.cursor()
    with pytest.raises(DiskFull), warehouse.transaction():
        raise duckdb.FatalException("no space left on device")
    with pytest.raises(duckdb.ConnectionException):
        held.execute("select 1")
    assert row_of(warehouse, "select count(*) from posts") == (1,)
    warehouse.close()


@pytest.mark.bad_input("B113")
@pytest.mark.parametrize("trouble", ["from nowhere", "select 1 / cast('many' as integer)", ValueError(), SystemExit(1)])
def test_a_write_that_fails_halfway_leaves_nothing(warehouse: Warehouse, trouble: str | BaseException) -> None:
    before = row_of(warehouse, "select count(*) from data_versions")
    with pytest.raises((duckdb.Error, ValueError, SystemExit)), warehouse.transaction() as cursor:
        cursor.execute("insert into data_versions values (77, now(), 'import', null)")
        if isinstance(trouble, BaseException):
            raise trouble
        cursor.execute(trouble).fetchall()
    assert row_of(warehouse, "select count(*) from data_versions") == before


def test_a_failed_write_leaves_the_warehouse_usable(warehouse: Warehouse) -> None:
    with pytest.raises(duckdb.Error), warehouse.transaction() as cursor:
        cursor.execute("from nowhere")
    assert load(warehouse, file("posts", "posts", [post(1)])).data_version == 1


@pytest.mark.slow
@pytest.mark.bad_input("B113", "B114")
def test_an_append_killed_at_random_is_stored_wholly_or_not_at_all(database: Path) -> None:
    found = kill_appends(database, KILLS)
    assert (found.lost, found.inconsistent) == (0, [])
    assert found.acknowledged > 0 and found.slowest_start_seconds < LONGEST_START_SECONDS
