"""What each kind of export delivers of a post, and how several of them make one counter."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sample_program.exports import Export
from sample_program.model import Post

BERLIN = ZoneInfo("Europe/Berlin")
RANKS = {
    "x_posts": 1,
    "x_posts_legacy": 1,
    "meta_instagram_posts": 1,
    "linkedin_page_content": 1,
    "template_posts": 2,
    "talkwalker_mentions": 3,
}
MENTION_TOOLS = 3
MATURE_AFTER = timedelta(days=14)
SUMMED = ("reactions", "comments", "shares")

Stretch = tuple[date, date]


@dataclass(frozen=True)
class Snapshot:
    """The counters one export delivers of one post; None = it does not deliver them."""

    series: tuple[int, str, str]
    as_of_on: date
    counters: dict[str, int | None]


@dataclass(frozen=True)
class FollowerDay:
    """What an export states of the followers of an account on a day; None = it does not."""

    platform: str
    account: str
    on: date
    total: int | None
    gained: int | None
    lost: int | None = None


def day_of(moment: datetime) -> date:
    """The day in the zone of the program."""
    return moment.astimezone(BERLIN).date()


def first_and_last(moments: Iterable[datetime]) -> Stretch:
    days = sorted(day_of(moment) for moment in moments)
    return days[0], days[-1]


def merged_stretches(stretches: Iterable[Stretch], gap: timedelta) -> list[Stretch]:
    """The same days in as few stretches as possible, gaps up to a length closed."""
    merged_so_far: list[Stretch] = []
    for start, end in sorted(stretches):
        if merged_so_far and start - merged_so_far[-1][1] <= gap:
            start, end = merged_so_far[-1][0], max(merged_so_far.pop()[1], end)
        merged_so_far.append((start, end))
    return merged_so_far


def snapshot_of(export: Export, post: Post) -> Snapshot:
    """What one export says of a post on the morning it was taken."""
    zone = UTC if export.family.startswith("x_") else BERLIN
    counted = post.counters_at(datetime.combine(export.as_of_on, time(), zone).astimezone(UTC))
    counters: dict[str, int | None] = {name: getattr(counted, name) for name in ("impressions", *SUMMED)}
    if export.family == "talkwalker_mentions":
        # It knows no impressions, nor reactions on LinkedIn or shares on Instagram; on X its engagement lacks replies.
        unknown = {"linkedin": "reactions", "instagram": "shares"}.get(post.platform)
        counters |= {"impressions": None} | ({"comments": 0} if post.platform == "x" else {})
        counters["engagements"] = sum(counters[name] or 0 for name in SUMMED)
        counters |= {unknown: None} if unknown else {}
        # Without reactions behind it a 0 cannot be told from the 0 it fills empty cells with.
        counters |= {"engagements": counters["engagements"] or None} if unknown == "reactions" else {}
    elif export.family == "template_posts":
        is_silent = post.mention_luck < 0.03 or (post.platform == "x" and post.parent is not None)
        counters |= {"impressions": None} if is_silent else {}
    counters["reach"] = counted.reach if export.family == "meta_instagram_posts" else None
    tells_followers = export.family == "template_posts" or (
        export.family == "talkwalker_mentions" and post.platform != "linkedin"
    )
    counters["followers"] = post.followers if tells_followers else None
    account = post.account if RANKS[export.family] == 1 else ""
    return Snapshot((RANKS[export.family], export.family, account), export.as_of_on, counters)


def one_of_each_series(snapshots: Iterable[Snapshot]) -> list[Snapshot]:
    """The last given of each source series, the best source first."""
    chosen = {one.series: one for one in snapshots}
    return sorted(chosen.values(), key=lambda one: (one.series[0], -one.as_of_on.toordinal()))


def told_as_of(snapshots: Iterable[Snapshot], day: date, *, strictly: bool = False) -> list[Snapshot]:
    """The latest snapshot of each series up to a day, or up to the first on which more than a mention tool speaks."""
    in_order = sorted(snapshots, key=lambda one: one.as_of_on)
    known = [one for one in in_order if one.series[0] < MENTION_TOOLS] or in_order
    last_on = day if strictly else max(day, known[0].as_of_on)
    return one_of_each_series(one for one in in_order if one.as_of_on <= last_on)


def told_mature(snapshots: Iterable[Snapshot], published_on: date) -> list[Snapshot]:
    """The first snapshot of each series at which the post was mature."""
    latest_first = sorted(snapshots, key=lambda one: one.as_of_on, reverse=True)
    return one_of_each_series(one for one in latest_first if one.as_of_on >= published_on + MATURE_AFTER)


def merged(latest: list[Snapshot], name: str) -> int | None:
    """A counter as the best source that delivers it says."""
    return next((value for one in latest if (value := one.counters.get(name)) is not None), None)
