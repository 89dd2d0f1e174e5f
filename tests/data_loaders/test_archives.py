"""Zip archives: every file in them on its own, every trick refused before it costs anything."""

import hashlib
import io
import stat
import zipfile
from pathlib import Path

import pytest

from data_loaders import limits
from data_loaders.archives import Archive
from data_loaders.archives_members import clean_name
from data_loaders.containers import Member, RefusedMember
from data_loaders.errors import HostileArchive, UnreadableExport
from tests.data_loaders.made_files import opened_all, rows_of, with_part, xlsx, zip_by_hand, zipped

TABLE = b"a,b\n1,2\n"


def refusal_of(folder: Path, content: bytes) -> tuple[str, str]:
    """The class and text id of a whole-file refusal."""
    with pytest.raises(UnreadableExport) as refusal:
        opened_all(folder, content)
    return type(refusal.value).__name__, refusal.value.text_id


def outcomes(folder: Path, content: bytes) -> dict[str, str]:
    """Per file of the archive: what it was read as, or the text id of its refusal."""
    return {
        entry.name: entry.error.text_id if isinstance(entry, RefusedMember) else entry.container
        for entry in opened_all(folder, content)
    }


def test_each_file_of_an_archive_is_a_file_of_its_own(tmp_path: Path) -> None:
    first, second = opened_all(tmp_path, zipped({"Reach.csv": TABLE, "Posts.xlsx": xlsx(["x"], [7])}))
    assert isinstance(first, Member) and isinstance(second, Member)
    assert (first.name, rows_of(first.grids[0])) == ("Reach.csv", [["a", "b"], ["1", "2"]])
    assert (second.name, rows_of(second.grids[0])) == ("Posts.xlsx", [["x"], ["7"]])


def test_the_fingerprint_of_a_member_is_that_of_the_loose_file(tmp_path: Path) -> None:
    (packed,) = opened_all(tmp_path, zipped({"Reach.csv": TABLE}))
    (loose,) = opened_all(tmp_path, TABLE, "Reach.csv")
    assert packed.sha256 == loose.sha256 == hashlib.sha256(TABLE).hexdigest()


@pytest.mark.parametrize("name", ["../../e.csv", "/abs/e.csv", "C:\\x\\e.csv", "..\\..\\e.csv", "C:e.csv"])
def test_folder_paths_in_names_are_dropped_and_said(tmp_path: Path, name: str) -> None:
    (member,) = opened_all(tmp_path, zipped({name: TABLE}))
    assert isinstance(member, Member)
    assert (member.name, member.notes) == ("e.csv", (("archive-name-shortened", {"name": "e.csv"}),))
    assert [path.name for path in tmp_path.rglob("*")] == ["export.zip"]


def test_a_plain_folder_is_no_trick(tmp_path: Path) -> None:
    (member,) = opened_all(tmp_path, zipped({"2026/Reach.csv": TABLE}))
    assert isinstance(member, Member)
    assert (member.name, member.notes) == ("Reach.csv", ())


def test_a_link_is_refused_and_its_neighbour_read(tmp_path: Path) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        link = zipfile.ZipInfo("link.csv")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, "/etc/hostname")
        archive.writestr("good.csv", TABLE)
    assert outcomes(tmp_path, out.getvalue()) == {"link.csv": "archive-link", "good.csv": "csv"}


def test_overlapping_entries_are_refused_before_reading(tmp_path: Path) -> None:
    content = bytearray(zip_by_hand([(b"a.csv", TABLE, 8, 0, 0), (b"b.csv", TABLE, 8, 0, 0)]))
    second = content.rindex(b"PK\x01\x02")
    content[second + 42 : second + 46] = bytes(4)
    assert refusal_of(tmp_path, bytes(content)) == ("HostileArchive", "archive-overlap")


def test_an_entry_that_reaches_into_the_next_is_refused(tmp_path: Path) -> None:
    content = bytearray(zip_by_hand([(b"a.csv", TABLE, 8, 0, 0), (b"b.csv", TABLE, 8, 0, 0)]))
    first = content.index(b"PK\x01\x02")
    content[first + 20] += 40
    assert refusal_of(tmp_path, bytes(content)) == ("HostileArchive", "archive-overlap")


