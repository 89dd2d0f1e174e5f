"""B25-B36: archives that trick, lie, burst or hold one bad file among good ones."""

import io
import stat
import zipfile

from data_loaders import limits
from tests.bad_inputs.catalogue import BadInput, Outcome, asked, post, posts, refused, single, table, taken, unknown
from tests.data_loaders.made_files import with_part, xlsx, zip_by_hand, zipped

ZIP = "exports_2026-03-31.zip"
TABLE = table(posts(1))
NAME = "posts_2026-03-31.csv"


def inside(number: str, about: str, members: dict[str, bytes], outcomes: dict[str, Outcome]) -> BadInput:
    """An archive with an outcome for each file in it."""
    return BadInput(number, about, lambda: zipped(members), outcomes, ZIP)


def whole(number: str, about: str, content: bytes, text_id: str) -> BadInput:
    """An archive that is refused as one."""
    return single(number, about, lambda: content, refused(text_id), ZIP)


def with_link() -> bytes:
    """An archive in which one entry points to a file of the server."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        link = zipfile.ZipInfo("link.csv")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, "/etc/hostname")
        archive.writestr(NAME, TABLE)
    return out.getvalue()


def overlapping() -> bytes:
    """Two directory entries that share one place."""
    content = bytearray(zip_by_hand([(b"a.csv", TABLE, 8, 0, 0), (b"b.csv", TABLE, 8, 0, 0)]))
    second = content.rindex(b"PK\x01\x02")
    content[second + 42 : second + 46] = bytes(4)
    return bytes(content)


def unknown_method() -> bytes:
    """An entry packed by a method nobody knows."""
    content = bytearray(zipped({"odd.csv": TABLE, NAME: TABLE}, zipfile.ZIP_STORED))
    for signature, method_at in ((b"PK\x03\x04", 8), (b"PK\x01\x02", 10)):
        content[content.index(signature) + method_at] = 77
    return bytes(content)


def encrypted() -> bytes:
    """An entry that says it is encrypted, beside one that is not."""
    content = bytearray(zipped({"locked.csv": TABLE, NAME: TABLE}, zipfile.ZIP_STORED))
    for signature, flags_at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.index(signature) + flags_at] |= 1
    return bytes(content)


def with_name(raw: bytes) -> bytes:
    """One file whose name is stored as these bytes, without saying how they are encoded."""
    return zip_by_hand([(raw, TABLE, len(TABLE), 0, 0)])


def bomb(times: int) -> bytes:
    """An entry that unpacks to so many times the size of the archive around it."""
    return zipped({"bomb.csv": b"0" * (times * 12 * 1024)})


def without_end(stated: int) -> bytes:
    """A directory that leaves its true length to the extension for large archives, which nobody needs here."""
    content = bytearray(zipped({NAME: TABLE}))
    end = content.rindex(b"PK\x05\x06")
    content[end + 8 : end + 12] = stated.to_bytes(2, "little") * 2
    return bytes(content)


def lying() -> bytes:
    """An entry that declares a hundred bytes and holds far more."""
    return zip_by_hand([(b"a.csv", b"0,0\n" * 3_000_000, 100, 0, 8)])


def twice() -> bytes:
    """Two files of one name."""
    return zip_by_hand([(b"a.csv", TABLE, len(TABLE), 0, 0), (b"a.csv", TABLE + b"\n", len(TABLE) + 1, 0, 0)])


def crowded() -> bytes:
    """A directory of more entries than an honest archive has."""
    return zipped({f"{number}.csv": b"x" for number in range(limits.ARCHIVE_MEMBERS + 1)})


ARCHIVES: tuple[BadInput, ...] = (
    *(inside("B25", f"path {path!r}", {path: TABLE}, {"e_2026-03-31.csv": taken(1, "archive-name-shortened")})
      for path in ("../../e_2026-03-31.csv", "/abs/e_2026-03-31.csv", "a\\..\\e_2026-03-31.csv",
                   "C:\\x\\e_2026-03-31.csv")),
    BadInput("B26", "a link", with_link, {"link.csv": refused("archive-link"), NAME: taken(1)}, ZIP),
    whole("B27", "entries that overlap", overlapping(), "archive-overlap"),
    whole("B28", "a bomb of 1000:1", bomb(1000), "archive-bomb"),
    whole("B28", "a bomb in a workbook", with_part(xlsx(*posts(1)), "xl/media/image1.png",
                                                   lambda _: b"0" * (12 * limits.MIB)), "archive-bomb"),
    inside("B28", "a bomb inside", {"inner.zip": zipped({"bomb.csv": b"0" * (11 * limits.MIB)}), NAME: TABLE},
           {"inner.zip": refused("archive-bomb"), NAME: taken(1)}),
    inside("B29", "an archive inside", {"inner.zip": zipped({NAME: TABLE}), "book_2026-03-31.xlsx": xlsx(*posts(2))},
           {"inner.zip": refused("archive-inside-archive"), "book_2026-03-31.xlsx": taken(2)}),
    whole("B30", "more than declared", lying(), "archive-size-lie"),
    whole("B31", "one name twice", twice(), "archive-name-twice"),
    BadInput("B32", "an unknown method", unknown_method,
             {"odd.csv": refused("archive-method-unsupported"), NAME: taken(1)}, ZIP),
    BadInput("B32", "an encrypted entry", encrypted,
             {"locked.csv": refused("file-protected"), NAME: taken(1)}, ZIP),
    inside("B33", "side files", {"__MACOSX/._posts.csv": b"\0", ".DS_Store": b"\0", "Thumbs.db": b"\0",
                                 "README.txt": b"read me", NAME: TABLE},
           {NAME: taken(1, "archive-files-ignored")}),
    inside("B34", "a decomposed name", {"Beitra\u0308ge_2026-03-31.csv": TABLE},
           {"Beitr\u00e4ge_2026-03-31.csv": taken(1)}),
    BadInput("B34", "a name in CP437", lambda: with_name("Beiträge_2026-03-31.csv".encode("cp437")),
             {"Beiträge_2026-03-31.csv": taken(1)}, ZIP),
    BadInput("B34", "a name in UTF-8 that does not say so", lambda: with_name("Beiträge_2026-03-31.csv".encode()),
             {"Beiträge_2026-03-31.csv": taken(1)}, ZIP),
    BadInput("B34", "a name with NUL", lambda: with_name(b"\0\0\0"), {"#1": taken(1)}, ZIP),
    whole("B35", "too many entries", crowded(), "archive-too-many-members"),
    whole("B35", "more entries than the directory can say", without_end(0xFFFF), "archive-too-many-members"),
    inside("B36", "one good and one bad file", {"lunch.csv": b"dish,price\nlentil soup,4\n", NAME: TABLE},
           {"lunch.csv": unknown("layout-unknown"), NAME: taken(1)}),
    inside("B36", "one file that must be asked about",
           {"asked_2026-03-31.csv": table([posts(0)[0], post(5, published="03/04/2026")]), NAME: TABLE},
           {"asked_2026-03-31.csv": asked("date_order"), NAME: taken(1)}),
)  # fmt: skip
