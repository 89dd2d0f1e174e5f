"""What a told program's exports deliver, taken from the ground truth: no file, table or query is read."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import cached_property

from sample_program import Program
from sample_program.exports import Export
from sample_program.model import Campaign, Interaction, Post, Stay
from sample_program.writing import exports_of
from tests.oracle.sample_followers import follower_days
from tests.oracle.sources import (
    RANKS,
    SUMMED,
    FollowerDay,
    Snapshot,
    Stretch,
    day_of,
    first_and_last,
    merged,
    merged_stretches,
    snapshot_of,
    told_as_of,
    told_mature,
)

MENDED_GAP = timedelta(days=7)  # a list begins and ends with a post, so a quiet week between two is no gap

PostKey = tuple[str, str]


@dataclass(frozen=True)
class Received:
    """The counters of a post at one time; None = not told of."""

    impressions: int | None
    engagements: int | None
    reactions: int | None
    comments: int | None
    shares: int | None
    reach: int | None
    followers: int | None
    as_of_on: date | None


def received_of(told: list[Snapshot]) -> Received:
    """Each counter from the best source that delivers it."""
    parts = [merged(told, name) for name in SUMMED]
    return Received(
        merged(told, "impressions"),
        merged(told, "engagements") if None in parts else sum(part for part in parts if part is not None),
        *parts,
        merged(told, "reach"),
        merged(told, "followers"),
        told[0].as_of_on if told else None,
    )


def feeling_of(post: Post) -> int:
    """How the monitoring tool codes a post: good, neither or bad."""
    return 1 if post.hand_in_luck < 0.35 else -1 if post.hand_in_luck > 0.985 else 0


@dataclass(frozen=True)
class KnownPost:
    """A member's post as far as the exports tell of it."""

    key: PostKey
    platform: str
    member_id: str
    unit: str
    published_at: datetime
    on: date
    campaign_id: str | None
    is_reshare: bool
    has_text: bool
    snapshots: tuple[Snapshot, ...]
    feeling: int | None = None

    def as_of(self, day: date, *, strictly: bool = False) -> Received:
        """What it had received by the day."""
        return received_of(told_as_of(self.snapshots, day, strictly=strictly))

    def mature(self, by: date | None = None) -> Received:
        """What it had received when it was first told of as a mature post, up to a day."""
        return received_of(told_mature([one for one in self.snapshots if one.as_of_on <= (by or date.max)], self.on))

    @property
    def impulse(self) -> str:
        if self.campaign_id:
            return "prompted"
        return "unprompted" if self.has_text else "unclassifiable"


@dataclass(frozen=True)
class Answered:
    """An entry of the interactions log about a known post of a member."""

    actor: str
    post: KnownPost
    type: str
    occurred_at: datetime
    on: date


@dataclass(frozen=True)
class OutsideAnswer:
    """An entry of the log by the organisation or somebody outside the program."""

    actor: str
    post: KnownPost
    type: str
    occurred_at: datetime
    is_organisation: bool


