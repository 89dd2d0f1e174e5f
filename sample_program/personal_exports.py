"""Posts that members hand in to the program office, collected in the office's own template."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from functools import partial

import numpy as np

from sample_program.calendar import export_periods, local_day, morning_of
from sample_program.exports import Cell, Export, csv_text
from sample_program.links import short_link
from sample_program.model import Platform, Post
from sample_program.program import Program
from sample_program.randomness import stream

COLUMNS = (
    "platform", "post_id", "permalink", "author_account", "author_name", "published_at", "published_on", "text",
    "media_type", "is_reshare", "language", "paid", "followers_at_post", "impressions", "reach", "reactions",
    "comments", "shares", "clicks", "saves", "video_views", "follows", "engagements", "sentiment",
)  # fmt: skip
HANDED_IN_SHARE: dict[Platform, float] = {"linkedin": 0.97, "instagram": 0.82, "x": 0.74}
MEMBER_YEARS, MEMBER_SHARES = (0.0, 2.0, 3.0, 4.5), (0.93, 0.90, 0.55, 0.25)
WITHOUT_IMPRESSIONS = 0.03
COLLECTED_AFTER = timedelta(days=12)
YEARS = 3
QUARTER_ENDS = 3
HALF_A_YEAR = timedelta(days=184)
QUARTERLY_YEARS = 1


def exports(program: Program) -> Iterator[Export]:
    """One collection per quarter of the last two years, one per year before, and some on the last day of a quarter."""
    plan = program.plan
    first_on = max(plan.start_on, date(plan.story_on.year - YEARS, 1, 1))
    handed_in = [post for post in program.member_posts if local_day(post.published_at) >= first_on]
    for name, from_on, to_on in export_periods(first_on, plan.until, plan.story_on.year - QUARTERLY_YEARS):
        taken_on = min(to_on + COLLECTED_AFTER, plan.until)
        givers = members_handing_in(program, from_on)
        posts = [
            post
            for post in handed_in
            if morning_of(from_on) <= post.published_at < morning_of(min(to_on, plan.until))
            and post.member_id in givers
            and post.hand_in_luck < HANDED_IN_SHARE[post.platform]
        ]
        if posts:
            yield Export(
                name=f"persoenliche_exporte_{name}_{taken_on}.csv",
                family="template_posts",
                as_of_on=taken_on,
                rows=len(posts),
                content=partial(_sheet, posts, morning_of(taken_on)),
                posts=posts,
                asks_day=False,
            )
    yield from quarter_end_exports(program)


def quarter_end_exports(program: Program) -> Iterator[Export]:
    """On the last day of recent quarters everybody sends the figures of half a year once more."""
    for taken_on in recent_quarter_ends(program.plan.until):
        first_on = taken_on - HALF_A_YEAR
        givers = members_handing_in(program, first_on)
        posts = [
            post
            for post in program.member_posts
            if morning_of(first_on) <= post.published_at < morning_of(taken_on)
            and post.member_id in givers
            and post.hand_in_luck < HANDED_IN_SHARE[post.platform]
        ]
        if posts and first_on >= program.plan.start_on:
            yield Export(
                name=f"persoenliche_exporte_stichtag_{taken_on}.csv",
                family="template_posts",
                as_of_on=taken_on,
                rows=len(posts),
                content=partial(_sheet, posts, morning_of(taken_on)),
                posts=posts,
                asks_day=False,
            )


def recent_quarter_ends(until: date) -> list[date]:
    """The last days of the latest three quarters that are over, the earliest first."""
    first_months = (date(until.year + (month - 1) // 12, (month - 1) % 12 + 1, 1)
                    for month in range(until.month - 11, until.month + 1) if (month - 1) % 3 == 0)  # fmt: skip
    return [first_on - timedelta(days=1) for first_on in first_months][-QUARTER_ENDS:]


def members_handing_in(program: Program, from_on: date) -> set[str]:
    """The members who sent their figures for a period; more of them the closer to the story's day."""
    years = (program.plan.story_on - from_on).days / 365.25
    lucks = stream(program.plan.seed, "hand-ins", from_on.toordinal()).random(len(program.members))
    share = float(np.interp(years, MEMBER_YEARS, MEMBER_SHARES))
    return {member.member_id for member, luck in zip(program.members, lucks, strict=True) if luck < share}


def _sheet(posts: list[Post], moment: datetime) -> bytes:
    rows: list[list[Cell]] = [list(COLUMNS)]
    rows += [[cells.get(name) for name in COLUMNS] for cells in (row(post, moment) for post in posts)]
    return csv_text(rows).encode()


def row(post: Post, moment: datetime) -> dict[str, Cell]:
    """What a member sees of the own post; X shows no impressions of reposts, some people leave them out."""
    counted = post.counters_at(moment)
    hidden = post.mention_luck < WITHOUT_IMPRESSIONS or (post.platform == "x" and post.is_reshare)
    return {
        "platform": post.platform,
        "post_id": None if post.platform == "instagram" else post.post_id,
        "permalink": short_link(post),
        "author_account": post.account,
        "author_name": post.author_name,
        "published_at": post.published_at.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "text": post.text,
        "media_type": post.media_type.lower(),
        "is_reshare": "true" if post.is_reshare else "false",
        "language": post.language,
        "followers_at_post": post.followers,
        "impressions": None if hidden else counted.impressions,
        "reactions": counted.reactions,
        "comments": counted.comments,
        "shares": counted.shares,
        "saves": counted.saves if post.platform == "instagram" else None,
        "video_views": counted.video_views if post.media_type == "VIDEO" else None,
        "engagements": counted.reactions + counted.comments + counted.shares,
    }
