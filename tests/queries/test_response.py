"""What posts receive: rates of response, and how soon a colleague answers; figures worked out by hand."""

from datetime import datetime

import pytest

from queries.figures import Figure, figure
from queries.posts import response_by_week
from tests.queries.hand_made import VIEWER, Program, scope
from warehouse.connection import Warehouse


def shown(metric: str, **chosen: tuple[str, ...]) -> Figure:
    return figure(metric, scope(**chosen), VIEWER)


@pytest.fixture
def program() -> Program:
    """Six members since 2025 and a loaded first quarter."""
    return Program().members("a", "b", "c", "d", "e", "f").window("01-01", "03-31")


def answered_program(program: Program) -> Program:
    """Four logged posts: answered after 1 and 30 hours, answered after a week, never answered."""
    program.window("01-01", "03-31", kind="interactions")
    for member_id in "abcd":
        program.post(member_id, "01-05", published_at=at("01-05T08:00"))
    program.react("e", "p0", "01-05", at="01-05T09:00").react("f", "p0", "01-07", at="01-07T09:00")
    program.react("e", "p1", "01-06", kind="reaction", at="01-06T14:00")
    return program.react("e", "p2", "01-13", at="01-13T09:00")


def at(moment: str) -> datetime:
    return datetime.fromisoformat(f"2026-{moment}")


def test_a_rate_per_post_leaves_out_posts_whose_count_is_not_delivered(program: Program, warehouse: Warehouse) -> None:
    for member_id in "abcde":
        program.post(member_id, "01-05", reactions=10, comments=1, shares=None)
    program.post("f", "01-05", reactions=None, comments=4, shares=3).load(warehouse)
    applause, conversation = shown("applause_rate"), shown("conversation_rate")
    assert (applause.value, applause.numerator, applause.denominator) == (10.0, 50, 5)
    assert (conversation.value, conversation.coverage) == (9 / 6, 1.0)
    assert applause.coverage == pytest.approx(5 / 6)


def test_a_rate_of_few_people_is_hidden_alone_and_in_the_difference(program: Program, warehouse: Warehouse) -> None:
    for member_id in "abcdef":
        program.post(member_id, "01-05", reactions=10).post(member_id, "01-06", shares=1)
    program.post("a", "01-05", platform="x", reactions=30).load(warehouse)
    assert shown("applause_rate", channels=("linkedin",)).hidden  # what is left out is one person's
    assert not shown("applause_rate").hidden
    assert not shown("amplification_rate", channels=("linkedin",)).hidden


def test_engagements_per_follower_are_a_mean_over_posts(program: Program, warehouse: Warehouse) -> None:
    for member_id in "abcde":
        program.post(member_id, "01-05", engagements=10, followers_at_post=100, reach=50)
    program.post("f", "01-05", engagements=30, followers_at_post=100, reach=None)
    program.post("f", "01-06", engagements=30, followers_at_post=0, reach=250).load(warehouse)
    # (5 x 0.1 + 0.3) / 6: an account without followers has no rate
    assert shown("er_followers").value == pytest.approx(0.8 / 6)
    # (5 x 10 + 30) / (5 x 50 + 250)
    assert shown("er_reach").value == pytest.approx(80 / 500)


def test_posts_per_active_member_count_those_who_only_commented(program: Program, warehouse: Warehouse) -> None:
    program.post("a", "01-05", 4).post("b", "01-06").react("c", "p0", "01-07").load(warehouse)
    assert shown("posts_per_active").value == pytest.approx(5 / 3)


def test_half_of_the_posts_are_answered_by_the_median_time(program: Program, warehouse: Warehouse) -> None:
    answered_program(program).load(warehouse)
    # by hand: 1 h of 4 leaves 3/4, 30 h of 3 leaves 2/4; the answer after a week comes too late
    response = shown("time_to_peer_response")
    assert (response.value, response.coverage) == (30.0, 1.0)


def test_nobody_answering_half_of_the_posts_leaves_the_median_unknown(program: Program, warehouse: Warehouse) -> None:
    answered_program(program).post("e", "01-08").load(warehouse)
    assert shown("time_to_peer_response").value is None


def test_posts_outside_the_log_are_uncovered_and_not_unanswered(program: Program, warehouse: Warehouse) -> None:
    program.window("02-01", "03-31", kind="interactions").post("a", "01-05").post("b", "02-05")
    program.react("c", "p1", "02-06").load(warehouse)
    response = shown("time_to_peer_response")
    # without a time of day, a day counts as 24 hours
    assert (response.numerator, response.coverage, response.withheld) == (24.0, 0.5, True)


def test_weeks_of_few_people_hide_another_week_so_that_the_total_tells_neither(
    program: Program, warehouse: Warehouse
) -> None:
    for monday in ("01-05", "01-12", "01-19"):
        for member_id in "abcdef":
            program.post(member_id, monday, reactions=2)
    program.post("a", "01-26", reactions=70).load(warehouse)
    rows = response_by_week(scope("01-05", "02-01"), VIEWER).rows
    applause = rows[rows["kind"] == "applause"]
    assert list(applause["is_hidden"]) == [True, False, False, True]
    assert list(applause["amount"].fillna(-1)) == [-1, 12, 12, -1]


def test_a_week_without_a_known_count_has_no_amount_and_a_week_without_posts_none(
    program: Program, warehouse: Warehouse
) -> None:
    for member_id in "abcdef":
        program.post(member_id, "01-05", shares=0)
    program.load(warehouse)
    rows = response_by_week(scope("01-05", "01-18"), VIEWER).rows
    told = {(kind, week.day): (amount, posts) for week, kind, amount, posts, *_ in rows.itertuples(index=False)}
    assert told["amplification", 5] == (0, 6)
    assert told["applause", 5][1] == told["applause", 12][1] == 0
    assert rows.loc[rows["kind"] == "applause", "amount"].isna().all()
