"""Who stays, how regularly people act and who supports whom, from what truly happened."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import pairwise
from typing import NamedTuple

from tests.oracle.figures import DAY, Cut, Terms, active, acts, first_day_before, posts_in
from tests.oracle.world import KnownPost, World

HANDLE = re.compile(r"(?<![a-z0-9_.])@([a-z0-9_.-]*[a-z0-9_-])")
ROOF = date.max


class Edge(NamedTuple):
    """One member supporting another on a day."""

    supporter: str
    supported: str
    on: date


def retention_rate(world: World, cut: Cut) -> Terms:
    before = Cut(first_day_before(cut), cut.from_on - DAY, cut.channels, cut.units, cut.campaigns)
    earlier, now = active(world, before), active(world, cut)
    is_known = all(world.is_loaded(one.from_on, one.to_on, cut.channels) for one in (before, cut))
    terms = (len(earlier & now), len(earlier)) if is_known else (None, None)
    return Terms(*terms, len(earlier), len(earlier))


def last_day(world: World, cut: Cut) -> date:
    return min(cut.to_on, world.last_loaded_on)


def weeks_with_acts(world: World, cut: Cut, weeks: int) -> dict[str, set[int]]:
    """The numbers of the weeks before a day in which each member acted."""
    found: dict[str, set[int]] = defaultdict(set)
    for act in acts(world, cut):
        ago = (last_day(world, cut) - act.on).days
        if 0 <= ago < 7 * weeks:
            found[act.member_id].add(ago // 7)
    return found


def stickiness(world: World, cut: Cut) -> Terms:
    weeks = weeks_with_acts(world, cut, 4)
    count = sum(map(len, weeks.values()))
    return Terms(count, 4 * len(weeks), count, count)


def consistency(world: World, cut: Cut) -> Terms:
    acted, on = weeks_with_acts(world, cut, 13), last_day(world, cut)
    eligible = {
        member_id: weeks
        for member_id in world.stays
        if len(weeks := {week for week in range(13) if is_eligible(world, cut, member_id, on - 7 * week * DAY)}) >= 4
    }
    kept = sum(len(acted[member_id] & weeks) for member_id, weeks in eligible.items())
    is_known = world.is_loaded(on - 90 * DAY, cut.to_on, cut.channels)
    return Terms(kept if is_known else None, sum(map(len, eligible.values())), len(eligible), len(eligible))


def is_eligible(world: World, cut: Cut, member_id: str, to_on: date) -> bool:
    """Whether somebody was in the chosen units on each of seven days and did not pause."""
    days = [to_on - number * DAY for number in range(7)]
    if any((unit := world.unit_on(member_id, day)) is None or not is_chosen(cut, unit) for day in days):
        return False
    pause = next(member.paused for member in world.program.members if member.member_id == member_id)
    until = world.program.plan.until
    if not pause or pause[0] >= until:
        return True
    ends = pause[1] if pause[1] < until else ROOF
    return not any(pause[0] <= day < ends for day in days)


def is_chosen(cut: Cut, unit: str) -> bool:
    return cut.units is None or unit in cut.units


def has_log(world: World, first: date, last: date) -> bool:
    return any(start <= last and end >= first for start, end in world.logged)


def edges(world: World, cut: Cut) -> Iterator[Edge]:
    """From the log where it speaks for a day of the period, else from the texts."""
    if has_log(world, cut.from_on, cut.to_on):
        told = [
            Edge(one.actor, one.post.member_id, one.on)
            for one in world.answers
            if cut.holds(one.on) and one.post.on <= cut.to_on and one.actor != one.post.member_id
            and cut.takes(one.post.platform, one.post.unit, one.post.campaign_id)
        ]  # fmt: skip
    else:
        told = [
            Edge(post.member_id, other, post.on) for post in posts_in(world, cut) for other in named_in(world, post)
        ]
    yield from (one for one in told if None not in units_of(world, one))


def units_of(world: World, edge: Edge) -> tuple[str | None, str | None]:
    return world.unit_on(edge.supporter, edge.on), world.unit_on(edge.supported, edge.on)


def named_in(world: World, post: KnownPost) -> set[str]:
    """The other members whose handles a post names."""
    handles = set(HANDLE.findall(world.texts[post.key].lower()))
    if not handles:
        return set()
    return {
        member.member_id
        for member in world.program.members
        if member.member_id != post.member_id
        and any(
            account.platform == post.platform and account.handle.lower() in handles and holds(account, post.on)
            for account in member.accounts
        )
    }


def holds(account: object, day: date) -> bool:
    from_on, to_on = account.from_on, account.to_on  # type: ignore[attr-defined]  # an account of the sample
    return (from_on is None or from_on <= day) and (to_on is None or day < to_on)


def reciprocity(world: World, cut: Cut) -> Terms:
    ninety = Cut(cut.to_on - timedelta(days=89), cut.to_on, cut.channels, cut.units, cut.campaigns)
    directed = {one[:2] for one in edges(world, ninety)}
    pairs = {frozenset(one) for one in directed}
    mutual = sum((other, one) in directed for one, other in directed) // 2
    return Terms(mutual, len(pairs), len(pairs), len(pairs))


def cross_unit_share(world: World, cut: Cut) -> Terms:
    units = [units_of(world, one) for one in edges(world, cut)]
    known = [pair for pair in units if "" not in pair]
    return Terms(sum(one != other for one, other in known), len(known), len(known), len(units))


def connected_share(world: World, cut: Cut) -> Terms:
    people, found = active(world, cut), list(edges(world, cut))
    groups = {one: frozenset({one}) for one in people}
    for one in found:
        if one.supporter in people and one.supported in people:
            joined = groups[one.supporter] | groups[one.supported]
            groups |= dict.fromkeys(joined, joined)
    largest = max(map(len, groups.values()), default=0)
    return Terms(largest if found and people else None, len(people), len(people), len(people))


def peer_mention_rate(world: World, cut: Cut) -> Terms:
    chosen = posts_in(world, cut)
    told = [post for post in chosen if post.has_text]
    return Terms(sum(bool(named_in(world, post)) for post in told), len(told), len(told), len(chosen))


def silence(world: World, cut: Cut) -> dict[str, int]:
    """Members of the last day known by their last act; settings as they come."""
    on = last_day(world, cut)
    days: dict[str, Counter[date]] = defaultdict(Counter)
    for act in acts(world, cut):
        if act.on <= on:
            days[act.member_id][act.on] += 1
    people = [one for one in world.stays if (unit := world.unit_on(one, on)) is not None and is_chosen(cut, unit)]
    counted = Counter({"members": len(people)})
    for one in people:
        counted.update(states_of(days.get(one, Counter()), on))
    return counted


def states_of(days: Counter[date], on: date) -> Iterable[str]:
    """The state of one member, and the bucket of their silence where they have a rhythm."""
    if not days:
        return ["never_active"]
    silent = (on - max(days)).days
    state = "active" if silent < 28 else "dormant" if silent <= 90 else "silent"
    ordered = sorted(days)
    gaps = sorted((later - earlier).days for earlier, later in pairwise(ordered))
    if days.total() < 5 or not gaps:
        return [state]
    middle = len(gaps) // 2
    usual = gaps[middle] if len(gaps) % 2 else (gaps[middle - 1] + gaps[middle]) / 2
    ratio = silent / usual
    return [state, "up_to_1" if ratio <= 1 else "up_to_2" if ratio <= 2 else "up_to_4" if ratio <= 4 else "above_4"]


def cohorts(world: World, cut: Cut) -> dict[tuple[date, date], tuple[int, int]]:
    """By month of the first act and later month: how many began, and how many of them acted."""
    months: dict[str, set[date]] = defaultdict(set)
    for act in acts(world, cut):
        if act.on <= cut.to_on:
            months[act.member_id].add(act.on.replace(day=1))
    begun: dict[date, list[set[date]]] = defaultdict(list)
    for found in months.values():
        begun[min(found)].append(found)
    later = sorted({day.replace(day=1) for day in (cut.from_on, cut.to_on)} | set().union(*months.values(), set()))
    return {
        (cohort_on, month_on): (len(people), sum(month_on in one for one in people))
        for cohort_on, people in begun.items()
        for month_on in later
        if cohort_on >= cut.from_on.replace(day=1) and month_on >= cohort_on
    }


FIGURES = (retention_rate, stickiness, consistency, reciprocity, cross_unit_share, connected_share, peer_mention_rate)
