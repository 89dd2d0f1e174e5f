"""What a monitoring tool counts about the company and the names it is compared with, week by week."""

import math
from datetime import date, timedelta
from typing import NamedTuple

from sample_program.calendar import years_before
from sample_program.names import COMPANY, COMPARED_NAMES
from sample_program.plan import ProgramPlan
from sample_program.randomness import stream

COUNTED_YEARS = 2
WEEKLY = (360, 520, 290, 150)  # of the company, then of the names compared with
YEARLY_GROWTH = (0.22, 0.0, 0.04, -0.10)
LATE_NAME = COMPARED_NAMES[-1]  # on the list for a year only
OUTAGE_NAME, OUTAGE_WEEKS_AGO, OUTAGE = COMPARED_NAMES[0], (61, 58), 2.4  # weeks everybody spoke about a failure
SPREAD = 0.11


class Mentions(NamedTuple):
    """A week of one name; on is its Sunday."""

    on: date
    name: str
    is_ours: bool
    counted: int


def mentions_of(plan: ProgramPlan) -> tuple[Mentions, ...]:
    """Every week of the last two years that is over by the evening before until, name by name."""
    first_on, listed_on = years_before(plan.story_on, COUNTED_YEARS), years_before(plan.story_on, 1)
    told: list[Mentions] = []
    for place, name in enumerate((COMPANY, *COMPARED_NAMES)):
        chance = stream(plan.seed, f"mentions {name}")
        sunday = first_on + timedelta(days=6 - first_on.weekday())
        while sunday < plan.until:
            weeks_ago = (plan.story_on - sunday).days // 7
            usual = WEEKLY[place] * (1 + YEARLY_GROWTH[place]) ** (-weeks_ago / 52)
            if name == OUTAGE_NAME and OUTAGE_WEEKS_AGO[1] <= weeks_ago <= OUTAGE_WEEKS_AGO[0]:
                usual *= OUTAGE
            count = int(chance.poisson(usual * math.exp(SPREAD * chance.standard_normal())))
            if name != LATE_NAME or sunday >= listed_on:
                told.append(Mentions(sunday, name, place == 0, count))
            sunday += timedelta(days=7)
    return tuple(sorted(told, key=lambda one: one.on))
