"""What the campaign questions mean."""

from datetime import datetime, timedelta
from typing import Any

import pandas as pd
import pytest

from queries.campaigns import (
    campaign_participation,
    campaign_posts_by_day,
    campaign_response_when_mature,
    campaigns_in_period,
    hashtag_bursts,
)
from queries.uplift import campaign_course_by_day, campaign_effect
from tests.queries.hand_made import VIEWER, Program, day, scope
from warehouse.connection import Warehouse

OF_SPRING = {"campaign_id": "spring", "impulse": "prompted"}


@pytest.fixture
def program() -> Program:
    """Six members in North, five in South; a campaign 10–19 March, counting until the 22nd."""
    program = Program().members(*"abcdef").members(*"ghijk", unit="South").window("2025-12-01", "04-30")
    return program.campaign("spring", "03-10", "03-19", "03-22")


def participation(**chosen: tuple[str, ...]) -> dict[str, Any]:
    rows = campaign_participation(scope(**chosen), VIEWER, "spring").rows
    return dict(rows.iloc[0])


def test_a_campaign_is_in_every_period_its_window_touches(program: Program, warehouse: Warehouse) -> None:
    program.load(warehouse)

    def ids(*days: str) -> list[str]:
        return list(campaigns_in_period(scope(*days), VIEWER).rows["campaign_id"])

    assert [ids("01-01", "03-09"), ids("01-01", "03-10"), ids("03-22", "03-31"), ids("03-23", "03-31")] == [
        [], ["spring"], ["spring"], [],
    ]  # fmt: skip


def test_days_around_a_campaign_tell_its_posts_from_others(program: Program, warehouse: Warehouse) -> None:
    program.campaign("summer", "03-01", "03-31", "04-03")
    program.post("a", "03-10", 2, **OF_SPRING).post("b", "03-10").post("c", "03-10", impulse="unclassifiable")
    program.post("d", "03-10", campaign_id="summer", impulse="prompted").post(None, "03-10").load(warehouse)
    rows = campaign_posts_by_day(scope("01-01", "01-02"), VIEWER, "spring").rows.set_index("day_on")
    assert list(rows.loc["2026-03-10"]) == [2, 1, 1, 1, True]
    assert list(rows.loc["2026-03-09"]) == [0, 0, 0, 0, False]
    assert (rows.index[0], rows.index[-1]) == (pd.Timestamp("2026-02-10"), pd.Timestamp("2026-04-19"))
    assert list(rows.index[rows["in_window"]]) == list(pd.date_range("2026-03-10", "2026-03-22"))


def test_days_end_where_the_loaded_days_end(program: Program, warehouse: Warehouse) -> None:
    program.rows["coverage_windows"].clear()
    program.window("01-01", "03-15").load(warehouse)
    rows = campaign_posts_by_day(scope(), VIEWER, "spring").rows
    assert rows["day_on"].iloc[-1] == pd.Timestamp("2026-03-15")


def test_without_invitations_participation_is_measured_on_all_members_of_the_window(
    program: Program, warehouse: Warehouse
) -> None:
    program.member("gone", left="03-10").member("late", joined="03-22")
    program.post("a", "03-10", 3, **OF_SPRING).post("g", "03-22", **OF_SPRING).load(warehouse)
    counted = participation()
    assert (counted["participants"], counted["invited"], counted["invited_basis"]) == (2, 12, "members_in_period")
    assert counted["participation_rate"] == pytest.approx(2 / 12)


def test_participation_is_measured_on_the_invited_and_others_are_stated(program: Program, warehouse: Warehouse) -> None:
    program.rows["campaigns"][0] |= {"invited_units": ["South"], "invited_members": ["a"]}
    program.post("a", "03-10", **OF_SPRING).post("b", "03-10", **OF_SPRING).post("g", "03-11", **OF_SPRING).load(
        warehouse
    )
    counted = participation()
    assert (counted["participants"], counted["invited_participants"], counted["invited"]) == (3, 2, 6)
    assert (counted["invited_basis"], counted["participation_rate"]) == ("invited", pytest.approx(2 / 6))


