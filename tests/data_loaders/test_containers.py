"""The entrance for files: bytes decide, the child is bounded, and nothing of it remains."""

import os
import re
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pyarrow as pa
import pytest

from data_loaders import containers_process, limits
from data_loaders.containers import Member, RefusedMember, open_file
from data_loaders.errors import CONTAINER_ERRORS, EmptyFile, ParserCrashed, TooLarge, UnreadableExport
from language import LANGUAGES, say
from tests.data_loaders.made_files import note_ids, opened, opened_all, rows_of, with_part, written, xls, xlsx, zipped

TABLE = b"a,b\n1,2\n"
ROOMS_OWN_TEXTS = re.compile(r'"((?:file|archive|workbook)-[a-z0-9-]+)"')
CHILD_SOURCE = """
import sys, time, os
sys.path.insert(0, {project!r})
from data_loaders import child
{trouble}
child.main()
"""


def refusal_of(folder: Path, content: bytes, name: str = "export.csv") -> UnreadableExport:
    """The whole-file refusal."""
    with pytest.raises(UnreadableExport) as refusal:
        opened(folder, content, name)
    return refusal.value


def use_child(monkeypatch: pytest.MonkeyPatch, folder: Path, trouble: str) -> None:
    """Let files be read by a child that gets into this trouble."""
    script = folder / "child_in_trouble.py"
    script.write_text(CHILD_SOURCE.format(project=str(containers_process.PROJECT), trouble=trouble))
    monkeypatch.setattr(containers_process, "CHILD_COMMAND", (sys.executable, str(script)))


@pytest.mark.parametrize("content", [b"", b"x", bytes(4096), b" \r\n\t", b"\xef\xbb\xbf", b"\xff\xfe"])
def test_nothing_is_no_table(tmp_path: Path, content: bytes) -> None:
    assert isinstance(refusal_of(tmp_path, content), EmptyFile)


def test_a_plain_file_gives_one_member_with_its_fingerprint(tmp_path: Path) -> None:
    member = opened(tmp_path, TABLE, "Reach.csv")
    assert (member.name, member.container, member.notes) == ("Reach.csv", "csv", ())
    assert member.sha256 == "492d5ea496056f1a6a6592241032fab764c321596317930b4fa0e1e8bc3b7470"
    (grid,) = member.grids
    assert rows_of(grid) == [["a", "b"], ["1", "2"]]
    assert grid.kinds is None and grid.row_numbers.equals(pa.array([1, 2], pa.int32()))


def test_the_shown_name_is_kept_apart_from_the_stored_one(tmp_path: Path) -> None:
    (member,) = open_file(written(tmp_path, TABLE, "0042.part"), "../Mar\u202e-18\0_99.csv")
    assert member.name == "Mar-18_99.csv"


@pytest.mark.parametrize(
    ("content", "name", "container"),
    [
        (TABLE, "a.xlsx", "csv"),
        (xlsx(["x"]), "a.csv", "xlsx"),
        (xls(["x"]), "a.xlsx", "xls"),
        (xlsx(["x"]), "a.xls", "xlsx"),
    ],
)
def test_content_decides_and_a_wrong_suffix_is_said(tmp_path: Path, content: bytes, name: str, container: str) -> None:
    member = opened(tmp_path, content, name)
    assert member.container == container
    assert note_ids(member) == ["file-suffix-differs"]


@pytest.mark.parametrize(
    ("content", "found"),
    [
        (b"%PDF-1.7\n1 0 obj", "PDF"),
        (b"\x89PNG\r\n\x1a\n" + bytes(50), "PNG"),
        (b"MZ\x90\0" + bytes(50), "Windows program"),
        (b"\x7fELF" + bytes(50), "Linux program"),
        (b"PAR1" + bytes(50) + b"PAR1", "Parquet"),
        (b"\1" * 8 + b"DUCK" + bytes(50), "DuckDB"),
        (b"SQLite format 3\0" + bytes(50), "SQLite"),
        (b"\x1f\x8b\x08" + bytes(50), "gzip"),
        (zipped({"mimetype": b"application/vnd.oasis.opendocument.spreadsheet", "META-INF/manifest.xml": b"x"}),
         "OpenDocument"),
        (zipped({"[Content_Types].xml": b"<x/>", "word/document.xml": b"<x/>"}), "Word"),
        (zipped({"[Content_Types].xml": b"<x/>", "xl/workbook.bin": b"\0"}), "xlsb"),
        (zipped({"Index/Document.iwa": b"x"}), "Apple iWork"),
    ],
)  # fmt: skip
def test_other_kinds_of_files_are_refused_by_name(tmp_path: Path, content: bytes, found: str) -> None:
    refusal = refusal_of(tmp_path, content, "export.xlsx")
    assert (refusal.text_id, refusal.slots) == ("file-kind-unsupported", {"found": found})
    assert "XLSX" in say(refusal.text_id, "en", **refusal.slots)


