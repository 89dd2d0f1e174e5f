"""Who used which hashtag, in plain Python over what was truly written."""

import re
import unicodedata
from collections import defaultdict
from datetime import date
from statistics import median
from typing import Any, NamedTuple

from queries.hashtags import hashtags_by_day, hashtags_by_use
from queries.scope import Scope
from tests.oracle.checking import VIEWER, Check, Pairs, is_rightly_hidden, share_of
from tests.oracle.exposure import SMALLEST_GROUP, tells_somebody
from tests.oracle.figures import Cut, acts, posts_in
from tests.oracle.test_figures import too_few_people

TAG = re.compile(r"#(\w*[^\W\d_]\w*)")


class Used(NamedTuple):
    """A hashtag: who first used it when up to the end of the period, and its posts in the period."""

    firsts: dict[str, date]
    posts: list[Any]

    @property
    def users(self) -> set[str]:
        return {post.member_id for post in self.posts}


def tags_of(world: Any, post: Any) -> set[str]:
    """The hashtags of a post, mathematical letters read as plain ones."""
    return set(TAG.findall(unicodedata.normalize("NFKC", world.texts[post.key]).casefold()))


def used(world: Any, cut: Cut) -> dict[str, Used]:
    """Every hashtag used in the period."""
    found: dict[str, Used] = defaultdict(lambda: Used({}, []))
    for post in sorted(world.posts, key=lambda one: one.on):
        if post.on <= cut.to_on and cut.takes(post.platform, post.unit, post.campaign_id):
            for tag in tags_of(world, post):
                found[tag].firsts.setdefault(post.member_id, post.on)
                if post.on >= cut.from_on:
                    found[tag].posts.append(post)
    return {tag: one for tag, one in found.items() if one.posts}


def ever_active(world: Any, cut: Cut) -> set[str]:
    """Who did anything inside the filters up to the end of the period."""
    return {act.member_id for act in acts(world, cut) if act.on <= cut.to_on}


def relative(world: Any, cut: Cut, posts: list[Any]) -> float | None:
    """The median of engagements beside the median of the channel; None where few, or mostly one or two, wrote them."""
    by_channel: dict[str, list[int]] = defaultdict(list)
    for post in posts_in(world, cut):
        if cut.told(post).engagements is not None:
            by_channel[post.platform].append(cut.told(post).engagements or 0)
    usual = {platform: median(counts) for platform, counts in by_channel.items()}
    told = [
        (post.member_id, (cut.told(post).engagements or 0) / usual[post.platform])
        for post in posts
        if cut.told(post).engagements is not None and usual[post.platform]
    ]
    of_each = [sum(author == one for author, _ in told) for one in {author for author, _ in told}]
    return None if not told or tells_somebody(of_each) else median(value for _, value in told)


def of_tags(column: str) -> Check:
    """A column of the tags that may be named; how many may not is said, and nothing of them."""

    def pairs(world: Any, cut: Cut, scope: Scope) -> Pairs:
        answered = hashtags_by_use(scope, VIEWER)
        if is_rightly_hidden(answered.hidden, too_few_people(world, cut), cut):
            return
        expected = used(world, cut)
        named = {tag: one for tag, one in expected.items() if len(one.users) >= SMALLEST_GROUP}
        told = answered.rows[~answered.rows["is_hidden"]]
        yield set(told["tag"]), set(named)
        yield answered.hidden_cells, len(expected) - len(named)
        for row in told.itertuples():
            yield getattr(row, column), _true(world, cut, named[row.tag], column)
        if column == "new_adopters" and named:
            yield from _by_day(scope, named)

    return pairs


def _by_day(scope: Scope, named: dict[str, Used]) -> Pairs:
    """The curve of each tag: how many had used it by each day on which somebody was new."""
    told = hashtags_by_day(scope, VIEWER, tuple(named)).rows
    for row in told.itertuples():
        on = row.day_on.date()
        yield row.adopters, sum(first <= on for first in named[row.tag].firsts.values())
    yield len(told), sum(len(set(one.firsts.values())) for one in named.values())


def _true(world: Any, cut: Cut, one: Used, column: str) -> float | None:
    if column == "users":
        return len(one.users)
    if column == "new_adopters":
        return sum(first >= cut.from_on for first in one.firsts.values())
    if column == "relative":
        return relative(world, cut, one.posts)
    active = ever_active(world, cut)
    return share_of(len(active.intersection(one.firsts)), len(active))


CHECKS: dict[str, Check] = {
    "hashtag_users": of_tags("users"),
    "hashtag_new_adopters": of_tags("new_adopters"),
    "hashtag_adoption": of_tags("adoption"),
    "relative_engagement": of_tags("relative"),
}
