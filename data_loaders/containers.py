"""The only entrance for files: bytes in, grids out; parsing happens in a limited child process."""

import time
from dataclasses import dataclass, replace
from pathlib import Path, PurePath
from typing import Literal

import pyarrow as pa

from data_loaders import limits
from data_loaders.archives_members import clean_name
from data_loaders.child_answers import Note as Note
from data_loaders.child_answers import read_error
from data_loaders.containers_process import Frame, ReadingProgress, ask_child, unwatched
from data_loaders.errors import EmptyFile, ParserCrashed, UnreadableExport
from data_loaders.grids import Grid

Container = Literal["csv", "html", "xlsx", "xls"]

CRASHES_PER_FILE = 3
SUFFIXES: dict[Container, frozenset[str]] = {
    "csv": frozenset({".csv", ".tsv", ".tab", ".txt", ""}),
    "html": frozenset({".xls", ".html", ".htm", ""}),
    "xlsx": frozenset({".xlsx", ".xlsm", ""}),
    "xls": frozenset({".xls", ""}),
}


@dataclass(frozen=True)
class Member:
    """One file and its grids; sha256 of its bytes, notes as (text id, slots), archive = name of the zip around it."""

    name: str
    sha256: str
    container: Container
    grids: tuple[Grid, ...]
    notes: tuple[Note, ...] = ()
    archive: str = ""


@dataclass(frozen=True)
class RefusedMember:
    """One file of an archive that cannot be loaded, beside others that can."""

    name: str
    sha256: str
    error: UnreadableExport


def open_file(path: Path, shown_name: str | None = None, profile: limits.Profile | None = None,
              progress: ReadingProgress = unwatched) -> list[Member | RefusedMember]:  # fmt: skip
    """The file's grids, or one entry per file of a zip archive; raises UnreadableExport for a whole-file refusal.

    profile: how large the file may be, that of the browser unless said. What progress raises ends the reading.
    """
    size = path.stat().st_size
    if size == 0:
        raise EmptyFile
    profile = profile or limits.BROWSER
    limits.refuse_size(size, profile.file_bytes)
    name = clean_name(shown_name or path.name)
    return members_of(finished_frames(path, profile, progress), name)


def finished_frames(path: Path, profile: limits.Profile, progress: ReadingProgress) -> tuple[Frame, ...]:
    """The child's answer; a member that broke the child is left out in another run.

    A workbook that ended the child before it was looked over is looked over first, which names what is wrong with it.
    """
    deadline = time.monotonic() + profile.wall_seconds
    crashed_places: set[int] = set()
    looks_first = False
    for _ in range(CRASHES_PER_FILE + 2):
        seconds_left = max(deadline - time.monotonic(), 0)
        answer = ask_child(path, crashed_places, seconds_left, profile, progress, looks_first)
        if answer.crash is None:
            return answer.frames
        if answer.was_early:
            looks_first = True
            continue
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
            grids[-1:] = [joined(grids[-1], grid)] if fields["continues"] else [*grids[-1:], grid]
        elif fields["frame"] == "damaged":
            grids[-1] = replace(grids[-1], damaged=dict(fields["rows"]))
        elif fields["frame"] == "failed":
            raise read_error(fields)
        elif fields["frame"] == "refused":
            members.append(RefusedMember(fields["name"], fields["sha256"], read_error(fields)))
        elif fields["frame"] == "member":
            name = fields["name"] or file_name
            notes = [(text_id, slots) for text_id, slots in fields["notes"]]
            notes += suffix_notes(name, fields["container"])
            archive = file_name if fields["name"] else ""
            members.append(Member(name, fields["sha256"], fields["container"], tuple(grids), tuple(notes), archive))
        if fields["frame"] not in ("grid", "damaged"):
            grids = []
    return members


def joined(grid: Grid, wider: Grid) -> Grid:
    """One table whose later rows have more cells than its first."""
    cells = pa.concat_tables([grid.cells, wider.cells], promote_options="default")
    return replace(wider, cells=cells, row_numbers=pa.concat_arrays([grid.row_numbers, wider.row_numbers]))


def suffix_notes(name: str, container: Container) -> list[Note]:
    """Say when the name promises another kind of file than the bytes are."""
    suffix = PurePath(name).suffix.lower()
    if suffix in SUFFIXES[container]:
        return []
    return [("file-suffix-differs", {"suffix": suffix, "found": container.upper()})]
