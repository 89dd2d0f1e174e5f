"""What retention, cohorts, first posts, silence, support and the share of members mean, on rows made by hand."""

import pandas as pd
import pytest

from queries.echo import calls_offered, echo_by_unit
from queries.exposure import followers_by_month, impressions_by_month
from queries.figures import Figure, figure
from queries.members import members_by_silence, members_cohorts_by_month, members_first_posts
from queries.support import newcomers_answered, support_between_units
from tests.queries.hand_made import VIEWER, Program, scope
from warehouse.connection import Warehouse
from warehouse.ledger import record_decision

SIX = "abcdef"


def told(metric: str, from_on: str = "01-01", to_on: str = "03-31") -> Figure:
    return figure(metric, scope(from_on, to_on), VIEWER)


def terms(metric: str, from_on: str = "01-01", to_on: str = "03-31") -> tuple[float | None, float | None]:
    shown = told(metric, from_on, to_on)
    return shown.numerator, shown.denominator


def test_retention_is_those_active_in_both_months_over_those_of_the_first(warehouse: Warehouse) -> None:
    program = Program().members(*SIX).window("01-01", "03-31")
    program.post("a", "01-05").post("b", "01-06").post("c", "01-07").post("a", "02-05").post("d", "02-06")
    program.load(warehouse)
    assert terms("retention_rate", "02-01", "02-28") == (1, 3)


def test_regularity_and_consistency_count_weeks_of_seven_days_back_from_the_last(warehouse: Warehouse) -> None:
    program = Program().members(*SIX).window("2025-10-01", "03-31")
    program.post("a", "03-31").post("a", "03-25").post("a", "03-24").post("b", "03-04")
    program.load(warehouse)
    # weeks end on 31, 24, 17 and 10 March: a in two of them (25 and 31 March are one), b in the last
    assert terms("stickiness") == (3, 8)
    assert terms("consistency") == (3, 6 * 13)


def test_cohorts_begin_with_the_first_act_and_leave_out_unknown_joining_days(warehouse: Warehouse) -> None:
    program = Program().members(*SIX).member("z", joined=None).window("01-01", "03-31")
    program.post("a", "01-05").post("b", "01-06").post("a", "02-05").post("a", "03-05").post("z", "01-09")
    program.post("c", "03-09").load(warehouse)
    rows = members_cohorts_by_month(scope(), VIEWER).rows
    found = [(f"{row.cohort_on:%m}", row.months_since, row.cohort_members, row.active) for row in rows.itertuples()]
    assert found == [("01", 0, 2, 2), ("01", 1, 2, 1), ("01", 2, 2, 1), ("03", 0, 1, 1)]


def test_joiners_wait_until_their_first_post_or_as_long_as_they_are_seen(warehouse: Warehouse) -> None:
    program = Program().members(*"pqrst", joined="2025-01-01").members(*SIX, joined="03-01").window("01-01", "03-31")
    for place, member in enumerate("abcd"):
        program.post(member, f"03-{2 + place:02d}")
    program.rows["memberships"][-1]["to_on"] = scope("03-11").from_on  # f leaves after ten days
    program.load(warehouse)
    now, before = members_first_posts(scope(), VIEWER).rows.to_dict("records")
    assert (now["joiners"], now["posted"], before["joiners"]) == (6, 4, 0)
    # by day 4 four of six; f is last seen on day 10, e on day 30
    assert list(now["days"]) == [1, 2, 3, 4, 10, 30]
    assert now["shares"] == pytest.approx([1 / 6, 2 / 6, 3 / 6, 4 / 6, 4 / 6, 4 / 6])


def test_who_posted_before_joining_is_left_out(warehouse: Warehouse) -> None:
    program = Program().members(*SIX, joined="03-01").window("01-01", "03-31").account("a", "handle-x")
    program.post(None, "02-01", author_account="handle-x").load(warehouse)
    now = members_first_posts(scope(), VIEWER).rows.to_dict("records")[0]
    assert (now["joiners"], now["left_out"]) == (5, 1)


