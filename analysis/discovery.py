"""How surprising figures are, and which of many surprises may be told without telling too many by chance."""

from collections.abc import Sequence
from math import comb, erfc, sqrt

FALSE_DISCOVERIES = 0.10
OF_MOVING_RANGE = 1.128  # mean range of two normal values, in standard deviations


def told(p_values: Sequence[float], rate: float = FALSE_DISCOVERIES) -> list[bool]:
    """Which may be told so that of all told at most this share is told by chance (Benjamini & Hochberg 1995)."""
    ordered = sorted(range(len(p_values)), key=lambda place: p_values[place])
    most = 0
    for rank, place in enumerate(ordered, start=1):
        if p_values[place] <= rank * rate / len(p_values):
            most = rank
    accepted = set(ordered[:most])
    return [place in accepted for place in range(len(p_values))]


def surprise_of_farthest(values: Sequence[float], mean: float, mean_moving_range: float) -> tuple[int, float]:
    """The place of the value farthest from the mean, and how likely one so far is among as many by chance."""
    if not mean_moving_range:
        return 0, 1.0
    place = max(range(len(values)), key=lambda at: abs(values[at] - mean))
    distance = abs(values[place] - mean) / (mean_moving_range / OF_MOVING_RANGE)
    alone = erfc(distance / sqrt(2))
    return place, 1 - (1 - alone) ** len(values)


def surprise_of_few(gains: int, losses: int) -> float:
    """How likely so few gains among gains and losses are if both are equally likely (one-sided binomial)."""
    moves = gains + losses
    return float(sum(comb(moves, count) for count in range(gains + 1)) / 2**moves)
