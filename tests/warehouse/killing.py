"""Second processes that are killed: at a moment, or at the nth time they touch a file of the database's folder."""

import os
import signal
import subprocess
import sys
from pathlib import Path

from tests.source_tree import PROJECT

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
