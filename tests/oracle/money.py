"""What campaigns cost per engagement and per thousand impressions, added up post by post."""

from collections import Counter
from dataclasses import replace
from typing import Any

from queries.cost import campaign_cost
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
