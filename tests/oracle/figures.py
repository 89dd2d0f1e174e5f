"""The headline figures under the definitions of the catalogue, over a cut of the program."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from tests.oracle.world import KnownPost, Received, World

WEEK = timedelta(days=7)
DAY = timedelta(days=1)


@dataclass(frozen=True)
class Cut:
    """A period, both days included, and what else is filtered; None = no filter."""

    from_on: date
    to_on: date
    channels: tuple[str, ...] | None = None
    units: tuple[str, ...] | None = None
    campaigns: tuple[str, ...] | None = None
    as_of_on: date | None = None

    @property
    def counted_on(self) -> date:
        """The day chosen, else two weeks after the period."""
        return self.as_of_on or self.to_on + 2 * WEEK

    def told(self, post: KnownPost) -> Received:
        """What a post had received by then."""
        return post.as_of(self.counted_on, strictly=self.as_of_on is not None)

    def takes(self, platform: str, unit: str, campaign_id: str | None) -> bool:
        return (
            (self.channels is None or platform in self.channels)
            and (self.units is None or unit in self.units)
            and (self.campaigns is None or (campaign_id or "") in self.campaigns)
        )

    def holds(self, day: date) -> bool:
        return self.from_on <= day <= self.to_on


class Act(NamedTuple):
    """An original, a reshare or a comment on a colleague's post, by a member while a member."""

    member_id: str
    on: date


class Terms(NamedTuple):
    """A figure's terms; numerator None = not loaded. known and in_scope are its coverage."""

    numerator: float | None
    denominator: int | None
    known: int
    in_scope: int


def posts_in(world: World, cut: Cut) -> list[KnownPost]:
    """The posts published in the period."""
    return [
        post for post in world.posts if cut.holds(post.on) and cut.takes(post.platform, post.unit, post.campaign_id)
    ]


def received_in_cut(world: World, cut: Cut) -> list[Received]:
    """What the posts of the period had received by its as-of day."""
    return [cut.told(post) for post in posts_in(world, cut)]


def acts(world: World, cut: Cut) -> Iterator[Act]:
    """All acts of the whole history that pass the filters of channel, unit and campaign."""
    for post in world.posts:
        if cut.takes(post.platform, post.unit, post.campaign_id):
            yield Act(post.member_id, post.on)
    for answer in world.answers:
        unit = world.unit_on(answer.actor, answer.on)
        is_colleague = answer.type == "comment" and answer.actor != answer.post.member_id and unit is not None
        if is_colleague and cut.takes(answer.post.platform, unit or "", answer.post.campaign_id):
            yield Act(answer.actor, answer.on)


def active(world: World, cut: Cut) -> set[str]:
    return {act.member_id for act in acts(world, cut) if cut.holds(act.on)}


def in_period(world: World, cut: Cut) -> set[str]:
    """Who was a member, of one of the units, on at least one day."""
    return {
        member_id
        for member_id, stays in world.stays.items()
        for stay in stays
        if (cut.units is None or stay.unit in cut.units)
        and stay.from_on <= cut.to_on
        and (stay.to_on is None or stay.to_on > cut.from_on)
    }


def posts(world: World, cut: Cut) -> Terms:
    count = len(posts_in(world, cut))
    is_known = count or world.is_loaded(cut.from_on, cut.to_on, cut.channels)
    return Terms(count if is_known else None, None, count, count)


def active_members(world: World, cut: Cut) -> Terms:
    rows = sum(cut.holds(act.on) for act in acts(world, cut))
    is_known = rows or world.is_loaded(cut.from_on, cut.to_on, cut.channels)
    return Terms(len(active(world, cut)) if is_known else None, None, rows, rows)


def activation_rate(world: World, cut: Cut) -> Terms:
    people = in_period(world, cut)
    return Terms(active_members(world, cut).numerator, len(people), len(people), len(people))


def members(world: World, cut: Cut) -> Terms:
    count = len(in_period(world, Cut(cut.to_on, cut.to_on, units=cut.units)))
    return Terms(count if world.stays else None, None, count, count)


def members_in_period(world: World, cut: Cut) -> Terms:
    count = len(in_period(world, cut))
    return Terms(count if world.stays else None, None, count, count)


def unprompted_share(world: World, cut: Cut) -> Terms:
    kinds = Counter(post.impulse for post in posts_in(world, cut))
    classified = kinds["unprompted"] + kinds["prompted"]
    return Terms(kinds["unprompted"], classified, classified, kinds.total())


def er_impressions(world: World, cut: Cut) -> Terms:
    chosen = received_in_cut(world, cut)
    both = [(one.engagements, one.impressions) for one in chosen]
    known = [(engaged, seen) for engaged, seen in both if engaged is not None and seen is not None]
    sums = [sum(terms) for terms in zip(*known, strict=True)] or [None, None]
    return Terms(sums[0], sums[1], len(known), len(chosen))


def engagements(world: World, cut: Cut) -> Terms:
    chosen = received_in_cut(world, cut)
    known = [one.engagements for one in chosen if one.engagements is not None]
    return Terms(sum(known) if known else None, len(known), len(known), len(chosen))


