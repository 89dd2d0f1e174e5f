"""Normal variation of a series: what a change must exceed before it is called one."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import isnan
from statistics import fmean

FEWEST_POINTS = 12


@dataclass(frozen=True)
class Limits:
    """Mean and natural process limits of a series."""

    mean: float
    lower: float
    upper: float

    def contain(self, value: float) -> bool:
        """Whether a value is within normal variation."""
        return self.lower <= value <= self.upper


def xmr_limits(values: Sequence[float | None]) -> Limits | None:
    """Mean ± 2.66 × mean moving range over the known values; None below twelve of them."""
    known = [float(value) for value in values if value is not None and not isnan(value)]
    if len(known) < FEWEST_POINTS:
        return None
    mean = fmean(known)
    spread = 2.66 * fmean(abs(later - earlier) for earlier, later in pairwise(known))
    return Limits(mean, mean - spread, mean + spread)
