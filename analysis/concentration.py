"""How much of the work rests on how few people."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

STEP_PEOPLE = 5


def absence_factor(posts_of_each: Sequence[int]) -> int | None:
    """Fewest people who together produce at least half; None where nothing was produced."""
    half = sum(posts_of_each) / 2
    produced = 0
    for people, posts in enumerate(sorted(posts_of_each, reverse=True), start=1):
        produced += posts
        if half and produced >= half:
            return people
    return None


def lorenz_steps(posts_of_each: Sequence[int], step: int = STEP_PEOPLE) -> list[tuple[int, float]]:
    """Share of posts by the most active 0, step, 2·step ... and all people; points are at least step people apart."""
    ordered = sorted(posts_of_each, reverse=True)
    total = sum(ordered)
    if not total:
        return []
    people = len(ordered)
    stops = [stop for stop in range(0, people, step) if people - stop >= step or stop == 0]
    return [(stop, sum(ordered[:stop]) / total) for stop in [*stops, people]]


def absence_factors(times: npt.NDArray[np.float64], posts_of_each: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """The absence factor of each draw; times: how often each person is drawn, draw by draw. NaN without posts."""
    order = np.argsort(-posts_of_each, kind="stable")
    people = np.cumsum(times[:, order], axis=1)
    produced = np.cumsum(times[:, order] * posts_of_each[order], axis=1)
    half = produced[:, -1:] / 2
    reached = np.argmax(produced >= half, axis=1)
    each = np.arange(len(times))
    # the last person drawn several times counts as often as needed, no more
    before = np.where(reached > 0, people[each, reached - 1], 0)
    made_before = np.where(reached > 0, produced[each, reached - 1], 0)
    with np.errstate(divide="ignore", invalid="ignore"):
        needed = np.ceil((half[:, 0] - made_before) / posts_of_each[order][reached] - 1e-9)
    return np.where(half[:, 0] > 0, before + needed, np.nan)