def test_a_first_timer_never_posted_before_the_first_post_of_the_campaign(
    program: Program, warehouse: Warehouse
) -> None:
    program.post("a", "2025-12-24").post("a", "03-10", **OF_SPRING).post("b", "03-11", **OF_SPRING)
    program.post("c", "03-11").post("c", "03-12", **OF_SPRING).post("d", "03-13", 2, **OF_SPRING)
    program.post("e", "03-13", **OF_SPRING).load(warehouse)
    counted = participation()
    assert (counted["participants"], counted["first_timers"], counted["first_timer_share"]) == (5, 3, 0.6)


def test_an_earlier_post_of_the_same_day_counts_where_both_times_are_known(
    program: Program, warehouse: Warehouse
) -> None:
    morning, noon = (datetime.fromisoformat(f"2026-03-11T{hour}:00:00") for hour in ("08", "12"))
    program.post("a", "03-11", published_at=morning).post("a", "03-11", published_at=noon, **OF_SPRING)
    program.post("b", "03-11", published_at=noon).post("b", "03-11", published_at=morning, **OF_SPRING)
    program.post("c", "03-11", published_at=morning).post("c", "03-11", **OF_SPRING)
    program.post("d", "03-11", published_at=noon, **OF_SPRING).post("e", "03-12", **OF_SPRING).load(warehouse)
    counted = participation()
    assert (counted["participants"], counted["first_timers"]) == (5, 4)


@pytest.mark.parametrize(
    ("loaded_until", "is_running", "days_so_far"), [("03-09", True, 0), ("03-18", True, 9), ("03-19", False, 10)]
)
def test_a_campaign_runs_until_its_last_day_is_loaded(
    program: Program, warehouse: Warehouse, loaded_until: str, is_running: bool, days_so_far: int
) -> None:
    program.rows["coverage_windows"].clear()
    program.window("2026-01-01", loaded_until).load(warehouse)
    counted = participation()
    assert (counted["is_running"], counted["days_so_far"], counted["days_total"]) == (is_running, days_so_far, 10)


def test_counts_are_hidden_where_the_campaign_had_too_few_members(warehouse: Warehouse) -> None:
    program = Program().members(*"abcd").members(*"ghijk", joined="03-23").campaign("spring", "03-10", "03-19", "03-22")
    program.window("01-01", "03-31").post("a", "03-10", **OF_SPRING).load(warehouse)
    answered = campaign_participation(scope(), VIEWER, "spring")
    assert answered.hidden or answered.hidden_cells == 1
    assert answered.rows[["participants", "invited", "participation_rate", "first_timers"]].isna().all(axis=None)
    program.member("e", joined="03-22").load(warehouse)
    assert participation()["participants"] == 1


def test_an_unknown_campaign_has_no_row(program: Program, warehouse: Warehouse) -> None:
    program.load(warehouse)
    assert campaign_participation(scope(), VIEWER, "winter").rows.empty
    assert campaign_posts_by_day(scope(), VIEWER, "winter").rows.empty


def test_the_course_of_a_campaign_goes_back_to_the_first_loaded_day_and_marks_the_windows_of_others(
    program: Program, warehouse: Warehouse
) -> None:
    program.campaign("winter", "01-10", "01-12", "01-15")
    program.post("a", "03-10", 2, **OF_SPRING).post("b", "01-11", campaign_id="winter", impulse="prompted")
    program.post("c", "01-11").load(warehouse)
    rows = campaign_course_by_day(scope("04-01", "04-02"), VIEWER, "spring").rows
    assert set(rows["channel"]) == {"linkedin"}
    rows = rows.set_index("day_on")
    assert (rows.index[0], rows.index[-1]) == (pd.Timestamp("2025-12-01"), pd.Timestamp("2026-04-19"))
    counts = ["prompted", "prompted_elsewhere", "unprompted", "unclassifiable"]
    assert list(rows.loc["2026-03-10", counts]) == [2, 0, 0, 0]
    assert list(rows.loc["2026-01-11", counts]) == [0, 1, 1, 0]
    assert list(rows.index[rows["in_other_window"]]) == list(pd.date_range("2026-01-10", "2026-01-15"))
    assert rows["is_loaded"].all()


