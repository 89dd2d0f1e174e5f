"""How large a file and what it unpacks to may be, and how much the process that reads it may use."""

from dataclasses import dataclass

from data_loaders.errors import TooLarge

MIB = 1024 * 1024


@dataclass(frozen=True)
class Profile:
    """What one way of handing a file in allows; held_bytes: files that are held in memory as a whole, as workbooks."""

    name: str
    file_bytes: int
    held_bytes: int
    rows: int
    cells: int
    cpu_seconds: int
    wall_seconds: int
    answer_bytes: int


BROWSER = Profile(
    name="browser", file_bytes=50 * MIB, held_bytes=50 * MIB, rows=500_000, cells=10_000_000,
    cpu_seconds=60, wall_seconds=90, answer_bytes=1024 * MIB,
)  # fmt: skip
# The command line and the inbox: text is streamed, so that its size costs time and disk, not memory.
LOCAL = Profile(
    name="local", file_bytes=8192 * MIB, held_bytes=200 * MIB, rows=20_000_000, cells=1_000_000_000,
    cpu_seconds=900, wall_seconds=1_800, answer_bytes=16_384 * MIB,
)  # fmt: skip
PROFILES = {profile.name: profile for profile in (BROWSER, LOCAL)}

UNPACKED_BYTES = 400 * MIB
RATIO_FREE_BYTES = 10 * MIB
UNPACKED_RATIO = 200
ARCHIVE_MEMBERS = 200
WORKBOOK_PARTS = 1_000

SHEETS = 50
COLUMNS = 500
TEXT_CHARACTERS = 32_767

CHILD_MEMORY_BYTES = 1024 * MIB


def spaced(number: int) -> str:
    """The number with thin spaces between thousands, as both languages read it."""
    return f"{number:,}".replace(",", "\u202f")


def refuse_size(size: int, limit: int) -> None:
    """Refuse a file of more bytes than the limit."""
    if size > limit:
        raise TooLarge(found=f"{size / MIB:.0f} MB", limit=f"{limit // MIB} MB")


def refuse_extent(rows: int, columns: int, profile: Profile = BROWSER) -> None:
    """Refuse a sheet of more rows, columns or cells than the profile allows."""
    for unit, found, limit in (
        ("columns", columns, COLUMNS),
        ("rows", rows, profile.rows),
        ("cells", rows * columns, profile.cells),
    ):
        if found > limit:
            found_text, limit_text = spaced(found), spaced(limit)
            raise TooLarge(f"file-too-many-{unit}", found=found_text, limit=limit_text)
