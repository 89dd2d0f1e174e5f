"""What a question is about and who asks it."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal

# As of this day counters are the latest; the last day stands for snapshots no later one has replaced.
LATEST = date(9999, 12, 30)

Attribution = Literal["published_in", "received_in"]
Role = Literal["viewer", "analyst", "lead", "auditor"]


@dataclass(frozen=True)
class Scope:
    """The common filters; dates are inclusive, "all" is the full list of values, "" stands for none known.

    as_of_on: the day as of which counters are told, strictly; None = some days after the period's end (a setting), and
    where nothing was told by then, as soon as it was. attribution: whether responses are those to the posts published
    in the period, or those received in it, by posts of any age.
    """

    from_on: date
    to_on: date
    channels: tuple[str, ...]
    units: tuple[str, ...]
    campaigns: tuple[str, ...]
    as_of_on: date | None = None
    attribution: Attribution = "published_in"

    def over(self, from_on: date, to_on: date) -> "Scope":
        """The same over other days; a chosen as-of day lies as long after their end."""
        if self.as_of_on is None or self.as_of_on == LATEST:
            return replace(self, from_on=from_on, to_on=to_on)
        later = min(self.as_of_on - self.to_on, LATEST - to_on)
        return replace(self, from_on=from_on, to_on=to_on, as_of_on=to_on + later)

    def published(self) -> "Scope":
        """The same about the posts published in the period."""
        return replace(self, attribution="published_in")

    def counted_otherwise(self) -> "Scope":
        """The same with responses counted the other way: received in the period instead of to its posts, or back."""
        return replace(self, attribution="received_in" if self.attribution == "published_in" else "published_in")

    def counted_on(self, as_of_lag_days: int) -> date:
        """The day as of which counters are told, so many days after the period's end unless chosen."""
        if self.as_of_on is not None:
            return self.as_of_on
        return self.to_on + min(timedelta(days=as_of_lag_days), LATEST - self.to_on)


@dataclass(frozen=True)
class Viewer:
    """Whoever looks: everyone starts as viewer."""

    role: Role = "viewer"
    person: str | None = None