@pytest.mark.parametrize("first_loaded", ["03-01", "03-15"])
def test_a_channel_first_loaded_in_the_weeks_before_a_campaign_or_in_it_makes_no_effect(
    program: Program, warehouse: Warehouse, first_loaded: str
) -> None:
    """Two posts a day on LinkedIn; on X, of which less is loaded, three."""
    program.window(first_loaded, "04-30", platform="x")
    for on in pd.date_range("2025-12-01", "2026-04-30"):
        program.post("a", str(on.date()), 2)
        if on >= pd.Timestamp(f"2026-{first_loaded}"):
            program.post("b", str(on.date()), 3, platform="x")
    program.load(warehouse)
    told = campaign_effect(scope(), VIEWER, "spring")
    assert told and told.effect.window
    assert (told.channels, told.left_out) == (("linkedin",), ("x",))
    assert (told.effect.window.actual, told.effect.window.expected) == (26, 26)
    assert told.effect.verdict in ("within", "unchecked")


def test_a_channel_loaded_since_the_56th_day_before_is_compared_and_one_that_ended_before_is_not(
    program: Program, warehouse: Warehouse
) -> None:
    program.window("01-13", "04-30", platform="x").window("2025-12-01", "01-12", platform="tiktok").load(warehouse)
    told = campaign_effect(scope(channels=("linkedin", "x", "tiktok", "")), VIEWER, "spring")
    assert told and (told.channels, told.left_out) == (("linkedin", "x"), ("tiktok",))
    program.rows["coverage_windows"][1]["from_on"] += timedelta(days=1)
    program.load(warehouse)
    told = campaign_effect(scope(), VIEWER, "spring")
    assert told and (told.channels, told.left_out) == (("linkedin",), ("x",))


def test_the_effect_of_a_campaign_stays_hidden_where_the_weeks_before_it_had_few_members(warehouse: Warehouse) -> None:
    program = Program().members(*"abcd").window("2025-12-01", "04-30").campaign("spring", "03-10", "03-19", "03-22")
    for place in range(6):
        program.member(f"late{place}", joined="03-10")
    program.post("a", "03-10", 2, **OF_SPRING).load(warehouse)
    assert campaign_effect(scope(), VIEWER, "spring") is None
    assert not campaign_posts_by_day(scope(), VIEWER, "spring").hidden


def test_where_few_are_invited_nothing_tells_how_many_of_them_took_part(program: Program, warehouse: Warehouse) -> None:
    program.rows["campaigns"][0] |= {"invited_members": list("abcd")}
    program.post("a", "03-10", **OF_SPRING).load(warehouse)
    counted = participation()
    assert counted["is_hidden"] and pd.isna(counted["participation_rate"]) and pd.isna(counted["invited"])


def test_coverage_is_that_of_the_poorer_of_window_and_weeks_before(program: Program, warehouse: Warehouse) -> None:
    for on, text in (("02-10", "unclassifiable"), ("02-11", "unprompted"), ("03-12", "unprompted")):
        program.post("a", on, 4, impulse=text)
    program.post("b", "02-12", 2).load(warehouse)
    told = campaign_effect(scope(), VIEWER, "spring")
    assert told and told.coverage == pytest.approx(6 / 10)


def with_tags(program: Program, week: str, people: str, times: int, *tags: str) -> Program:
    """Posts of each of these people on the Monday of a week, with these hashtags."""
    for member_id in people:
        program.post(member_id, week, times, hashtags=list(tags))
    return program


