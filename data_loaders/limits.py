"""How large a file and what it unpacks to may be, and how much the process that reads it may use."""

from data_loaders.errors import TooLarge

MIB = 1024 * 1024

FILE_BYTES = 50 * MIB
UNPACKED_BYTES = 400 * MIB
RATIO_FREE_BYTES = 10 * MIB
UNPACKED_RATIO = 200
ARCHIVE_MEMBERS = 200
WORKBOOK_PARTS = 1_000

SHEETS = 50
ROWS = 500_000
COLUMNS = 500
CELLS = 10_000_000
TEXT_CHARACTERS = 32_767

CHILD_MEMORY_BYTES = 1024 * MIB
CHILD_CPU_SECONDS = 60
CHILD_WALL_SECONDS = 90
CHILD_ANSWER_BYTES = 1024 * MIB


def spaced(number: int) -> str:
    """The number with thin spaces between thousands, as both languages read it."""
    return f"{number:,}".replace(",", "\u202f")


def refuse_extent(rows: int, columns: int) -> None:
    """Refuse a sheet of more rows, columns or cells than the"""
    for unit, found, limit in (
        ("columns", columns, COLUMNS),
        ("rows", rows, ROWS),
        ("cells", rows * columns, CELLS),
    ):
        if found > limit:
            found_text, limit_text = spaced(found), spaced(limit)
            raise TooLarge(f"file-too-many-{unit}", found=found_text, limit=limit_text)
