"""Starting, waiting for and judging the child process that reads a file."""

import logging
import mmap
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
import weakref
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

import pyarrow as pa

from data_loaders.child_answers import OPENED_EARLY, PROGRESS_LINE, read_frames
from data_loaders.child_task import LOOKING_FIRST
from data_loaders.errors import ParserCrashed
from data_loaders.grids import Grid
from data_loaders.limits import Profile

CHILD_COMMAND = (sys.executable, "-s", "-E", "-X", "utf8", "-m", "data_loaders.child_start")
CHILD_OUT_OF_MEMORY = 11
PROJECT = Path(__file__).resolve().parent.parent
# What an interpreter needs to start; nothing else of the parent's environment reaches the child.
KEPT_VARIABLES = ("PATH", "SYSTEMROOT", "TMPDIR", "TEMP", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")
POLL_SECONDS = 0.05
LONGEST_LINE = 200

log = logging.getLogger(__name__)
_answers_in_use: weakref.WeakSet[mmap.mmap] = weakref.WeakSet()
_answers_change = threading.Lock()
Frame = tuple[dict[str, Any], Grid | None]
# Told rows done and, where known, rows in all; what it raises ends the reading.
ReadingProgress = Callable[[int, int | None], None]


def unwatched(_rows_done: int, _rows_in_all: int | None) -> None:
    """For readings nobody watches."""


@dataclass(frozen=True)
class ChildAnswer:
    """What one run of the child left behind; crash is None when it finished.

    was_early: it ended while a workbook was opened that was not yet looked over.
    """

    frames: tuple[Frame, ...]
    crash: ParserCrashed | None
    crashed_place: int | None = None
    was_early: bool = False


def ask_child(path: Path, crashed_places: set[int], seconds_left: float, profile: Profile,
              progress: ReadingProgress = unwatched, looks_first: bool = False) -> ChildAnswer:  # fmt: skip
    """Run the child on the file; its answer lies in a file without a name, so that nothing remains.

    looks_first: no workbook is opened before it was looked over, however long that takes.
    """
    environment = {name: os.environ[name] for name in KEPT_VARIABLES if name in os.environ}
    command = [*CHILD_COMMAND, profile.name, *([LOOKING_FIRST] if looks_first else []),
               *map(str, sorted(crashed_places))]  # fmt: skip
    with path.open("rb") as source, tempfile.TemporaryFile() as answer:
        process = subprocess.Popen(
            command, stdin=source, stdout=answer, stderr=subprocess.PIPE,
            cwd=PROJECT, env=environment, process_group=0,
        )  # fmt: skip
        status = waited_for(process, seconds_left, progress)
        frames = tuple(read_frames(mapped(answer)))
    return judged(frames, status, profile)


def mapped(answer: IO[bytes]) -> bytes | mmap.mmap:
    """The answer's pages where they lie on disk: they cost memory only while they are read."""
    if not os.fstat(answer.fileno()).st_size:
        return b""
    pages = mmap.mmap(answer.fileno(), 0, access=mmap.ACCESS_READ)
    with _answers_change:
        _answers_in_use.add(pages)
    return pages


def let_pages_go() -> None:
    """Give the memory of what was read so far back to the system; cells that are asked for again come from disk."""
    with _answers_change:
        in_use = list(_answers_in_use) if hasattr(mmap, "MADV_DONTNEED") else []
    for pages in in_use:
        pages.madvise(mmap.MADV_DONTNEED)
    pa.default_memory_pool().release_unused()


def waited_for(process: subprocess.Popen[bytes], seconds_left: float, progress: ReadingProgress) -> int | None:
    """The exit status, or None when time was up; the child never outlives this call."""
    deadline = time.monotonic() + seconds_left
    told = Told()
    listener = threading.Thread(target=told.listen, args=(process.stderr,), daemon=True)
    listener.start()
    rows_shown = 0
    try:
        while (left := deadline - time.monotonic()) > 0:
            try:
                return process.wait(min(POLL_SECONDS, left))
            except subprocess.TimeoutExpired:
                if told.rows != rows_shown:
                    rows_shown = told.rows
                    progress(rows_shown, None)
        return None
    finally:
        if process.returncode is None:
            process.kill()
            process.wait()
        listener.join()


@dataclass
class Told:
    """How many rows the child says it has read."""

    rows: int = 0

    def listen(self, errors: IO[bytes] | None) -> None:
        """Take in what the child writes to its error stream until it ends; anything else is left unheard."""
        assert errors is not None
        with errors:
            while line := errors.readline(LONGEST_LINE):
                if found := PROGRESS_LINE.fullmatch(line):
                    self.rows = int(found[1])


def judged(frames: tuple[Frame, ...], status: int | None, profile: Profile) -> ChildAnswer:
    """Finished, or crashed while it read a certain member."""
    last_frame = frames[-1][0] if frames else {}
    if status == 0 and last_frame.get("frame") in ("end", "failed"):
        return ChildAnswer(frames, None)
    log.warning("the reading process ended with status %s", status)
    places = [(fields["frame"], fields.get("place")) for fields, grid in frames
              if grid is None and fields["frame"] != OPENED_EARLY]  # fmt: skip
    was_early = last_frame.get("frame") == OPENED_EARLY and status is not None
    crashed_place = places[-1][1] if places and places[-1][0] == "begin" else None
    return ChildAnswer(frames, crash_of(status, profile), crashed_place, was_early)


def crash_of(status: int | None, profile: Profile) -> ParserCrashed:
    """The crash named for its cause, as far as the exit status tells."""
    if status is None or status == -getattr(signal, "SIGXCPU", 0):
        return ParserCrashed("file-parser-too-slow", limit=str(profile.cpu_seconds))
    if status == CHILD_OUT_OF_MEMORY:
        return ParserCrashed("file-parser-out-of-memory")
    return ParserCrashed()
