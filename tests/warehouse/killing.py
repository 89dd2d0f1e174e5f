"""Second processes that are killed: at a moment, or at the nth time they touch a file of the database's folder."""

import os
import random
import signal
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

from tests.source_tree import PROJECT
from tests.warehouse.files import row_of
from warehouse.check import what_is_wrong
from warehouse.connection import open_warehouse

# Python tells of each of these before it happens; DuckDB's own writes are reached by killing at random moments.
KILL_AT_TOUCH = """
import os, signal, sys
folder, wanted = sys.argv[1], int(sys.argv[2])
touches = 0
def touched(event, given):
    global touches
    if event in ("open", "os.rename", "os.link", "os.remove", "os.truncate", "subprocess.Popen"):
        if event == "subprocess.Popen" or any(isinstance(each, str) and each.startswith(folder) for each in given[:2]):
            touches += 1
            if touches == wanted:
                os.kill(os.getpid(), signal.SIGKILL)
def watch():
    sys.addaudithook(touched)
"""
SETUP = """
from datetime import date, datetime
from pathlib import Path
from tests.warehouse.files import file, load, post
from warehouse.connection import open_warehouse
database = Path(folder) / "program.duckdb"
def rows(most=300):
    return [post(status, impressions=status) for status in range(1, most + 1)]
"""


def start(program: str, *arguments: str) -> "subprocess.Popen[str]":
    """A second process with the project on its path."""
    return subprocess.Popen(
        [sys.executable, "-c", program, *arguments], cwd=PROJECT, env=os.environ | {"PYTHONPATH": str(PROJECT)},
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip


def killed_at(steps: str, folder: Path, touch: int) -> tuple[bool, str]:
    """Run steps and kill them at a touch; whether they were killed, and what they had said."""
    process = start(KILL_AT_TOUCH + SETUP + steps, str(folder), str(touch))
    said, complaint = process.communicate(timeout=120)
    assert process.returncode in (0, -signal.SIGKILL), complaint
    return process.returncode != 0, said


ROWS = 1000
APPENDER = f"""
import sys, pathlib
from tests.warehouse.files import file, load, post
from warehouse.connection import open_warehouse
warehouse = open_warehouse(pathlib.Path(sys.argv[1]))
rows = [post(status, impressions=status) for status in range(1, {ROWS} + 1)]
print("ready", flush=True)
for number in range(int(sys.argv[2]), 1000):
    load(warehouse, file(f"{{sys.argv[2]}}-{{number}}", "posts", rows))
    print("stored", flush=True)
"""


@dataclass
class Kills:
    """What kills at random moments left behind."""

    kills: int = 0
    acknowledged: int = 0
    lost: int = 0
    inconsistent: list[str] = field(default_factory=list)
    slowest_start_seconds: float = 0.0


def kill_appends(database: Path, kills: int, first: int = 0) -> Kills:
    """Kill a process that appends file after file at random moments, and look at what it left each time.

    first: the number of the first kill, which says when it comes.
    """
    database.parent.mkdir(exist_ok=True)
    found = Kills()
    for kill in range(first, first + kills):
        process = start(APPENDER, str(database), str(kill))
        assert process.stdout is not None
        if process.stdout.readline() != "ready\n":
            raise AssertionError(
                f"kill {kill}: the next process could not open what was left: {process.communicate()[1]}"
            )
        awaited = [process.stdout.readline() for _ in range(kill % 2)]
        time.sleep(random.Random(kill).uniform(0.02, 0.6))
        process.send_signal(signal.SIGKILL)
        said, _ = process.communicate(timeout=60)
        found.acknowledged += len(awaited) + said.count("stored")
        look_into(database, found)
        found.kills += 1
    return found


def look_into(database: Path, found: Kills) -> None:
    """Every import whole, none acknowledged gone, and the database in order."""
    started = time.monotonic()
    warehouse = open_warehouse(database)
    found.slowest_start_seconds = max(found.slowest_start_seconds, time.monotonic() - started)
    try:
        imports, observed, posts = row_of(
            warehouse,
            "select (select count(*) from imports), (select count(*) from post_observations),"
            " (select count(*) from posts)",
        )
        if (observed, posts) != (imports * ROWS, ROWS if imports else 0):
            found.inconsistent.append(f"{imports} imports, {observed} rows, {posts} posts")
        found.lost = max(found.lost, found.acknowledged - imports)
        found.inconsistent += map(str, what_is_wrong(warehouse))
    finally:
        warehouse.close()
