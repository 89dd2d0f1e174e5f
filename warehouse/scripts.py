"""The SQL files of the warehouse, read once."""

from functools import cache
from pathlib import Path

ROOM = Path(__file__).parent


@cache
def script(name: str) -> str:
    """The text of one SQL file, named by its path inside the room without suffix, such as derive/posts."""
    return (ROOM / f"{name}.sql").read_text(encoding="utf-8")


@cache
def numbered_migrations() -> tuple[tuple[int, str], ...]:
    """Number and name of every migration, in order."""
    names = sorted(path.stem for path in (ROOM / "migrations").glob("*.sql"))
    return tuple((int(name.split("_")[0]), name) for name in names)


def view_names() -> tuple[str, ...]:
    """The scripts of views and macros, in the order they are created."""
    return tuple(sorted(path.stem for path in (ROOM / "views").glob("*.sql")))
