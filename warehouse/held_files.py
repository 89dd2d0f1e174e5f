"""Copying a database file that this process holds open."""

import subprocess
import sys
from pathlib import Path

from warehouse.errors import DiskFull, UnreadableDatabase

COPY = """
import os, shutil, sys
try:
    shutil.copyfile(sys.argv[1], sys.argv[2])
    with open(sys.argv[2], "rb+") as copied:
        os.fsync(copied.fileno())
except OSError as error:
    sys.exit(error.strerror)
"""


def copy_held_file(source: Path, target: Path) -> None:
    """Copy by another process: POSIX drops DuckDB's lock as soon as this process closes any handle on the file.

    Raises DiskFull or UnreadableDatabase; then nothing is left at the target.
    """
    copying = subprocess.run(
        [sys.executable, "-I", "-S", "-c", COPY, str(source), str(target)], check=False, capture_output=True, text=True
    )
    if copying.returncode:
        target.unlink(missing_ok=True)
        reason = copying.stderr.strip().rpartition("\n")[2] or f"exit {copying.returncode}"
        is_full = any(words in reason.lower() for words in ("no space left", "file too large", "quota"))
        raise (DiskFull if is_full else UnreadableDatabase)(path=str(target), reason=reason)
