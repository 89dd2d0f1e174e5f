"""X's own exports of the company and of members who handed theirs in: the old layout until mid-2024, then the new."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from functools import partial
from html import escape

from sample_program.exports import Cell, Export, csv_text
from sample_program.model import Post
from sample_program.names import COMPANY_HANDLES
from sample_program.program import Program

LEGACY_METRICS = (
    "impressions", "engagements", "engagement rate", "retweets", "replies", "likes", "user profile clicks",
    "url clicks", "hashtag clicks", "detail expands", "permalink clicks", "app opens", "app installs", "follows",
    "email tweet", "dial phone", "media views", "media engagements",
)  # fmt: skip
LEGACY_COLUMNS = (
    "Tweet id", "Tweet permalink", "Tweet text", "time", *LEGACY_METRICS,
    *(f"promoted {name}" for name in LEGACY_METRICS),
)  # fmt: skip
COLUMNS = (
    "Post id", "Date", "Post text", "Post Link", "Impressions", "Likes", "Engagements", "Bookmarks", "Shares",
    "New follows", "Replies", "Reposts", "Profile visits", "Detail Expands", "URL Clicks", "Hashtag Clicks",
    "Permalink Clicks",
)  # fmt: skip
EARLY_COLUMNS = (
    "Post id", "Date", "Post text", "Link", "Impressions", "Likes", "Engagements", "Bookmarks", "Share", "New follows",
    "Replies", "Reposts", "Profile visits", "Detail expands", "Url clicks", "Hashtag clicks", "Permalink clicks",
)  # fmt: skip
RENEWED_ON = date(2024, 7, 1)
EARLY_UNTIL = date(2025, 7, 1)
MEMBERS_HANDING_IN = 2


def exports(program: Program) -> Iterator[Export]:
    """Files of the company for some periods and of the members with most to say on X for the last months."""
    until = program.plan.until
    company = COMPANY_HANDLES["x"]
    wanted = [
        (company, date(2024, 1, 1), date(2024, 7, 1)),
        (company, date(2025, 1, 1), date(2025, 4, 1)),
        (company, until - timedelta(days=91), until),
    ]
    for number, handle in enumerate(busy_handles(program)):
        wanted.append((handle, until - timedelta(days=184 + number), until))
        if number == 0:
            wanted.append((handle, date(2024, 1, 1), date(2024, 7, 1)))
    for handle, from_on, to_on in wanted:
        posts = [
            post
            for post in reversed(program.posts_of("x", handle))
            if _morning_utc(from_on) <= post.published_at < _morning_utc(to_on) and not post.is_reshare
        ]
        if posts and program.plan.start_on <= from_on and to_on <= until:
            yield (_legacy_export if to_on <= RENEWED_ON else _new_export)(handle, from_on, to_on, posts)


def busy_handles(program: Program) -> list[str]:
    """Members who write most of all, with one X handle for good."""
    steady = [
        (member.weight, account.handle)
        for member in program.members
        for account in member.accounts
        if account.platform == "x" and account.to_on is None and account.from_on is None and member.consent == "named"
    ]
    return [handle for _, handle in sorted(steady, reverse=True)[:MEMBERS_HANDING_IN]]


def _morning_utc(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=UTC)


def _legacy_export(handle: str, from_on: date, to_on: date, posts: list[Post]) -> Export:
    return Export(
        name=f"tweet_activity_metrics_{handle}_{from_on:%Y%m%d}_{to_on:%Y%m%d}_en.csv",
        family="x_posts_legacy",
        as_of_on=to_on,
        rows=len(posts),
        content=partial(_legacy_sheet, posts, _morning_utc(to_on)),
        posts=posts,
        asks_day=False,
    )


def _new_export(handle: str, from_on: date, to_on: date, posts: list[Post]) -> Export:
    return Export(
        name=f"account_analytics_content_{from_on}_{to_on}.csv",
        family="x_posts",
        as_of_on=to_on,
        rows=len(posts),
        content=partial(_new_sheet, posts, _morning_utc(to_on), to_on < EARLY_UNTIL),
        posts=posts,
        asks_day=False,
        account={"x": handle},
    )


def _legacy_sheet(posts: list[Post], moment: datetime) -> bytes:
    rows: list[list[Cell]] = [list(LEGACY_COLUMNS)]
    rows += [_legacy_row(post, moment) for post in posts]
    return csv_text(rows, quote_all=True).encode()


def _legacy_row(post: Post, moment: datetime) -> list[Cell]:
    counted = post.counters_at(moment)
    answers = counted.reactions + counted.comments + counted.shares + counted.clicks
    figures = [
        counted.impressions, answers, answers / max(counted.impressions, 1), counted.shares, counted.comments,
        counted.reactions, 0, counted.clicks, 0, 0, 0,
    ]  # fmt: skip
    return [
        post.post_id, f"https://twitter.com/{post.account}/status/{post.post_id}", escape(post.text, quote=False),
        post.published_at.strftime("%Y-%m-%d %H:%M +0000"), *(str(float(figure)) for figure in figures),
        0, 0, counted.follows, 0, 0, counted.video_views, counted.video_views, *["-"] * len(LEGACY_METRICS),
    ]  # fmt: skip


def _new_sheet(posts: list[Post], moment: datetime, is_early: bool) -> bytes:
    rows: list[list[Cell]] = [list(EARLY_COLUMNS if is_early else COLUMNS)]
    rows += [_new_row(post, moment, is_early) for post in posts]
    return csv_text(rows, line_end="\r\n" if is_early else "\n").encode()


def _new_row(post: Post, moment: datetime, is_early: bool) -> list[Cell]:
    counted = post.counters_at(moment)
    day = post.published_at
    shown = day.strftime("%a %b %d %Y") if is_early else f"{day:%a}, {day:%b} {day.day}, {day.year}"
    answers = counted.reactions + counted.comments + counted.shares + counted.clicks + counted.saves
    return [
        post.post_id, shown, post.text, f"https://x.com/{post.account}/status/{post.post_id}", counted.impressions,
        counted.reactions, answers, counted.saves, 0, counted.follows, counted.comments, counted.shares, 0, 0,
        counted.clicks, 0, 0,
    ]  # fmt: skip