def test_fewer_than_five_joiners_make_no_curve(warehouse: Warehouse) -> None:
    Program().members(*"abcdefg").members(*"wxyz", joined="03-01").window("01-01", "03-31").load(warehouse)
    assert not len(members_first_posts(scope(), VIEWER).rows["days"].iloc[0])


def test_a_curve_tells_of_as_many_joiners_as_the_smallest_group_set(warehouse: Warehouse) -> None:
    program = Program().members(*"abcdefg").members(*"uvwxyz", joined="03-01").window("01-01", "03-31")
    program.post("u", "03-02").load(warehouse)
    for group, is_told in ((6, True), (7, False)):
        record_decision(warehouse, "setting", "minimum_group", group, scope().from_on, "lead")
        assert bool(len(members_first_posts(scope(), VIEWER).rows["days"].iloc[0])) is is_told


def test_every_member_is_active_dormant_silent_or_not_yet_active(warehouse: Warehouse) -> None:
    program = Program().members(*"abcdefg").window("2025-10-01", "03-31")
    # the 28th day back is 4 March; 90 days back is 31 December
    program.post("a", "03-04").post("b", "03-03").post("c", "2025-12-31").post("d", "2025-12-30")
    program.load(warehouse)
    row = members_by_silence(scope(), VIEWER).rows.iloc[0]
    assert (row["active"], row["dormant"], row["silent"], row["never_active"], row["members"]) == (1, 2, 1, 3, 7)


def test_silence_is_measured_against_the_own_usual_gap(warehouse: Warehouse) -> None:
    program = Program().members(*"abcdefg").window("2025-10-01", "03-31")
    for on in ("02-11", "02-21", "03-03", "03-13", "03-21"):  # gaps of 10, 10, 10 and 8 days, silent for 10
        program.post("a", on)
    program.post("b", "03-01", 5)  # five acts on one day tell of no rhythm
    program.load(warehouse)
    row = members_by_silence(scope(), VIEWER).rows.iloc[0]
    assert (row["up_to_1"], row["up_to_2"], row["up_to_4"], row["above_4"]) == (1, 0, 0, 0)


def test_silence_is_not_told_beyond_the_last_day_loaded(warehouse: Warehouse) -> None:
    Program().members(*"abcdefg").window("01-01", "01-31").post("a", "01-20").load(warehouse)
    row = members_by_silence(scope(), VIEWER).rows.iloc[0]
    assert (f"{row['known_on']:%m-%d}", row["active"]) == ("01-31", 1)


def supported() -> Program:
    """North (a to f) and South (h to l); everybody answers somebody, a and b one another."""
    program = Program().members(*SIX).members(*"hijkl", unit="South").window("01-01", "03-31")
    program.window("01-01", "03-31", kind="interactions")
    for member in (*SIX, *"hijkl"):
        program.post(member, "02-01")
    for place, member in enumerate(SIX):
        program.react(SIX[place - 1], f"p{place}", "02-02").react("hijkl"[place % 5], f"p{place}", "02-03")
        assert member
    return program.react("b", "p0", "02-04", kind="reaction")


def test_support_is_counted_between_units_and_pairs(warehouse: Warehouse) -> None:
    supported().load(warehouse)
    # six answers inside North and b's reaction; six from South to North
    assert terms("cross_unit_share") == (6, 13)
    # pairs: six neighbours in a circle, of which a and b answer one another, and six across
    assert terms("reciprocity") == (1, 12)
    assert terms("connected_share") == (11, 11)
    cells = support_between_units(scope(), VIEWER).rows
    assert set(cells["edge_source"]) == {"log"}
    assert dict(
        zip(zip(cells["supporter_unit"], cells["supported_unit"], strict=True), cells["edges"], strict=True)
    ) == {
        ("North", "North"): 7,
        ("South", "North"): 6,
    }


def test_cells_of_few_people_or_mostly_one_are_hidden(warehouse: Warehouse) -> None:
    program = supported()
    for place in range(5):
        program.react("a", f"p{6 + place}", "02-05")  # all from a: one gives more than half
    program.load(warehouse)
    hidden = support_between_units(scope(), VIEWER).rows.set_index(["supporter_unit", "supported_unit"])["is_hidden"]
    # the other cell of the line goes too, or the sum of the line would tell
    assert hidden.to_dict() == {("North", "North"): True, ("North", "South"): True, ("South", "North"): False}


