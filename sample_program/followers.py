"""Who follows whom: the company's accounts day by day, members' accounts by their steady growth."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

import numpy as np

from sample_program.model import Account, Campaign, Platform
from sample_program.names import COMPANY_HANDLES
from sample_program.people import INSTAGRAM_FROM
from sample_program.plan import ProgramPlan
from sample_program.randomness import stream

YEARLY_GROWTH = 0.09  # of what followed at the beginning of 2015
COMPANY_FOLLOWERS: dict[Platform, int] = {"linkedin": 52_000, "instagram": 21_000, "x": 30_000}
LOST_SHARE = 0.28  # of those who come, so many others go
SPONSORED_SHARE, INVITED_SHARE = 0.08, 0.16
CAMPAIGN_LIFT = 0.8  # more who come while a campaign runs that people take up


class FollowerDay(NamedTuple):
    """A day of a company account: who came, by the way they came, who went, and all who follow by the evening."""

    on: date
    sponsored: int
    organic: int
    invited: int
    lost: int
    stock: int

    @property
    def gained(self) -> int:
        """Those who came less those who went; may be negative."""
        return self.sponsored + self.organic + self.invited - self.lost


def followers_on(account: Account, day: date) -> int:
    """How many follow an account on a day by its steady growth; as many all month."""
    return int(account.followers * (1 + YEARLY_GROWTH * max(day.year - 2015 + day.month / 12, 0)))


def company_followers(plan: ProgramPlan, campaigns: tuple[Campaign, ...]) -> dict[Platform, tuple[FollowerDay, ...]]:
    """Every day of the company's accounts from the story's first day, or the account's, to the evening before until."""
    told = {}
    for platform, handle in COMPANY_HANDLES.items():
        first_on = max(plan.start_on, INSTAGRAM_FROM) if platform == "instagram" else plan.start_on
        days = [first_on + timedelta(days=number) for number in range((plan.until - first_on).days)]
        if days:
            account = Account(platform, handle, None, None, COMPANY_FOLLOWERS[platform])
            told[platform] = _days_of(plan, account, days, campaigns)
    return told


def _days_of(
    plan: ProgramPlan, account: Account, days: Sequence[date], campaigns: tuple[Campaign, ...]
) -> tuple[FollowerDay, ...]:
    net = account.followers * YEARLY_GROWTH / 365.25
    lifted = {
        one.start_on + timedelta(days=number)
        for one in campaigns
        if one.effect > 0
        for number in range((one.end_on - one.start_on).days + 1)
    }
    coming = net / (1 - LOST_SHARE) * np.array([1 + CAMPAIGN_LIFT * (day in lifted) for day in days])
    shares = {"sponsored": SPONSORED_SHARE, "organic": 1 - SPONSORED_SHARE - INVITED_SHARE, "invited": INVITED_SHARE}
    # A stream for each way, so that further days only add.
    came = {
        way: stream(plan.seed, f"followers {account.platform} {way}").poisson(coming * share)
        for way, share in shares.items()
    }
    went = stream(plan.seed, f"followers {account.platform} lost").poisson(
        net / (1 - LOST_SHARE) * LOST_SHARE, len(days)
    )
    stocks = followers_on(account, days[0]) + np.cumsum(sum(came.values()) - went)
    numbers = (column.tolist() for column in (came["sponsored"], came["organic"], came["invited"], went, stocks))
    return tuple(FollowerDay(*told) for told in zip(days, *numbers, strict=True))
