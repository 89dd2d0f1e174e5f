"""How long something takes where not everybody has got there yet: Kaplan–Meier."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Curve:
    """The share for whom it has happened by each time observed; right-open steps.

    waits: times at which anybody arrived or was last seen, ascending. shares: the share arrived by then, 0 to 1.
    """

    waits: tuple[float, ...]
    shares: tuple[float, ...]
    people: int
    arrived: int

    def share_by(self, wait: float) -> float | None:
        """The share arrived by this time; None past the last time anybody was observed, unless everybody arrived."""
        if not self.waits or (wait > self.waits[-1] and self.shares[-1] < 1):
            return None
        place = bisect_right(self.waits, wait)
        return self.shares[place - 1] if place else 0.0

    @property
    def median(self) -> float | None:
        """The first time by which at least half have arrived; None where that is not observed."""
        return next((wait for wait, share in zip(self.waits, self.shares, strict=True) if share >= 0.5 - 1e-12), None)


def kaplan_meier(arrived: Sequence[float], still_waiting: Sequence[float]) -> Curve:
    """The curve of times until it happened and of times after which it had not happened yet (right-censored).

    Who arrived and who was last seen at the same time: the latter still counts as waiting then (scipy.stats.ecdf).
    """
    if not arrived:
        waits = tuple(sorted({float(wait) for wait in still_waiting}))
        return Curve(waits, (0.0,) * len(waits), len(still_waiting), 0)
    # scipy.stats takes 60 MB and about a second to load, so it waits until somebody asks
    from scipy.stats import CensoredData, ecdf

    found = ecdf(CensoredData(uncensored=list(arrived), right=list(still_waiting))).cdf
    return Curve(
        tuple(float(wait) for wait in found.quantiles),
        tuple(float(share) for share in found.probabilities),
        len(arrived) + len(still_waiting),
        len(arrived),
    )
