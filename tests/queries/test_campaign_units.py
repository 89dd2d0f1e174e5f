"""Units of a campaign are told apart as far as nobody can be computed."""

import pandas as pd
import pytest

from queries.campaign_units import UnitTakingPart, participation_by_unit
from queries.campaigns import campaign_participation
from queries.origins import Origin
from queries.tracing import sources_of
from tests.queries.hand_made import VIEWER, Program, scope
from warehouse.connection import Warehouse

OF_SPRING = {"campaign_id": "spring", "impulse": "prompted"}
UNITS = ("North", "South", "East")


@pytest.fixture
def program() -> Program:
    """Seven members in North, six in South, eight in East; a campaign 10–19 March, counting until the 22nd."""
    program = Program().members(*(f"n{one}" for one in range(7))).window("2025-12-01", "04-30")
    program.members(*(f"s{one}" for one in range(6)), unit="South").members(
        *(f"e{one}" for one in range(8)), unit="East"
    )
    return program.campaign("spring", "03-10", "03-19", "03-22")


def taking_part(program: Program, **people: int) -> Program:
    """So many people of each unit with a post of the campaign, by the first letter of the unit."""
    for unit, count in people.items():
        for place in range(count):
            program.post(f"{unit}{place}", "03-11", **OF_SPRING)
    return program


def told() -> dict[str, UnitTakingPart]:
    return {one.unit: one for one in participation_by_unit(scope(units=UNITS), VIEWER, "spring")}


def test_each_unit_counts_its_own_people_and_those_who_never_posted_before(
    program: Program, warehouse: Warehouse
) -> None:
    taking_part(program.post("n0", "02-02"), n=5, s=6).load(warehouse)
    assert told() == {
        "North": UnitTakingPart("North", 7, 5, 5, 4), "South": UnitTakingPart("South", 6, 6, 6, 6),
        "East": UnitTakingPart("East", 8, 0, 0, 0),
    }  # fmt: skip


def test_first_timers_of_few_people_are_neither_told_nor_left_over(program: Program, warehouse: Warehouse) -> None:
    taking_part(program, n=7, s=5, e=2).load(warehouse)
    # fourteen less seven of North would leave South and East, less five more the two of East
    assert {unit: (one.participants, one.first_timers) for unit, one in told().items()} == {
        "North": (7, 7), "South": (5, None), "East": (2, None),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("units", "first_timers"),
    [
        (UNITS, 14),
        (("East",), None),
        (("North", "South"), None),
        (("North", "East"), None),
        (("South", "East"), 7),
        (("North",), 7),
    ],
)
def test_no_filter_tells_whether_two_people_were_first_timers(
    program: Program, warehouse: Warehouse, units: tuple[str, ...], first_timers: int | None
) -> None:
    taking_part(program, n=7, s=5, e=2).load(warehouse)
    counted = campaign_participation(scope(units=units), VIEWER, "spring").rows.iloc[0]
    told = counted["first_timers"]
    assert (None if pd.isna(told) else told) == first_timers
    assert pd.isna(counted["first_timer_share"]) == (first_timers is None)
    behind = Origin("first_timer_share", scope(units=units), scope().from_on, scope().to_on, campaign_id="spring")
    assert (sources_of(behind, VIEWER).total.value is None) == (first_timers is None)


def test_a_unit_of_four_and_the_next_smallest_are_hidden_together(program: Program, warehouse: Warehouse) -> None:
    program.rows["memberships"] = [row for row in program.rows["memberships"] if row["member_id"] not in ("s4", "s5")]
    program.post("s0", "03-10", **OF_SPRING).load(warehouse)
    assert [one.is_hidden for one in told().values()] == [True, True, False]


def test_four_invited_of_a_unit_hide_one_more_so_that_the_total_tells_nothing(
    program: Program, warehouse: Warehouse
) -> None:
    invited = {"invited_units": ["North", "East"], "invited_members": ["s0", "s1", "s2", "s3"]}
    program.rows["campaigns"][0] |= invited
    program.post("s0", "03-10", **OF_SPRING).post("n0", "03-10", **OF_SPRING).load(warehouse)
    assert {unit: one.is_hidden for unit, one in told().items()} == {"North": True, "South": True, "East": False}


def test_a_unit_nobody_of_which_was_invited_is_left_out(program: Program, warehouse: Warehouse) -> None:
    program.rows["campaigns"][0] |= {"invited_units": ["North"]}
    program.post("s0", "03-10", **OF_SPRING).load(warehouse)
    assert set(told()) == {"North"}
