"""Denominators as of their period, whatever lists came later: leaving, returning, renaming, moving between units."""

from datetime import date
from typing import Any

import pytest

from queries.campaigns import campaign_participation
from queries.figures import figure
from queries.members import members_by_month
from tests.queries.hand_made import VIEWER, scope
from tests.warehouse.files import file, load, post, rows_of
from warehouse.connection import Warehouse
from warehouse.contents import content_hash
from warehouse.derivation import rebuild
from warehouse.ledger import undo_import

# Six people who are always there, so that no figure is hidden for being about fewer than five.
EVERYBODY = [
    {
        "member_id": f"s{number}",
        "name": f"Stamm {number}",
        "unit": "North",
        "joined_on": date(2025, 1, 1),
        "x": f"stamm{number}",
    }
    for number in range(6)
]
ANNA = {"member_id": "m1", "name": "Anna Berg", "unit": "North", "x": "annab"}
FEBRUARY, MAY, AUGUST, NOVEMBER = (date(2026, month, 15) for month in (2, 5, 8, 11))
Q1, Q2, Q3 = ("01-01", "03-31"), ("04-01", "06-30"), ("07-01", "09-30")


def roster(warehouse: Warehouse, as_of: date, *people: dict[str, Any]) -> int:
    """A list of the day: everybody who is always there, and these."""
    return load(warehouse, file(f"list {as_of}", "members", [*EVERYBODY, *people], as_of=as_of)).import_id


def members(period: tuple[str, str], *units: str) -> float | None:
    chosen = {"units": units} if units else {}
    return figure("members_in_period", scope(*period, **chosen), VIEWER).value


def wrote(warehouse: Warehouse, *days: date) -> None:
    written = [post(place, author_account="annab", published_on=day) for place, day in enumerate(days, start=1)]
    load(warehouse, file("posts", "posts", written, as_of=date(2026, 12, 1)))


def test_a_leaver_counts_until_the_day_of_leaving_in_every_later_list(warehouse: Warehouse) -> None:
    joined = ANNA | {"joined_on": date(2026, 1, 10)}
    roster(warehouse, FEBRUARY, joined)
    assert (members(Q1), members(Q2), members(Q3)) == (7, 7, 7)
    roster(warehouse, AUGUST, joined | {"left_on": date(2026, 6, 1)})
    roster(warehouse, NOVEMBER)
    assert (members(Q1), members(Q2), members(Q3)) == (7, 7, 6)


def test_a_return_with_a_day_leaves_the_first_stay_where_an_earlier_list_saw_it_end(warehouse: Warehouse) -> None:
    roster(warehouse, FEBRUARY, ANNA | {"joined_on": date(2025, 6, 1)})
    roster(warehouse, MAY, ANNA | {"joined_on": date(2025, 6, 1), "left_on": date(2026, 3, 1)})
    roster(warehouse, NOVEMBER, ANNA | {"joined_on": date(2026, 7, 10)})
    assert (members(Q1), members(Q2), members(Q3)) == (7, 6, 7)


def test_a_return_without_a_day_begins_with_the_first_list_that_has_them_again(warehouse: Warehouse) -> None:
    roster(warehouse, FEBRUARY, ANNA | {"joined_on": date(2025, 6, 1)})
    roster(warehouse, MAY, ANNA | {"left_on": date(2026, 3, 1)})
    roster(warehouse, AUGUST, ANNA)
    roster(warehouse, NOVEMBER, ANNA)
    assert (members(Q1), members(Q2), members(Q3)) == (7, 6, 7)
    stays = rows_of(warehouse, "select from_on, to_on from memberships where member_id = 'm1' order by 1")
    assert stays == [(date(2025, 6, 1), date(2026, 3, 1)), (AUGUST, None)]


def test_a_corrected_day_of_joining_is_no_second_stay(warehouse: Warehouse) -> None:
    roster(warehouse, MAY, ANNA | {"joined_on": date(2025, 6, 1), "left_on": date(2026, 5, 1)})
    roster(warehouse, NOVEMBER, ANNA | {"joined_on": date(2026, 4, 1), "left_on": date(2026, 5, 1)})
    assert (members(Q1), members(Q2), members(Q3)) == (6, 7, 6)


def test_a_corrected_leaving_holds_although_an_older_list_said_otherwise(warehouse: Warehouse) -> None:
    joined = ANNA | {"joined_on": date(2026, 1, 10)}
    roster(warehouse, FEBRUARY, joined | {"left_on": date(2026, 2, 1)})
    roster(warehouse, MAY, joined)
    assert (members(Q1), members(Q2), members(Q3)) == (7, 7, 7)


def test_a_list_that_dates_a_move_leaves_the_unit_before_it_alone(warehouse: Warehouse) -> None:
    joined = ANNA | {"joined_on": date(2025, 6, 1)}
    roster(warehouse, FEBRUARY, joined)
    roster(warehouse, NOVEMBER, joined | {"unit": "South", "unit_from_on": date(2026, 7, 1)})
    units = "select unit, from_on, to_on from memberships where member_id = 'm1' order by from_on"
    assert rows_of(warehouse, units) == [
        ("North", date(2025, 6, 1), date(2026, 7, 1)),
        ("South", date(2026, 7, 1), None),
    ]
    assert members(Q2, "North") == 7


