"""How much of the work rests on how few people."""

from collections.abc import Sequence

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
