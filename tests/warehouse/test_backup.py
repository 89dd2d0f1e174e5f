"""Backups: whole, beside a serving dashboard too, never in the place of another file; and the way back."""

import json
import threading
from datetime import UTC, date, datetime
from pathlib import Path

import duckdb
import pytest

from jobs.publish import publish
from tests.warehouse.files import file, load, post, row_of
from tests.warehouse.test_file import run_python
from tests.warehouse.test_migrating import FILLED
from warehouse.__main__ import main
from warehouse.backups import back_up, seal_path
from warehouse.check import what_is_wrong
from warehouse.connection import Warehouse, open_warehouse
from warehouse.contents import content_hash
from warehouse.errors import BackupRefused, DatabaseInUse, UnusableBackup
from warehouse.ledger import undo_import
from warehouse.published import published_path
from warehouse.restoring import restore
from warehouse.scripts import script

MOMENT = datetime(2026, 8, 1, 12, 30, tzinfo=UTC)
COMMAND = "import sys; from warehouse.__main__ import main; sys.exit(main(sys.argv[1:]))"


def filled(database: Path, *names: str) -> Warehouse:
    """A database with a file of one post for each name."""
    warehouse = open_warehouse(database)
    for number, name in enumerate(names, start=1):
        load(warehouse, file(name, "posts", [post(number, impressions=number)], as_of=date(2026, 7, number)))
    return warehouse


@pytest.fixture
def backup(database: Path, tmp_path: Path) -> Path:
    """A backup of a database of one import, which has two by now."""
    filled(database, "first").close()
    target = tmp_path / "backup.duckdb"
    back_up(database, target, published_path(database))
    warehouse = open_warehouse(database)
    load(warehouse, file("second", "posts", [post(2, impressions=2)]))
    warehouse.close()
    return target


@pytest.mark.bad_input("B120")
def test_a_backup_holds_what_the_database_held_and_says_so_in_its_seal(backup: Path) -> None:
    seal = json.loads(seal_path(backup).read_text())
    copy = open_warehouse(backup, read_only=True)
    assert row_of(copy, "select count(*) from imports") == (1,)
    assert (seal["data_version"], seal["content_hash"]) == (1, content_hash(copy))
    copy.close()
    assert [path.name for path in backup.parent.glob(".*")] == []


def test_a_backup_never_replaces_a_file(backup: Path, database: Path) -> None:
    before = backup.read_bytes()
    with pytest.raises(BackupRefused):
        back_up(database, backup, published_path(database))
    assert backup.read_bytes() == before


@pytest.mark.bad_input("B10", "B110", "B120")
def test_a_backup_beside_the_serving_process_has_every_confirmed_import(database: Path, tmp_path: Path) -> None:
    warehouse = filled(database, "first")
    publish(warehouse)
    load(warehouse, file("second", "posts", [post(2)]))
    asked = run_python(COMMAND, "backup", str(tmp_path / "b.duckdb"), "--database", str(database), "--json")
    later = threading.Timer(2, publish, [warehouse])
    later.start()
    said, complaint = asked.communicate(timeout=60)
    assert asked.returncode == 0, complaint
    assert json.loads(said)["content_hash"] == content_hash(warehouse)
    warehouse.close()


@pytest.mark.bad_input("B120")
def test_backups_while_imports_run_are_each_a_whole_state(database: Path, tmp_path: Path) -> None:
    warehouse = filled(database, "first")
    is_over = threading.Event()

    def import_on() -> None:
        for number in range(2, 9):
            rows = [post(1000 * number + each, impressions=each) for each in range(200)]
            load(warehouse, file(f"file {number}", "posts", rows))
            publish(warehouse)
        is_over.set()

    importing = threading.Thread(target=import_on)
    importing.start()
    number = 0
    while not is_over.is_set() or number == 0:
        number += 1
        target = tmp_path / f"{number}.duckdb"
        asked = run_python(COMMAND, "backup", str(target), "--database", str(database))
        assert asked.wait(timeout=60) == 0, asked.communicate()
        copy = open_warehouse(target, is_witnessed=False)
        assert what_is_wrong(copy) == []
        posts, imports = row_of(copy, "select (select count(*) from posts), (select count(*) from imports)")
        assert posts == 1 + 200 * (imports - 1)
        copy.close()
    importing.join()
    warehouse.close()