def test_without_a_log_mentions_of_handles_are_a_stated_lower_bound(warehouse: Warehouse) -> None:
    program = Program().members(*SIX).members(*"hijkl", unit="South").window("01-01", "03-31")
    for member in "hijkl":
        program.account(member, f"hand.{member}")
    for place, member in enumerate("abcde"):
        program.post(member, "02-01", text=f"Thanks @Hand.{'hijkl'[place]}! mail@hand.h is no mention, @nobody neither")
    program.post("f", "02-01", text=None).load(warehouse)
    cells = support_between_units(scope(), VIEWER).rows
    assert cells[["edge_source", "supporter_unit", "supported_unit", "edges"]].to_numpy().tolist() == [
        ["text", "North", "South", 5]
    ]
    assert terms("peer_mention_rate") == (5, 5)


def test_newcomers_are_told_apart_by_an_answer_within_two_days(warehouse: Warehouse) -> None:
    program = Program().members(*SIX).window("01-01", "03-31").window("01-01", "03-31", kind="interactions")
    program.post("a", "01-05", published_at=pd.Timestamp("2026-01-05 10:00"))
    program.post("b", "01-06", published_at=pd.Timestamp("2026-01-06 10:00"))
    program.react("c", "p0", "01-07", at="01-07T09:59").react("c", "p1", "01-08", at="01-08T10:01")
    program.post("a", "02-04").post("b", "03-07")  # 30 days after the first post, and 60
    program.post("d", "02-15").load(warehouse)  # sixty days are not over
    assert newcomers_answered(scope(), VIEWER).rows.to_numpy().tolist() == [[True, 1, 1], [False, 1, 0]]


def test_the_share_of_members_is_their_part_of_all_impressions(warehouse: Warehouse) -> None:
    program = Program().members(*SIX).window("01-01", "03-31").official(impressions=500)
    for member in SIX:
        program.post(member, "02-11", impressions=100)
    program.post("a", "02-12", impressions=None).load(warehouse)
    assert terms("community_share") == (600, 1100)
    assert told("community_share").coverage == 7 / 8
    [row] = impressions_by_month(scope(), VIEWER).rows.to_dict("records")
    assert (row["of_members"], row["of_organisation"], row["posts_known"], row["posts"]) == (600, 500, 7, 8)


def test_one_person_with_more_than_half_of_the_impressions_hides_the_sum(warehouse: Warehouse) -> None:
    program = Program().members(*SIX).window("01-01", "03-31").official()
    for member in SIX:
        program.post(member, "02-11", impressions=1000 if member == "a" else 100)
    program.load(warehouse)
    assert told("community_share").hidden


def test_stock_and_daily_gain_of_followers_stay_apart_and_a_gain_may_be_negative(warehouse: Warehouse) -> None:
    program = Program().members(*SIX).window("01-01", "03-31").official("02-10")
    program.followers("house", "02-20", total=990).followers("house", "02-21", gained=-30, lost=None)
    program.account("a", "own").followers("own", "02-10", total=77).followers("stranger", "02-10", total=5).load(
        warehouse
    )
    rows = followers_by_month(scope(), VIEWER).rows
    house = rows[rows["is_organisation"]].iloc[0]
    assert (house["followers"], house["gained"], house["gain_days"]) == (990, -18, 2)
    [members] = rows[~rows["is_organisation"]].to_dict("records")
    assert members["is_hidden"] and pd.isna(members["followers"]) and pd.isna(members["account"])


