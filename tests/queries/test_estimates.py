"""What the fair comparison of responses to people's posts means, and whom it shows."""

from math import exp, log

import pandas as pd
import pytest

from exhibits import fair_comparison, top_contributors
from queries.estimates import contributors_estimates
from queries.rows import contributors_rows
from queries.scope import Viewer
from tests.queries.hand_made import VIEWER, Program, scope
from warehouse.connection import Warehouse
from warehouse.program_decisions import change_settings

ANALYST = Viewer("analyst")


def with_posts(program: Program, member_ids: str, middle: int, posts: int = 8) -> Program:
    """Posts of each that received the middle, or a tenth more or less of it."""
    for member_id in member_ids:
        for number in range(posts):
            program.post(member_id, "01-05", reactions=middle + (number % 3 - 1) * middle // 10, comments=0, shares=0)
    return program


def league(others: str = "hijkl") -> Program:
    """Six named people, of whom a and b receive more, and five or fewer who are not."""
    program = Program().members(*"abcdef", level="named").members(*others).window("01-01", "03-31")
    return with_posts(with_posts(program, "ab", 200), f"cdef{others}", 100)


def test_people_whose_posts_surely_receive_more_form_a_band_of_their_own(warehouse: Warehouse) -> None:
    league().load(warehouse)
    rows = contributors_estimates(scope(), VIEWER).rows
    bands = dict(zip(rows["label"], rows["band"], strict=True))
    assert (bands["Name a"], bands["Name b"]) == (1, 1) and set(rows["people"]) == {11}
    assert all(band == 2 for label, band in bands.items() if label not in {"Name a", "Name b"})
    assert (rows["low"] < rows["estimate"]).all() and (rows["estimate"] < rows["high"]).all()


def test_what_a_few_posts_received_is_drawn_towards_everybody(warehouse: Warehouse) -> None:
    program = with_posts(league(), "", 0)
    program.members("m", level="named")
    with_posts(program, "m", 200, posts=4).load(warehouse)
    rows = contributors_estimates(scope(), VIEWER).rows.set_index("label")
    assert rows.loc["Name m", "posts"] == 4 and rows.loc["Name a", "posts"] == 8
    assert (
        rows.loc["Name m", "high"] - rows.loc["Name m", "low"] > rows.loc["Name a", "high"] - rows.loc["Name a", "low"]
    )


def test_three_posts_are_too_few(warehouse: Warehouse) -> None:
    program = league()
    program.members("m", level="named")
    with_posts(program, "m", 500, posts=3).load(warehouse)
    rows = contributors_estimates(scope(), VIEWER).rows
    assert "Name m" not in set(rows["label"]) and set(rows["people"]) == {11}


def test_nobody_is_listed_where_people_differ_no_more_than_chance(warehouse: Warehouse) -> None:
    program = Program().members(*"abcdef", level="named").window("01-01", "03-31")
    with_posts(program, "abcdef", 100).load(warehouse)
    answered = contributors_estimates(scope(), VIEWER)
    assert answered.rows.empty and not answered.hidden


def test_a_single_post_that_made_it_is_told_with_the_estimate_without_it(warehouse: Warehouse) -> None:
    league().post("a", "01-06", reactions=5000, comments=0, shares=0).load(warehouse)
    hit = contributors_estimates(scope(), VIEWER).rows.set_index("label").loc["Name a"]
    # 5,000 of 5,000 + 180 · 3 + 200 · 3 + 220 · 2
    assert hit["top_post_share"] == pytest.approx(round(5000 / 6580, 2))
    assert hit["without_it"] < hit["estimate"] < exp(log(5001 / 101))


def test_a_pseudonym_stands_without_unit_and_without_a_single_post(warehouse: Warehouse) -> None:
    program = league()
    program.post("h", "01-06", reactions=5000, comments=0, shares=0).load(warehouse)
    coded = contributors_estimates(scope(), ANALYST).rows.set_index("label").loc["Code h"]
    assert coded[["unit", "top_post_share", "without_it"]].isna().all()
    assert "Code h" not in set(contributors_estimates(scope(), VIEWER).rows["label"])


def test_fewer_others_than_a_minimum_group_have_no_part_in_what_is_shown(warehouse: Warehouse) -> None:
    league("h").load(warehouse)
    before = contributors_estimates(scope(), VIEWER).rows
    program = league("h")
    for row in program.rows["posts"]:
        if row["member_id"] == "h":
            row["reactions"] = row["reactions"] * 6 // 10  # usual stays 100
    program.load(warehouse)
    assert set(before["people"]) == {6}
    pd.testing.assert_frame_equal(contributors_estimates(scope(), VIEWER).rows, before)


def test_who_is_not_shown_moves_no_band_of_those_who_are(warehouse: Warehouse) -> None:
    league().load(warehouse)
    before = contributors_estimates(scope(), VIEWER).rows.set_index("label")["band"].to_dict()
    program = league()
    for row in program.rows["posts"]:
        if row["member_id"] == "h":
            row["reactions"] = 100 * row["reactions"]
    program.load(warehouse)
    after = contributors_estimates(scope(), VIEWER).rows.set_index("label")["band"].to_dict()
    assert after["Name a"] == after["Name b"] == before["Name a"]


def test_an_estimate_opens_the_posts_it_rests_on(warehouse: Warehouse) -> None:
    league().post("a", "01-06").load(warehouse)  # of this one nobody knows what it received
    person = contributors_estimates(scope(), VIEWER).rows.set_index("label").loc["Name a"]
    opened = contributors_rows(scope(), VIEWER, "compared_of_person", place=int(person["place"]))
    assert opened.rows["numerator"].iloc[0] == person["posts"] == 8


def test_lists_that_are_switched_off_say_so_and_show_nobody(warehouse: Warehouse) -> None:
    league().load(warehouse)
    assert fair_comparison.estimates(scope(), None, VIEWER, "en").state == "full"
    change_settings(warehouse, {"lists_shown": False}, "me")
    assert contributors_estimates(scope(), ANALYST).rows.empty
    for drawn in (fair_comparison.estimates, top_contributors.by_posts):
        shown = drawn(scope(), None, VIEWER, "en")
        assert shown.state == "empty" and shown.empty and "shows no lists of people" in shown.empty.text
