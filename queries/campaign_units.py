"""Who took part in a campaign, unit by unit; no unit is told of whose few people a difference would give away."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import pandas as pd

from queries.answers import Answer
from queries.campaigns import campaign_participation
from queries.scope import Scope, Viewer


@dataclass(frozen=True)
class UnitTakingPart:
    """A unit in a campaign; counts are None where they are hidden.

    first_timers: also None where those of few people could be computed.
    invited: its invited people, or all of its members of the campaign's days where nobody was invited.
    """

    unit: str
    invited: int | None
    invited_participants: int | None
    participants: int | None
    first_timers: int | None

    @property
    def is_hidden(self) -> bool:
        """Whether few people stand behind it, or behind what it would tell of another one."""
        return self.invited is None


def participation_by_unit(scope: Scope, viewer: Viewer, campaign_id: str) -> tuple[UnitTakingPart, ...]:
    """The chosen units with invited people, and those hidden, in the order of the scope; as each is answered alone."""
    asked = [(unit, _of_unit(scope, viewer, campaign_id, unit)) for unit in scope.units]
    told = [_told(unit, answered) for unit, answered in asked if answered.hidden or not answered.rows.empty]
    is_small_of_invited = any(answered.hidden_cells for _, answered in asked)
    return _without_difference([one for one in told if one.invited != 0], is_lonely=is_small_of_invited)


def _of_unit(scope: Scope, viewer: Viewer, campaign_id: str, unit: str) -> Answer:
    return campaign_participation(replace(scope, units=(unit,)), viewer, campaign_id)


def _told(unit: str, answered: Answer) -> UnitTakingPart:
    if answered.hidden or answered.hidden_cells:
        return UnitTakingPart(unit, None, None, None, None)
    counted = answered.rows.iloc[0]
    names = ("invited", "invited_participants", "participants", "first_timers")
    return UnitTakingPart(unit, *(None if pd.isna(counted[name]) else int(counted[name]) for name in names))


def _without_difference(told: Sequence[UnitTakingPart], *, is_lonely: bool) -> tuple[UnitTakingPart, ...]:
    """With the smallest unit told hidden too, where few invited people would be what all units leave over.

    Units of few members need none: the door hides them together with the next smallest, as filters do.
    """
    shown = [one for one in told if one.invited is not None]
    if not is_lonely or not shown:
        return tuple(told)
    smallest = min(shown, key=lambda one: one.invited or 0)
    return tuple(UnitTakingPart(one.unit, None, None, None, None) if one is smallest else one for one in told)
