"""Whether first-timers of a campaign may be told: no choice of units or channels differs by those of few people."""

from collections.abc import Sequence

import pandas as pd

from analysis.suppression import is_too_small, tells_few
from queries.answers import Answer

OF_STARTERS = ("first_timers", "first_timer_share")


def without_few_starters(told: pd.DataFrame, units: Sequence[str], minimum_group: int) -> pd.DataFrame:
    """The row without first-timers where few people took part, or few more than those another choice takes.

    everybody: who took part whatever the filters, by the units they did so in; it stays behind.
    """
    kept = told.drop(columns="everybody")
    if told.empty or not told["participants"].iloc[0]:
        return kept
    by_units = {frozenset(one["units"]): int(one["people"]) for one in told["everybody"].iloc[0]}
    here = int(told["participants"].iloc[0])
    is_few = any(is_too_small(people, minimum_group) for people in (here, sum(by_units.values()) - here))
    if is_few or tells_few(by_units, units, minimum_group):
        return kept.assign(**dict.fromkeys(OF_STARTERS))
    return kept


def hides_starters(answered: Answer) -> bool:
    """Whether first-timers were taken from an answer that tells of people taking part."""
    told = answered.rows.dropna(subset="participants")
    return bool((told["participants"] > 0).any()) and bool(told["first_timers"].isna().any())
