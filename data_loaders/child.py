"""The child process that reads one file: standard input holds its bytes, standard output takes the answer."""

import contextlib
import hashlib
import os
import sys
import zipfile
from typing import IO

import pyarrow as pa

from data_loaders import limits
from data_loaders.archives import Archive, refuse_many_members
from data_loaders.archives_members import has_path_trick, is_junk, is_link, shown_member_name
from data_loaders.child_answers import Note, write_error, write_frame, write_sheet
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
from data_loaders.text_files import open_text
from data_loaders.workbooks import OpenWorkbook, open_xls, open_xlsx

OUT_OF_MEMORY, BROKEN = 11, 12


def main() -> None:
    """Read, answer, and leave by an exit status the parent can judge."""
    limit_process()
    crashed_before = {int(position) for position in sys.argv[1:]}
    out = sys.stdout.buffer
    try:
        content = sys.stdin.buffer.read(limits.FILE_BYTES + 1)
        write_answer(out, content, crashed_before)
    except UnreadableExport as error:
        write_error(out, "failed", error)
    except MemoryError:
        os._exit(OUT_OF_MEMORY)
    except BaseException:  # noqa: BLE001 - a library may raise anything at all here; the parent names it
        os._exit(BROKEN)


def limit_process() -> None:
    """Bound memory, processor time and answer; where the system knows no such limit, the wall clock remains."""
    pa.set_cpu_count(1)
    try:
        import resource
    except ImportError:  # Windows
        return
    for kind, bound, hard_bound in (
        (resource.RLIMIT_AS, limits.CHILD_MEMORY_BYTES, limits.CHILD_MEMORY_BYTES),
        (resource.RLIMIT_CPU, limits.CHILD_CPU_SECONDS, limits.CHILD_CPU_SECONDS + 1),
        (resource.RLIMIT_FSIZE, limits.CHILD_ANSWER_BYTES, limits.CHILD_ANSWER_BYTES),
        (resource.RLIMIT_CORE, 0, 0),
    ):
        with contextlib.suppress(ValueError, OSError):  # macOS refuses RLIMIT_AS
            resource.setrlimit(kind, (bound, hard_bound))


def write_answer(out: IO[bytes], content: bytes, crashed_before: set[int]) -> None:
    """The whole answer: one member for a plain file or workbook, one per file of an archive."""
    if kind_of(content) == "zip":
        archive = Archive(content, limits.WORKBOOK_PARTS)
        if zip_kind_of(part_names(archive)) == "archive":
            refuse_many_members(len(archive.members), limits.ARCHIVE_MEMBERS)
            write_archive(out, archive, crashed_before)
            write_frame(out, "end")
            return
    write_member(out, content, "", [])
    write_frame(out, "end")


def write_archive(out: IO[bytes], archive: Archive, crashed_before: set[int]) -> None:
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
            write_error(out, "refused", error, name=name, sha256=sha256_of(packed_bytes(archive, member)))
            continue
        if member_error := tried_member(out, content, name, member, notes, place in crashed_before):
            write_error(out, "refused", member_error, name=name, sha256=sha256_of(content))
        else:
            notes = []


def tried_member(
    out: IO[bytes], content: bytes, name: str, member: zipfile.ZipInfo, notes: list[Note], has_crashed: bool
) -> UnreadableExport | None:
    """Write the member, or say why it is refused."""
    if has_crashed:
        return ParserCrashed()
    if is_link(member):
        return HostileArchive("archive-link")
    trick_notes: list[Note] = [("archive-name-shortened", {"name": name})] if has_path_trick(member) else []
    try:
        write_member(out, content, name, [*notes, *trick_notes])
    except UnreadableExport as error:
        return error
    except MemoryError:
        raise
    except BaseException:  # noqa: BLE001 - see main: one member's trouble is not the others'
        return ParserCrashed()
    return None


def write_member(out: IO[bytes], content: bytes, name: str, notes: list[Note]) -> None:
    """The grids of one file and the line that closes them."""
    kind = kind_of(content)
    if kind == "text":
        text_file = open_text(content)
        write_sheet(out, text_file.sheet())
        container, own_notes = "csv", text_file.notes
    else:
        workbook = opened_workbook(content, kind)
        for sheet in workbook.sheets():
            write_sheet(out, sheet)
        container, own_notes = workbook.container, workbook.notes
    fields = {"name": name, "sha256": sha256_of(content), "container": container}
    write_frame(out, "member", notes=[*notes, *own_notes], **fields)


def opened_workbook(content: bytes, kind: str) -> OpenWorkbook:
    """The workbook in a compound file or a zip; an archive inside an archive is not opened."""
    if kind == "compound":
        return open_xls(content)
    archive = Archive(content, limits.WORKBOOK_PARTS)
    if zip_kind_of(part_names(archive)) == "archive":
        raise UnsupportedContainer("archive-inside-archive")
    return open_xlsx(archive)


def part_names(archive: Archive) -> set[str]:
    """The names as the directory holds them."""
    return {member.filename for member in archive.members}


def packed_bytes(archive: Archive, member: zipfile.ZipInfo) -> bytes:
    """The bytes as stored, where they cannot be unpacked."""
    start = archive.data_starts[member.header_offset]
    return archive.content[start : start + member.compress_size]


def sha256_of(content: bytes) -> str:
    """The fingerprint under which a file is recognised when it comes again."""
    return hashlib.sha256(content).hexdigest()
