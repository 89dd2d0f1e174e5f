"""Bringing earlier data versions back: built beside everything else in a process of its own, one at a time."""

import logging
import os
import subprocess
import sys
import threading
from functools import partial
from pathlib import Path

from jobs.publish import publish_soon
from jobs.writer import Progress, Ticket, Writer
from warehouse.connection import Warehouse, served
from warehouse.errors import DiskFull, ReadOnlyDatabase, VersionNotBuilt
from warehouse.old_versions import Standing, at_hand, file_of, folder_of, standing, take_in, tidy
from warehouse.published import published_path
from warehouse.rebuilding import DISK_FULL, NO_SUCH_VERSION
from warehouse.space import import_needs, require_space

__all__ = ["Standing", "fetch", "standing_of", "sweep_old_versions"]

COMMAND = (sys.executable, "-s", "-E", "-X", "utf8", "-m", "warehouse.rebuilding")
PROJECT = Path(__file__).resolve().parent.parent
# What an interpreter needs to start; nothing else of this process's environment reaches the other.
KEPT_VARIABLES = ("PATH", "SYSTEMROOT", "TMPDIR", "TEMP", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")
# Of the usual course of a rebuild; where little is loaded there are fewer.
STEPS = 40

log = logging.getLogger("jobs")
_builder = Writer("earlier version")
_lock = threading.Lock()
_under_way: dict[Path, Ticket[None]] = {}


def standing_of(version: int) -> Standing:
    """What a data version stands for now."""
    return standing(served(), version)


def fetch(stands: Standing) -> Ticket[None] | None:
    """Queue bringing a known version back; None if its figures are at hand already or the database has no file.

    Asked again while it is under way, by whomever, the ticket is the same.
    """
    warehouse = served()
    path = file_of(warehouse, stands)
    if path is None or at_hand(warehouse, stands.version):
        return None
    with _lock:
        known = _under_way.get(path)
        if known is None or known.is_over:
            known = _under_way[path] = _builder.submit("earlier version", partial(_bring_back, warehouse, stands, path))
        return known


def sweep_old_versions() -> None:
    """Delete what a process that was killed has left half built, and what another release has built."""
    tidy(served())


def _bring_back(warehouse: Warehouse, stands: Standing, path: Path, progress: Progress) -> None:
    progress(0, STEPS, "job-old-version")
    tidy(warehouse)
    if not path.exists():
        _build(warehouse, standing(warehouse, stands.rests_on), path, progress)
    take_in(warehouse, path)


def _build(warehouse: Warehouse, stands: Standing, path: Path, progress: Progress) -> None:
    """Build from the published copy, which is renewed if it does not know the version yet."""
    assert warehouse.path is not None
    source = published_path(warehouse.path)
    folder = folder_of(warehouse.path)
    folder.mkdir(mode=0o700, exist_ok=True)
    require_space(folder, import_needs(warehouse.path.stat().st_size // 2))
    building = folder / f"building-{path.stem}"
    status = _built(source, building, stands, progress) if source.exists() else NO_SUCH_VERSION
    if status == NO_SUCH_VERSION:
        if warehouse.read_only:
            raise ReadOnlyDatabase(path=str(warehouse.path))
        publish_soon().wait()
        tidy(warehouse)
        status = _built(source, building, stands, progress)
    if status == DISK_FULL:
        raise DiskFull(path=str(folder))
    if status:
        raise VersionNotBuilt(version=str(stands.version))
    building.replace(path)


def _built(source: Path, building: Path, stands: Standing, progress: Progress) -> int:
    """Run the process that builds and tell how far it is; gives its exit status."""
    environment = {name: os.environ[name] for name in KEPT_VARIABLES if name in os.environ}
    written_at = stands.written_at.isoformat(sep=" ") if stands.written_at else ""
    process = subprocess.Popen(
        [*COMMAND, str(source), str(building), str(stands.version), written_at], cwd=PROJECT, env=environment,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, start_new_session=True,
    )  # fmt: skip
    assert process.stdout is not None
    with process, progress.stopped_by(process.kill):
        try:
            for line in process.stdout:
                progress(min(int(line), STEPS - 1), STEPS, "job-old-version")
        except BaseException:
            process.kill()
            raise
    if process.returncode:
        log.warning("building data version %s ended with status %s", stands.version, process.returncode)
    return process.returncode
