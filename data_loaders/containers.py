"""The only entrance for files: bytes in, grids out; parsing happens in a limited child process."""

import time
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Literal

from data_loaders import limits
from data_loaders.archives_members import clean_name
from data_loaders.child_answers import Note as Note
from data_loaders.child_answers import read_error
from data_loaders.containers_process import Frame, ask_child
from data_loaders.errors import EmptyFile, ParserCrashed, TooLarge, UnreadableExport
from data_loaders.grids import Grid

Container = Literal["csv", "xlsx", "xls"]

CRASHES_PER_FILE = 3
SUFFIXES: dict[Container, frozenset[str]] = {
    "csv": frozenset({".csv", ".tsv", ".tab", ".txt", ""}),
    "xlsx": frozenset({".xlsx", ".xlsm", ""}),
    "xls": frozenset({".xls", ""}),
}


@dataclass(frozen=True)
class Member:
    """One file and its grids; sha256 of its bytes, notes as (text id, slots)."""

    name: str
    sha256: str
    container: Container
    grids: tuple[Grid, ...]
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True)
class RefusedMember:
    """One file of an archive that cannot be loaded, beside others that can."""

    name: str
    sha256: str
    error: UnreadableExport


def open_file(path: Path, shown_name: str | None = None) -> list[Member | RefusedMember]:
    """The file's grids, or one entry per file of a zip archive; raises UnreadableExport for a whole-file refusal."""
    size = path.stat().st_size
    if size == 0:
        raise EmptyFile
    if size > limits.FILE_BYTES:
        found, limit = f"{size / limits.MIB:.0f} MB", f"{limits.FILE_BYTES // limits.MIB} MB"
        raise TooLarge(found=found, limit=limit)
    name = clean_name(shown_name or path.name)
    return members_of(finished_frames(path), name)


def finished_frames(path: Path) -> tuple[Frame, ...]:
    """The child's answer; a member that broke the child is left out in another run."""
    deadline = time.monotonic() + limits.CHILD_WALL_SECONDS
    crashed_places: set[int] = set()
    for _ in range(CRASHES_PER_FILE + 1):
        answer = ask_child(path, crashed_places, max(deadline - time.monotonic(), 0))
        if answer.crash is None:
            return answer.frames
        if answer.crashed_place is None or answer.crashed_place in crashed_places:
            raise answer.crash
        crashed_places.add(answer.crashed_place)
    raise ParserCrashed


def members_of(frames: tuple[Frame, ...], file_name: str) -> list[Member | RefusedMember]:
    """The files an answer holds, each with the grids that came before its closing line."""
    members: list[Member | RefusedMember] = []
    grids: list[Grid] = []
    for fields, grid in frames:
        if grid is not None:
            grids.append(grid)
        elif fields["frame"] == "failed":
            raise read_error(fields)
        elif fields["frame"] == "refused":
            members.append(RefusedMember(fields["name"], fields["sha256"], read_error(fields)))
        elif fields["frame"] == "member":
            name = fields["name"] or file_name
            notes = [(text_id, slots) for text_id, slots in fields["notes"]]
            notes += suffix_notes(name, fields["container"])
            members.append(Member(name, fields["sha256"], fields["container"], tuple(grids), tuple(notes)))
        if fields["frame"] != "grid":
            grids = []
    return members


def suffix_notes(name: str, container: Container) -> list[Note]:
    """Say when the name promises another kind of file than the bytes are."""
    suffix = PurePath(name).suffix.lower()
    if suffix in SUFFIXES[container]:
        return []
    return [("file-suffix-differs", {"suffix": suffix, "found": container.upper()})]
