"""Hashtag mention exports: a workbook per quarter lately, per year or three before; later ones overlap earlier ones."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import partial

from sample_program.calendar import PROGRAM_ZONE, export_periods, morning_of
from sample_program.exports import Cell, Export
from sample_program.links import crawled_link, profile_link
from sample_program.model import Platform, Post
from sample_program.names import COMPANY
from sample_program.posts import MAIN_TAGS
from sample_program.program import Program
from sample_program.talkwalker_columns import COLUMNS
from sample_program.workbooks import xlsx_bytes

FOUND_SHARE: dict[Platform, float] = {"linkedin": 0.84, "instagram": 0.90, "x": 0.97}
SOURCE_TYPES: dict[Platform, str] = {
    "linkedin": "SOCIALMEDIA,SOCIALMEDIA_LINKEDIN",
    "instagram": "SOCIALMEDIA,SOCIALMEDIA_INSTAGRAM",
    "x": "SOCIALMEDIA,SOCIALMEDIA_TWITTER",
}
HOSTS: dict[Platform, str] = {
    "linkedin": "https://www.linkedin.com/",
    "instagram": "http://www.instagram.com/",
    "x": "http://twitter.com/",
}
AUTHOR_PREFIX: dict[Platform, str] = {"linkedin": "li", "instagram": "ig", "x": "tw"}
EXPORT_AFTER = timedelta(days=9)
OVERLAP = timedelta(days=30)
QUARTERLY_YEARS = 1  # the year of the story's day and so many before are exported by quarter
PLACES = {name: place for place, name in enumerate(COLUMNS)}


def exports(program: Program) -> Iterator[Export]:
    """All mention exports up to the story's end."""
    plan = program.plan
    tracked = {tag for campaign in program.campaigns for tag in campaign.hashtags} | set(MAIN_TAGS)
    found = [post for post in program.posts if _is_found(post, tracked)]
    for name, from_on, to_on in export_periods(plan.start_on, plan.until, plan.story_on.year - QUARTERLY_YEARS):
        taken_on = min(to_on + EXPORT_AFTER, plan.until)
        end, start = morning_of(min(to_on, plan.until)), morning_of(from_on - OVERLAP)
        posts = [post for post in found if start <= post.published_at < end]
        if posts:
            yield Export(
                name=f"talkwalker_results_{name}.xlsx",
                family="talkwalker_mentions",
                as_of_on=taken_on,
                rows=len(posts),
                content=partial(_workbook, posts, morning_of(taken_on)),
                posts=posts,
                time_zone="Europe/Berlin",
            )


def _is_found(post: Post, tracked: set[str]) -> bool:
    return bool(tracked & set(post.hashtags)) and post.mention_luck < FOUND_SHARE[post.platform]


def _workbook(posts: list[Post], moment: datetime) -> bytes:
    rows: list[list[Cell]] = [list(COLUMNS)]
    rows += [mention(post, moment) for post in posts]
    return xlsx_bytes([("Sheet0", rows)])


def mention(post: Post, moment: datetime) -> list[Cell]:
    """The 93 cells of one mention, every filled one a text."""
    row: list[Cell] = [None] * len(COLUMNS)
    for name, text in (_address_cells(post) | _author_cells(post) | counter_cells(post, moment)).items():
        row[PLACES[name]] = text
    return row


def _address_cells(post: Post) -> dict[str, str]:
    shown = post.published_at.astimezone(PROGRAM_ZONE).strftime("%d/%m/%y %H:%M:%S")
    indexed = (post.published_at + timedelta(seconds=40 + 900 * post.hand_in_luck)).astimezone(PROGRAM_ZONE)
    host = HOSTS[post.platform]
    return {
        "url": crawled_link(post),
        "indexed": indexed.strftime("%d/%m/%y %H:%M:%S"),
        "published": shown,
        "search_indexed": indexed.strftime("%d/%m/%y %H:%M:%S"),
        "content_snippet": post.text[:160],
        "content": post.text,
        "root_url": profile_link(post),
        "domain_url": host,
        "host_url": host,
        "parent_url": crawled_link(post.parent) if post.parent else "",
        "lang": post.language,
        "sentiment": "5" if post.hand_in_luck < 0.35 else "-5" if post.hand_in_luck > 0.985 else "0",
        "source_type": SOURCE_TYPES[post.platform],
        "post_type": post.media_type,
        "tags_internal": "isComment,isRepost,isNewsHost" if post.parent else "isNewsHost",
        "matched_profile": f"SEARCH /  / {COMPANY}",
        "word_count": str(len(post.text.split())),
    }


def _author_cells(post: Post) -> dict[str, str]:
    return {
        "extra_author_attributes.id": f"{AUTHOR_PREFIX[post.platform]}:{post.account}",
        "extra_author_attributes.name": post.author_name,
        "extra_author_attributes.gender": "UNKNOWN",
        "extra_author_attributes.short_name": post.account,
        "extra_author_attributes.url": profile_link(post),
        "extra_source_attributes.name": post.author_name,
    }


def counter_cells(post: Post, moment: datetime) -> dict[str, str]:
    """Counters of the post's own platform; Talkwalker writes 0 into those of all others."""
    counted = post.counters_at(moment)
    cells = dict.fromkeys((name for name in COLUMNS if name.startswith("article_extended_attributes.")), "0")
    followers = {"x": "twitter_followers", "instagram": "instagram_followers", "linkedin": ""}[post.platform]
    if followers:
        cells[f"source_extended_attributes.{followers}"] = str(post.followers)
        cells["reach"] = str(post.followers)
    own: dict[str, int] = {}
    if post.platform == "x":
        own = {"twitter_retweets": counted.shares, "twitter_likes": counted.reactions}
    elif post.platform == "instagram":
        own = {"instagram_likes": counted.reactions, "num_comments": counted.comments}
    else:
        own = {"linkedin_shares": counted.shares, "num_comments": counted.comments}
    cells |= {f"article_extended_attributes.{name}": str(count) for name, count in own.items()}
    answers = counted.comments if post.platform != "x" else 0  # on X it counts reposts and likes only
    cells["engagement"] = str(counted.reactions + counted.shares + answers)
    return cells
