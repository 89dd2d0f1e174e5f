"""A disk that is full, takes no writes or belongs to somebody else: nothing confirmed is lost, and reading goes on."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.source_tree import PROJECT
from tests.warehouse.files import file, load, post, row_of
from warehouse import space
from warehouse.backups import back_up
from warehouse.check import what_is_wrong
from warehouse.connection import open_warehouse
from warehouse.errors import DiskFull, ReadOnlyDatabase, TooLittleSpace

# In name spaces of their own, so that a disk of a few megabytes can be mounted without any right on this computer.
ON_A_SMALL_DISK = """
set -e
mount -t tmpfs -o size=9m tmpfs "$1"
exec "$2" -c "$3" "$1"
"""
FILL_UP = """
import subprocess, sys
from pathlib import Path
from tests.warehouse.files import file, load, post, row_of
from warehouse import ledger, space
from warehouse.check import what_is_wrong
from warehouse.connection import open_warehouse
from warehouse.copies import checkpoint
from warehouse.errors import DiskFull
disk = Path(sys.argv[1])
warehouse = open_warehouse(disk / "program.duckdb")
ledger.require_space = lambda *_: None
confirmed = 0
def bring(number):
    statuses = range(number * 900, number * 900 + 900)
    rows = [post(each, text=f"{each * 7919 * number}" * 20, impressions=number) for each in statuses]
    load(warehouse, file(f"file {number}", "posts", rows))
try:
    for number in range(1, 200):
        bring(number)
        confirmed += 1
except DiskFull as fault:
    print("full after", confirmed, flush=True)
try:
    checkpoint(warehouse)
except DiskFull:
    print("full at checkpoint", flush=True)
def imports():
    return row_of(warehouse, "select count(*) from imports")[0]
assert imports() == confirmed, imports()
warehouse.close()
warehouse = open_warehouse(disk / "program.duckdb")
assert imports() == confirmed, "reopened on a full disk"
subprocess.run(["mount", "-o", "remount,size=64m", str(disk)], check=True)
bring(500)
assert imports() == confirmed + 1
assert what_is_wrong(warehouse) == []
warehouse.close()
warehouse = open_warehouse(disk / "program.duckdb")
assert imports() == confirmed + 1
warehouse.close()
subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
warehouse = open_warehouse(disk / "program.duckdb")
assert imports() == confirmed + 1 and warehouse.read_only
from warehouse.errors import ReadOnlyDatabase
try:
    bring(501)
except ReadOnlyDatabase:
    print("read-only is said", flush=True)
subprocess.run(["mount", "-o", "remount,rw", str(disk)], check=True)
bring(502)
assert imports() == confirmed + 2
print("all there", flush=True)
"""


@pytest.mark.slow
@pytest.mark.bad_input("B115", "B116", "B114")
def test_a_full_disk_loses_nothing_and_the_writer_goes_on_once_there_is_space(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    ran = subprocess.run(
        ["unshare", "-rm", "sh", "-c", ON_A_SMALL_DISK, "sh", str(disk), sys.executable, FILL_UP],
        cwd=PROJECT, env=os.environ | {"PYTHONPATH": str(PROJECT)}, capture_output=True, text=True, timeout=120,
        check=False,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr
    assert "full after" in ran.stdout and "read-only is said" in ran.stdout and "all there" in ran.stdout


@pytest.mark.bad_input("B115")
def test_an_import_that_would_not_fit_is_refused_before_it_begins(
    database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    warehouse = open_warehouse(database)
    usage = shutil.disk_usage(database.parent)
    monkeypatch.setattr(space.shutil, "disk_usage", lambda _: usage._replace(free=1_500_000))
    with pytest.raises(TooLittleSpace) as refused:
        load(warehouse, file("first", "posts", [post(1)]))
    assert refused.value.slots["free"] == "2 MB" and refused.value.slots["needed"] == "3 MB"
    monkeypatch.undo()
    assert load(warehouse, file("first", "posts", [post(1)])).data_version == 1
    warehouse.close()


@pytest.mark.bad_input("B115")
def test_a_backup_onto_a_full_disk_leaves_nothing_there(
    database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_warehouse(database).close()
    away = tmp_path / "away"
    away.mkdir()
    usage = shutil.disk_usage(away)
    monkeypatch.setattr(space.shutil, "disk_usage", lambda _: usage._replace(free=1000))
    with pytest.raises(DiskFull):
        back_up(database, away / "backup.duckdb", tmp_path / "published")
    assert list(away.iterdir()) == []


@pytest.mark.bad_input("B116")
def test_a_database_that_may_only_be_read_is_read(tmp_path: Path) -> None:
    warehouse = open_warehouse(tmp_path / "program.duckdb", read_only=False)
    load(warehouse, file("first", "posts", [post(1)]))
    warehouse.close()
    warehouse = open_warehouse(tmp_path / "program.duckdb", read_only=True)
    assert row_of(warehouse, "select count(*) from posts") == (1,)
    with pytest.raises(ReadOnlyDatabase):
        load(warehouse, file("second", "posts", [post(2)]))
    warehouse.close()
    warehouse = open_warehouse(tmp_path / "program.duckdb")
    assert what_is_wrong(warehouse) == []
    warehouse.close()
