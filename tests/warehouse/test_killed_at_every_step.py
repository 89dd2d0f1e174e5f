"""kill -9 at every named point of an import, undo, decision, fresh start, backup, restore and migration."""

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import duckdb
import pytest

from tests.warehouse.files import file, load, post, row_of
from tests.warehouse.killing import killed_at
from tests.warehouse.test_migrating import FILLED
from warehouse.backups import back_up
from warehouse.check import what_is_wrong
from warehouse.connection import open_warehouse
from warehouse.contents import content_hash
from warehouse.scripts import script

WRITE = """
from warehouse.ledger import record_decision, start_empty, undo_import
warehouse = open_warehouse(database)
watch()
"""
IMPORT = WRITE + 'load(warehouse, file("second", "posts", rows()))\nprint("done", flush=True)'
UNDO = WRITE + 'undo_import(warehouse, 1, "tester")\nprint("done", flush=True)'
DECISION = WRITE + 'record_decision(warehouse, "answer", "a", 1, date(2026, 1, 1), "tester")\nprint("done", flush=True)'
FRESH_START = WRITE + 'start_empty(warehouse)\nprint("done", flush=True)'
BACKUP = """
from warehouse.backups import back_up
watch()
back_up(database, Path(folder) / "backup.duckdb", Path(folder) / "published.duckdb")
print("done", flush=True)
"""
RESTORE = """
from warehouse.restoring import restore
watch()
restore(database, Path(folder) / "kept" / "backup.duckdb", datetime(2026, 8, 1))
print("done", flush=True)
"""
MIGRATION = "watch()\nopen_warehouse(database)\nprint('done', flush=True)"
# Inside a transaction: between two of its steps, just before and just after it is committed.
INSIDE = """
import os, signal
from warehouse import connection
from warehouse.stopping import StopSign
from warehouse.ledger import append_import
warehouse = open_warehouse(database)
left = wanted
def die(*_):
    global left
    left -= 1
    if left == 0:
        os.kill(os.getpid(), signal.SIGKILL)
def dying(commit):
    def committed(*given):
        die()
        commit(*given)
        die()
    return committed
connection.committed = dying(connection.committed)
append_import(warehouse, file("second", "posts", rows()), lambda *_: {}, StopSign(told=die))
print("done", flush=True)
"""


@pytest.fixture
def stored(tmp_path: Path) -> Path:
    """A folder with a database of one import and a backup of another state."""
    folder = tmp_path / "stored"
    (folder / "kept").mkdir(parents=True)
    database = folder / "program.duckdb"
    for name in ("backed up", "first"):
        warehouse = open_warehouse(database)
        load(warehouse, file(name, "posts", [post(1, impressions=len(name))], as_of=date(2026, 7, len(name))))
        warehouse.close()
        if name == "backed up":
            back_up(database, folder / "kept" / "backup.duckdb", folder / "published.duckdb")
    return folder


def state_of(database: Path) -> tuple[str, int]:
    """Content hash and data version of a database that must be in order."""
    warehouse = open_warehouse(database)
    try:
        assert what_is_wrong(warehouse) == []
        return content_hash(warehouse), warehouse.data_version()
    finally:
        warehouse.close()


def killed_everywhere(steps: str, stored: Path, tmp_path: Path, check: Callable[[Path, bool], str]) -> set[str]:
    """Kill the steps at their first touch, their second … until they get through; what was found after each."""
    found = set()
    for touch in range(1, 100):
        folder = tmp_path / f"touch-{touch}"
        shutil.copytree(stored, folder)
        was_killed, said = killed_at(steps, folder, touch)
        found.add(check(folder, "done" in said))
        shutil.rmtree(folder)
        if not was_killed:
            return found
    raise AssertionError("the steps never got through")


@pytest.mark.slow
@pytest.mark.bad_input("B113", "B114")
@pytest.mark.parametrize(("steps", "found"), [
    # What touches a file from Python comes after the commit here: the journal.
    pytest.param(IMPORT, {"there"}, id="import"),
    pytest.param(UNDO, {"there"}, id="undo"),
    pytest.param(DECISION, {"there"}, id="decision"),
    pytest.param(FRESH_START, {"there", "not there"}, id="fresh start"),
    pytest.param(INSIDE, {"there", "not there"}, id="inside an import"),
])  # fmt: skip
def test_a_killed_write_is_there_wholly_or_not_at_all(
    stored: Path, tmp_path: Path, steps: str, found: set[str]
) -> None:
    before = state_of(stored / "program.duckdb")

    def check(folder: Path, is_acknowledged: bool) -> str:
        after = state_of(folder / "program.duckdb")
        assert after[1] in (before[1], before[1] + 1)
        assert after[1] > before[1] or (after == before and not is_acknowledged)
        return "there" if after[1] > before[1] else "not there"

    assert killed_everywhere(steps, stored, tmp_path, check) == found


@pytest.mark.slow
@pytest.mark.bad_input("B113", "B120")
def test_a_killed_backup_is_whole_or_has_no_name(stored: Path, tmp_path: Path) -> None:
    before = state_of(stored / "program.duckdb")

    def check(folder: Path, is_acknowledged: bool) -> str:
        assert state_of(folder / "program.duckdb") == before
        backup = folder / "backup.duckdb"
        assert backup.exists() or not is_acknowledged
        return "there" if backup.exists() and state_of(backup) == before else "not there"

    assert killed_everywhere(BACKUP, stored, tmp_path, check) == {"there", "not there"}


@pytest.mark.slow
@pytest.mark.bad_input("B113", "B120")
def test_a_killed_restore_leaves_the_old_database_or_the_backup(stored: Path, tmp_path: Path) -> None:
    before = state_of(stored / "program.duckdb")
    backed_up = state_of(Path(shutil.copy(stored / "kept" / "backup.duckdb", tmp_path / "looked-into.duckdb")))

    def check(folder: Path, is_acknowledged: bool) -> str:
        content, version = state_of(folder / "program.duckdb")
        assert (content, version) in (before, (backed_up[0], before[1] + 1))
        is_restored = content == backed_up[0]
        assert is_restored or not is_acknowledged
        kept = [path for path in folder.glob("program.duckdb.replaced-*") if not path.name.endswith("journal")]
        assert not is_restored or state_of(kept[0]) == before
        return "restored" if is_restored else "as before"

    assert killed_everywhere(RESTORE, stored, tmp_path, check) == {"restored", "as before"}


@pytest.mark.slow
@pytest.mark.bad_input("B113", "B112")
def test_a_killed_migration_goes_on_at_the_next_start(tmp_path: Path) -> None:
    earlier = tmp_path / "earlier"
    earlier.mkdir()
    with duckdb.connect(str(earlier / "program.duckdb")) as connection:
        connection.execute(script("migrations/0001_first"))
        connection.execute(FILLED)

    def check(folder: Path, _: bool) -> str:
        state_of(folder / "program.duckdb")
        warehouse = open_warehouse(folder / "program.duckdb")
        posts = row_of(warehouse, "select post, impressions from posts")
        warehouse.close()
        return str(posts)

    assert killed_everywhere(MIGRATION, earlier, tmp_path, check) == {"('x:101', 10)"}
