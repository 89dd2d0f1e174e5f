"""Moments of the ledger, kept in UTC, as a clock in the program's time zone shows them."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, ClassVar, Protocol, TypeVar
from zoneinfo import ZoneInfo


class Dated(Protocol):
    """A decision that says when it was made and, if it was, taken back."""

    __dataclass_fields__: ClassVar[dict[str, Any]]

    @property
    def decided_at(self) -> datetime:
        """When it was made."""

    @property
    def taken_back_at(self) -> datetime | None:
        """When it was taken back, None while it holds."""


D = TypeVar("D", bound=Dated)


def in_zone(moment: datetime, zone: ZoneInfo) -> datetime:
    """The same moment with the time of that zone."""
    return moment.replace(tzinfo=UTC).astimezone(zone)


def with_times_in(zone: ZoneInfo, decided: D) -> D:
    """The same decision with its moments in that zone."""
    back_at = decided.taken_back_at and in_zone(decided.taken_back_at, zone)
    return replace(decided, decided_at=in_zone(decided.decided_at, zone), taken_back_at=back_at)
