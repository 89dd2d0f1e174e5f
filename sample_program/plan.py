"""What an invented program shall look like: size, days and seed."""

from dataclasses import dataclass
from datetime import date

CALL_ON = date(2015, 3, 16)


@dataclass(frozen=True)
class ProgramPlan:
    """Size, days and seed of an invented program.

    until: day of the newest exports; they hold everything up to the evening before.
    told_on: the day by which members and posts reach the sizes asked for, and around which the campaigns lie
    (None = until). With told_on kept, a later until only adds.
    """

    until: date
    members: int = 320
    posts: int = 11_000
    start_on: date = CALL_ON
    told_on: date | None = None
    seed: int = 1

    @property
    def story_on(self) -> date:
        """The day the sizes and the campaigns are laid out for."""
        return self.told_on or self.until
