"""Who answers whose posts: colleagues of the same unit more often, favourites again and again."""

from collections import defaultdict
from datetime import date, timedelta
from typing import Literal

import numpy as np

from sample_program.calendar import local_day
from sample_program.drafts import Cast
from sample_program.model import Interaction, Member, Post
from sample_program.randomness import stream

MEAN_ANSWERS = 1.15
SAME_UNIT_SHARE = 0.45
CIRCLE_SHARE = 0.35
CIRCLE_SIZE = 6
KINDS: tuple[tuple[float, Literal["reaction", "comment", "share"]], ...] = (
    (0.72, "reaction"),
    (0.94, "comment"),
    (1.0, "share"),
)
MEDIAN_HOURS, HOURS_SPREAD = 9.0, 1.3


def month_interactions(cast: Cast, posts: list[Post], month_on: date) -> list[Interaction]:
    """Every answer of a colleague to the members' posts of a month, also those given later."""
    chance = stream(cast.plan.seed, "interactions", month_on.toordinal())
    asked = [post for post in posts if post.member_id]
    counts = chance.poisson(MEAN_ANSWERS * chance.gamma(0.9, 1 / 0.9, len(asked)))
    lucks = chance.random((int(counts.sum()), 4)).tolist()
    delays = (MEDIAN_HOURS * np.exp(HOURS_SPREAD * chance.standard_normal(len(lucks)))).tolist()
    pool = Pool(cast, month_on)
    answers, place = [], 0
    for post, count in zip(asked, counts, strict=True):
        actors = set()
        for luck, delay in zip(lucks[place : place + count], delays[place : place + count], strict=True):
            actor = pool.actor(post, luck)
            if actor and actor not in actors:
                actors.add(actor)
                kind = next(name for share, name in KINDS if luck[3] < share)
                answers.append(Interaction(actor, post, kind, post.published_at + timedelta(hours=delay)))
        place += count
    return answers


class Pool:
    """The members of a month who can answer, by unit and by weight."""

    def __init__(self, cast: Cast, month_on: date) -> None:
        self.members = [one for one in cast.members if one.unit_on(month_on) is not None]
        self.numbers = {one.member_id: number for number, one in enumerate(self.members)}
        self.chances = np.cumsum([one.weight**0.7 for one in self.members])
        self.by_unit: dict[str, list[Member]] = defaultdict(list)
        for one in self.members:
            self.by_unit[one.unit_on(month_on) or ""].append(one)

    def actor(self, post: Post, luck: list[float]) -> str | None:
        """A member other than the author: from the author's circle, unit, or anybody; None where nobody fits."""
        if not self.members:
            return None
        number = self.numbers.get(post.member_id or "")
        if number is not None and luck[0] < CIRCLE_SHARE:
            step = 1 + int(luck[1] * CIRCLE_SIZE / 2)
            chosen = self.members[(number + (step if luck[2] < 0.5 else -step)) % len(self.members)]
        elif number is not None and luck[0] < CIRCLE_SHARE + SAME_UNIT_SHARE:
            unit = self.by_unit[self.members[number].unit_on(local_day(post.published_at)) or ""] or self.members
            chosen = unit[int(luck[1] * len(unit))]
        else:
            chosen = self.members[int(np.searchsorted(self.chances, luck[1] * self.chances[-1]))]
        return chosen.member_id if chosen.member_id != post.member_id else None
