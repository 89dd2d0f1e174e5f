"""How far members and the organisation are heard: the share of impressions, and followers."""

from collections import Counter, defaultdict
from collections.abc import Collection
from datetime import date
from typing import NamedTuple

from tests.oracle import community
from tests.oracle.courses import months_of
from tests.oracle.figures import Cut, Terms, posts_in
from tests.oracle.sources import FollowerDay
from tests.oracle.world import KnownPost, World

SMALLEST_GROUP = 5


class Followed(NamedTuple):
    """Accounts of a channel in a month: one of the organisation, or those of all members ("")."""

    month_on: date
    platform: str
    account: str


class Crowd(NamedTuple):
    """Their stock and gain, None where nobody states it; hidden where few people, or mostly one, stand behind it."""

    followers: int | None
    gained: int | None
    is_hidden: bool


class Cell(NamedTuple):
    """Support from one unit to another; small where few people, or mostly one or two, stand behind it."""

    edges: int
    is_small: bool


def community_share(world: World, cut: Cut) -> Terms:
    """Impressions of members over those of members and the organisation, over posts of which they are known."""
    of_members = [cut.told(post).impressions for post in posts_in(world, cut)]
    of_house = [cut.told(post).impressions for post in official_posts(world, cut)]
    known = [seen for seen in (*of_members, *of_house) if seen is not None]
    own = [seen for seen in of_members if seen is not None]
    in_scope = len(of_members) + len(of_house)
    return Terms(sum(own) if own else None, sum(known) if known else None, len(known), in_scope)


def official_posts(world: World, cut: Cut) -> list[KnownPost]:
    """Posts of the organisation: no unit and no campaign leaves one out."""
    return [one for one in world.official if cut.holds(one.on) and (not cut.channels or one.platform in cut.channels)]


def must_hide_share(world: World, cut: Cut) -> bool:
    """Few people, or mostly one or two, behind the impressions of members, or behind those a filter leaves out."""
    taken = {post.key for post in posts_in(world, cut)}
    sides: dict[bool, Counter[str]] = {True: Counter(), False: Counter()}
    for post in posts_in(world, Cut(cut.from_on, cut.to_on, units=cut.units)):
        seen = cut.told(post).impressions
        if seen is not None:
            sides[post.key in taken][post.member_id] += seen
    return any(tells_somebody(counted.values()) for counted in sides.values())


def tells_somebody(parts: Collection[int]) -> bool:
    """Whether a sum gives somebody away: of fewer than five people, or mostly of one or two."""
    return 0 < len(parts) < SMALLEST_GROUP or is_dominated(parts)


def is_dominated(parts: Collection[int]) -> bool:
    """Whether one gives more than half, or two more than 85 %."""
    sizes = sorted(map(abs, parts), reverse=True)
    return 2 * sum(sizes[:1]) > sum(sizes) or 100 * sum(sizes[:2]) > 85 * sum(sizes)


def holder_of(world: World, one: FollowerDay) -> str | None:
    """The member who holds an account on a day, "" for the organisation, None for anybody else."""
    for member in world.program.members:
        for account in member.accounts:
            if (account.platform, account.handle) == (one.platform, one.account):
                is_member = community.holds(account, one.on) and world.unit_on(member.member_id, one.on) is not None
                return member.member_id if is_member else None
    return "" if (one.platform, one.account) in world.official_accounts else None


def followers_by_month(world: World, cut: Cut) -> dict[Followed, Crowd]:
    """What is known of the accounts in each month, from its first day to the end of the period."""
    months = set(months_of(cut))
    days: dict[Followed, list[tuple[str, FollowerDay]]] = defaultdict(list)
    for one in world.follower_days:
        month_on, holder = one.on.replace(day=1), holder_of(world, one)
        is_asked = month_on in months and one.on <= cut.to_on and (not cut.channels or one.platform in cut.channels)
        is_told = (one.total, one.gained, one.lost) != (None, None, None)
        if is_asked and is_told and holder is not None:
            days[Followed(month_on, one.platform, "" if holder else one.account)].append((holder, one))
    return {place: crowd(known, is_of_people=not place.account) for place, known in days.items()}


def crowd(known: list[tuple[str, FollowerDay]], *, is_of_people: bool) -> Crowd:
    """The last stock of each account and all gains, added up; a loss without a gain says nothing."""
    stock: dict[tuple[str, str], int] = {}
    gains: Counter[str] = Counter()
    for holder, one in sorted(known, key=lambda told: told[1].on):
        if one.total is not None:
            stock[holder, one.account] = one.total
        if one.gained is not None:
            gains[holder] += one.gained - (one.lost or 0)
    held: Counter[str] = Counter()
    for (holder, _), total in stock.items():
        held[holder] += total
    is_hidden = is_of_people and (tells_somebody(held.values()) or tells_somebody(gains.values()))
    return Crowd(sum(held.values()) if held else None, sum(gains.values()) if gains else None, is_hidden)


def support_between_units(world: World, cut: Cut) -> dict[tuple[str | None, str | None], Cell]:
    """Support between known units; nobody on either side gives or takes nearly all of a cell that is told."""
    edges: dict[tuple[str | None, str | None], list[community.Edge]] = defaultdict(list)
    for one in community.edges(world, cut):
        if "" not in (units := community.units_of(world, one)):
            edges[units].append(one)
    return {units: Cell(len(found), is_small_cell(found)) for units, found in edges.items()}


def is_small_cell(edges: list[community.Edge]) -> bool:
    giving, taking = Counter(one.supporter for one in edges), Counter(one.supported for one in edges)
    return len({*giving, *taking}) < SMALLEST_GROUP or any(is_dominated(side.values()) for side in (giving, taking))


FIGURES = (community_share,)
