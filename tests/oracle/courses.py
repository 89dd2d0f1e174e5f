"""What goes by week, month and day, and campaigns."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

from tests.oracle.figures import DAY, Cut, acts, in_period, posts_in
from tests.oracle.world import World

CARRIED = timedelta(days=3)
AROUND = timedelta(days=28)

Row = dict[str, Any]


def days_of(first: date, last: date) -> Iterator[date]:
    return (first + timedelta(days=number) for number in range((last - first).days + 1))


def posts_by_week(world: World, cut: Cut) -> list[Row]:
    """Posts per ISO week by impulse; None in weeks nothing is loaded for."""
    weeks: dict[date, Counter[str]] = {monday_of(day): Counter() for day in days_of(cut.from_on, cut.to_on)}
    for post in posts_in(world, cut):
        weeks[monday_of(post.on)].update([post.impulse, "posts"])
    rows = []
    for week_on, counted in weeks.items():
        first, last = max(week_on, cut.from_on), min(week_on + 6 * DAY, cut.to_on)
        is_known = counted["posts"] or world.is_loaded(first, last, cut.channels)
        counts = {name: counted[name] for name in ("unprompted", "prompted", "unclassifiable", "posts")}
        rows.append({"week_on": week_on} | (counts if is_known else dict.fromkeys(counts)))
    return rows


def growth_by_month(world: World, cut: Cut) -> list[Row]:
    """Growth accounting of the months a period touches, over all history before its end."""
    by_month: dict[date, set[str]] = defaultdict(set)
    for act in acts(world, cut):
        if act.on <= cut.to_on:
            by_month[act.on.replace(day=1)].add(act.member_id)
    rows = []
    for month_on in months_of(cut):
        last = min(month_after(month_on) - DAY, cut.to_on)
        now, before = by_month[month_on], by_month[(month_on - DAY).replace(day=1)]
        earlier = set().union(*(people for on, people in by_month.items() if on < month_on))
        silent = before - now
        counts = {
            "new": len(now - earlier),
            "retained": len(now & before),
            "reactivated": len(now & earlier - before),
            "lapsed": len(silent),
            "leavers": sum(world.unit_on(one, last) is None for one in silent),
            "active": len(now),
        }
        is_known = now or world.is_loaded(month_on, last, cut.channels)
        rows.append({"month_on": month_on} | (counts if is_known else dict.fromkeys(counts)))
    return rows


def members_by_month(world: World, cut: Cut) -> list[Row]:
    """Members of the units at each month's end, day by day counted in and out."""
    rows = []
    for month_on in months_of(cut):
        last = min(month_after(month_on) - DAY, cut.to_on)
        present = [in_period(world, Cut(day, day, units=cut.units)) for day in days_of(month_on - DAY, last)]
        steps = list(pairwise(present))
        acted = {act.member_id for act in acts(world, cut) if month_on <= act.on <= last}
        is_known = acted or world.is_loaded(month_on, last, cut.channels)
        stock = {
            "members": len(present[-1]),
            "joined": sum(len(after - before) for before, after in steps),
            "left_members": sum(len(before - after) for before, after in steps),
        }
        known_stock = stock if world.stays else dict.fromkeys(stock)
        rows.append({"month_on": month_on} | known_stock | {"active": len(acted) if is_known else None})
    return rows


def campaign_posts_by_day(world: World, cut: Cut, campaign_id: str) -> list[Row]:
    """Posts of each day from 28 days before a campaign to 28 days after its window, as far as loaded."""
    campaign = world.campaign(campaign_id)
    window_end_on = campaign.end_on + CARRIED
    first, last = campaign.start_on - AROUND, min(window_end_on + AROUND, world.last_loaded_on)
    counted: dict[date, Counter[str]] = defaultdict(Counter)
    for post in posts_in(world, Cut(first, last, cut.channels, cut.units)):
        is_elsewhere = post.impulse == "prompted" and post.campaign_id != campaign_id
        counted[post.on]["prompted_elsewhere" if is_elsewhere else post.impulse] += 1
    kinds = ("prompted", "prompted_elsewhere", "unprompted", "unclassifiable")
    return [
        {"day_on": day, "in_window": campaign.start_on <= day <= window_end_on}
        | {
            kind: counted[day][kind] if counted[day] or world.is_loaded(day, day, cut.channels) else None
            for kind in kinds
        }
        for day in days_of(first, last)
    ]


def participation(world: World, cut: Cut, campaign_id: str) -> Row:
    """Who took part, of those invited on any day of the campaign and its window."""
    campaign = world.campaign(campaign_id)
    window_end_on = campaign.end_on + CARRIED
    units = set(campaign.invited_units) if campaign.invited_units else None
    if cut.units is not None:
        units = set(cut.units) if units is None else units & set(cut.units)
    invited = in_period(world, Cut(campaign.start_on, window_end_on, units=None if units is None else tuple(units)))
    first_of: dict[str, Any] = {}
    for post in posts_in(world, Cut(date.min, date.max, cut.channels, cut.units, (campaign_id,))):
        first_of[post.member_id] = min(post.published_at, first_of.get(post.member_id, post.published_at))
    newcomers = [
        one
        for one, moment in first_of.items()
        if not any(post.member_id == one and post.published_at < moment for post in world.posts)
    ]
    return {
        "participants": len(first_of),
        "posts": len(posts_in(world, Cut(date.min, date.max, cut.channels, cut.units, (campaign_id,)))),
        "invited_participants": len(set(first_of) & invited),
        "invited": len(invited),
        "invited_basis": "invited" if campaign.invited_units else "members_in_period",
        "first_timers": len(newcomers),
    }


def starters_are_few(world: World, cut: Cut, campaign_id: str) -> bool:
    """Whether first-timers may be hidden: few took part, or few more than these, or a unit is left out."""
    here = participation(world, cut, campaign_id)["participants"]
    everywhere = participation(world, replace(cut, channels=None, units=None), campaign_id)["participants"]
    return bool(here) and (here < 5 or 0 < everywhere - here < 5 or cut.units is not None)


def monday_of(day: date) -> date:
    return day - timedelta(days=day.weekday())


def month_after(month_on: date) -> date:
    return (month_on + timedelta(days=31)).replace(day=1)


def months_of(cut: Cut) -> list[date]:
    """First days of the months a period touches."""
    return sorted({day.replace(day=1) for day in days_of(cut.from_on, cut.to_on)})
