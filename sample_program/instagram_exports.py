"""Instagram content exports of the company and of two creators; times are US Pacific, counters lifetime."""

import zlib
from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from functools import partial

from sample_program.calendar import META_ZONE, morning_of
from sample_program.exports import Cell, Export, csv_text
from sample_program.links import short_link
from sample_program.model import Post
from sample_program.names import COMPANY_HANDLES
from sample_program.program import Program

COLUMNS = (
    "Post ID", "Account ID", "Account username", "Account name", "Description", "Duration (sec)", "Publish time",
    "Permalink", "Post type", "Data comment", "Date", "Views", "Reach", "Likes", "Shares", "Follows", "Comments",
    "Saves",
)  # fmt: skip
VIEWS_FROM = date(2025, 4, 21)  # before, the column was called Impressions
SPAN = timedelta(days=180)
CREATORS = 2


def exports(program: Program) -> Iterator[Export]:
    """The last half-year of the company and of two creators, one file each."""
    until = program.plan.until
    from_on, to_on = until - SPAN, until
    for handle in (COMPANY_HANDLES["instagram"], *_creator_handles(program)):
        own = [post for post in program.posts_of("instagram", handle) if post.published_at < morning_of(to_on)]
        posts = [post for post in own if from_on <= post.published_at.astimezone(META_ZONE).date() < to_on]
        if posts and from_on >= program.plan.start_on:
            last_on = to_on - timedelta(days=1)
            number = zlib.crc32(f"{handle} {to_on}".encode()) * 97_003 + 10**15
            yield Export(
                name=f"{from_on:%b-%d-%Y}_{last_on:%b-%d-%Y}_{number}.csv",
                family="meta_instagram_posts",
                as_of_on=to_on,
                rows=len(posts),
                content=partial(_sheet, posts, morning_of(to_on), to_on),
                posts=posts,
            )


def _creator_handles(program: Program) -> list[str]:
    creators = {member.member_id for member in program.members if member.kind == "creator"}
    lately = morning_of(program.plan.until - SPAN)
    posts = Counter(
        post.account
        for post in program.posts
        if post.platform == "instagram" and post.member_id in creators and post.published_at >= lately
    )
    return [handle for handle, _ in sorted(posts.items(), key=lambda item: (-item[1], item[0]))[:CREATORS]]


def _sheet(posts: list[Post], moment: datetime, taken_on: date) -> bytes:
    heading = "Views" if taken_on >= VIEWS_FROM else "Impressions"
    rows: list[list[Cell]] = [[heading if name == "Views" else name for name in COLUMNS]]
    rows += [_row(post, moment) for post in posts]
    return csv_text(rows).encode("utf-8-sig")


def _row(post: Post, moment: datetime) -> list[Cell]:
    counted = post.counters_at(moment)
    is_reel = post.media_type == "VIDEO"
    return [
        post.post_id, 17_841_400_000_000_000 + zlib.crc32(post.account.encode()), post.account, post.author_name,
        post.text, 12 + counted.follows if is_reel else 0,
        post.published_at.astimezone(META_ZONE).strftime("%m/%d/%Y %H:%M"), short_link(post),
        "IG reel" if is_reel else "IG image", None, "Lifetime", counted.impressions, counted.reach, counted.reactions,
        counted.shares, counted.follows if counted.follows else None, counted.comments, counted.saves,
    ]  # fmt: skip
