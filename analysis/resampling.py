"""How far figures of two periods move by chance alone: bootstrap intervals of their change, seeded, in arrays."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

SEED = 20250701
RESAMPLES = 499
INTERVAL = 0.90
AT_ONCE = 4_000_000  # drawn posts held in memory at a time: 32 MB an array

Numbers = npt.NDArray[np.float64]
Flags = npt.NDArray[np.bool_]
Places = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Change:
    """A change, its 90 % interval, and how surprising it would be if nothing had changed (two-sided)."""

    change: float
    low: float
    high: float
    p_value: float

    @property
    def is_outside_normal_variation(self) -> bool:
        """Whether the interval leaves out 0."""
        return self.low > 0 or self.high < 0


def changes_of_ratios(people: Places, is_now: Flags, numerators: Numbers, denominators: Numbers) -> list[Change | None]:
    """The changes of ratios of sums between two periods; people and within them their posts are drawn anew.

    people: a number per person from 0, of which each post has one. numerators, denominators: a row per post, a column
    per ratio; a post that lacks a term adds nothing to either. None where a period has nothing to divide by.
    Source: two-stage bootstrap, Davison & Hinkley 1997, §3.8.
    """
    lacks_terms = ~(np.isfinite(numerators) & np.isfinite(denominators))
    terms = np.hstack([np.where(lacks_terms, 0, numerators), np.where(lacks_terms, 0, denominators)])
    if not len(people):
        return [None] * numerators.shape[1]
    draws = np.random.default_rng(SEED)
    size = int(people.max()) + 1
    times = _times_drawn(draws.integers(0, size, (RESAMPLES, size)), size)
    drawn = [_drawn_ratios(draws, times, people[period], terms[period]) for period in (is_now, ~is_now)]
    shown = [_ratios(terms[period].sum(axis=0)[None, :]) for period in (is_now, ~is_now)]
    return [
        _judged(change, moved) for change, moved in zip((shown[0] - shown[1])[0], (drawn[0] - drawn[1]).T, strict=True)
    ]


def change_of_people(columns: Numbers, figure: Callable[[Numbers, Numbers], Numbers]) -> Change | None:
    """The change of a figure of people, people drawn anew.

    columns: one row per person. figure: from times drawn (draws × people) and columns to the change of each draw.
    """
    if not len(columns):
        return None
    draws = np.random.default_rng(SEED)
    drawn = _times_drawn(draws.integers(0, len(columns), (RESAMPLES, len(columns))), len(columns))
    shown = float(figure(np.ones((1, len(columns))), columns)[0])
    return _judged(shown, figure(drawn, columns))


def difference_of_sums(times: Numbers, columns: Numbers) -> Numbers:
    """Of each draw, the sum of the first column less that of the second."""
    sums: Numbers = times @ columns
    return np.asarray(sums[:, 0] - sums[:, 1])


def difference_of_ratios(times: Numbers, columns: Numbers) -> Numbers:
    """Of each draw, the first over the second sum less the third over the fourth."""
    sums: Numbers = times @ columns
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.asarray(sums[:, 0] / sums[:, 1] - sums[:, 2] / sums[:, 3])


def _times_drawn(drawn: Places, size: int) -> Numbers:
    """How often each one is drawn, draw by draw."""
    places = (np.arange(len(drawn))[:, None] * size + drawn).ravel()
    counts: Numbers = np.bincount(places, minlength=len(drawn) * size).reshape(len(drawn), size).astype(np.float64)
    return counts


def _drawn_ratios(draws: np.random.Generator, times: Numbers, people: Places, terms: Numbers) -> Numbers:
    """The ratios of each draw: every person's posts drawn anew among themselves, as often as the person is drawn."""
    order = np.argsort(people, kind="stable")
    people, terms = people[order], terms[order]
    _, first, sizes = np.unique(people, return_index=True, return_counts=True)
    starts, lengths = np.repeat(first, sizes), np.repeat(sizes, sizes)
    sums = np.zeros((len(times), terms.shape[1]))
    step = max(1, AT_ONCE // max(1, len(people)))
    for begin in range(0, len(times), step):
        part = slice(begin, begin + step)
        of_people = times[part][:, people]
        chosen = starts + (draws.random(of_people.shape) * lengths).astype(np.int64)
        places = (np.arange(len(chosen))[:, None] * len(people) + chosen).ravel()
        drawn = np.bincount(places, weights=of_people.ravel(), minlength=of_people.size)
        sums[part] = drawn.reshape(of_people.shape) @ terms
    return _ratios(sums)


def _ratios(sums: Numbers) -> Numbers:
    """The left half of the columns over the right one."""
    numerators, denominators = np.hsplit(sums, 2)
    with np.errstate(divide="ignore", invalid="ignore"):
        ratios: Numbers = numerators / denominators
    return ratios


def _judged(shown: float, drawn: Numbers) -> Change | None:
    """The interval between the outer twentieths, and twice the share of draws on the other side of nothing."""
    known = drawn[np.isfinite(drawn)]
    if not np.isfinite(shown) or len(known) < RESAMPLES / 2:
        return None
    low, high = np.quantile(known, [(1 - INTERVAL) / 2, (1 + INTERVAL) / 2])
    beyond = min((known <= 0).sum(), (known >= 0).sum())
    return Change(float(shown), float(low), float(high), min(1.0, 2 * (int(beyond) + 1) / (len(known) + 1)))