def test_a_bomb_is_refused_by_its_directory(tmp_path: Path) -> None:
    content = zipped({"bomb.csv": b"0" * (11 * limits.MIB)})
    assert refusal_of(tmp_path, content) == ("HostileArchive", "archive-bomb")


def test_a_bomb_is_refused_while_reading_when_its_directory_lies() -> None:
    zeros = bytes(11 * limits.MIB)
    content = zip_by_hand([(b"a.csv", zeros, 100, 0, 8)])
    archive = Archive(content, 200)
    archive.members[0].file_size = len(zeros)
    with pytest.raises(HostileArchive) as refusal:
        archive.read(archive.members[0])
    assert refusal.value.text_id == "archive-bomb"


def test_well_packed_small_files_are_no_bomb(tmp_path: Path) -> None:
    content = zipped({"zeros.csv": b"0,0\n" * 200_000})
    assert len(content) * limits.UNPACKED_RATIO < 800_000
    assert outcomes(tmp_path, content) == {"zeros.csv": "csv"}


def test_more_unpacked_bytes_than_the_limit_are_refused(tmp_path: Path) -> None:
    content = bytearray(zip_by_hand([(b"a.csv", TABLE, 8, 0, 0)]))
    entry = content.index(b"PK\x01\x02")
    content[entry + 24 : entry + 28] = (500 * limits.MIB).to_bytes(4, "little")
    assert refusal_of(tmp_path, bytes(content)) == ("TooLarge", "archive-too-large")


def test_a_member_larger_than_declared_is_refused(tmp_path: Path) -> None:
    content = zip_by_hand([(b"a.csv", TABLE * 1_000_000, 100, 0, 8)])
    assert refusal_of(tmp_path, content) == ("HostileArchive", "archive-size-lie")


def test_an_archive_inside_an_archive_is_refused_and_a_workbook_is_not(tmp_path: Path) -> None:
    content = zipped({"inner.zip": zipped({"a.csv": TABLE}), "a.xlsx": xlsx(["x"])})
    assert outcomes(tmp_path, content) == {"inner.zip": "archive-inside-archive", "a.xlsx": "xlsx"}


def test_one_name_twice_is_refused(tmp_path: Path) -> None:
    content = zip_by_hand([(b"a.csv", TABLE, 8, 0, 0), (b"a.csv", b"a,b\n9,9\n", 8, 0, 0)])
    assert refusal_of(tmp_path, content) == ("HostileArchive", "archive-name-twice")


def test_encrypted_and_strangely_packed_members_are_refused_one_by_one(tmp_path: Path) -> None:
    entries = [(b"secret.csv", TABLE, 8, 1, 0), (b"lzma.csv", TABLE, 8, 0, 14), (b"good.csv", TABLE, 8, 0, 8)]
    assert outcomes(tmp_path, zip_by_hand(entries)) == {
        "secret.csv": "file-protected",
        "lzma.csv": "archive-method-unsupported",
        "good.csv": "csv",
    }


def test_side_files_are_ignored_and_counted(tmp_path: Path) -> None:
    names = ["__MACOSX/._a.csv", ".DS_Store", "2026/Thumbs.db", "2026/", "README.txt", "LIESMICH.md", "._b.csv"]
    (member,) = opened_all(tmp_path, zipped(dict.fromkeys(names, b"x") | {"a.csv": TABLE}))
    assert isinstance(member, Member)
    assert member.notes == (("archive-files-ignored", {"count": "7"}),)


def test_an_archive_without_tables_is_empty(tmp_path: Path) -> None:
    assert refusal_of(tmp_path, zipped({"README.txt": b"hello"})) == ("EmptyFile", "archive-without-tables")
    assert refusal_of(tmp_path, zipped({})) == ("EmptyFile", "archive-without-tables")


