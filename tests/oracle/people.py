"""Contributors, their concentration, and who may be seen."""

from collections import Counter, defaultdict
from itertools import accumulate, groupby
from math import ceil, exp, floor, log, sqrt
from statistics import fmean, median

from tests.oracle.figures import Cut, posts_in
from tests.oracle.world import KnownPost, World

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


def responses_compared(world: World, cut: Cut) -> dict[str, list[float]]:
    """Per person with four mature posts: logarithms of response over what is usual, hits counted as at the top 1 %."""
    received = [(post, post.mature(by=cut.as_of_on).engagements) for post in posts_in(world, cut)]
    known = [(post, count) for post, count in received if count is not None]
    of_quarter: dict[tuple[str, tuple[int, int]], list[int]] = defaultdict(list)
    of_channel: dict[str, list[int]] = defaultdict(list)
    for post, count in known:
        of_quarter[post.platform, quarter(post)].append(count)
        of_channel[post.platform].append(count)
    compared: dict[str, list[float]] = defaultdict(list)
    for post, count in known:
        counted = min(count, hundredth(of_channel[post.platform]))
        compared[post.member_id].append(log((counted + 1) / (median(of_quarter[post.platform, quarter(post)]) + 1)))
    return {member: values for member, values in compared.items() if len(values) >= 4}


def quarter(post: KnownPost) -> tuple[int, int]:
    return post.published_at.year, (post.published_at.month - 1) // 3


def hundredth(counts: list[int]) -> float:
    """What one in a hundred exceeds, between two counts in proportion."""
    ordered, place = sorted(counts), 0.99 * (len(counts) - 1)
    below, above = ordered[floor(place)], ordered[ceil(place)]
    return below + (above - below) * (place - floor(place))


def fair_estimates(compared: dict[str, list[float]]) -> dict[str, tuple[float, float, float]]:
    """Factor, low and high per person as the metric catalogue states them; empty where people do not differ."""
    people = len(compared)
    if people < 5:
        return {}
    sizes = {member: len(values) for member, values in compared.items()}
    means = {member: fmean(values) for member, values in compared.items()}
    posts = sum(sizes.values())
    overall = sum(map(sum, compared.values())) / posts
    noise = sum((value - means[who]) ** 2 for who, values in compared.items() for value in values) / (posts - people)
    square = sum(sizes[who] * (means[who] - overall) ** 2 for who in compared) / (people - 1)
    spread = (square - noise) / ((posts - sum(size**2 for size in sizes.values()) / posts) / (people - 1))
    if spread <= 0:
        return {}
    pull = noise / spread
    trust = {who: sizes[who] / (sizes[who] + pull) for who in compared}
    middle = sum(trust[who] * means[who] for who in compared) / sum(trust.values())
    precision = {who: 1 / (noise / sizes[who] + spread) for who in compared}
    usual = sum(precision[who] * noise / sizes[who] for who in compared) / sum(precision.values())
    told = {}
    for who in compared:
        drawn = 1 - trust[who]
        value = drawn * middle + trust[who] * means[who]
        unknown = 2 / (people - 3) * drawn**2 * (usual + spread) * precision[who] * (means[who] - middle) ** 2
        half = 1.645 * sqrt(noise / sizes[who] * (1 - drawn * (people - 1) / people) + unknown)
        told[who] = (exp(value), exp(value - half), exp(value + half))
    return told
