"""Who counts, and on which day: leavers, pauses, moves, creators, outsiders, the company and midnight."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from components.frame.periods import quarters
from queries.contributors import contributors_by_posts
from queries.figures import figure
from queries.periods import whole_scope
from queries.scope import Viewer
from sample_program import WrittenFile
from sample_program.names import COMPANY, COMPANY_HANDLES
from tests.conftest import append_sample, read_sample
from tests.oracle.conftest import Scoped
from tests.oracle.figures import Cut, in_period, posts_in
from tests.oracle.test_figures import must_hide
from tests.oracle.world import World
from warehouse.connection import Warehouse

pytestmark = pytest.mark.slow  # the whole sample goes through the loaders first

DAY = timedelta(days=1)


def known_as_members(served: Warehouse, member_id: str, day: date) -> list[tuple[str]]:
    """The units of a person who is a member on a day."""
    spans = "select unit from member_spans where member_id = ? and from_on <= ? and to_on > ?"
    with served.cursor() as cursor:
        return cursor.execute(spans, [member_id, day, day]).fetchall()


def test_a_leaver_counts_to_the_eve_of_leaving(world: World, sample_warehouse: Warehouse) -> None:
    leavers = [(one, stays[-1].to_on) for one, stays in world.stays.items() if stays[-1].to_on]
    assert leavers
    for member_id, left_on in leavers:
        assert known_as_members(sample_warehouse, member_id, left_on - DAY)
        assert not known_as_members(sample_warehouse, member_id, left_on)


def test_the_day_of_leaving_is_outside_the_period_of_membership(world: World, scoped: Scoped) -> None:
    ends = [stay.to_on for stays in world.stays.values() for stay in stays if stay.to_on]
    assert ends
    for day in ends:
        cut = Cut(day, day)
        assert figure("members_in_period", scoped(cut), Viewer()).value == len(in_period(world, cut))


def test_posts_of_leavers_stay_counted_where_they_were_members(world: World, scoped: Scoped) -> None:
    leavers = {one for one, stays in world.stays.items() if stays[-1].to_on}
    days = {post.on for post in world.posts if post.member_id in leavers}
    assert len(days) >= 10
    for day in sorted(days)[:10]:
        assert figure("posts", scoped(Cut(day, day)), Viewer()).value == len(posts_in(world, Cut(day, day)))


def test_somebody_who_comes_back_is_no_member_in_between(world: World, sample_warehouse: Warehouse) -> None:
    gaps = [
        (one, first.to_on, second.from_on)
        for one, (first, second) in ((one, stays) for one, stays in world.stays.items() if len(stays) == 2)
        if first.to_on and first.to_on < second.from_on
    ]
    assert gaps
    for member_id, left_on, back_on in gaps:
        assert not known_as_members(sample_warehouse, member_id, left_on)
        assert not known_as_members(sample_warehouse, member_id, back_on - DAY)
        assert known_as_members(sample_warehouse, member_id, back_on)


def test_a_paused_member_is_still_a_member(world: World, sample_warehouse: Warehouse) -> None:
    pauses = [
        (member.member_id, member.paused)
        for member in world.program.members
        if member.paused and member.paused[1] < world.program.plan.until
    ]
    assert pauses
    for member_id, (from_on, to_on) in pauses:
        for day in (from_on - DAY, from_on, to_on - DAY, to_on):
            assert len(known_as_members(sample_warehouse, member_id, day)) == 1


def test_a_move_changes_the_unit_on_its_day(world: World, sample_warehouse: Warehouse) -> None:
    moves = [
        (one, stays[0], stays[1]) for one, stays in world.stays.items()
        if len(stays) == 2 and stays[0].to_on == stays[1].from_on
    ]  # fmt: skip
    assert moves
    for member_id, before, after in moves:
        assert known_as_members(sample_warehouse, member_id, after.from_on - DAY) == [(before.unit,)]
        assert known_as_members(sample_warehouse, member_id, after.from_on) == [(after.unit,)]


def test_creators_are_members_without_a_unit(world: World, sample_warehouse: Warehouse) -> None:
    creators = [one for one in world.program.members if one.kind == "creator"]
    assert len(creators) >= 5
    for creator in creators:
        assert known_as_members(sample_warehouse, creator.member_id, creator.joined_on) == [("",)]
    assert {post.member_id for post in world.posts} & {one.member_id for one in creators}


def test_outsiders_and_the_company_are_loaded_and_never_count(world: World, sample_warehouse: Warehouse) -> None:
    kinds = "select author_kind, count(*), count(member_id) from posts group by all"
    with sample_warehouse.cursor() as cursor:
        counted = {kind: (posts, members) for kind, posts, members in cursor.execute(kinds).fetchall()}
        company = cursor.execute(
            "select distinct author_kind from posts where author_account = ?", [COMPANY_HANDLES["x"]]
        ).fetchall()
    assert counted["member"] == (len(world.posts), len(world.posts))
    assert counted["outsider"][0] > 20 and counted["organisation"][0] > 20
    assert counted["outsider"][1] == counted["organisation"][1] == 0
    assert company == [("organisation",)]


@pytest.mark.parametrize("role", ["viewer", "analyst", "lead"])
def test_the_company_is_on_no_list_of_people(scoped: Scoped, world: World, role: str) -> None:
    whole = scoped(Cut(world.program.plan.start_on, world.program.plan.until))
    people = contributors_by_posts(whole, Viewer(role=role)).rows["label"]  # type: ignore[arg-type]  # parametrised
    assert len(people) and COMPANY not in set(people)


def test_a_post_after_midnight_in_berlin_counts_on_the_new_day(warehouse: Warehouse, tmp_path: Path) -> None:
    people = [f"m{number},Person {number},North,2025-01-01,@m{number}" for number in range(6)]
    moments = ["2025-03-31T21:59:59Z", "2025-03-31T22:00:00Z", "2025-06-30T22:30:00Z", "2025-12-31T23:00:00Z"]
    posts = [
        f"facebook,https://www.facebook.com/m0/posts/{at},m0,{moment},Text" for at, moment in enumerate(moments, 1)
    ]
    load(warehouse, tmp_path / "members_2025-12-31.csv", "member_id,name,unit,joined_on,facebook", people)
    load(warehouse, tmp_path / "posts_2026-01-05.csv", "platform,permalink,author_account,published_at,text", posts)
    quarters = [(3, 31), (6, 30), (9, 30), (12, 31)]
    counted = [
        figure("posts", whole_scope(date(2025, month - 2, 1), date(2025, month, last)), Viewer()).value
        for month, last in quarters
    ]
    assert counted == [1, 1, 1, 0]
    assert figure("posts", whole_scope(date(2026, 1, 1), date(2026, 1, 1)), Viewer()).value == 1


def load(served: Warehouse, path: Path, header: str, rows: list[str]) -> None:
    path.write_text("\n".join([header, *rows, ""]), encoding="utf-8")
    for export in read_sample(WrittenFile(path, "", date(2026, 1, 5), len(rows), {}, ())):
        assert not export.questions
        append_sample(served, export)


def test_a_post_counts_in_the_period_it_was_published_in_with_its_counters_two_weeks_after(
    world: World, scoped: Scoped
) -> None:
    cuts = (Cut(*quarter) for quarter in quarters(date(2024, 1, 1), date(2025, 12, 31)))
    cut = next(cut for cut in cuts if not must_hide(world, cut, "engagements"))
    told = [post.as_of(cut.to_on + timedelta(days=14)) for post in posts_in(world, cut)]
    latest = [post.as_of(date.max) for post in posts_in(world, cut)]
    assert told != latest, "some of them were exported again"
    shown = figure("engagements", scoped(cut), Viewer())
    assert shown.numerator == sum(one.engagements or 0 for one in told)