def test_names_are_decoded_and_composed(tmp_path: Path) -> None:
    utf8_unmarked = "Beiträge.csv".encode()
    decomposed = "Übersicht.csv".encode().replace("Ü".encode(), "U\u0308".encode())
    content = zip_by_hand([(utf8_unmarked, TABLE, 8, 0, 0), (decomposed, TABLE, 8, 0x800, 0)])
    assert list(outcomes(tmp_path, content)) == ["Beiträge.csv", "Übersicht.csv"]


def test_a_name_of_nothing_visible_is_shown_as_its_place(tmp_path: Path) -> None:
    assert list(outcomes(tmp_path, zip_by_hand([("\u202e\u200b".encode(), TABLE, 8, 0x800, 0)]))) == ["#1"]


def test_too_many_members_are_refused_from_the_directory(tmp_path: Path) -> None:
    many = zipped({f"{n}.csv": b"" for n in range(201)})
    assert refusal_of(tmp_path, many) == ("TooLarge", "archive-too-many-members")
    huge = zip_by_hand([(b"%d.csv" % n, b"", 0, 0, 0) for n in range(20_000)])
    assert refusal_of(tmp_path, huge) == ("TooLarge", "archive-too-many-members")


def test_a_directory_that_understates_its_members_is_refused(tmp_path: Path) -> None:
    content = bytearray(zip_by_hand([(b"%d.csv" % n, b"", 0, 0, 0) for n in range(8_000)]))
    end = content.rindex(b"PK\x05\x06")
    content[end + 8 : end + 12] = b"\1\0\1\0"
    assert refusal_of(tmp_path, bytes(content)) == ("TooLarge", "archive-too-many-members")


def test_bytes_in_front_of_the_archive_are_refused(tmp_path: Path) -> None:
    for front, name in ((b"MZ" + bytes(64), "UnsupportedContainer"), (b"<html>hi</html>\n", "UnsupportedContainer")):
        assert refusal_of(tmp_path, front + zipped({"a.csv": TABLE}))[0] == name
    assert refusal_of(tmp_path, b"PK\x03\x04 hidden" + zipped({"a.csv": TABLE}))[1] == "archive-hidden-content"


def test_a_flipped_bit_is_damage_of_that_member(tmp_path: Path) -> None:
    content = bytearray(zipped({"a.csv": TABLE, "b.csv": b"c,d\n3,4\n"}, zipfile.ZIP_STORED))
    content[content.index(b"1,2")] ^= 1
    assert outcomes(tmp_path, bytes(content)) == {"a.csv": "archive-member-damaged", "b.csv": "csv"}


def test_a_cut_archive_is_refused(tmp_path: Path) -> None:
    assert refusal_of(tmp_path, zipped({"a.csv": TABLE})[:-30]) == ("DamagedFile", "archive-cut-off")


def test_one_bad_file_does_not_keep_the_good_one_out(tmp_path: Path) -> None:
    members = {"good.csv": TABLE, "open.csv": b'a\n"never closed\n', "empty.csv": b"", "photo.csv": b"\x89PNG" + TABLE}
    assert outcomes(tmp_path, zipped(members)) == {
        "good.csv": "csv",
        "open.csv": "file-quote-open",
        "empty.csv": "file-empty",
        "photo.csv": "file-kind-unsupported",
    }


def test_grids_of_a_refused_member_do_not_reach_the_next(tmp_path: Path) -> None:
    late_damage = with_part(xlsx(["x"]), "xl/worksheets/sheet1.xml", lambda xml: xml[:-60])
    entries = opened_all(tmp_path, zipped({"bad.xlsx": late_damage, "good.csv": TABLE}))
    assert isinstance(entries[0], RefusedMember) and isinstance(entries[1], Member)
    assert len(entries[1].grids) == 1


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("../../x.csv", "x.csv"),
        ("a\0b.csv", "ab.csv"),
        ("evil\u202egpj.csv", "evilgpj.csv"),
        ("دورلي-doorly.xls", "دورلي-doorly.xls"),
        ("", ""),
    ],
)
def test_names_are_shown_without_paths_and_invisible_characters(name: str, shown: str) -> None:
    assert clean_name(name) == shown


def test_long_names_keep_their_suffix() -> None:
    shown = clean_name("x" * 300 + ".csv")
    assert len(shown) <= 150 and shown.endswith("….csv")
