"""Call & Echo in plain Python: which calls there are, who did what for the first time after them, who had engaged."""

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any

from queries.echo import FIRST_ON, LAST_ON, calls_offered, echo_by_unit
from queries.scope import Scope
from tests.oracle.checking import VIEWER, Pairs, is_rightly_hidden
from tests.oracle.figures import Cut
from tests.oracle.sources import day_of
from tests.oracle.test_figures import too_few_people

LONGEST, FEWEST = timedelta(days=60), 5
TAG = re.compile(r"#(\w+)")


@dataclass(frozen=True)
class Call:
    """A post that calls, and the days its echo is told for."""

    campaign_id: str
    post: Any
    until_on: date
    is_logged: bool

    def tells(self, on: date, at: datetime | None) -> bool:
        """Whether something lies in its days and, as far as moments are known, after it."""
        return self.post.on <= on <= self.until_on and (at is None or at > self.post.published_at)


def tags_of(world: Any, post: Any) -> set[str]:
    """The hashtags of a post, case-folded."""
    text = post.text if hasattr(post, "text") else world.texts[post.key]
    return {tag.casefold() for tag in TAG.findall(text)}


def calls(world: Any) -> list[Call]:
    """The founding call and the opening of each campaign, in order, also those whose days are too few."""
    official = [one for one in world.official if tags_of(world, one)]
    named = {one.member_id for one in world.program.members if getattr(one, "consent", None) == "named"}
    tellable = official + [one for one in world.posts if one.member_id in named and tags_of(world, one)]
    opened = [("", min(official, key=_moment))] if official else []
    for campaign in world.program.campaigns:
        tags = {tag.casefold() for tag in getattr(campaign, "hashtags", (campaign.campaign_id,))}
        fitting = [
            one for one in tellable if campaign.start_on <= one.on <= campaign.end_on and tags & tags_of(world, one)
        ]
        if fitting:
            opened.append((campaign.campaign_id, min(fitting, key=_moment)))
    opened.sort(key=lambda call: (call[1].on, call[0]))
    return [_ending(world, opened, place) for place in range(len(opened))]


def _moment(post: Any) -> tuple[date, datetime]:
    return post.on, post.published_at


def _ending(world: Any, opened: list[tuple[str, Any]], place: int) -> Call:
    campaign_id, post = opened[place]
    ends = [post.on + LONGEST, world.last_loaded_on]
    ends += [opened[place + 1][1].on - timedelta(days=1)] if place + 1 < len(opened) else []
    logs = [end for start, end in world.logged if start <= post.on <= end]
    return Call(campaign_id, post, min(ends + ([max(logs)] if logs else [])), bool(logs))


def firsts(world: Any, call: Call) -> dict[str, dict[str, tuple[date, datetime | None]]]:
    """By kind, who did it when for the first time ever, as far as that lies in the days of the call."""
    tags = tags_of(world, call.post)
    found: dict[str, dict[str, tuple[date, datetime | None]]] = {"first_posts": {}, "first_uses": {}, "joins": {}}
    for post in sorted(world.posts, key=_moment):
        found["first_posts"].setdefault(post.member_id, (post.on, post.published_at))
        if tags & tags_of(world, post):
            found["first_uses"].setdefault(post.member_id, (post.on, post.published_at))
    found["joins"] = {member: (stays[0].from_on, None) for member, stays in world.stays.items() if stays}
    return {
        kind: {member: when for member, when in people.items()
               if call.tells(*when) and world.unit_on(member, when[0]) is not None}
        for kind, people in found.items()
    }  # fmt: skip


def engaged_at(world: Any, call: Call) -> dict[str, datetime]:
    """When each person first engaged with the call, as the logs say."""
    told: dict[str, datetime] = {}
    for log in getattr(world, "logs", []):
        for one in log:
            if (one.post.platform, one.post.post_id) == call.post.key:
                is_member = world.unit_on(one.actor, day_of(one.occurred_at)) is not None
                if is_member and one.occurred_at < told.get(
                    one.actor, datetime.max.replace(tzinfo=one.occurred_at.tzinfo)
                ):
                    told[one.actor] = one.occurred_at
    return told


def echo(world: Any, cut: Cut, scope: Scope) -> Pairs:
    """Every call, and every cell and sum of what follows it."""
    cut = replace(cut, from_on=FIRST_ON, to_on=LAST_ON, channels=None, campaigns=None)
    known = [call for call in calls(world) if call.until_on >= call.post.on + timedelta(days=6)]
    offered = calls_offered(scope, VIEWER).rows.itertuples()
    yield (
        [(one.campaign_id, one.called_on.date(), one.until_on.date(), one.is_logged) for one in offered],
        [(call.campaign_id, call.post.on, call.until_on, call.is_logged) for call in known],
    )
    for call in known:
        answered = echo_by_unit(scope, VIEWER, call.campaign_id)
        if not is_rightly_hidden(answered.hidden, too_few_people(world, cut), cut):
            yield from _of_call(world, cut, call, answered.rows)


def _of_call(world: Any, cut: Cut, call: Call, rows: Any) -> Pairs:
    engaged = engaged_at(world, call)
    for kind, people in firsts(world, call).items():
        told = rows[rows["kind"] == kind]
        cells = told[~told["is_hidden"]]
        for cell in cells.itertuples():
            inside = {
                member: when
                for member, when in people.items()
                if world.unit_on(member, when[0]) in cell.units.split("\n")
                and cell.from_day <= (when[0] - call.post.on).days <= cell.to_day
            }
            before = sum(member in engaged and engaged[member] <= at for member, (_, at) in inside.items() if at)
            assert cell.people >= FEWEST
            yield (cell.people, cell.engaged), (len(inside), before if call.is_logged and kind != "joins" else None)
        if cut.units is None:
            yield int(cells["people"].sum()), len(people) if len(people) >= FEWEST else 0
            yield bool(told["is_hidden"].any()), 0 < len(people) < FEWEST
