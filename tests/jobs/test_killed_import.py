"""kill -9 in the middle of an import: the file is there wholly or not at all, and can be handed in again."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from data_loaders.questions import Answers
from jobs import imports
from jobs.writer import writer
from tests.jobs.conftest import x_posts_export
from tests.source_tree import PROJECT
from warehouse.check import Complaint, what_is_wrong
from warehouse.connection import close_served, open_warehouse, serve

POSTS = 400
KILLS = 20
LATEST = 1.5  # times as long as an import takes undisturbed: beside other work one takes longer

IMPORT_ONE_FILE = """
import sys
from pathlib import Path
from data_loaders.questions import Answers
from jobs import imports
from jobs.writer import writer

(inspection,) = imports.inspect(Path(sys.argv[1]), None, Answers(), "analyst")
print("confirming", flush=True)
receipt = imports.confirm(inspection, Answers(), by="Lena", role="analyst").wait()
print(receipt.status, flush=True)
writer().wait_until_idle()
"""


def start_import(database: Path, export: Path) -> "subprocess.Popen[str]":
    """A process about to store a file; it has read it and says so."""
    process = subprocess.Popen(
        [sys.executable, "-c", IMPORT_ONE_FILE, str(export)],
        cwd=PROJECT,
        env=os.environ | {"PROGRAM_DATABASE": str(database)},
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "confirming\n"
    return process


def killed_after(process: "subprocess.Popen[str]", seconds: float) -> bool:
    """Kill the process after some time; whether it had said that the file is imported."""
    time.sleep(seconds)
    os.killpg(process.pid, signal.SIGKILL)
    said, _ = process.communicate()
    return said == "imported\n"


def stored_posts(database: Path, handle: str) -> tuple[int, int, int]:
    """Posts, observations and imports of an account in a database that is opened again."""
    warehouse = open_warehouse(database)
    with warehouse.cursor() as cursor:
        row = cursor.execute(
            "select (select count(*) from posts where author_account = $handle),"
            " (select count(*) from post_observations join imports using (import_id) where account = $handle),"
            " (select count(*) from imports where account = $handle)",
            {"handle": handle},
        ).fetchone()
    warehouse.close()
    assert row is not None
    return row


def what_is_wrong_in(database: Path) -> list[Complaint]:
    """What the check of a database finds."""
    warehouse = open_warehouse(database)
    try:
        return what_is_wrong(warehouse)
    finally:
        warehouse.close()


def import_seconds(folder: Path) -> float:
    """How long storing such a file takes when nobody interferes."""
    process = start_import(folder / "timed.duckdb", x_posts_export(folder, "timed", [1] * POSTS))
    started = time.monotonic()
    assert process.stdout is not None
    assert process.stdout.readline() == "imported\n"
    process.communicate()
    return time.monotonic() - started


@pytest.mark.slow
@pytest.mark.bad_input("B113")
def test_a_killed_import_is_there_wholly_or_not_at_all(tmp_path: Path) -> None:
    database = tmp_path / "program.duckdb"
    undisturbed = import_seconds(tmp_path)
    seen = set()
    for number in range(KILLS):
        handle = f"werkstolz_{number}"
        export = x_posts_export(tmp_path, handle, [1] * POSTS)
        acknowledged = killed_after(start_import(database, export), LATEST * undisturbed * number / (KILLS - 1))
        stored = stored_posts(database, handle)
        assert what_is_wrong_in(database) == []
        assert stored in ((0, 0, 0), (POSTS, POSTS, 1))
        assert not acknowledged or stored == (POSTS, POSTS, 1), "an import that was acknowledged is lost"
        seen.add(stored)
    assert len(seen) == 2, "the kills must reach imports before and after they were stored"
    hand_in_again(database, sorted(tmp_path.glob("tweet_activity_metrics_werkstolz_*.csv")))


def hand_in_again(database: Path, exports: list[Path]) -> None:
    """After all kills, every file handed in again is there once."""
    close_served()
    warehouse = open_warehouse(database)
    serve(warehouse)
    statuses = set()
    for export in exports:
        (inspection,) = imports.inspect(export, None, Answers(), "analyst")
        statuses.add(imports.confirm(inspection, Answers(), by="Lena", role="analyst").wait(60).status)
    writer().wait_until_idle()  # the copy for others is still being made
    close_served()
    assert statuses <= {"imported", "unchanged"}
    assert [stored_posts(database, f"werkstolz_{number}") for number in range(KILLS)] == [(POSTS, POSTS, 1)] * KILLS