@pytest.mark.bad_input("B120")
def test_a_restore_brings_the_backup_back_and_keeps_what_it_replaced(backup: Path, database: Path) -> None:
    done = restore(database, backup, MOMENT)
    assert done.kept == database.with_name("program.duckdb.replaced-2026-08-01-123000")
    assert done.missing == 1
    kept, restored = open_warehouse(done.kept, is_witnessed=False), open_warehouse(database)
    assert row_of(kept, "select count(*) from imports") == (2,)
    assert row_of(restored, "select count(*), max(file_name) from imports") == (1, "first.csv")
    assert what_is_wrong(restored) == []
    assert restored.data_version() == 3, "no data version anybody has seen comes back with other figures"
    load(restored, file("second", "posts", [post(2, impressions=2)]))
    assert content_hash(restored) == content_hash(kept)
    kept.close()
    restored.close()
    assert main(["check", "--database", str(database)]) == 0


@pytest.mark.bad_input("B117", "B120")
def test_a_damaged_database_is_replaced_and_kept_byte_for_byte(backup: Path, database: Path) -> None:
    database.write_bytes(b"\x5a" * 50_000)
    done = restore(database, backup, MOMENT)
    assert done.kept is not None and done.kept.read_bytes() == b"\x5a" * 50_000
    assert done.data_version == 3
    open_warehouse(database).close()


@pytest.mark.bad_input("B120")
def test_a_restore_elsewhere_needs_nothing_but_the_backup(backup: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    moved = backup.rename(elsewhere / "moved.duckdb")
    done = restore(elsewhere / "program.duckdb", moved, MOMENT)
    assert (done.kept, done.missing) == (None, 0)
    warehouse = open_warehouse(elsewhere / "program.duckdb")
    assert content_hash(warehouse) == done.content_hash
    undo_import(warehouse, 1, "tester")
    warehouse.close()


@pytest.mark.bad_input("B112", "B120")
def test_a_backup_of_an_earlier_release_is_migrated(tmp_path: Path, database: Path) -> None:
    backup = tmp_path / "a year ago.duckdb"
    with duckdb.connect(str(backup)) as connection:
        connection.execute(script("migrations/0001_first"))
        connection.execute(FILLED)
    before = backup.read_bytes()
    restore(database, backup, MOMENT)
    warehouse = open_warehouse(database)
    assert row_of(warehouse, "select post, impressions from posts") == ("x:101", 10)
    warehouse.close()
    assert backup.read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir() if path.name.startswith(".")) == []


@pytest.mark.parametrize("harm", ["flipped", "cut", "another kind of file", "newer", "no file"])
def test_a_backup_that_is_not_whole_is_refused_and_the_database_left_alone(
    backup: Path, database: Path, harm: str
) -> None:
    content = bytearray(backup.read_bytes())
    if harm == "flipped":
        content[len(content) // 2] ^= 1
    backup.write_bytes(bytes(content[: len(content) // 2] if harm == "cut" else content))
    if harm == "another kind of file":
        seal_path(backup).unlink()
        backup.write_bytes(b"a,b\n1,2\n")
    if harm == "newer":
        seal_path(backup).unlink()
        with duckdb.connect(str(backup)) as connection:
            connection.execute("insert into applied_migrations values (9999, '9999_later', timestamp '2030-01-01')")
    if harm == "no file":
        backup.unlink()
    before = database.read_bytes()
    with pytest.raises(UnusableBackup):
        restore(database, backup, MOMENT)
    assert database.read_bytes() == before
    assert [
        path.name for path in database.parent.iterdir() if "restoring" in path.name or "replaced" in path.name
    ] == []


@pytest.mark.bad_input("B110")
def test_a_restore_is_refused_while_a_process_holds_the_database(backup: Path, database: Path) -> None:
    holder = run_python(
        "import sys, pathlib; from warehouse.connection import open_warehouse as o\n"
        "w = o(pathlib.Path(sys.argv[1])); print('held', flush=True); sys.stdin.read()", str(database),
    )  # fmt: skip
    assert holder.stdout is not None and holder.stdout.readline() == "held\n"
    with pytest.raises(DatabaseInUse):
        restore(database, backup, MOMENT)
    holder.terminate()
    holder.communicate(timeout=60)
    warehouse = open_warehouse(database)
    assert row_of(warehouse, "select count(*) from imports") == (2,)
    warehouse.close()
