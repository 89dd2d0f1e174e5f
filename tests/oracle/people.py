"""Contributors, their concentration, and who may be seen."""

from collections import Counter, defaultdict
from itertools import accumulate, groupby
from statistics import median

from tests.oracle.figures import Cut, posts_in
from tests.oracle.world import World

MOST_PEOPLE = 10
STEP = 5


def named_people(world: World) -> dict[str, str]:
    """The names of those whose recorded choice allows it, by member id."""
    return {
        member.member_id: member.name
        for member in world.program.members
        if member.consent == "named" and member.consent_on and member.consent_on < world.program.plan.until
    }


def posts_of_each(world: World, cut: Cut) -> Counter[str]:
    return Counter(post.member_id for post in posts_in(world, cut))


def engagements_of_each(world: World, cut: Cut) -> dict[str, int]:
    """Engagements of mature posts, at the first export that found them so."""
    received: dict[str, int] = defaultdict(int)
    for post in posts_in(world, cut):
        engagements = post.mature(by=cut.as_of_on).engagements
        if engagements is not None:
            received[post.member_id] += engagements
    return dict(received)


def shown_people(world: World, count_of_each: dict[str, int]) -> set[tuple[str, int]]:
    """Name and count of at most ten named people at or above the median; equal counts all or none."""
    if not count_of_each:
        return set()
    usual, names = median(count_of_each.values()), named_people(world)
    counts = [(count, names[one]) for one, count in count_of_each.items() if one in names and count >= usual]
    shown: list[tuple[str, int]] = []
    for count, band in groupby(sorted(counts, reverse=True), key=lambda one: one[0]):
        people = [(name, count) for _, name in band]
        if len(shown) + len(people) > MOST_PEOPLE:
            break
        shown += people
    return set(shown)


def absence_factor(counts: list[int]) -> int | None:
    """Fewest people producing at least half."""
    running = list(accumulate(sorted(counts, reverse=True)))
    return next((people for people, made in enumerate(running, 1) if 2 * made >= running[-1]), None)


def lorenz_points(counts: list[int]) -> list[tuple[int, float]]:
    """Share made by the most active 0, 5, 10 ... and all people; no two points closer than five people."""
    made = [0, *accumulate(sorted(counts, reverse=True))]
    if not counts:
        return []
    stops = [people for people in range(0, len(counts), STEP) if people == 0 or len(counts) - people >= STEP]
    return [(people, made[people] / made[-1]) for people in [*stops, len(counts)]]
