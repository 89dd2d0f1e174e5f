"""Whether a disk has room for what is about to be written; asked before, because a full disk is costly to meet."""

import shutil
from pathlib import Path

from warehouse.errors import TooLittleSpace

MEGABYTE = 1_000_000
# Beside the rows themselves an import writes what is derived from them, first into the log and then into the file.
TIMES_ITS_ROWS = 4
KEPT_FREE_BYTES = 2 * MEGABYTE


def import_needs(row_bytes: int) -> int:
    """About how many bytes an import takes on disk until it is done; row_bytes = size of its rows in memory."""
    return TIMES_ITS_ROWS * row_bytes + KEPT_FREE_BYTES


def require_space(folder: Path, needed_bytes: int) -> None:
    """Raise TooLittleSpace, naming how much is free and how much is needed."""
    free = shutil.disk_usage(folder).free
    if free < needed_bytes:
        raise TooLittleSpace(path=str(folder), free=in_megabytes(free), needed=in_megabytes(needed_bytes))


def in_megabytes(size: int) -> str:
    """A size for people, rounded up to the next megabyte."""
    return f"{-(-size // MEGABYTE)} MB"
