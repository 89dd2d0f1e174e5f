"""What may be said of a campaign: above, below or within what is usual, or why nothing may (metrics.md §6)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from analysis.uplift import (
    Baseline,
    Comparable,
    Day,
    Excess,
    Placebo,
    baseline_before,
    excess_over,
    placebo_before,
)

CARRY_OVER_DAYS = 28

# running: days of the window are still to come; gaps: some of them are not loaded; unchecked: too few placebo windows
Verdict = Literal["above", "below", "within", "running", "gaps", "no baseline", "unchecked"]


@dataclass(frozen=True)
class Effect:
    """A verdict with what it rests on; window: its loaded days beside what is usual on them.

    carry_over: the 28 days after the window; None where they are not all loaded or another campaign ran in them.
    """

    verdict: Verdict
    baseline: Baseline | None
    window: Excess | None
    carry_over: Excess | None
    placebo: Placebo

    @property
    def is_told(self) -> bool:
        """Whether there is a verdict at all."""
        return self.verdict in ("above", "below", "within")


def effect_of(
    days: Mapping[date, Day], start_on: date, window_end_on: date, comparable: Comparable | None = None
) -> Effect:
    """The effect of a campaign by the days loaded; days: by their date, at least from 56 days before its start.

    comparable: the days as an earlier window beginning on a day can be told by; else by the same.
    """
    baseline = baseline_before(days, start_on)
    window = [day for day in _between(days, start_on, window_end_on) if day.is_complete]
    length = (window_end_on - start_on).days + 1
    placebo = placebo_before(days, start_on, length, comparable)
    told = excess_over(baseline, window) if baseline and window else None
    if told is not None and not told.expected:
        baseline = told = None  # beside nothing there is no more and no less
    if max(days, default=date.min) < window_end_on:
        return Effect("running", baseline, told, None, placebo)
    if len(window) < length:
        return Effect("gaps", baseline, told, None, placebo)
    if baseline is None or told is None:
        return Effect("no baseline", None, None, None, placebo)
    after = [day for day in _between(days, *days_after(window_end_on)) if day.is_usable]
    carried = excess_over(baseline, after) if len(after) == CARRY_OVER_DAYS else None
    return Effect(verdict_on(told, placebo), baseline, told, carried, placebo)


def days_after(window_end_on: date) -> tuple[date, date]:
    """The first and the last day on which a campaign may carry over."""
    return window_end_on + timedelta(days=1), window_end_on + timedelta(days=CARRY_OVER_DAYS)


def verdict_on(told: Excess, placebo: Placebo) -> Verdict:
    """Whether posts are outside what is usual, where enough earlier windows say how far that reaches."""
    if not placebo.is_checked:
        return "unchecked"
    lower, upper = told.limits(placebo.width)
    return "above" if told.actual > upper else "below" if told.actual < lower else "within"


def _between(days: Mapping[date, Day], first_on: date, last_on: date) -> list[Day]:
    wanted = (first_on + timedelta(days=place) for place in range((last_on - first_on).days + 1))
    return [days[on] for on in wanted if on in days]
