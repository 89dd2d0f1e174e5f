"""Invented programs with and without an effect: how often the arithmetic finds one."""

from collections.abc import Callable
from datetime import date, timedelta

import numpy as np
import pytest

from analysis.campaign_effect import effect_of
from analysis.uplift import Day

# The sample's size: about ten posts a day, fewer at weekends; a campaign of 30 days counts for 33.
WEEKDAYS = np.array([1.25, 1.3, 1.3, 1.25, 1.1, 0.4, 0.4])
POSTS_A_DAY = 10
FIRST_ON = date(2024, 1, 1)
DAYS = 2 * 365
LENGTH = 33
WORLDS = 150

Drawn = np.ndarray
Course = Callable[[np.random.Generator], Drawn]


def independent(_: np.random.Generator) -> Drawn:
    return np.ones(DAYS)


def weekly_drift(draw: np.random.Generator) -> Drawn:
    """From week to week the level moves, half of it stays for the next."""
    levels, level = [], 0.0
    for _ in range(DAYS // 7 + 1):
        level = 0.5 * level + draw.normal(0, 0.12)
        levels += [level] * 7
    return np.exp(np.array(levels[:DAYS]))


def trend(_: np.random.Generator) -> Drawn:
    """Half as much again in a year."""
    return np.exp(np.arange(DAYS) / 365 * np.log(1.5))


def holidays(_: np.random.Generator) -> Drawn:
    """A quiet summer, and next to nothing around Christmas."""
    days = [FIRST_ON + timedelta(days=place) for place in range(DAYS)]
    summer = np.array([0.7 if day.month == 8 else 1.0 for day in days])
    christmas = np.array(
        [0.2 if (day.month, day.day) >= (12, 23) or (day.month, day.day) <= (1, 3) else 1.0 for day in days]
    )
    return summer * christmas


NO_EFFECT = {course.__name__: course for course in (independent, weekly_drift, trend, holidays)}


def program(draw: np.random.Generator, course: Course, effect: float, start: int) -> dict[date, Day]:
    """Two years of days, with so much more on those of a campaign; posts of it beyond the usual are prompted."""
    days = [FIRST_ON + timedelta(days=place) for place in range(DAYS)]
    usual = POSTS_A_DAY * course(draw) * WEEKDAYS[[day.weekday() for day in days]]
    unprompted = draw.poisson(usual)
    is_inside = (np.arange(DAYS) >= start) & (np.arange(DAYS) < start + LENGTH)
    prompted = np.where(is_inside, draw.poisson(usual * effect), 0)
    return {
        day: Day(day, int(unprompted[place]), int(prompted[place]), is_clean=not is_inside[place])
        for place, day in enumerate(days)
    }


def verdicts(course: Course, effect: float) -> list[str]:
    """The verdict of one campaign per world, at another time of the second year in each."""
    found = []
    for world in range(WORLDS):
        draw = np.random.default_rng([world, 20261201])
        start = int(draw.integers(400, DAYS - LENGTH))
        start_on = FIRST_ON + timedelta(days=start)
        days = program(draw, course, effect, start)
        found.append(effect_of(days, start_on, start_on + timedelta(days=LENGTH - 1)).verdict)
    return found


@pytest.mark.slow
@pytest.mark.parametrize("course", NO_EFFECT)
def test_where_nothing_happened_at_most_one_campaign_in_ten_gets_a_verdict(course: str) -> None:
    found = verdicts(NO_EFFECT[course], effect=0.0)
    assert sum(verdict != "within" for verdict in found) <= 0.10 * WORLDS


@pytest.mark.slow
def test_a_quarter_more_posts_over_thirty_days_is_found_in_four_of_five_campaigns() -> None:
    assert verdicts(independent, effect=0.25).count("above") >= 0.8 * WORLDS
