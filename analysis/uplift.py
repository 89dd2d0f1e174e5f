"""What a campaign's days brought beside what is usual, and how often the same arithmetic is wrong (metrics.md §6)."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from fractions import Fraction
from math import sqrt

BASELINE_DAYS = 56
FEWEST_DAYS = 28
FEWEST_PER_WEEKDAY = 3
FEWEST_PLACEBOS = 10
NORMAL_95 = 1.96
WEEK = timedelta(days=7)


@dataclass(frozen=True)
class Day:
    """Classifiable posts of one day; is_complete: everything expected is loaded; is_clean: in no campaign's window."""

    on: date
    unprompted: int
    prompted: int
    is_complete: bool = True
    is_clean: bool = True

    @property
    def posts(self) -> int:
        """All of them."""
        return self.unprompted + self.prompted

    @property
    def is_usable(self) -> bool:
        """Whether the day tells what is normal."""
        return self.is_complete and self.is_clean


Comparable = Callable[[date], Mapping[date, Day]]


@dataclass(frozen=True)
class Baseline:
    """What is usual on each weekday, Monday first: posts, those of them unprompted, days seen; and the dispersion φ."""

    posts: tuple[Fraction, ...]
    unprompted: tuple[Fraction, ...]
    days: tuple[int, ...]
    dispersion: float


@dataclass(frozen=True)
class Excess:
    """Posts beside those expected; parts are exact, so that they add up. spread: standard deviation."""

    actual: int
    expected: Fraction
    unprompted: int
    unprompted_expected: Fraction
    spread: float

    @property
    def uplift(self) -> Fraction:
        """A − E."""
        return self.actual - self.expected

    @property
    def displacement(self) -> Fraction:
        """Unprompted posts beside those expected; below zero some were crowded out."""
        return self.unprompted - self.unprompted_expected

    @property
    def prompted_excess(self) -> Fraction:
        """Prompted posts beside those expected; with the displacement it makes the uplift."""
        return (self.actual - self.unprompted) - (self.expected - self.unprompted_expected)

    def limits(self, width: float) -> tuple[float, float]:
        """How many posts are usual, at so many standard deviations, from zero."""
        return max(0.0, float(self.expected) - width * self.spread), float(self.expected) + width * self.spread

    def interval(self, width: float) -> tuple[float, float]:
        """How far the uplift reaches at so many standard deviations."""
        return float(self.uplift) - width * self.spread, float(self.uplift) + width * self.spread


@dataclass(frozen=True)
class Placebo:
    """The same arithmetic on earlier windows without campaign; width: standard deviations of the final limits."""

    windows: int
    outside: int
    width: float

    @property
    def is_checked(self) -> bool:
        """Whether there are enough windows for a verdict."""
        return self.windows >= FEWEST_PLACEBOS


def baseline_before(days: Mapping[date, Day], start_on: date) -> Baseline | None:
    """Usual posts by weekday from the usable ones of the 56 days before a day; None where they or posts are too few."""
    before = (days.get(start_on - timedelta(days=place)) for place in range(1, BASELINE_DAYS + 1))
    usable = [day for day in before if day is not None and day.is_usable]
    by_weekday = [[day for day in usable if day.on.weekday() == weekday] for weekday in range(7)]
    if len(usable) < FEWEST_DAYS or min(map(len, by_weekday)) < FEWEST_PER_WEEKDAY:
        return None
    if not any(day.posts for day in usable):
        return None
    posts = tuple(Fraction(sum(day.posts for day in some), len(some)) for some in by_weekday)
    unprompted = tuple(Fraction(sum(day.unprompted for day in some), len(some)) for some in by_weekday)
    return Baseline(posts, unprompted, tuple(map(len, by_weekday)), _dispersion(usable, posts))


def excess_over(baseline: Baseline, days: Sequence[Day]) -> Excess:
    """What some days brought beside what is usual on their weekdays; Var = φ·(E + Σ c²·μ ÷ n)."""
    counts = [sum(day.on.weekday() == weekday for day in days) for weekday in range(7)]
    expected = sum((count * usual for count, usual in zip(counts, baseline.posts, strict=True)), Fraction(0))
    unprompted = sum((count * usual for count, usual in zip(counts, baseline.unprompted, strict=True)), Fraction(0))
    unsure = sum(
        count * count * float(usual) / seen
        for count, usual, seen in zip(counts, baseline.posts, baseline.days, strict=True)
    )
    spread = sqrt(baseline.dispersion * (float(expected) + unsure))
    return Excess(sum(day.posts for day in days), expected, sum(day.unprompted for day in days), unprompted, spread)


def without_prompted(told: Excess, posts: int) -> Excess:
    """What remains of some days with so many prompted posts taken away; the displacement stays as it is."""
    return replace(told, actual=told.actual - posts)


def placebo_before(
    days: Mapping[date, Day], start_on: date, length: int, comparable: Comparable | None = None
) -> Placebo:
    """The arithmetic on every clean window of so many days before a day, one beginning each week; q is a quantile.

    comparable: the days as a window beginning on a day can be told by; else all by the same.
    """
    scores = []
    first_on = min(days, default=start_on)
    window_on = start_on - timedelta(days=length)
    while window_on > first_on:
        score = _score_of(comparable(window_on) if comparable else days, window_on, length)
        if score is not None:
            scores.append(abs(score))
        window_on -= WEEK
    width = max(NORMAL_95, _quantile_95(scores)) if scores else NORMAL_95
    return Placebo(len(scores), sum(score > NORMAL_95 for score in scores), width)


def _score_of(days: Mapping[date, Day], window_on: date, length: int) -> float | None:
    """How many standard deviations a window without campaign is off; None where it is not clean or has no baseline."""
    window = [days.get(window_on + timedelta(days=place)) for place in range(length)]
    inside = [day for day in window if day is not None and day.is_usable]
    baseline = baseline_before(days, window_on) if len(inside) == length else None
    if baseline is None:
        return None
    told = excess_over(baseline, inside)
    return float(told.uplift) / told.spread if told.spread else None


def _dispersion(usable: Sequence[Day], usual: tuple[Fraction, ...]) -> float:
    """φ = max(1, Σ(y − μ)² ÷ μ ÷ (N − 7)) over the days something is usual on."""
    told = [(day.posts, float(usual[day.on.weekday()])) for day in usable if usual[day.on.weekday()]]
    if len(told) <= 7:
        return 1.0
    return max(1.0, sum((posts - mean) ** 2 / mean for posts, mean in told) / (len(told) - 7))


def _quantile_95(values: Sequence[float]) -> float:
    """The value a further one of the same kind exceeds in at most one of twenty cases; the largest below 19 of them."""
    ordered = sorted(values)
    place = -(-95 * (len(ordered) + 1) // 100)  # of n + 1 exchangeable values (conformal prediction, Vovk 2005)
    return ordered[min(place, len(ordered)) - 1]