def test_a_file_over_the_limit_is_refused_unread(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    use_child(monkeypatch, tmp_path, "os._exit(1)")
    path = tmp_path / "large.csv"
    with path.open("wb") as sparse:
        sparse.truncate(limits.BROWSER.file_bytes + 1)
    with pytest.raises(TooLarge):
        open_file(path)


@pytest.mark.parametrize(
    "trouble",
    ["os.abort()", "os._exit(0)", "os._exit(3)", "raise SystemExit(0)", "print('{half a line', end=''); os._exit(0)"],
)
def test_a_child_that_dies_is_a_polite_refusal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, trouble: str) -> None:
    use_child(monkeypatch, tmp_path, trouble)
    refusal = refusal_of(tmp_path, TABLE)
    assert isinstance(refusal, ParserCrashed) and refusal.text_id == "file-parser-crashed"


def test_a_child_that_dies_half_way_gives_no_half_table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    use_child(monkeypatch, tmp_path, "child.sha256_of = lambda content: os._exit(0)")
    assert isinstance(refusal_of(tmp_path, TABLE), ParserCrashed)


def test_any_exception_inside_the_child_is_a_polite_refusal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    use_child(monkeypatch, tmp_path, "def kind_of(content): raise BaseException('panic')\nchild.kind_of = kind_of")
    assert isinstance(refusal_of(tmp_path, TABLE), ParserCrashed)


@pytest.mark.bad_input("B119")
def test_a_child_that_hangs_is_ended_in_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    use_child(monkeypatch, tmp_path, f"open({str(tmp_path / 'pid')!r}, 'w').write(str(os.getpid())); time.sleep(60)")
    monkeypatch.setattr(limits, "BROWSER", replace(limits.BROWSER, wall_seconds=1))
    started_at = time.monotonic()
    assert refusal_of(tmp_path, TABLE).text_id == "file-parser-too-slow"
    assert time.monotonic() - started_at < 5
    with pytest.raises(ProcessLookupError):
        os.kill(int((tmp_path / "pid").read_text()), 0)


