"""Before anybody works with a database file: is it the one that was left, with every acknowledged write in it?"""

from collections.abc import Callable, Sequence
from pathlib import Path

from warehouse.errors import LostImports, MissingDatabase
from warehouse.journal import Journal, Write
from warehouse.swapping import finish_swap

MOST_NAMED = 10


class Witness:
    """The journal of a database file, held against what the file says."""

    def __init__(self, database: Path) -> None:
        finish_swap(database)
        self.database = database
        self.journal = Journal(database)

    def hear(self, stored_after: Callable[[int], Sequence[Write]], *, is_opening: bool, may_write: bool) -> None:
        """Compare on opening, raising LostImports; then note what is new."""
        if is_opening and self.journal.writes:
            missing = self.journal.missing_in(stored_after(0))
            if missing:
                raise lost_imports(self.database, missing)
        if may_write:
            self.journal.follow(stored_after)


def before_opening(witness: Witness) -> None:
    """Raise MissingDatabase where DuckDB would begin an empty file in the place of one that held something."""
    path = witness.database
    if witness.journal.writes and (not path.exists() or path.stat().st_size == 0):
        last = witness.journal.writes[-1]
        raise MissingDatabase(path=str(path), count=str(len(witness.journal.writes)), last_at=last.at[:16])


def lost_imports(database: Path, missing: Sequence[Write]) -> LostImports:
    """What to say about writes that are not there."""
    named = [named_write(write) for write in missing[:MOST_NAMED]]
    more = [f"and {len(missing) - MOST_NAMED} more"] if len(missing) > MOST_NAMED else []
    return LostImports(str(database), ", ".join([*named, *more]), str(len(missing)), missing[-1].at[:16])


def named_write(write: Write) -> str:
    """A write as a person finds it again."""
    if write.cause == "import":
        return f"import {write.subject} ({write.file or '?'}, {write.at[:16]} UTC)"
    return f"{write.cause} {write.subject or ''} ({write.at[:16]} UTC)".replace("  ", " ")
