"""Copying a database file that this process holds open."""

import subprocess
import sys
from pathlib import Path

COPY = "import shutil, sys; shutil.copyfile(sys.argv[1], sys.argv[2])"


def copy_held_file(source: Path, target: Path) -> None:
    """Copy by another process: POSIX drops DuckDB's lock as soon as this process closes any handle on the file."""
    subprocess.run([sys.executable, "-I", "-S", "-c", COPY, str(source), str(target)], check=True, capture_output=True)
