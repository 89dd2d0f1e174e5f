"""Which members of a zip are tables, and under which name a reader sees them."""

import stat
import unicodedata
import zipfile

JUNK_FOLDERS = ("__MACOSX/",)
JUNK_NAMES = frozenset({".ds_store", "thumbs.db", "desktop.ini"})
README_STEMS = ("readme", "liesmich", "leia-me", "leiame")
UTF8_FLAG = 0x800
NAME_CHARACTERS = 150
# Control, format (bidi, zero-width), surrogate and private characters never reach a screen.
INVISIBLE_CATEGORIES = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})


def is_junk(member: zipfile.ZipInfo) -> bool:
    """Folders and what operating systems and people put beside the tables."""
    name = member.filename.replace("\\", "/")
    base_name = name.rsplit("/", 1)[-1].casefold()
    return (
        name.endswith("/")
        or name.startswith(JUNK_FOLDERS)
        or "/__MACOSX/" in name
        or base_name.startswith("._")
        or base_name in JUNK_NAMES
        or base_name.split(".")[0] in README_STEMS
    )


def is_link(member: zipfile.ZipInfo) -> bool:
    """A symbolic link instead of a file."""
    return stat.S_ISLNK(member.external_attr >> 16)


def has_path_trick(member: zipfile.ZipInfo) -> bool:
    """A name that would leave the folder it is unpacked in."""
    name = member.filename.replace("\\", "/")
    return name.startswith("/") or ".." in name.split("/") or name[1:2] == ":" or "\\" in member.filename


def shown_member_name(member: zipfile.ZipInfo, position: int) -> str:
    """The base name, decoded and cleaned; it is only ever shown, never used as a path."""
    name = member.filename
    if not member.flag_bits & UTF8_FLAG:
        name = utf8_behind_cp437(name)
    return clean_name(name) or f"#{position}"


def utf8_behind_cp437(name: str) -> str:
    """Undo the reading of UTF-8 bytes as CP437, which macOS archives need."""
    try:
        return name.encode("cp437").decode("utf-8")
    except UnicodeError:
        return name


def clean_name(name: str) -> str:
    """A file name without folders, drive, invisible characters and excess length."""
    base_name = name.replace("\\", "/").rsplit("/", 1)[-1]
    if base_name[1:2] == ":":
        base_name = base_name[2:]
    letters = unicodedata.normalize("NFC", base_name)
    shown = "".join(c for c in letters if unicodedata.category(c) not in INVISIBLE_CATEGORIES).strip(" .")
    if len(shown) <= NAME_CHARACTERS:
        return shown
    stem, dot, suffix = shown.rpartition(".")
    return stem[: NAME_CHARACTERS - 12] + "…" + dot + suffix[:10] if dot else shown[:NAME_CHARACTERS]