def called() -> Program:
    """A call of the organisation on 2 February; ten people in the North and five in the South take it up."""
    program = Program().members(*"abcdefghij").members(*"pqrst", unit="South").window("01-01", "04-30")
    program.campaign("spring", "02-02", "02-28", "03-03", hashtags=["spring"]).window("01-01", "04-30", "interactions")
    program.post(None, "02-02", author_kind="organisation", author_account="house", hashtags=["other", "spring"])
    for member in "abcdefghij":
        program.post(member, "01-15")
    for member, on in zip("abcdefghij", (3, 3, 4, 4, 5, 17, 17, 18, 19, 19), strict=True):
        program.post(member, f"02-{on:02d}", hashtags=["spring"]).post(member, "02-21", hashtags=["spring"])
    for member, on in zip("pqrst", ("02-10", "02-12", "02-13", "02-20", "03-30"), strict=True):
        program.post(member, on, hashtags=["spring"])
    for actor, on, kind in (("a", "02-02", "reaction"), ("b", "02-02", "share"), ("c", "02-03", "comment"),
                            ("p", "02-03", "reaction")):  # fmt: skip
        program.react(actor, "p0", on, kind)
    # too late, and on another post
    return program.react("f", "p0", "02-20").react("g", "p1", "02-03").members(*"xyz", joined="02-10", unit="South")


Told = list[tuple[object, ...]]


def echo_of(campaign_id: str = "spring", **units: tuple[str, ...]) -> Told:
    """Cells as tuples, what is not told as None."""
    rows = echo_by_unit(scope(**units), VIEWER, campaign_id).rows.astype(object)
    return [tuple(None if pd.isna(cell) else cell for cell in row) for row in rows.itertuples(index=False)]


def test_the_echo_of_a_call_is_who_did_something_for_the_first_time_after_it(warehouse: Warehouse) -> None:
    called().load(warehouse)
    # the fifth of the South came in the ninth week, which ends with the 60 days
    assert echo_of() == [
        ("first_posts", "South", 0, 60, 5, 1, False),
        ("first_uses", "North", 0, 6, 5, 3, False),
        ("first_uses", "North", 7, 20, 5, 0, False),
        ("first_uses", "South", 0, 60, 5, 1, False),
        ("joins", "", None, None, None, None, True),
    ]


def test_cells_stay_the_same_whatever_units_are_chosen(warehouse: Warehouse) -> None:
    called().load(warehouse)
    assert echo_of(units=("North", "")) == [cell for cell in echo_of() if cell[1] == "North"]


def test_units_that_go_together_are_told_together_or_not_at_all(warehouse: Warehouse) -> None:
    program = called()
    program.rows["posts"] = [row for row in program.rows["posts"] if row["member_id"] != "t"]
    program.load(warehouse)  # four are left in the South
    together = [cell for cell in echo_of() if cell[0] == "first_uses"]
    assert [cell[1:6] for cell in together] == [("North\nSouth", 0, 6, 5, 3), ("North\nSouth", 7, 20, 9, 1)]
    assert [cell for cell in echo_of(units=("South", "")) if not cell[-1]] == []


def test_without_a_log_of_those_days_nobody_knows_who_had_engaged(warehouse: Warehouse) -> None:
    program = called()
    program.rows["coverage_windows"].pop()
    program.load(warehouse)
    assert [cell[4:6] for cell in echo_of() if not cell[-1]] == [(5, None)] * 4
    assert calls_offered(scope(), VIEWER).rows["is_logged"].tolist() == [False]


def test_the_echo_of_a_call_ends_before_the_next_call(warehouse: Warehouse) -> None:
    program = called().campaign("summer", "02-12", "02-20", "02-23", hashtags=["summer"])
    program.rows["member_consents"].append(
        {"member_id": "d", "purpose": "recognition", "level": "named", "source": "member list"}
    )
    program.post("d", "02-12", hashtags=["summer"]).load(warehouse)
    calls = calls_offered(scope(), VIEWER).rows
    told = [
        tuple(map(str, (one.called_on.date(), one.until_on.date(), one.has_most_echo))) for one in calls.itertuples()
    ]
    # five of the North and one of the South took up the first, d alone the second
    assert told == [("2026-02-02", "2026-02-11", "True"), ("2026-02-12", "2026-04-13", "False")]


def test_nobody_who_did_not_agree_to_be_named_is_a_call(warehouse: Warehouse) -> None:
    program = called().campaign("summer", "02-12", "02-20", "02-23", hashtags=["summer"])
    program.post("d", "02-12", hashtags=["summer"]).load(warehouse)
    assert "summer" not in calls_offered(scope(), VIEWER).rows["campaign_id"].tolist()
