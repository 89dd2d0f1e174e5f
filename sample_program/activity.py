"""When members write: spells of activity, the usual number of posts a day, the rhythm of the week and the year."""

from datetime import date, timedelta

import numpy as np
import numpy.typing as npt

from sample_program.model import Member
from sample_program.plan import ProgramPlan
from sample_program.randomness import stream

HORIZON = timedelta(days=4000)
WEEKDAYS = np.array([1.25, 1.30, 1.25, 1.25, 1.10, 0.45, 0.40])
SHAPE_YEARS = (0.0, 0.8, 2.0, 3.0, 4.5, 6.0, 10.0, 11.0, 40.0)  # years before the story's day
SHAPE_LEVELS = (1.0, 1.0, 0.66, 0.30, 0.12, 0.085, 0.065, 0.05, 0.05)
CALL_DAYS, CALL_LEVEL = 75, 0.16

Floats = npt.NDArray[np.float64]


def level(plan: ProgramPlan, day: date) -> float:
    """Relative number of posts of a day before the week's rhythm: the call, quiet years, the years of spreading."""
    years = (plan.story_on - day).days / 365.25
    shape = float(np.interp(years, SHAPE_YEARS, SHAPE_LEVELS))
    if (day - plan.start_on).days < CALL_DAYS:
        shape = max(shape, CALL_LEVEL)
    return shape * _season(day)


def _season(day: date) -> float:
    if (day.month, day.day) >= (12, 22) or (day.month, day.day) <= (1, 5):
        return 0.5
    return 0.85 if day.month in (7, 8) else 1.0


def posts_per_level(plan: ProgramPlan) -> float:
    """What one unit of level stands for, so that the posts asked for are reached on the story's day."""
    days = (plan.story_on - plan.start_on).days
    whole = sum(level(plan, plan.start_on + timedelta(days=k)) for k in range(days))
    return plan.posts / max(whole, 1e-9)


def expected_posts(plan: ProgramPlan, per_level: float, days: list[date]) -> Floats:
    """Posts to expect on each of the days, campaigns apart."""
    return np.array(
        [per_level * level(plan, day) * WEEKDAYS[day.weekday()] if day >= plan.start_on else 0.0 for day in days]
    )


def active_spells(plan: ProgramPlan, number: int, member: Member) -> list[tuple[date, date]]:
    """The stretches in which a member writes; one in twelve never does, others fall silent and return."""
    chance = stream(plan.seed, "spells", number)
    if chance.random() < 0.08:
        return []
    day = member.joined_on + timedelta(days=int(chance.exponential(20)))
    last_on = member.joined_on + HORIZON
    loyal = 2.5 if member.weight > 3 else 1.0
    spells = []
    while day < last_on:
        silent_on = day + timedelta(days=30 + int(chance.exponential(560 * loyal)))
        spells.append((day, silent_on))
        day = silent_on + timedelta(days=60 + int(chance.exponential(170 / loyal)))
    return spells


def weights_by_day(members: tuple[Member, ...], spells: list[list[tuple[date, date]]], days: list[date]) -> Floats:
    """Members x days: how much each is inclined to write, 0 where silent, paused or not a member."""
    ordinals = np.array([day.toordinal() for day in days])
    weights = np.zeros((len(members), len(days)))
    for row, (member, stretches) in enumerate(zip(members, spells, strict=True)):
        if member.joined_on > days[-1] or not any(start <= days[-1] and end > days[0] for start, end in stretches):
            continue
        writes = _inside(ordinals, stretches)
        belongs = _inside(ordinals, [(stay.from_on, stay.to_on or date.max) for stay in member.stays])
        rests = _inside(ordinals, [member.paused] if member.paused else [])
        weights[row] = member.weight * (writes & belongs & ~rests)
    return weights


def _inside(ordinals: npt.NDArray[np.int64], intervals: list[tuple[date, date]]) -> npt.NDArray[np.bool_]:
    found = np.zeros(len(ordinals), dtype=bool)
    for from_on, to_on in intervals:
        found |= (ordinals >= from_on.toordinal()) & (ordinals < to_on.toordinal())
    return found
