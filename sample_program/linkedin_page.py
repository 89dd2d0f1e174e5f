"""LinkedIn page exports of the company: two sheets, a sentence above the header, a year at most."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import partial

from sample_program.calendar import morning_of, unix_ms
from sample_program.exports import Cell, Export
from sample_program.model import Post
from sample_program.names import COMPANY_HANDLES, PAGE_ADMINS
from sample_program.program import Program
from sample_program.randomness import stream
from sample_program.workbooks import xls_bytes, xlsx_bytes

BASES = ("Impressions", "Clicks", "Reactions", "Comments", "Reposts", "Engagement rate")
KINDS = ("organic", "sponsored", "total")
DAILY_COLUMNS = (
    "Date", "Impressions (organic)", "Impressions (sponsored)", "Impressions (total)",
    "Unique impressions (organic)", *(f"{base} ({kind})" for base in BASES[1:] for kind in KINDS),
)  # fmt: skip
POST_COLUMNS = (
    "Post title", "Post link", "Post type", "Campaign name", "Posted by", "Created date", "Campaign start date",
    "Campaign end date", "Audience", "Impressions", "Views", "Offsite Views", "Clicks", "Click through rate (CTR)",
    "Likes", "Comments", "Reposts", "Follows", "Engagement rate", "Content Type",
)  # fmt: skip
DAILY_SENTENCE = "Aggregated engagement metrics for your organic and sponsored posts, by UTC date"
POSTS_SENTENCE = "Engagement metrics for each post created in the period, as of the export"
LONGEST = 365
AGES = (0, 330)  # days before the story's end at which somebody exported
SPONSORED_EVERY = 16
EXPORT_HOUR = 6


def exports(program: Program) -> Iterator[Export]:
    """The newest export as xlsx, the ones before as BIFF xls; neighbours overlap by a month."""
    page = COMPANY_HANDLES["linkedin"]
    for age in AGES:
        taken_on = program.plan.until - timedelta(days=age)
        days = [taken_on - timedelta(days=back) for back in range(LONGEST, 0, -1)]
        if days[0] < program.plan.start_on:
            continue
        own = program.posts_of("linkedin", page)
        posts = [post for post in reversed(own) if days[0] <= post.published_at.date() <= days[-1]]
        yield Export(
            name=f"{page}_content_{export_ms(taken_on)}.{'xlsx' if age == 0 else 'xls'}",
            family="linkedin_page_content",
            as_of_on=taken_on,
            rows=len(days) + len(post_rows(posts, morning_of(taken_on))),
            content=partial(_workbook, program.plan.seed, days, posts, taken_on, age == 0),
            posts=posts,
            asks_day=False,
            account={"linkedin": page},
        )


def export_ms(day: date) -> int:
    """The thirteen digits of a LinkedIn file name."""
    return unix_ms(datetime.combine(day, time(EXPORT_HOUR), UTC))


def _workbook(seed: int, days: list[date], posts: list[Post], taken_on: date, is_newest: bool) -> bytes:
    metrics: list[list[Cell]] = [[DAILY_SENTENCE], list(DAILY_COLUMNS), *(daily_row(seed, day) for day in days)]
    listed: list[list[Cell]] = [[POSTS_SENTENCE], list(POST_COLUMNS), *post_rows(posts, morning_of(taken_on))]
    return (xlsx_bytes if is_newest else xls_bytes)([("Metrics", metrics), ("All posts", listed)])


def us_date(day: date) -> str:
    """A day as LinkedIn writes it in every language."""
    return f"{day:%m/%d/%Y}"


def daily_row(seed: int, day: date) -> list[Cell]:
    """The page's day; every third week some of it was paid for."""
    chance = stream(seed, "page day", day.toordinal())
    organic = int(4200 * (0.55 if day.weekday() > 4 else 1.0) * chance.lognormal(0, 0.35))
    sponsored = int(2600 * chance.lognormal(0, 0.3)) if day.toordinal() // 7 % 3 == 0 else 0
    shares = {"Clicks": 0.021, "Reactions": 0.017, "Comments": 0.0012, "Reposts": 0.0016}
    figures = {name: (int(organic * share), int(sponsored * share * 0.4)) for name, share in shares.items()}
    row: list[Cell] = [us_date(day), organic, sponsored, organic + sponsored, int(organic * 0.71)]
    for free, paid in figures.values():
        row += [free, paid, free + paid]
    engaged = [sum(pair[kind] for pair in figures.values()) for kind in (0, 1)]
    return [
        *row, engaged[0] / max(organic, 1), engaged[1] / max(sponsored, 1), sum(engaged) / max(organic + sponsored, 1)
    ]  # fmt: skip


def post_rows(posts: list[Post], moment: datetime) -> list[list[Cell]]:
    """One row per post; a boosted one has an organic, a sponsored and a total row."""
    rows = []
    for number, post in enumerate(posts):
        admin = PAGE_ADMINS[number % len(PAGE_ADMINS)]
        rows.append(_post_row(post, moment, "Organic", 1.0, admin))
        if int(post.post_id) % SPONSORED_EVERY == 0:
            rows.append(_post_row(post, moment, "Sponsored", 0.6, admin))
            rows.append(_post_row(post, moment, "Total", 1.6, admin))
    return rows


def _post_row(post: Post, moment: datetime, kind: str, part: float, admin: str) -> list[Cell]:
    counted = [int(count * part) if part != 1.6 else count + int(count * 0.6) for count in post.counters_at(moment)]
    impressions, _, likes, comments, reposts, clicks, _, views, follows = counted
    is_video, paid = post.media_type == "VIDEO", kind != "Organic"
    created = post.published_at.date()
    return [
        post.text, post_link(post), kind, "Reichweite Herbst" if paid else None, admin, us_date(created),
        us_date(created) if paid else None, us_date(created + timedelta(days=7)) if paid else None, "All followers",
        impressions, views if is_video else None, 0 if is_video else None, clicks, clicks / max(impressions, 1), likes,
        comments, reposts, follows if is_video else None,
        (clicks + likes + comments + reposts) / max(impressions, 1), "Video" if is_video else None,
    ]  # fmt: skip


def post_link(post: Post) -> str:
    """Posts with hashtags are known elsewhere by their activity; others may carry a share or ugcPost urn."""
    kinds = ("activity",) if post.hashtags else ("activity", "share", "ugcPost")
    return f"https://www.linkedin.com/feed/update/urn:li:{kinds[int(post.post_id) // 7 % len(kinds)]}:{post.post_id}"
