"""How sure a share, or the difference of two shares, is."""

from math import ceil, floor, sqrt
from statistics import median

NORMAL_95 = 1.959963984540054


def wilson(hits: float, trials: int, z: float = NORMAL_95) -> tuple[float, float] | None:
    """Wilson's score interval of a share, 95 % by default; None without trials (Wilson 1927).

    hits need not be whole where some count in part; the interval is then rather too wide than too narrow.
    """
    if not trials:
        return None
    share, spread = hits / trials, z * z / trials
    middle = (share + spread / 2) / (1 + spread)
    half = z * sqrt(share * (1 - share) / trials + spread / (4 * trials)) / (1 + spread)
    return max(0.0, middle - half), min(1.0, middle + half)


def newcombe(hits: int, trials: int, other_hits: int, other_trials: int) -> tuple[float, float] | None:
    """95 % interval of the difference of two independent shares, first minus second (Newcombe 1998, method 10)."""
    one, other = wilson(hits, trials), wilson(other_hits, other_trials)
    if one is None or other is None:
        return None
    share, other_share = hits / trials, other_hits / other_trials
    below = sqrt((share - one[0]) ** 2 + (other[1] - other_share) ** 2)
    above = sqrt((one[1] - share) ** 2 + (other_share - other[0]) ** 2)
    return share - other_share - below, share - other_share + above


def median_between(ordered: list[float]) -> tuple[float, float, float]:
    """The median of values in order and the values at the ends of its 95 % interval, by ranks (Conover 1999, §3.2)."""
    count = len(ordered)
    half = NORMAL_95 * sqrt(count) / 2
    first, last = max(0, floor(count / 2 - half)), min(count - 1, ceil(count / 2 + half) - 1)
    return median(ordered), ordered[first], ordered[last]


def balance_between(balance: int, trials: int) -> tuple[float, float]:
    """95 % interval of (hits − misses) ÷ trials, where some are neither: Wilson's, as if these were half of each.

    With as many neither as either it is rather too wide, never too narrow. Nothing known is −1 to 1.
    """
    low, high = wilson((trials + balance) / 2, trials) or (0.0, 1.0)
    return 2 * low - 1, 2 * high - 1
