"""What people's usual response is, drawn towards everybody's where little is known of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt
from statistics import NormalDist

import numpy as np
import numpy.typing as npt

Numbers = npt.NDArray[np.float64]

FEWEST_PEOPLE = 5
FEWEST_POSTS = 4
NORMAL_90 = 1.6448536269514722
SURELY_APART = 0.95


@dataclass(frozen=True)
class League:
    """Everybody's mean, and the variance of one person's posts and between people, all on the scale of the values."""

    people: int
    mean: float
    within: float
    between: float

    def estimate(self, values: Sequence[float]) -> float:
        """A person's mean, drawn towards everybody's the more, the fewer values there are."""
        pull = self.within / self.between
        return (pull * self.mean + float(np.sum(values))) / (pull + len(values))


@dataclass(frozen=True)
class Estimate:
    """A person's usual value and its 90 % interval."""

    value: float
    variance: float

    @property
    def low(self) -> float:
        """Lower end of the interval."""
        return self.value - NORMAL_90 * sqrt(self.variance)

    @property
    def high(self) -> float:
        """Upper end of the interval."""
        return self.value + NORMAL_90 * sqrt(self.variance)


def league_of(values_of_each: Sequence[Sequence[float]]) -> League | None:
    """How people differ, by the method of moments (one-way random effects); each needs a value, one of them two.

    None with fewer than five people, or where they differ no more than chance would have them.
    """
    people = len(values_of_each)
    if people < FEWEST_PEOPLE:
        return None
    counts, means = _counts_and_means(values_of_each)
    total = counts.sum()
    within = sum(float(np.var(values)) * len(values) for values in values_of_each) / (total - people)
    overall = float((counts * means).sum() / total)
    between_squares = float((counts * (means - overall) ** 2).sum()) / (people - 1)
    between = (between_squares - within) / float((total - (counts**2).sum() / total) / (people - 1))
    # values equal in the arithmetic of floats differ by rounding only
    if between <= 1e-12 or within <= 1e-12:
        return None
    weights = counts / (counts + within / between)
    return League(people, float((weights * means).sum() / weights.sum()), within, between)


def estimates(values_of_each: Sequence[Sequence[float]], league: League) -> list[Estimate]:
    """Each person's estimate, its variance widened for what is not known of the league (Morris 1983)."""
    counts, means = _counts_and_means(values_of_each)
    own = league.within / counts
    pulled = own / (own + league.between)
    usual_own = float(np.average(own, weights=1 / (own + league.between)))
    of_league = 2 / (league.people - 3) * pulled**2 * (usual_own + league.between) / (own + league.between)
    spread = own * (1 - pulled * (league.people - 1) / league.people) + of_league * (means - league.mean) ** 2
    values = (1 - pulled) * means + pulled * league.mean
    return [Estimate(float(value), float(variance)) for value, variance in zip(values, spread, strict=True)]


def tie_bands(descending: Sequence[Estimate]) -> list[int]:
    """Band numbers from 1; a band opens where a person is surely apart (95 %) from the leader of the one above."""
    bands: list[int] = []
    leader: Estimate | None = None
    for estimate in descending:
        if leader is None or _surely_below(estimate, leader):
            leader = estimate
            bands.append((bands[-1] if bands else 0) + 1)
        else:
            bands.append(bands[-1])
    return bands


def _surely_below(estimate: Estimate, leader: Estimate) -> bool:
    apart = (leader.value - estimate.value) / sqrt(leader.variance + estimate.variance)
    return NormalDist().cdf(apart) >= SURELY_APART


def _counts_and_means(values_of_each: Sequence[Sequence[float]]) -> tuple[Numbers, Numbers]:
    counts = np.array([len(values) for values in values_of_each], dtype=np.float64)
    return counts, np.array([float(np.mean(values)) for values in values_of_each])
