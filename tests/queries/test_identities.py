"""The identities of the catalogue on random small programs, against an independent reading in plain Python."""

from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from queries.contributors import absence_factor, contributors_concentration
from queries.figures import figure
from queries.members import members_by_month, members_growth_by_month
from queries.posts import posts_by_week
from tests.queries.hand_made import VIEWER, Program, scope
from warehouse.connection import Warehouse

MEMBERS = "abcdefg"
FIRST, DAYS = date(2025, 12, 1), 150
PERIOD = scope("01-01", "03-31")
MONTHS = [date(2025, 12, 1), date(2026, 1, 1), date(2026, 2, 1), date(2026, 3, 1)]
COUNT = st.one_of(st.none(), st.integers(0, 50))
EXAMPLES = settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)


@dataclass(frozen=True)
class Post:
    """A post as the oracle sees it."""

    member: str
    on: date
    platform: str
    is_reshare: bool
    impulse: str
    impressions: int | None
    engagements: int | None


@dataclass(frozen=True)
class World:
    """Who was a member when (leaving day not included), and what they posted meanwhile."""

    stays: dict[str, tuple[date, date | None]]
    posts: tuple[Post, ...]

    def program(self) -> Program:
        program = Program().window(str(FIRST), str(FIRST + timedelta(DAYS)))
        for member, (joined, left) in self.stays.items():
            program.member(member, joined=str(joined), left=left and str(left))
        for post in self.posts:
            program.post(
                post.member, str(post.on), platform=post.platform, is_reshare=post.is_reshare, impulse=post.impulse,
                impressions=post.impressions, engagements=post.engagements,
            )  # fmt: skip
        return program

    def is_member(self, member: str, on: date) -> bool:
        joined, left = self.stays[member]
        return joined <= on and (left is None or on < left)

    def in_period(self) -> list[Post]:
        return [post for post in self.posts if PERIOD.from_on <= post.on <= PERIOD.to_on]


@st.composite
def worlds(draw: st.DrawFn) -> World:
    stays: dict[str, tuple[date, date | None]] = dict.fromkeys(MEMBERS[:5], (FIRST, None))
    for member in MEMBERS[5:]:
        joined = draw(st.integers(0, DAYS))
        length = draw(st.one_of(st.none(), st.integers(1, DAYS)))
        stays[member] = (FIRST + timedelta(joined), length and FIRST + timedelta(joined + length))
    world = World(stays, ())
    drawn = draw(
        st.lists(
            st.builds(
                Post,
                member=st.sampled_from(MEMBERS),
                on=st.integers(0, DAYS).map(lambda days: FIRST + timedelta(days)),
                platform=st.sampled_from(["linkedin", "x"]),
                is_reshare=st.booleans(),
                impulse=st.sampled_from(["prompted", "unprompted", "unclassifiable"]),
                impressions=COUNT,
                engagements=COUNT,
            ),
            max_size=30,
        )
    )
    return World(stays, tuple(post for post in drawn if world.is_member(post.member, post.on)))


def active_by_month(world: World) -> dict[date, set[str]]:
    active: dict[date, set[str]] = defaultdict(set)
    for post in world.posts:
        active[post.on.replace(day=1)].add(post.member)
    return active


@given(world=worlds())
@EXAMPLES
def test_growth_accounting_balances_and_equals_the_oracle(world: World, warehouse: Warehouse) -> None:
    world.program().load(warehouse)
    active = active_by_month(world)
    rows = members_growth_by_month(PERIOD, VIEWER).rows.set_index("month_on")
    for before, month in pairwise(MONTHS):
        row = rows.loc[str(month)]
        earlier = set().union(*(people for on, people in active.items() if on < month))
        now, previous = active[month], active[before]
        assert row["new"] == len(now - earlier)
        assert row["retained"] == len(now & previous)
        assert row["reactivated"] == len(now & (earlier - previous))
        assert row["lapsed"] == len(previous - now)
        last = (month + timedelta(31)).replace(day=1) - timedelta(1)
        assert row["leavers"] == sum(not world.is_member(member, last) for member in previous - now)
        assert row["active"] == row["new"] + row["retained"] + row["reactivated"] == len(now)
        assert row["active"] - len(previous) == row["new"] + row["reactivated"] - row["lapsed"]


@given(world=worlds())
@EXAMPLES
def test_the_stock_of_members_is_the_one_before_plus_joined_minus_left(world: World, warehouse: Warehouse) -> None:
    world.program().load(warehouse)
    rows = members_by_month(PERIOD, VIEWER).rows.set_index("month_on")
    for month in MONTHS[1:]:
        row = rows.loc[str(month)]
        last = (month + timedelta(31)).replace(day=1) - timedelta(1)
        before = sum(world.is_member(member, month - timedelta(1)) for member in world.stays)
        assert row["members"] == sum(world.is_member(member, last) for member in world.stays)
        assert row["members"] == before + row["joined"] - row["left_members"]
        assert row["joined"] == sum(joined.replace(day=1) == month for joined, _ in world.stays.values())


