"""Starting, waiting for and judging the child process that reads a file."""

import logging
import os
import signal
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from data_loaders import limits
from data_loaders.child_answers import read_frames
from data_loaders.errors import ParserCrashed
from data_loaders.grids import Grid

CHILD_COMMAND = (sys.executable, "-s", "-E", "-X", "utf8", "-m", "data_loaders.child_start")
CHILD_OUT_OF_MEMORY = 11
PROJECT = Path(__file__).resolve().parent.parent
# What an interpreter needs to start; nothing else of the parent's environment reaches the child.
KEPT_VARIABLES = ("PATH", "SYSTEMROOT", "TMPDIR", "TEMP", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")

log = logging.getLogger(__name__)
Frame = tuple[dict[str, Any], Grid | None]


@dataclass(frozen=True)
class ChildAnswer:
    """What one run of the child left behind; crash is None when it finished."""

    frames: tuple[Frame, ...]
    crash: ParserCrashed | None
    crashed_place: int | None = None


def ask_child(path: Path, crashed_places: set[int], seconds_left: float) -> ChildAnswer:
    """Run the child on the file; its answer lies in a file without a name, so that nothing remains."""
    environment = {name: os.environ[name] for name in KEPT_VARIABLES if name in os.environ}
    command = [*CHILD_COMMAND, *map(str, sorted(crashed_places))]
    with path.open("rb") as source, tempfile.TemporaryFile() as answer:
        process = subprocess.Popen(
            command, stdin=source, stdout=answer, stderr=subprocess.DEVNULL,
            cwd=PROJECT, env=environment, start_new_session=True,
        )  # fmt: skip
        status = waited_for(process, seconds_left)
        answer.seek(0)
        frames = tuple(read_frames(answer))
    return judged(frames, status)


def waited_for(process: subprocess.Popen[bytes], seconds_left: float) -> int | None:
    """The exit status, or None when time was up; the child never outlives this call."""
    try:
        return process.wait(seconds_left)
    except subprocess.TimeoutExpired:
        return None
    finally:
        if process.returncode is None:
            process.kill()
            process.wait()


def judged(frames: tuple[Frame, ...], status: int | None) -> ChildAnswer:
    """Finished, or crashed while it read a certain member."""
    last_frame = frames[-1][0] if frames else {}
    if status == 0 and last_frame.get("frame") in ("end", "failed"):
        return ChildAnswer(frames, None)
    log.warning("the reading process ended with status %s", status)
    places = [(fields["frame"], fields.get("place")) for fields, grid in frames if grid is None]
    crashed_place = places[-1][1] if places and places[-1][0] == "begin" else None
    return ChildAnswer(frames, crash_of(status), crashed_place)


def crash_of(status: int | None) -> ParserCrashed:
    """The crash named for its cause, as far as the exit status tells."""
    if status is None or status == -getattr(signal, "SIGXCPU", 0):
        return ParserCrashed("file-parser-too-slow", limit=str(limits.CHILD_CPU_SECONDS))
    if status == CHILD_OUT_OF_MEMORY:
        return ParserCrashed("file-parser-out-of-memory")
    return ParserCrashed()
