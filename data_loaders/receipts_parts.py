"""The parts of a receipt: what became of the rows, the tables, the figures moved, the days covered."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class ReceiptRows:
    """How the rows of a file were taken: read = new + updated + unchanged + duplicate + rejected + ignored."""

    read: int = 0
    new: int = 0
    updated: int = 0
    unchanged: int = 0
    duplicate: int = 0
    rejected: int = 0
    ignored: int = 0

    @property
    def adds_up(self) -> bool:
        """Whether every row read is told once."""
        told = self.new + self.updated + self.unchanged + self.duplicate + self.rejected + self.ignored
        return self.read == told


NO_ROWS = ReceiptRows()


@dataclass(frozen=True)
class Movement:
    """A headline figure of a period before and after an import; None is unknown or hidden, never zero."""

    figure: str
    from_on: date
    to_on: date
    before: float | None
    after: float | None


@dataclass(frozen=True)
class Coverage:
    """The spans of days files speak for, of one account and kind, before an import and with it.

    account is None for files about many accounts.
    """

    platform: str | None
    account: str | None
    kind: str
    before: tuple[tuple[date, date], ...]
    after: tuple[tuple[date, date], ...]


class RowsUnaccounted(AssertionError):
    """The rows of an import do not add up to those read; it is a bug, so nothing of the import may stay."""


@dataclass(frozen=True)
class ReceiptTable:
    """One table of the file; a sum is None where the file delivers no value at all."""

    kind: str
    rows: int
    first_on: date | None
    last_on: date | None
    sums: Mapping[str, int | None]
