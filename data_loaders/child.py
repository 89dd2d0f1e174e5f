"""The child process that reads one file: standard input holds its bytes, standard output takes the answer."""

import gc
import hashlib
import io
import os
import sys
import zipfile
from collections.abc import Callable
from functools import partial
from typing import IO, BinaryIO

from data_loaders import limits
from data_loaders.archives import Archive, refuse_many_members
from data_loaders.archives_members import has_path_trick, is_junk, is_link, shown_member_name
from data_loaders.child_answers import OPENED_EARLY, Note, write_error, write_frame, write_sheet
from data_loaders.child_task import Task, task_of
from data_loaders.containers_kinds import kind_of, zip_kind_of
from data_loaders.errors import (
    DamagedFile,
    EmptyFile,
    HostileArchive,
    ParserCrashed,
    ProtectedFile,
    UnreadableExport,
    UnsupportedContainer,
)
from data_loaders.markup_tables import is_markup, markup_sheets
from data_loaders.text_files import open_text
from data_loaders.text_files_encodings import pieces_of
from data_loaders.workbooks import OpenWorkbook, open_xls, open_xlsx

OUT_OF_MEMORY, BROKEN = 11, 12


def main() -> None:
    """Read, answer, and leave by an exit status the parent can judge."""
    task = task_of(sys.argv[1:])
    gc.disable()  # Cells make no circles, and looking for some among millions takes as long as reading them.
    out = sys.stdout.buffer
    try:
        write_answer(out, sys.stdin.buffer, task)
    except UnreadableExport as error:
        write_error(out, "failed", error)
    except MemoryError:
        os._exit(OUT_OF_MEMORY)
    except BaseException:  # noqa: BLE001 - a library may raise anything at all here; the parent names it
        os._exit(BROKEN)
    out.flush()
    os._exit(0)  # without taking millions of cells down one by one


def write_answer(out: IO[bytes], source: BinaryIO, task: Task) -> None:
    """The whole answer: one member for a plain file or workbook, one per file of an archive."""
    head = source.read(limits.MIB)
    is_text = len(head) == limits.MIB and kind_of(head) == "text"
    source.seek(0)
    if is_text:  # a long text is never held as a whole
        write_text(out, source, "", [], task)
    else:
        content = source.read(task.profile.held_bytes + 1)
        limits.refuse_size(len(content), task.profile.held_bytes)
        write_held(out, content, task)
    write_frame(out, "end")


def write_held(out: IO[bytes], content: bytes, task: Task) -> None:
    """The members of a file that is held in memory."""
    if kind_of(content) == "zip":
        archive = Archive(content, limits.WORKBOOK_PARTS)
        if zip_kind_of(part_names(archive)) == "archive":
            refuse_many_members(len(archive.members), limits.ARCHIVE_MEMBERS)
            write_archive(out, archive, task)
            return
    write_member(out, content, "", [], task)


def write_archive(out: IO[bytes], archive: Archive, task: Task) -> None:
    """Every member on its own, so that one bad file does not keep the others out."""
    tables = [(place, member) for place, member in enumerate(archive.members, start=1) if not is_junk(member)]
    if not tables:
        raise EmptyFile("archive-without-tables")
    ignored_files = len(archive.members) - len(tables)
    notes: list[Note] = [("archive-files-ignored", {"count": str(ignored_files)})] if ignored_files else []
    for place, member in tables:
        write_frame(out, "begin", place=place)
        name = shown_member_name(member, place)
        try:
            content = archive.read(member)  # a bomb or a lie about sizes refuses the whole archive
        except (DamagedFile, ProtectedFile, UnsupportedContainer) as error:
            write_error(out, "refused", error, name=name, sha256=sha256_of(io.BytesIO(packed_bytes(archive, member))))
            continue
        if place in task.crashed_before:
            member_error: UnreadableExport | None = ParserCrashed()
        else:
            member_error = tried_member(out, content, name, member, notes, task)
        if member_error:
            write_error(out, "refused", member_error, name=name, sha256=sha256_of(io.BytesIO(content)))
        else:
            notes = []


def tried_member(
    out: IO[bytes], content: bytes, name: str, member: zipfile.ZipInfo, notes: list[Note], task: Task
) -> UnreadableExport | None:
    """Write the member, or say why it is refused."""
    if is_link(member):
        return HostileArchive("archive-link")
    trick_notes: list[Note] = [("archive-name-shortened", {"name": name})] if has_path_trick(member) else []
    try:
        write_member(out, content, name, [*notes, *trick_notes], task)
    except UnreadableExport as error:
        return error
    except MemoryError:
        raise
    except BaseException:  # noqa: BLE001 - see main: one member's trouble is not the others'
        return ParserCrashed()
    return None


def write_member(out: IO[bytes], content: bytes, name: str, notes: list[Note], task: Task) -> None:
    """The grids of one file and the line that closes them."""
    kind = kind_of(content)
    if kind == "text":
        write_text(out, io.BytesIO(content), name, notes, task)
        return
    tell_early = partial(write_frame, out, OPENED_EARLY) if task.may_open_early else None
    workbook = opened_workbook(content, kind, tell_early)
    for sheet in workbook.sheets():
        write_sheet(out, sheet)
    fields = {"name": name, "sha256": sha256_of(io.BytesIO(content)), "container": workbook.container}
    write_frame(out, "member", notes=[*notes, *workbook.notes], **fields)


def write_text(out: IO[bytes], source: BinaryIO, name: str, notes: list[Note], task: Task) -> None:
    """The one grid of a text file, or those of a web page, and the line that closes them."""
    if is_markup(source):
        container, (sheets, found) = "html", markup_sheets(source, task.profile)
    else:
        text_file = open_text(source, task.profile)
        container, sheets, found = "csv", [text_file.sheet()], text_file.notes
    for sheet in sheets:
        write_sheet(out, sheet)
    fields = {"name": name, "sha256": sha256_of(source), "container": container}
    write_frame(out, "member", notes=[*notes, *found], **fields)


def opened_workbook(content: bytes, kind: str, tell_early: Callable[[], None] | None) -> OpenWorkbook:
    """The workbook in a compound file or a zip; an archive inside an archive is not opened."""
    if kind == "compound":
        return open_xls(content)
    archive = Archive(content, limits.WORKBOOK_PARTS)
    if zip_kind_of(part_names(archive)) == "archive":
        raise UnsupportedContainer("archive-inside-archive")
    return open_xlsx(archive, tell_early)


def part_names(archive: Archive) -> set[str]:
    """The names as the directory holds them."""
    return {member.filename for member in archive.members}


def packed_bytes(archive: Archive, member: zipfile.ZipInfo) -> bytes:
    """The bytes as stored, where they cannot be unpacked."""
    start = archive.data_starts[member.header_offset]
    return archive.content[start : start + member.compress_size]


def sha256_of(source: BinaryIO) -> str:
    """The fingerprint under which a file is recognised when it comes again."""
    digest = hashlib.sha256()
    for piece in pieces_of(source):
        digest.update(piece)
    return digest.hexdigest()