def peer_support_rate(world: World, cut: Cut) -> Terms:
    """Posts answered by another member within seven days, of those whose seven days the log holds."""
    last_on = max([world.last_loaded_on, *(end for _, end in world.logged)])
    old_enough = [post for post in posts_in(world, cut) if post.on + WEEK <= last_on]
    logged = {
        post.key
        for post in old_enough
        if any(start <= post.on and post.on + WEEK <= end for start, end in world.logged)
    }
    supported = {
        answer.post.key
        for answer in world.answers
        if answer.actor != answer.post.member_id
        and world.unit_on(answer.actor, answer.on) is not None
        and answer.occurred_at <= answer.post.published_at + WEEK
    }
    return Terms(len(supported & logged), len(logged), len(logged), len(old_enough))


def quick_ratio(world: World, cut: Cut) -> Terms:
    """Those who came per one who fell silent, against the period of equal length before."""
    before = Cut(first_day_before(cut), cut.from_on - DAY, cut.channels, cut.units, cut.campaigns)
    now, earlier = active(world, cut), active(world, before)
    came = len(now - earlier) if world.is_loaded(cut.from_on, cut.to_on, cut.channels) else None
    silent = len(earlier - now) if world.is_loaded(before.from_on, before.to_on, cut.channels) else None
    return Terms(came, silent, len(now | earlier), len(now | earlier))


def first_day_before(cut: Cut) -> date:
    """Whole months are compared with as many whole months, other periods with as many days."""
    is_whole = cut.from_on.day == 1 and (cut.to_on + DAY).day == 1
    if not is_whole:
        return cut.from_on - (cut.to_on - cut.from_on) - DAY
    months = (cut.to_on.year - cut.from_on.year) * 12 + cut.to_on.month - cut.from_on.month + 1
    start = cut.from_on.year * 12 + cut.from_on.month - 1 - months
    return date(start // 12, start % 12 + 1, 1)


def per_post(world: World, cut: Cut, counter: str) -> Terms:
    """A counter over the posts that deliver it."""
    chosen = received_in_cut(world, cut)
    known = [getattr(one, counter) for one in chosen if getattr(one, counter) is not None]
    return Terms(sum(known) if known else None, len(known), len(known), len(chosen))


def applause_rate(world: World, cut: Cut) -> Terms:
    return per_post(world, cut, "reactions")


def conversation_rate(world: World, cut: Cut) -> Terms:
    return per_post(world, cut, "comments")


def amplification_rate(world: World, cut: Cut) -> Terms:
    return per_post(world, cut, "shares")


def er_reach(world: World, cut: Cut) -> Terms:
    chosen = received_in_cut(world, cut)
    known = [one for one in chosen if one.engagements is not None and one.reach is not None]
    if not known:
        return Terms(None, None, 0, len(chosen))
    engaged, reached = sum(one.engagements or 0 for one in known), sum(one.reach or 0 for one in known)
    return Terms(engaged, reached, len(known), len(chosen))


def er_followers(world: World, cut: Cut) -> Terms:
    chosen = received_in_cut(world, cut)
    known = [one.engagements / one.followers for one in chosen if one.engagements is not None and one.followers]
    return Terms(sum(known) if known else None, len(known), len(known), len(chosen))


def posts_per_active(world: World, cut: Cut) -> Terms:
    count = len(posts_in(world, cut))
    is_known = active(world, cut) or world.is_loaded(cut.from_on, cut.to_on, cut.channels)
    return Terms(count if is_known else None, len(active(world, cut)), count, count)


def time_to_peer_response(world: World, cut: Cut) -> Terms:
    """The hour by which half of the watched posts are answered: the product of what each answer leaves over."""
    ends = {post.key: end for post in posts_in(world, cut) for start, end in world.logged if start <= post.on < end}
    firsts: dict[object, float] = {}
    for answer in world.answers:
        post = answer.post
        # exports write whole seconds
        moments = answer.occurred_at.replace(microsecond=0), post.published_at.replace(microsecond=0)
        hours = (moments[0] - moments[1]).total_seconds() / 3600
        is_colleague = answer.actor != post.member_id and world.unit_on(answer.actor, answer.on) is not None
        if post.key in ends and is_colleague and 0 <= hours <= 24 * 7 and answer.on <= ends[post.key]:
            firsts[post.key] = min(hours, firsts.get(post.key, hours))
    on = {post.key: post.on for post in posts_in(world, cut)}
    watched = {key: firsts.get(key, min(24 * 7, 24 * (ends[key] - on[key]).days)) for key in ends}
    left, median = 1.0, None
    for hour in sorted(set(firsts.values())):
        at_risk = sum(until >= hour for until in watched.values())
        left *= 1 - list(firsts.values()).count(hour) / at_risk
        median = hour if median is None and left <= 0.5 + 1e-12 else median
    return Terms(median, None, len(ends), len(on))


def positivity(world: World, cut: Cut) -> Terms:
    """Good less bad posts over those the monitoring tool coded."""
    feelings = [post.feeling for post in posts_in(world, cut)]
    coded = [one for one in feelings if one is not None]
    return Terms(sum(coded) if coded else None, len(coded), len(coded), len(feelings))


FIGURES = (
    posts, active_members, activation_rate, members, members_in_period, unprompted_share, er_impressions, engagements,
    peer_support_rate, quick_ratio, applause_rate, conversation_rate, amplification_rate, er_reach, er_followers,
    posts_per_active, time_to_peer_response, positivity,
)  # fmt: skip
