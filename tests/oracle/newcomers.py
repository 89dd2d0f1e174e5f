"""How long people who join wait with their first post, and what becomes of those who are answered."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise
from typing import NamedTuple

from tests.oracle.figures import DAY, Cut, acts, posts_in
from tests.oracle.world import KnownPost, World

SMALLEST_GROUP = 5
TWO_DAYS = timedelta(hours=48)
A_MONTH_ON = (30, 59)


class Half(NamedTuple):
    """Joiners of a half-year: how many, how many of them posted, who is left out, and which share had posted when."""

    joiners: int
    posted: int
    left_out: int
    days: list[int]
    shares: list[float]


class Wait(NamedTuple):
    """Days from joining to the first post, or as long as somebody was seen without one."""

    days: int
    has_posted: bool
    has_posted_before: bool


def first_posts_by_half(world: World, cut: Cut) -> tuple[Half, Half]:
    """The six months that end with the period, and the six before them."""
    now, before = (month_number(cut.to_on.year, cut.to_on.month - back) for back in (5, 11))
    return half(world, cut, now, cut.to_on), half(world, cut, before, now - DAY)


def month_number(year: int, month: int) -> date:
    """The first day of a month; months below 1 lie in earlier years."""
    return date(year + (month - 1) // 12, (month - 1) % 12 + 1, 1)


def half(world: World, cut: Cut, from_on: date, to_on: date) -> Half:
    waits = [wait for one in world.stays if (wait := wait_of(world, cut, one, from_on, to_on))]
    counted = [wait for wait in waits if not wait.has_posted_before]
    sizes = len(counted), sum(wait.has_posted for wait in counted), len(waits) - len(counted)
    return Half(*sizes, *(curve(counted) if len(counted) >= SMALLEST_GROUP else ([], [])))


def curve(waits: list[Wait]) -> tuple[list[int], list[float]]:
    """Kaplan and Meier: of those still waiting each day, the part that posts then."""
    days, shares, waiting = sorted({wait.days for wait in waits}), [], 1.0
    for day in days:
        at_risk = sum(wait.days >= day for wait in waits)
        waiting *= 1 - sum(wait.days == day and wait.has_posted for wait in waits) / at_risk
        shares.append(1 - waiting)
    return days, shares


def wait_of(world: World, cut: Cut, member_id: str, from_on: date, to_on: date) -> Wait | None:
    """Of somebody who joined in some days, one of the chosen units; None for all others."""
    stays = sorted(world.stays[member_id], key=lambda stay: stay.from_on)
    if not stays or not from_on <= stays[0].from_on <= to_on:
        return None
    if cut.units is not None and stays[0].unit not in cut.units:
        return None
    joined_on, gone_on = stays[0].from_on, stays[0].to_on
    for before, after in pairwise(stays):
        if gone_on is None or before.to_on is None or after.from_on > before.to_on:
            break
        gone_on = after.to_on
    seen_on = min(gone_on or date.max, cut.to_on, world.last_loaded_on)
    everywhere = Cut(date.min, cut.to_on, cut.channels, None, cut.campaigns)
    days = [post.on for post in posts_in(world, everywhere) if post.member_id == member_id]
    first = min(days, default=None)
    has_posted = first is not None and joined_on <= first < (gone_on or date.max)
    before_joining = any(on < joined_on for one, on in world.posted_outside if one == member_id)
    if first is not None and has_posted:
        return Wait((first - joined_on).days, True, before_joining)
    return Wait((seen_on - joined_on).days, False, before_joining) if seen_on >= joined_on else None


def newcomers_answered(world: World, cut: Cut) -> dict[bool, tuple[int, int]]:
    """By whether a colleague answered the first post in 48 hours: how many, and how many of them act a month on."""
    counted = {True: (0, 0), False: (0, 0)}
    everything = list(acts(world, Cut(date.min, date.max)))
    for post in first_posts(world, cut):
        is_active = any(
            act.member_id == post.member_id and A_MONTH_ON[0] <= (act.on - post.on).days <= A_MONTH_ON[1]
            for act in everything
        )
        people, active = counted[is_answered(world, post)]
        counted[is_answered(world, post)] = people + 1, active + is_active
    return counted


def first_posts(world: World, cut: Cut) -> Iterator[KnownPost]:
    """First posts in the period with sixty days loaded, and with two days of the log."""
    firsts: dict[str, KnownPost] = {}
    for post in posts_in(world, Cut(date.min, cut.to_on, cut.channels, cut.units, cut.campaigns)):
        earlier = firsts.get(post.member_id)
        if earlier is None or (post.on, post.published_at, post.key) < (earlier.on, earlier.published_at, earlier.key):
            firsts[post.member_id] = post
    for post in firsts.values():
        is_known = post.on + A_MONTH_ON[1] * DAY <= world.last_loaded_on
        is_logged = any(start <= post.on and post.on + 2 * DAY <= end for start, end in world.logged)
        if post.on >= cut.from_on and is_known and is_logged:
            yield post


def is_answered(world: World, post: KnownPost) -> bool:
    """Whether another member, a member then, answered within two days."""
    return any(
        answer.post.key == post.key
        and answer.actor != post.member_id
        and world.unit_on(answer.actor, answer.on) is not None
        and post.published_at <= answer.occurred_at <= post.published_at + TWO_DAYS
        for answer in world.answers
    )