def test_the_child_stays_in_our_session_and_out_of_reach_of_an_interrupt(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = tmp_path / "told"
    use_child(monkeypatch, tmp_path, f"open({str(told)!r}, 'w').write(f'{{os.getsid(0)}} {{os.getpgid(0)}}')")
    opened(tmp_path, TABLE)
    session, group = map(int, told.read_text().split())
    assert session == os.getsid(0)  # where the system shares the processor out by sessions, only there its rank counts
    assert group != os.getpgid(0)  # a terminal sends Ctrl-C to a whole group


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux bounds a process's memory and time")
def test_memory_and_processor_time_of_the_child_are_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    use_child(monkeypatch, tmp_path, "child.kind_of = lambda content: bytearray(2 * 1024**3)")
    assert refusal_of(tmp_path, TABLE).text_id == "file-parser-out-of-memory"
    spin = (
        "from dataclasses import replace\n"
        "child.limits.PROFILES['browser'] = replace(child.limits.BROWSER, cpu_seconds=1)\n"
        "def spin(content):\n    while True: pass\nchild.kind_of = spin"
    )
    use_child(monkeypatch, tmp_path, spin)
    assert refusal_of(tmp_path, TABLE).text_id == "file-parser-too-slow"


@pytest.mark.bad_input("B119")
def test_a_child_that_floods_its_error_stream_does_no_harm(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    use_child(monkeypatch, tmp_path, "sys.stderr.write('x' * 10_000_000)")
    assert rows_of(opened(tmp_path, TABLE).grids[0]) == [["a", "b"], ["1", "2"]]


def test_a_member_that_kills_the_child_leaves_the_others_readable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trouble = (
        "read = child.kind_of\n"
        "child.kind_of = lambda content: os.abort() if content.startswith(b'poison') else read(content)"
    )
    use_child(monkeypatch, tmp_path, trouble)
    archive = zipped({"a.csv": TABLE, "b.csv": b"poison,1\n", "c.csv": b"poison,2\n", "d.csv": TABLE})
    first, second, third, fourth = opened_all(tmp_path, archive)
    assert isinstance(first, Member) and isinstance(fourth, Member)
    for refused in (second, third):
        assert isinstance(refused, RefusedMember) and isinstance(refused.error, ParserCrashed)


def test_nothing_remains_in_the_temporary_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setenv("TMPDIR", str(temporary))
    monkeypatch.setattr(tempfile, "tempdir", None)
    opened(tmp_path, TABLE)
    opened_all(tmp_path, zipped({"../a.csv": TABLE, "b.xlsx": xlsx(["x"])}))
    refusal_of(tmp_path, xlsx(["x"])[:-50], "a.xlsx")
    use_child(monkeypatch, tmp_path, "os.abort()")
    refusal_of(tmp_path, TABLE)
    assert list(temporary.iterdir()) == []


def test_several_threads_may_open_files_at_once(tmp_path: Path) -> None:
    paths = [written(tmp_path, b"n,x\n%d,1\n" % n, f"{n}.csv") for n in range(8)]
    with ThreadPoolExecutor(4) as threads:
        found = [members[0] for members in threads.map(open_file, paths)]
    assert [rows_of(member.grids[0])[1][0] for member in found if isinstance(member, Member)] == list("01234567")


def test_a_small_file_opens_at_once_without_numpy_pandas_or_duckdb(tmp_path: Path) -> None:
    opened(tmp_path, TABLE)
    started_at = time.perf_counter()
    opened(tmp_path, TABLE)
    assert time.perf_counter() - started_at < 1.0  # 0.12 s on an idle machine
    with (tmp_path / "export.csv").open("rb") as source:
        imports = subprocess.run(
            [sys.executable, "-X", "importtime", "-m", "data_loaders.child_start"],
            stdin=source, capture_output=True, cwd=containers_process.PROJECT, check=True,
        ).stderr.decode()  # fmt: skip
    assert "pyarrow" in imports
    assert not [name for name in ("numpy._core", "pandas.core", "duckdb") if name in imports]


def test_no_hostile_bytes_inside_a_workbook_end_the_caller(tmp_path: Path) -> None:
    whole = xlsx(["Date", "Impressions"], ["2026-03-01", 12])
    for part in ("xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "[Content_Types].xml"):
        for change in (lambda xml: xml[: len(xml) // 2], lambda _: b"", lambda xml: xml.replace(b'"', b"'\xff")):
            try:
                assert opened(tmp_path, with_part(whole, part, change), "a.xlsx").grids
            except UnreadableExport as refusal:
                assert say(refusal.text_id, "en", **refusal.slots)


def test_every_error_and_note_has_its_text_in_every_language() -> None:
    sources = list((containers_process.PROJECT / "data_loaders").glob("*.py"))
    written_ids = {text_id for path in sources for text_id in ROOMS_OWN_TEXTS.findall(path.read_text())}
    written_ids |= {f"file-too-many-{unit}" for unit in ("rows", "columns", "cells")}
    slots = dict.fromkeys(("found", "limit", "line", "row", "sheet", "count", "name", "encoding", "suffix"), "7")
    assert len(written_ids) > 40
    for text_id in written_ids:
        assert len({say(text_id, language, **slots) for language in LANGUAGES}) == len(LANGUAGES)


def test_every_error_says_in_its_docstring_what_happened() -> None:
    for kind in CONTAINER_ERRORS.values():
        assert str(kind()) == " ".join((kind.__doc__ or "").split())
        assert str(kind())


def test_a_long_text_tells_how_many_rows_are_read(tmp_path: Path) -> None:
    told: list[tuple[int, int | None]] = []
    path = written(tmp_path, b"n,text\n" + b"".join(b"%d,%s\n" % (n, b"x" * 400) for n in range(60_000)))
    open_file(path, progress=lambda done, in_all: told.append((done, in_all)))
    assert told == sorted(told) and {in_all for _, in_all in told} <= {None}
    assert all(0 < done <= 60_001 for done, _ in told)


def test_what_progress_raises_ends_the_child_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setenv("TMPDIR", str(temporary))
    monkeypatch.setattr(tempfile, "tempdir", None)
    told_and_waiting = (
        f"open({str(tmp_path / 'pid')!r}, 'w').write(str(os.getpid()))\n"
        "def wait(content):\n    sys.stderr.write('rows 7\\n'); sys.stderr.flush(); time.sleep(60)\n"
        "child.kind_of = wait"
    )
    use_child(monkeypatch, tmp_path, told_and_waiting)

    def cancelled(done: int, _in_all: int | None) -> None:
        raise InterruptedError(done)

    with pytest.raises(InterruptedError, match="7"):
        open_file(written(tmp_path, TABLE), progress=cancelled)
    assert list(temporary.iterdir()) == []
    with pytest.raises(ProcessLookupError):
        os.kill(int((tmp_path / "pid").read_text()), 0)


def test_larger_files_are_taken_on_the_command_line_than_in_the_browser(tmp_path: Path) -> None:
    path = tmp_path / "large.csv"
    with path.open("wb") as file:
        file.write(b"a,b\n")
        file.writelines(b"%d,%s\n" % (n, b"x" * 1_000) for n in range(53_000))
    with pytest.raises(TooLarge):
        open_file(path)
    (member,) = open_file(path, profile=limits.LOCAL)
    assert isinstance(member, Member)
    assert member.grids[0].cells.num_rows == 53_001
