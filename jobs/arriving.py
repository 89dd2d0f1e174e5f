"""Where uploaded files lie while somebody looks at them: beside the database, never longer than the process."""

import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

from warehouse.connection import served


def arriving_folder() -> Path | None:
    """The folder of all uploads of this installation; None for a database in memory."""
    path = served().path
    return path.with_name(f"{path.name}.uploads") if path else None


def folder_of_a_session() -> TemporaryDirectory[str]:
    """A folder only this system's user may read; it goes with the session."""
    folder = arriving_folder()
    if folder:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return TemporaryDirectory(prefix="upload-", dir=folder)


def sweep_left_behind() -> None:
    """Delete what a process that was killed has left; only one process at a time takes uploads."""
    if folder := arriving_folder():
        shutil.rmtree(folder, ignore_errors=True)
