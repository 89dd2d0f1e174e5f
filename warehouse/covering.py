"""The days files speak for, before and with one more."""

from dataclasses import dataclass
from datetime import date

import duckdb

from warehouse.scripts import script
from warehouse.staging import StagedWindow, window_rows


@dataclass(frozen=True)
class CoverageGained:
    """First and last day files speak for, of one account (None = many) and kind; before is None where none did."""

    platform: str | None
    account: str | None
    kind: str
    before_from_on: date | None
    before_to_on: date | None
    from_on: date
    to_on: date

    @property
    def is_gained(self) -> bool:
        """Whether there are days now that there were not before."""
        return (self.before_from_on, self.before_to_on) != (self.from_on, self.to_on)


def coverage_gained(cursor: duckdb.DuckDBPyConnection, windows: tuple[StagedWindow, ...]) -> tuple[CoverageGained, ...]:
    """What the windows of a file that is not stored yet add; accounts that gain no day are left out."""
    if not windows:
        return ()
    # Accounts are told by the same key as in what is stored.
    cursor.execute(script("derive/macros"))
    cursor.register("arriving_windows", window_rows(windows))
    rows = cursor.execute(script("append/coverage_gained")).fetchall()
    cursor.unregister("arriving_windows")
    return tuple(gained for gained in (CoverageGained(*row) for row in rows) if gained.is_gained)
