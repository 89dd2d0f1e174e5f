"""What campaigns cost per engagement and per thousand impressions, added up post by post."""

import json
from collections import Counter
from dataclasses import replace
from typing import Any

from queries.cost import campaign_cost, scope_of_cost
from queries.door import answer
from queries.media_value import CAMPAIGN_MEDIA_VALUE
from queries.scope import Scope
from tests.oracle.checking import VIEWER, Check, Pairs
from tests.oracle.courses import CARRIED
from tests.oracle.exposure import tells_somebody
from tests.oracle.figures import Cut, posts_in

KINDS = {"all": "cost", "employee ambassador": "cost_ambassadors", "creator": "cost_creators"}


def cost_of(measure: str, at_once: int) -> Check:
    """The cost of so many of a measure, campaign by campaign and kind by kind, with how many posts tell it."""

    def pairs(world: Any, cut: Cut, scope: Scope) -> Pairs:
        kinds = {member.member_id: member.kind for member in world.program.members}
        for one in world.program.campaigns:
            told = campaign_cost(scope, VIEWER, one.campaign_id).rows
            shown = {row["member_kind"]: row for row in told[told["measure"] == measure].to_dict("records")}
            days = campaign_days(cut, one)
            posts: dict[str, list[Any]] = {kind: [] for kind in KINDS}
            for post in posts_in(world, days):
                if post.campaign_id == one.campaign_id:
                    for kind in ("all", kinds[post.member_id]):
                        posts[kind].append(post)
            others = [post for post in posts_in(world, days) if post.campaign_id != one.campaign_id]
            small = {kind: is_small(days, own, measure) for kind, own in posts.items()}
            for kind, row in shown.items():
                left_out = of_each(days, others, measure)
                must_hide = small[kind] or (kind == "all" and tells_somebody(left_out.values()))
                assert row["is_hidden"] or not must_hide, "figures of few people are shown"
                if row["is_hidden"]:
                    assert must_hide or (kind != "all" and any(small[other] for other in KINDS if other != "all"))
                    continue
                values = [value for post in posts[kind] if (value := getattr(days.told(post), measure)) is not None]
                yield (row["posts_known"], row["posts"]), (len(values), len(posts[kind]))
                price = getattr(one, KINDS[kind], None)
                is_told = price is not None and sum(values) > 0
                yield at_once * row["cost"] / row["received"], at_once * price / sum(values) if is_told else None

    return pairs


# low and high of a thousand reached and of an interaction; the exports read here tell no clicks
PRICES = {"x": ((4.0, 12.5), (0.2, 0.75)), "linkedin": ((10.0, 30.0), (0.5, 2.25))}
CARD = [
    {"channel": channel, "kind": kind, "low": low, "high": high}
    for channel, prices in PRICES.items()
    for kind, (low, high) in zip(("thousand_impressions", "interaction"), prices, strict=True)
]
VOLUMES = {"reach": ("reach", 1000), "interactions": ("engagements", 1), "clicks": None, "mixed": None}


def media_values(world: Any, cut: Cut, scope: Scope) -> Pairs:
    """What posts of each campaign would have cost by reach and by interactions; no rate is stated for clicks."""
    for one in world.program.campaigns:
        days = campaign_days(cut, one)
        told = answer(
            CAMPAIGN_MEDIA_VALUE, scope_of_cost(scope, one.campaign_id), VIEWER, campaign_id=one.campaign_id,
            rates=json.dumps(CARD),
        ).rows  # fmt: skip
        own = [post for post in posts_in(world, days) if post.campaign_id == one.campaign_id]
        others = [post for post in posts_in(world, days) if post.campaign_id != one.campaign_id]
        for row in told.to_dict("records"):
            left_out, worth = (prices_of(days, posts, row["formula"], 1) for posts in (others, own))
            people = {post.member_id for post in own}
            must_hide = tells_somebody(summed(worth).values()) if worth else 0 < len(people) < 5
            must_hide = must_hide or tells_somebody(summed(left_out).values())
            assert row["is_hidden"] == must_hide, "figures of few people are shown, or others hidden without reason"
            if not must_hide:
                yield (row["posts_valued"], row["posts"]), (len(worth), len(own))
                low = sum(value for _, value in prices_of(days, own, row["formula"], 0))
                yield (row["low"], row["high"]), (low, sum(value for _, value in worth)) if worth else (None, None)


def prices_of(days: Cut, posts: list[Any], formula: str, bound: int) -> list[tuple[str, float]]:
    """Author and price of each post that has one."""
    volume = VOLUMES[formula]
    if volume is None:
        return []
    column, at_once = volume
    rates = {channel: prices[0 if formula == "reach" else 1][bound] for channel, prices in PRICES.items()}
    received = ((post, getattr(days.told(post), column)) for post in posts if post.platform in rates)
    return [(post.member_id, value * rates[post.platform] / at_once) for post, value in received if value is not None]


def summed(worth: list[tuple[str, float]]) -> dict[str, float]:
    """What the posts of each person would have cost."""
    found: dict[str, float] = {}
    for member_id, value in worth:
        found[member_id] = found.get(member_id, 0.0) + value
    return found


def campaign_days(cut: Cut, campaign: Any) -> Cut:
    """Everything in the days of a campaign, as of as many days later as the cut is."""
    days = Cut(campaign.start_on, campaign.end_on + CARRIED)
    return replace(days, as_of_on=days.to_on + (cut.as_of_on - cut.to_on)) if cut.as_of_on else days


def is_small(days: Cut, posts: list[Any], measure: str) -> bool:
    """Whether few people stand behind what posts received, or behind posts that tell nothing."""
    received = of_each(days, posts, measure)
    return tells_somebody(received.values()) if received else 0 < len({post.member_id for post in posts}) < 5


def of_each(days: Cut, posts: list[Any], measure: str) -> Counter[str]:
    """What the posts of each person received, as far as they tell."""
    received: Counter[str] = Counter()
    for post in posts:
        value = getattr(days.told(post), measure)
        if value is not None:
            received[post.member_id] += value
    return received