def risen() -> list[tuple[str, str, str, int]]:
    rows = hashtag_bursts(scope("2025-12-01", "04-30"), VIEWER).rows
    return [(one.tag, f"{one.from_on:%m-%d}", f"{one.to_on:%m-%d}", one.posts) for one in rows.itertuples()]


def test_a_hashtag_that_rose_is_suggested_with_its_weeks_and_one_of_a_campaign_is_not(
    program: Program, warehouse: Warehouse
) -> None:
    program.rows["campaigns"][0] |= {"hashtags": ["werkstolz"]}
    with_tags(program, "2025-12-01", "a", 1, "anfang")
    for week in ("03-02", "03-09"):
        with_tags(program, week, "abcde", 2, "sommerfest", "werkstolz")
    program.load(warehouse)
    assert risen() == [("sommerfest", "03-02", "03-09", 20)]


@pytest.mark.parametrize(
    ("people", "times", "usual", "is_risen"),
    [
        ("abcde", 2, 0, True),
        ("abcd", 3, 0, False),
        ("abcde", 1, 0, False),
        ("abcde", 2, 26, True),
        ("abcde", 2, 27, False),
    ],
)
def test_a_burst_takes_five_people_ten_posts_and_thrice_what_was_usual(
    program: Program, warehouse: Warehouse, people: str, times: int, usual: int, is_risen: bool
) -> None:
    """Thrice a mean of 26 ÷ 8 is 9.75, thrice 27 ÷ 8 is 10.125."""
    with_tags(program, "2025-12-01", "a", 1, "anfang")
    with_tags(program, "02-23", "f", usual, "sommerfest")
    with_tags(program, "03-02", people, times, "sommerfest").load(warehouse)
    assert bool(risen()) is is_risen


def test_in_the_first_eight_weeks_nothing_says_what_was_usual(program: Program, warehouse: Warehouse) -> None:
    with_tags(program, "01-12", "a", 1, "anfang")
    with_tags(program, "03-02", "abcde", 2, "zu früh")
    with_tags(program, "03-09", "abcde", 2, "spät genug").load(warehouse)
    assert [tag for tag, *_ in risen()] == ["spät genug"]


def test_response_is_told_of_mature_posts_only_with_the_age_at_which_they_were_counted(
    program: Program, warehouse: Warehouse
) -> None:
    received = {"impressions": 100, "reactions": 2, "comments": 1, "shares": 3}
    for place, member_id in enumerate("abcdef"):
        program.post(member_id, "03-11", as_of_on=day(f"03-{25 + place}"), **received, **OF_SPRING)
        program.post(member_id, "03-12", as_of_on=day("03-20"), **received, **OF_SPRING)
        program.post(member_id, "03-13", as_of_on=day("03-31"), **received)
    program.load(warehouse)
    told = campaign_response_when_mature(scope(), VIEWER, "spring").rows.set_index("metric")
    rate, amplification = told.loc["er_impressions"], told.loc["amplification_rate"]
    assert (rate["numerator"], rate["denominator"]) == (6 * 6, 6 * 100)
    assert (amplification["numerator"], amplification["denominator"]) == (6 * 3, 6)
    assert (rate["rows_with_terms"], rate["rows_in_scope"], rate["mature_posts"]) == (6, 12, 6)
    assert list(rate[["youngest_age", "median_age", "oldest_age"]]) == [14, 16.5, 19]


def test_response_of_a_campaign_is_hidden_where_one_person_gives_most_of_it(
    program: Program, warehouse: Warehouse
) -> None:
    for member_id, shares in zip("abcdef", (100, 1, 1, 1, 1, 1), strict=True):
        received = {"impressions": 100, "reactions": 2, "comments": 1, "shares": shares, "as_of_on": day("03-30")}
        program.post(member_id, "03-11", **received, **OF_SPRING)
    program.load(warehouse)
    told = campaign_response_when_mature(scope(), VIEWER, "spring").rows.set_index("metric")
    assert told.loc["amplification_rate", "is_hidden"] and pd.isna(told.loc["amplification_rate", "numerator"])
