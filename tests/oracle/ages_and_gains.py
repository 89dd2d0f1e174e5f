"""What posts received in a period, and at one age: in plain Python over the snapshots the exports deliver."""

from collections.abc import Iterator
from datetime import date, timedelta

from tests.oracle.figures import Cut, Terms
from tests.oracle.sources import SUMMED, Snapshot
from tests.oracle.world import KnownPost, World

DAY, WEEK = timedelta(days=1), timedelta(days=7)
NAMES = ("impressions", *SUMMED, "engagements")
Counters = dict[str, float | None]


def best_series(post: KnownPost) -> list[Snapshot]:
    """The snapshots of the best source, the one that spoke last where several are as good."""
    best = min(post.snapshots, key=lambda one: (one.series[0], -one.as_of_on.toordinal())).series
    return sorted((one for one in post.snapshots if one.series == best), key=lambda one: one.as_of_on)


def with_engagements(counters: Counters) -> Counters:
    """Engagements are their parts where all are known, else as the source states them."""
    parts = [counters[name] for name in SUMMED]
    summed = counters["engagements"] if None in parts else sum(part or 0 for part in parts)
    return counters | {"engagements": summed}


def value_on(post: KnownPost, day: date) -> Snapshot | None:
    """The latest snapshot of the seven days that end with the day."""
    near = [one for one in best_series(post) if day - WEEK < one.as_of_on <= day]
    return near[-1] if near else None


def received(post: KnownPost, cut: Cut) -> Counters:
    """Value at the end less that before; what is new began with nothing."""
    end, start = value_on(post, cut.to_on), value_on(post, cut.from_on - DAY)
    end = end if end and end.as_of_on >= cut.from_on else None
    is_new = post.on >= cut.from_on

    def gain(name: str) -> float | None:
        last, first = end and end.counters.get(name), 0 if is_new else start and start.counters.get(name)
        return None if last is None or first is None else last - first

    return with_engagements({name: gain(name) for name in NAMES})


def posts_of_any_age(world: World, cut: Cut) -> Iterator[KnownPost]:
    """New posts, and older ones an export since then tells of."""
    for post in world.posts:
        is_told = any(one.as_of_on >= cut.from_on for one in post.snapshots)
        is_taken = cut.takes(post.platform, post.unit, post.campaign_id)
        if post.on <= cut.to_on and is_taken and (post.on >= cut.from_on or is_told):
            yield post


def rate_received(world: World, cut: Cut) -> Terms:
    """Engagements received over impressions received."""
    gains = [received(post, cut) for post in posts_of_any_age(world, cut)]
    known = [one for one in gains if one["engagements"] is not None and one["impressions"] is not None]
    sums = [int(sum(one[name] or 0 for one in known)) for name in ("engagements", "impressions")]
    return Terms(sums[0], sums[1], len(known), len(gains)) if known else Terms(None, None, 0, len(gains))


def at_age(post: KnownPost, age: int) -> tuple[bool, Counters]:
    """Whether anything tells of the post at the age, and its counters: the nearest snapshot, else between two."""
    by_age = {(one.as_of_on - post.on).days: with_engagements(dict.fromkeys(NAMES) | one.counters)
              for one in best_series(post)}  # fmt: skip
    near = min(by_age, key=lambda told: (abs(told - age), -told))
    if abs(near - age) <= age // 7:
        return True, by_age[near]
    earlier, later = [told for told in by_age if told < age], [told for told in by_age if told > age]
    if not earlier or not later or min(later) - max(earlier) > 10:
        return False, dict.fromkeys(NAMES)
    first, last = by_age[max(earlier)], by_age[min(later)]
    part = (age - max(earlier)) / (min(later) - max(earlier))
    return True, {name: _between(first[name], last[name], part) for name in NAMES}


def _between(first: float | None, last: float | None, part: float) -> float | None:
    return None if first is None or last is None else first + (last - first) * part