@given(world=worlds())
@EXAMPLES
def test_active_members_are_a_share_of_the_members_of_the_period(world: World, warehouse: Warehouse) -> None:
    world.program().load(warehouse)
    active = {post.member for post in world.in_period()}
    in_period = [
        member for member, (joined, left) in world.stays.items()
        if joined <= PERIOD.to_on and (left is None or left > PERIOD.from_on)
    ]  # fmt: skip
    rate = figure("activation_rate", PERIOD, VIEWER)
    assert figure("active_members", PERIOD, VIEWER).value == len(active)
    assert figure("members_in_period", PERIOD, VIEWER).value == len(in_period)
    assert rate.value == pytest.approx(len(active) / len(in_period), abs=1e-9)
    assert 0 <= rate.value <= 1


@given(world=worlds())
@EXAMPLES
def test_posts_add_up_by_kind_impulse_channel_and_week(world: World, warehouse: Warehouse) -> None:
    world.program().load(warehouse)
    posts = world.in_period()
    weeks = posts_by_week(PERIOD, VIEWER).rows
    total = figure("posts", PERIOD, VIEWER).value
    assert total == len(posts) == weeks["posts"].sum()
    assert (weeks["posts"] == weeks[["unprompted", "prompted", "unclassifiable"]].sum(axis=1)).all()
    assert total == sum(
        figure("posts", replace(PERIOD, channels=(name,)), VIEWER).value or 0 for name in ("x", "linkedin")
    )
    by_week = Counter(post.on - timedelta(post.on.weekday()) for post in posts)
    assert {row.week_on.date(): row.posts for row in weeks.itertuples() if row.posts} == by_week
    impulses = Counter(post.impulse for post in posts)
    share = figure("unprompted_share", PERIOD, VIEWER)
    assert (share.numerator, share.denominator) == (
        impulses["unprompted"], impulses["unprompted"] + impulses["prompted"],
    )  # fmt: skip
    assert share.value is None or 0 <= share.value <= 1


@given(world=worlds())
@EXAMPLES
def test_concentration_lies_between_equality_and_one_person(world: World, warehouse: Warehouse) -> None:
    world.program().load(warehouse)
    counts = sorted(Counter(post.member for post in world.in_period()).values(), reverse=True)
    factor = absence_factor(PERIOD, VIEWER).rows.iloc[0]["absence_factor"]
    shares = list(contributors_concentration(PERIOD, VIEWER).rows["share_of_posts"])
    if not counts:
        assert factor != factor and shares == []
        return
    fewest = next(people for people in range(1, len(counts) + 1) if 2 * sum(counts[:people]) >= sum(counts))
    assert factor == fewest
    assert 1 <= factor <= -(-len(counts) // 2)
    assert shares == sorted(shares) and (shares[0], shares[-1]) == (0.0, 1.0)
    assert 1 - sum(counts[: int(factor)]) / sum(counts) <= 0.5


@given(world=worlds())
@EXAMPLES
def test_rows_with_a_null_term_change_no_ratio_only_its_coverage(world: World, warehouse: Warehouse) -> None:
    world.program().load(warehouse)
    rate = figure("er_impressions", PERIOD, VIEWER)
    known = [post for post in world.in_period() if None not in (post.impressions, post.engagements)]
    if 0 < len({post.member for post in known}) < 5:
        assert (rate.hidden, rate.value, rate.numerator) == (True, None, None)
        return
    sums = sum(post.engagements or 0 for post in known), sum(post.impressions or 0 for post in known)
    assert (rate.numerator or 0, rate.denominator or 0) == sums
    assert rate.coverage == (len(known) / len(world.in_period()) if world.in_period() else None)
    assert rate.withheld == (rate.coverage is not None and rate.coverage < 0.7)
    if rate.value is not None:
        assert rate.value == pytest.approx(sums[0] / sums[1], abs=1e-9)
    World(world.stays, tuple(known)).program().load(warehouse)
    cleaned = figure("er_impressions", PERIOD, VIEWER)
    assert (cleaned.numerator, cleaned.denominator) == (rate.numerator, rate.denominator)


@given(world=worlds())
@EXAMPLES
def test_the_engagement_rate_lies_between_those_of_the_channels(world: World, warehouse: Warehouse) -> None:
    known = [
        replace(post, impressions=(post.impressions or 0) + 1, engagements=post.engagements or 0)
        for post in world.posts
    ]
    World(world.stays, tuple(known)).program().load(warehouse)
    rates = [
        figure("er_impressions", replace(PERIOD, channels=names), VIEWER).value for names in (("x",), ("linkedin",))
    ]
    both = figure("er_impressions", PERIOD, VIEWER).value
    if both is not None and None not in rates:
        assert min(rates) - 1e-9 <= both <= max(rates) + 1e-9
