"""The whole story: told month by month, cut off at the evening before `until`."""

from dataclasses import dataclass
from datetime import date, datetime

from sample_program.activity import expected_posts
from sample_program.calendar import months_between, morning_of
from sample_program.calls import answers_to, calls_of
from sample_program.campaigns import campaigns_of
from sample_program.company import company_posts, month_days, outsider_posts
from sample_program.drafts import Cast, cast_of, month_drafts
from sample_program.followers import FollowerDay, company_followers
from sample_program.interactions import month_interactions
from sample_program.mentions import Mentions, mentions_of
from sample_program.model import Campaign, Interaction, Member, Platform, Post
from sample_program.names import COMPANY_HANDLES
from sample_program.people import everybody
from sample_program.plan import ProgramPlan
from sample_program.posts import Feed, member_post


@dataclass(frozen=True)
class Program:
    """The ground truth behind the exports; posts and interactions in order of time.

    followers: every day of the company's accounts, by network. mentions: every week of each name on the list.
    """

    plan: ProgramPlan
    members: tuple[Member, ...]
    campaigns: tuple[Campaign, ...]
    posts: tuple[Post, ...]
    interactions: tuple[Interaction, ...]
    followers: dict[Platform, tuple[FollowerDay, ...]]
    mentions: tuple[Mentions, ...] = ()

    @property
    def member_posts(self) -> list[Post]:
        return [post for post in self.posts if post.member_id]

    @property
    def company_posts(self) -> list[Post]:
        return [post for post in self.posts if post.account == COMPANY_HANDLES[post.platform]]

    def posts_of(self, platform: str, account: str) -> list[Post]:
        return [post for post in self.posts if post.platform == platform and post.account == account]


def tell_program(plan: ProgramPlan) -> Program:
    """Everything that truly happened up to the evening before `until`; the same for the same plan."""
    cast = cast_of(plan, everybody(plan))
    campaigns = campaigns_of(plan)
    feed = Feed()
    calls = calls_of(plan, campaigns)
    posts: list[Post] = []
    interactions = [answer for call in calls for answer in answers_to(plan, call, cast.members)]
    for month_on in months_between(plan.start_on, plan.until):
        told = month_posts(cast, campaigns, month_on, feed)
        posts += told
        interactions += month_interactions(cast, told, month_on)
    end = morning_of(plan.until)
    return Program(
        plan,
        tuple(one for one in cast.members if one.joined_on < plan.until),
        campaigns,
        tuple(sorted((post for post in [*posts, *calls] if post.published_at < end), key=_in_time)),
        tuple(sorted((one for one in interactions if one.occurred_at < end), key=lambda one: one.occurred_at)),
        company_followers(plan, campaigns),
        mentions_of(plan),
    )


def _in_time(post: Post) -> tuple[datetime, str]:
    return post.published_at, post.post_id


def month_posts(cast: Cast, campaigns: tuple[Campaign, ...], month_on: date, feed: Feed) -> list[Post]:
    """The posts of a month in order of time; members pass on what they saw before."""
    around = company_posts(cast.plan, campaigns, month_on)
    around += outsider_posts(
        cast.plan, campaigns, month_on, expected_posts(cast.plan, cast.per_level, month_days(month_on))
    )
    waiting = sorted((post for post in around if not _is_outsider(post)), key=lambda post: post.published_at)
    posts = list(around)
    for draft in month_drafts(cast, campaigns, month_on):
        post = member_post(draft, cast.members, campaigns, feed)
        if post is None:
            continue
        while waiting and waiting[0].published_at < post.published_at:
            feed.add(waiting.pop(0))
        feed.add(post)
        posts.append(post)
    return sorted(posts, key=_in_time)


def _is_outsider(post: Post) -> bool:
    return post.member_id is None and post.account != COMPANY_HANDLES[post.platform]