@dataclass(frozen=True)
class World:
    """Everything the exports of a program tell, in true words."""

    program: Program

    @cached_property
    def exports(self) -> list[Export]:
        return exports_of(self.program)

    @cached_property
    def stays(self) -> dict[str, list[Stay]]:
        """Memberships as the newest list knows them: an end still to come is no end yet."""
        until = self.program.plan.until
        return {
            member.member_id: [
                replace(stay, to_on=stay.to_on if stay.to_on and stay.to_on < until else None)
                for stay in member.stays
                if stay.from_on < until
            ]
            for member in self.program.members
        }

    def unit_on(self, member_id: str, day: date) -> str | None:
        """The unit on a day, "" for none known; None when not a member."""
        for stay in self.stays[member_id]:
            if stay.from_on <= day and (stay.to_on is None or day < stay.to_on):
                return stay.unit
        return None

    @cached_property
    def posts(self) -> list[KnownPost]:
        """Every post by a member that any export lists."""
        return [self._known(key, post, told) for key, (post, told) in self.listed.items() if post.member_id]

    @cached_property
    def listed(self) -> dict[PostKey, tuple[Post, list[Snapshot]]]:
        """Every post that any export lists, with what each tells of it."""
        listed: dict[PostKey, tuple[Post, list[Snapshot]]] = {}
        for export in self.exports:
            for post in export.posts if export.family in RANKS else ():
                key = (post.platform, post.post_id)
                listed.setdefault(key, (post, []))[1].append(snapshot_of(export, post))
        return listed

    @cached_property
    def official(self) -> list[KnownPost]:
        """Every listed post by an account of the organisation."""
        return [
            self._known(key, post, told)
            for key, (post, told) in self.listed.items()
            if post.member_id is None and (post.platform, post.account) in self.official_accounts
        ]

    @cached_property
    def handles(self) -> dict[PostKey, str]:
        """Who holds which account at some time."""
        return {
            (account.platform, account.handle): member.member_id
            for member in self.program.members
            for account in member.accounts
        }

    @cached_property
    def official_accounts(self) -> set[PostKey]:
        """The accounts nobody holds whose own exports are loaded."""
        return {
            (post.platform, post.account)
            for export in self.exports if RANKS.get(export.family) == 1
            for post in export.posts
        } - set(self.handles)  # fmt: skip

    @cached_property
    def posted_outside(self) -> list[tuple[str, date]]:
        """Whose accounts have posts from days on which they were no members."""
        return [
            (self.handles[post.platform, post.account], day_of(post.published_at))
            for post, _ in self.listed.values()
            if post.member_id is None and (post.platform, post.account) in self.handles
        ]

    @cached_property
    def follower_days(self) -> list[FollowerDay]:
        """What the exports state of followers."""
        return list(follower_days(self.program))

    @cached_property
    def texts(self) -> dict[PostKey, str]:
        """What each post truly says."""
        return {(post.platform, post.post_id): post.text for post in self.program.posts}

    def _known(self, key: PostKey, post: Post, snapshots: list[Snapshot]) -> KnownPost:
        on, member_id = day_of(post.published_at), post.member_id or ""
        unit = self.unit_on(member_id, on) if member_id else ""
        return KnownPost(
            key, post.platform, member_id, unit or "", post.published_at, on,
            post.campaign_id, post.parent is not None, bool(post.text.strip()), tuple(snapshots),
            feeling_of(post) if any(one.series[1] == "talkwalker_mentions" for one in snapshots) else None,
        )  # fmt: skip

    @cached_property
    def answers(self) -> list[Answered]:
        """The logged answers to known posts of members."""
        known = {post.key: post for post in self.posts}
        return [
            Answered(one.actor, post, one.type, one.occurred_at, day_of(one.occurred_at))
            for log in self.logs
            for one in log
            if (post := known.get((one.post.platform, one.post.post_id)))
        ]

    @property
    def outside(self) -> list["OutsideAnswer"]:
        """Answers of nobody in the program: the sample's log names its members only."""
        return []

    @cached_property
    def logs(self) -> list[list[Interaction]]:
        """The log of the calendar year before the story's, and that of its own year."""
        years: dict[int, list[Interaction]] = defaultdict(list)
        for one in self.program.interactions:
            years[day_of(one.occurred_at).year].append(one)
        last = self.program.plan.story_on.year
        return [years[year] for year in (last - 1, last) if years[year]]

    @cached_property
    def logged(self) -> list[Stretch]:
        """A log speaks from its first to its last entry; neighbours of which no day is missing are one."""
        return merged_stretches((first_and_last(one.occurred_at for one in log) for log in self.logs), timedelta(1))

    def loaded(self, channels: Iterable[str] | None) -> list[Stretch]:
        """The days members' posts of some channels are loaded for; mention exports speak for every channel."""
        handles = {account.handle for member in self.program.members for account in member.accounts}
        spoken: dict[str, list[Stretch]] = defaultdict(list)
        for export in self.exports:
            if export.family == "talkwalker_mentions":
                spoken["every channel"].append(first_and_last(post.published_at for post in export.posts))
            elif export.family == "template_posts":
                for platform in {post.platform for post in export.posts}:
                    moments = [post.published_at for post in export.posts if post.platform == platform]
                    spoken[platform].append(first_and_last(moments))
            elif export.family in RANKS and export.posts[0].account in handles:
                spoken[export.posts[0].platform].append(first_and_last(post.published_at for post in export.posts))
        wanted = {"every channel", *(spoken if channels is None else channels)}
        return [stretch for name in wanted for stretch in merged_stretches(spoken[name], MENDED_GAP)]

    def covered(self, channel: str) -> list[Stretch]:
        """The days members' posts of one channel are loaded for, in as few stretches as possible."""
        return merged_stretches(self.loaded([channel]), MENDED_GAP)

    def is_loaded(self, first: date, last: date, channels: Iterable[str] | None) -> bool:
        return any(start <= last and end >= first for start, end in self.loaded(channels))

    @cached_property
    def last_loaded_on(self) -> date:
        return max(end for _, end in self.loaded(None))

    def campaign(self, campaign_id: str) -> Campaign:
        return next(one for one in self.program.campaigns if one.campaign_id == campaign_id)
