"""What the lists of people and the dependence on few mean."""

from queries.contributors import (
    absence_factor,
    contributors_by_engagements,
    contributors_by_posts,
    contributors_concentration,
)
from tests.queries.hand_made import VIEWER, Program, scope
from warehouse.connection import Warehouse


def named(*member_ids: str) -> Program:
    return Program().members(*member_ids, level="named").window("01-01", "03-31")


def listed() -> list[tuple[str, int, int]]:
    rows = contributors_by_posts(scope(), VIEWER).rows
    return [(row["label"], int(row["posts"]), int(row["band"])) for _, row in rows.iterrows()]


def test_people_are_listed_by_posts_with_originals_and_reshares_apart(warehouse: Warehouse) -> None:
    program = named(*"abcde").post("a", "01-05", 2).post("a", "01-06", 1, is_reshare=True).post("b", "01-05", 2)
    program.post("c", "01-05").post("a", "2025-12-31", 9).load(warehouse)
    rows = contributors_by_posts(scope(), VIEWER).rows
    assert list(rows.iloc[0]) == ["Name a", "named", "North", 3, 2, 1, 1]


def test_nobody_below_the_median_active_member_is_listed(warehouse: Warehouse) -> None:
    program = named(*"abcdef")
    for member_id, posts in zip("abcde", (5, 4, 3, 2, 1), strict=True):
        program.post(member_id, "01-05", posts)
    program.load(warehouse)
    assert listed() == [("Name a", 5, 1), ("Name b", 4, 2), ("Name c", 3, 3)]


def test_the_median_is_that_of_all_active_members_not_of_those_who_may_be_shown(warehouse: Warehouse) -> None:
    program = named("a").members(*"bcdef")
    program.post("a", "01-05")
    for member_id in "bcdef":
        program.post(member_id, "01-05", 2)
    program.load(warehouse)
    assert listed() == []


def test_equal_counts_share_a_band(warehouse: Warehouse) -> None:
    program = named(*"abcdef").post("a", "01-05", 3).post("b", "01-05", 3).post("c", "01-05", 2).post("d", "01-05", 1)
    program.load(warehouse)
    assert sorted(listed()) == [("Name a", 3, 1), ("Name b", 3, 1)]


def test_a_band_that_would_exceed_ten_people_is_left_out_whole(warehouse: Warehouse) -> None:
    people = [f"m{number:02}" for number in range(24)]
    program = named(*people)
    for place, member_id in enumerate(people):
        program.post(member_id, "01-05", 5 if place < 9 else 4 if place < 11 else 1)
    program.load(warehouse)
    assert sorted(listed()) == [(f"Name {member_id}", 5, 1) for member_id in people[:9]]


def test_when_the_first_band_exceeds_ten_people_nobody_is_listed(warehouse: Warehouse) -> None:
    people = [f"m{number:02}" for number in range(11)]
    program = named(*people)
    for member_id in people:
        program.post(member_id, "01-05")
    program.load(warehouse)
    assert listed() == []


def test_order_inside_a_band_is_not_by_name_and_survives_renaming(warehouse: Warehouse) -> None:
    program = named(*"abcdefgh")
    for member_id in "abcdefgh":
        program.post(member_id, "01-05")
    program.load(warehouse)
    order = [label for label, _, _ in listed()]
    assert order != sorted(order)
    for row in program.rows["members"]:
        row["name"] = f"{ord('z') - ord(row['member_id'])} {row['member_id']}"
    program.load(warehouse)
    assert [label[-1] for label, _, _ in listed()] == [label[-1] for label in order]


def test_engagements_are_summed_over_mature_posts_where_they_are_known(warehouse: Warehouse) -> None:
    program = named(*"abcde").post("a", "01-05", 2, engagements=10, as_of_on=scope("01-19").from_on)
    program.post("a", "01-06", engagements=500, as_of_on=scope("01-19").from_on)
    program.post("a", "01-05", as_of_on=scope("02-28").from_on).post("b", "01-05", engagements=3).load(warehouse)
    rows = contributors_by_engagements(scope(), VIEWER).rows
    assert list(rows.iloc[0]) == ["Name a", "named", "North", 2, 20, 1]
    assert len(rows) == 1


def test_the_lorenz_curve_has_points_five_people_apart(warehouse: Warehouse) -> None:
    people = [f"m{number:02}" for number in range(12)]
    program = named(*people)
    for place, member_id in enumerate(people):
        program.post(member_id, "01-05", 4 if place < 5 else 1)
    program.load(warehouse)
    rows = contributors_concentration(scope(), VIEWER).rows
    assert list(zip(rows["step_people"], rows["share_of_posts"], strict=True)) == [(0, 0.0), (5, 20 / 27), (12, 1.0)]


def test_the_absence_factor_stands_beside_the_size_of_the_program(warehouse: Warehouse) -> None:
    program = Program().members("a", "b", level="named").members(*"cdefgh").window("01-01", "03-31")
    program.post("a", "01-05", 4).post("b", "01-05", 3).post("c", "01-05", 3).post("d", "01-05", 3).load(warehouse)
    assert list(absence_factor(scope(), VIEWER).rows.iloc[0]) == [2, 4, 13, 2, 8]


def test_without_posts_there_is_no_absence_factor(warehouse: Warehouse) -> None:
    Program().members(*"abcde").load(warehouse)
    row = absence_factor(scope(), VIEWER).rows.iloc[0]
    assert row.isna()["absence_factor"]
    assert row["members"] == 5
