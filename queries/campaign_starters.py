"""Whether first-timers of a campaign may be told: no choice of units or channels differs by those of few people."""

from collections.abc import Mapping
from dataclasses import replace

from analysis.suppression import is_too_small, tells_few
from queries.answers import Answer

OF_STARTERS = ("first_timers", "first_timer_share")


def without_few_starters(
    answered: Answer, of_everybody: Answer, of_units: Mapping[str, Answer], units: tuple[str, ...], minimum_group: int
) -> Answer:
    """The answer without first-timers where few people took part, or few more than those another choice takes.

    of_everybody: the same answer without filters of unit and channel; of_units: that of each unit alone.
    """
    here, everywhere = _participants(answered), _participants(of_everybody)
    by_units = _by_units(everywhere, {unit: _participants(one) for unit, one in of_units.items()})
    is_few = any(is_too_small(people, minimum_group) for people in (here, everywhere - here))
    if not here or not (is_few or tells_few(by_units, units, minimum_group)):
        return answered
    return replace(answered, rows=answered.rows.assign(**dict.fromkeys(OF_STARTERS)))


def hides_starters(answered: Answer) -> bool:
    """Whether first-timers were taken from an answer that tells of people taking part."""
    return bool(_participants(answered)) and bool(answered.rows["first_timers"].isna().any())


def _by_units(everywhere: int, participants: Mapping[str, int]) -> dict[frozenset[str], int]:
    """Who took part by unit; those of units that are hidden, or without anybody, belong to all of these together."""
    told = {frozenset({unit}): people for unit, people in participants.items() if people}
    hidden = frozenset(unit for unit, people in participants.items() if not people)
    left_over = everywhere - sum(told.values())
    return told | ({hidden: left_over} if left_over > 0 and hidden else {})


def _participants(answered: Answer) -> int:
    told = answered.rows["participants"].dropna()
    return int(told.iloc[0]) if len(told) else 0
