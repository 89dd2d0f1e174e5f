"""The true story: members, campaigns, posts with counters over age, and who answered whom."""

from dataclasses import dataclass
from datetime import date, datetime
from math import exp
from typing import Literal, NamedTuple

Platform = Literal["linkedin", "instagram", "x"]
Consent = Literal["named", "pseudonym", "aggregate only"]


@dataclass(frozen=True)
class Stay:
    """An interval of a member: unit and accounts; to_on is the first day no longer in it."""

    from_on: date
    to_on: date | None
    unit: str


@dataclass(frozen=True)
class Account:
    """An account of a member on a platform and the days it was theirs."""

    platform: Platform
    handle: str
    from_on: date | None
    to_on: date | None
    followers: int


@dataclass(frozen=True)
class Member:
    """One invented person; stays has a gap where somebody left and came back."""

    member_id: str
    name: str
    email: str
    kind: Literal["employee ambassador", "creator"]
    role: str
    language: Literal["de", "en"]
    stays: tuple[Stay, ...]
    paused: tuple[date, date] | None
    consent: Consent | None
    consent_on: date | None
    accounts: tuple[Account, ...]
    weight: float

    @property
    def joined_on(self) -> date:
        return self.stays[0].from_on

    def unit_on(self, day: date) -> str | None:
        """The unit on a day, None when not a member."""
        return next((stay.unit for stay in self.stays if covers(stay.from_on, stay.to_on, day)), None)

    def account_on(self, platform: Platform, day: date) -> Account | None:
        return next(
            (one for one in self.accounts if one.platform == platform and covers(one.from_on, one.to_on, day)), None
        )


@dataclass(frozen=True)
class Campaign:
    """A focused campaign; effect = extra posts as a share of the usual ones (0 = none)."""

    campaign_id: str
    name: str
    start_on: date
    end_on: date
    hashtags: tuple[str, ...]
    link: str
    invited_units: tuple[str, ...]
    target_posts: int
    target_participants: int
    cost: float
    effect: float
    relabelled: float


class Counters(NamedTuple):
    """What a platform counts of one post at one moment."""

    impressions: int
    reach: int
    reactions: int
    comments: int
    shares: int
    clicks: int
    saves: int
    video_views: int
    follows: int


GROWTH: dict[str, tuple[float, float, float]] = {  # share of the fast part, its days, days of the slow part
    "linkedin": (0.75, 1.6, 20.0),
    "instagram": (0.80, 1.2, 25.0),
    "x": (0.85, 0.5, 15.0),
}


@dataclass(frozen=True, slots=True)
class Post:
    """One post as it truly was; finals are the counters it grows towards, parent is the post passed on.

    The two lucks (0 to 1) decide whether a mention tool finds it and whether its author hands it in.
    """

    platform: Platform
    member_id: str | None
    account: str
    author_name: str
    published_at: datetime
    post_id: str
    shortcode: str | None
    text: str
    hashtags: tuple[str, ...]
    campaign_id: str | None
    parent: "Post | None"
    language: str
    media_type: str
    followers: int
    finals: Counters
    mention_luck: float
    hand_in_luck: float

    @property
    def is_reshare(self) -> bool:
        return self.parent is not None

    def counters_at(self, moment: datetime) -> Counters:
        """What the platform had counted at a moment; never falls with time."""
        age = max((moment - self.published_at).total_seconds(), 0.0) / 86_400
        fast, fast_days, slow_days = GROWTH[self.platform]
        grown = 1 - fast * exp(-age / fast_days) - (1 - fast) * exp(-age / slow_days)
        return Counters(*(int(final * grown) for final in self.finals))


@dataclass(frozen=True, slots=True)
class Interaction:
    """A member's answer to a colleague's post."""

    actor: str
    post: Post
    type: Literal["reaction", "comment", "share"]
    occurred_at: datetime


def covers(from_on: date | None, to_on: date | None, day: date) -> bool:
    """Whether a day lies in an interval whose end is the first day outside."""
    return (from_on is None or from_on <= day) and (to_on is None or day < to_on)
