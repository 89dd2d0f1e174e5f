"""The files of a small program, written into a warehouse."""

from typing import Any

from tests.oracle.small_worlds import AS_OF_ON, CARRIED, COUNTERS, HOUSE, LATER_ON, SmallPost, SmallWorld, kind_of
from tests.oracle.sources import FollowerDay
from tests.warehouse.files import file, load
from warehouse.connection import Warehouse
from warehouse.staging import StagedWindow

OWN_LIST, OWN_FOLLOWERS = f"linkedin_page_content:{HOUSE}", f"linkedin_page_followers:{HOUSE}"
COUNTERS_OF_ROWS = {name: name for name in COUNTERS} | {"followers": "followers_at_post"}


def load_world(world: SmallWorld, warehouse: Warehouse) -> None:
    """Every file of it; what nobody wrote is no file."""
    if world.stays:
        load(warehouse, file("members", "members", roster_rows(world), as_of=LATER_ON))
    if world.campaigns:
        load(warehouse, file("campaigns", "campaigns", campaign_rows(world), as_of=AS_OF_ON))
    windows = tuple(StagedWindow(platform, None, "posts", *span)
                    for platform, spans in world.windows.items() for span in spans)  # fmt: skip
    load_posts(warehouse, [*world.posts, *world.strangers], "template_posts", windows)
    load_posts(warehouse, world.official, OWN_LIST)
    load_followers(warehouse, world.follower_days)
    if world.logged:
        log_windows = tuple(StagedWindow(None, None, "interactions", *span) for span in world.logged)
        load(warehouse, file("log", "interactions", log_rows(world), windows=log_windows))


def roster_rows(world: SmallWorld) -> list[dict[str, Any]]:
    return [
        {"member_id": one, "name": f"Name {one}", "kind": kind_of(one), "unit": stay.unit, "joined_on": stay.from_on,
         "left_on": stay.to_on, "x": f"{one}_hier", "linkedin": f"{one}_hier"}
        for one, stays in world.stays.items() for stay in stays
    ]  # fmt: skip


def campaign_rows(world: SmallWorld) -> list[dict[str, Any]]:
    return [
        {"campaign_id": one.campaign_id, "name": one.name, "start_on": one.start_on, "end_on": one.end_on,
         "hashtags": [one.campaign_id], "texts": [one.suggested], "invited_units": list(one.invited_units) or None,
         "cost": one.cost, "cost_ambassadors": one.cost_ambassadors, "currency": "EUR"}
        for one in world.campaigns
    ]  # fmt: skip


def log_rows(world: SmallWorld) -> list[dict[str, Any]]:
    return [
        {"platform": one.post.platform, "actor": one.actor, "post_reference": one.post.key[1], "type": one.type,
         "occurred_at": one.occurred_at.replace(tzinfo=None), "occurred_on": one.on}
        for one in (*world.answers, *world.outside)
    ]  # fmt: skip


def load_posts(
    warehouse: Warehouse, posts: list[SmallPost], series: str, windows: tuple[StagedWindow, ...] = ()
) -> None:
    """A list of posts, and for those it corrects later what it said of them before."""
    rows = [row_of_post(post) for post in posts]
    name = series.replace(":", "-")
    if rows or windows:
        load(warehouse, file(name, "posts", rows, as_of=AS_OF_ON, series=series, windows=windows))
    again = [row_of_post(post) for post in posts if post.as_of_on == LATER_ON]
    if again:
        # what an earlier export said of them is no longer so
        stale = [row | dict.fromkeys(COUNTERS_OF_ROWS.values(), 999) for row in again]
        load(warehouse, file(f"{name} stale", "posts", stale, as_of=AS_OF_ON - CARRIED, series=series))
        load(warehouse, file(f"{name} again", "posts", again, as_of=LATER_ON, series=series))


def load_followers(warehouse: Warehouse, known: list[FollowerDay]) -> None:
    """Followers: those of the organisation by its own exports, all others from one list kept by hand."""
    by_series: dict[str, list[dict[str, Any]]] = {}
    for one in known:
        series = OWN_FOLLOWERS if one.account == HOUSE else "template_followers"
        by_series.setdefault(series, []).append(
            {"platform": one.platform, "account": one.account, "day_on": one.on, "followers_total": one.total,
             "followers_gained": one.gained, "followers_lost": one.lost}
        )  # fmt: skip
    for series, rows in by_series.items():
        load(warehouse, file(f"followers {series.replace(':', '-')}", "days", rows, series=series))


def row_of_post(post: SmallPost) -> dict[str, Any]:
    """The post as a row of a hand-kept list; engagements as the source states them."""
    counters = {column: post.counters[f"stated_{name}" if name == "engagements" else name]
                for name, column in COUNTERS_OF_ROWS.items()}  # fmt: skip
    return {
        "platform": post.platform, "post_id": post.key[1], "author_account": f"@{post.handle}",
        "text": post.text or None, "published_at": post.published_at.replace(tzinfo=None),
        "published_on": post.published_at.date(), "is_reshare": post.is_reshare, "sentiment": post.sentiment,
    } | counters  # fmt: skip