def test_a_list_without_units_takes_nobody_out_of_theirs(warehouse: Warehouse) -> None:
    joined = ANNA | {"joined_on": date(2025, 6, 1)}
    roster(warehouse, FEBRUARY, joined)
    roster(warehouse, MAY, joined | {"unit": None})
    assert members(Q3, "North") == 7


def test_a_renamed_member_is_the_same_member(warehouse: Warehouse) -> None:
    wrote(warehouse, date(2026, 2, 3), date(2026, 8, 3))
    roster(warehouse, FEBRUARY, ANNA | {"joined_on": date(2025, 6, 1)})
    roster(warehouse, AUGUST, ANNA | {"joined_on": date(2025, 6, 1), "name": "Anna Clarin", "x": "annac"})
    assert (members(Q1), members(Q3)) == (7, 7)
    # the account of the earlier list ends with the list that names another one
    assert [figure("active_members", scope(*period), VIEWER).value for period in (Q1, Q3)] == [1, 1]
    assert rows_of(warehouse, "select name from members where member_id = 'm1'") == [("Anna Clarin",)]


def test_activation_divides_each_quarter_by_its_own_members(warehouse: Warehouse) -> None:
    wrote(warehouse, date(2026, 2, 3), date(2026, 8, 3))
    roster(warehouse, FEBRUARY, ANNA | {"joined_on": date(2026, 1, 10)})
    newcomers = [{"member_id": f"n{number}", "joined_on": date(2026, 7, 1)} for number in range(3)]
    roster(warehouse, AUGUST, ANNA | {"joined_on": date(2026, 1, 10)}, *newcomers)
    rates = [figure("activation_rate", scope(*period, units=("North", "")), VIEWER) for period in (Q1, Q3)]
    assert [(rate.numerator, rate.denominator) for rate in rates] == [(1, 7), (1, 10)]


def test_the_member_curve_keeps_its_past_when_a_list_comes(warehouse: Warehouse) -> None:
    roster(warehouse, FEBRUARY, ANNA | {"joined_on": date(2026, 1, 10)})
    roster(warehouse, MAY, ANNA | {"joined_on": date(2026, 1, 10), "left_on": date(2026, 3, 5)})
    curve = members_by_month(scope("01-01", "04-30"), VIEWER).rows
    told = [tuple(int(value) for value in row) for row in curve[["members", "joined", "left_members"]].to_numpy()]
    assert told == [(7, 1, 0), (7, 0, 0), (6, 0, 1), (6, 0, 0)]


def test_a_campaign_counts_those_invited_who_were_members_then(warehouse: Warehouse) -> None:
    plan = {"campaign_id": "spring", "name": "Spring", "start_on": date(2026, 4, 1), "end_on": date(2026, 4, 20),
            "hashtags": ["spring"], "invited_units": ["North"]}  # fmt: skip
    load(warehouse, file("plan", "campaigns", [plan]))
    tagged = post(1, author_account="annab", published_on=date(2026, 4, 2), text="Los #spring")
    load(warehouse, file("posts", "posts", [tagged]))
    roster(warehouse, FEBRUARY, ANNA | {"joined_on": date(2025, 6, 1)})
    late = {"member_id": "late", "unit": "North", "joined_on": date(2026, 8, 1)}
    roster(warehouse, NOVEMBER, ANNA | {"joined_on": date(2025, 6, 1), "left_on": date(2026, 9, 1)}, late)
    row = campaign_participation(scope(*Q2), VIEWER, "spring").rows.iloc[0]
    assert (row["invited"], row["invited_participants"]) == (7, 1)


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 0, 1), (1, 2, 0)])
def test_the_order_in_which_lists_arrive_changes_nothing(warehouse: Warehouse, order: tuple[int, ...]) -> None:
    lists = [
        (FEBRUARY, ANNA | {"joined_on": date(2025, 6, 1)}),
        (MAY, ANNA | {"joined_on": date(2025, 6, 1), "left_on": date(2026, 3, 1)}),
        (NOVEMBER, ANNA | {"joined_on": date(2026, 7, 10), "unit": "South", "unit_from_on": date(2026, 7, 10)}),
    ]
    for place in order:
        roster(warehouse, *lists[place])
    assert (members(Q1), members(Q2), members(Q3)) == (7, 6, 7)
    # South alone would be one person, which is hidden
    assert rows_of(warehouse, "select unit, from_on from memberships where member_id = 'm1' order by 2") == [
        ("North", date(2025, 6, 1)), ("South", date(2026, 7, 10)),
    ]  # fmt: skip
    step_by_step = content_hash(warehouse)
    rebuild(warehouse)
    assert content_hash(warehouse) == step_by_step


def test_undoing_the_newest_list_brings_the_earlier_state_back(warehouse: Warehouse) -> None:
    roster(warehouse, FEBRUARY, ANNA | {"joined_on": date(2025, 6, 1)})
    before = content_hash(warehouse)
    newest = roster(warehouse, MAY, ANNA | {"joined_on": date(2025, 6, 1), "left_on": date(2026, 3, 1)})
    undo_import(warehouse, newest, "tester")
    assert content_hash(warehouse) == before
