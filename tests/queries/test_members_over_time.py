"""What growth accounting and the member curve mean."""

from typing import Any

import pytest

from queries.members import members_by_month, members_growth_by_month
from tests.queries.hand_made import VIEWER, Program, scope
from warehouse.connection import Warehouse


def by_month(rows: Any, *columns: str) -> dict[str, tuple[Any, ...]]:
    known = rows.astype(object).where(rows.notna(), None)
    return {f"{row.month_on:%m}": tuple(row[column] for column in columns) for _, row in known.iterrows()}


def growth(
    from_on: str = "01-01", to_on: str = "03-31", *columns: str, **chosen: tuple[str, ...]
) -> dict[str, tuple[Any, ...]]:
    wanted = columns or ("new", "retained", "reactivated", "lapsed", "active")
    return by_month(members_growth_by_month(scope(from_on, to_on, **chosen), VIEWER).rows, *wanted)


@pytest.fixture
def program() -> Program:
    """a every month; b January and March; c January only; d from March; e never."""
    program = Program().members(*"abcde").window("01-01", "04-30")
    program.post("a", "01-05").post("a", "02-05").post("a", "03-05").post("b", "01-06").post("b", "03-07")
    return program.post("c", "01-31").post("d", "03-01", 3)


def test_each_active_member_is_new_retained_or_reactivated(program: Program, warehouse: Warehouse) -> None:
    program.load(warehouse)
    assert growth() == {"01": (3, 0, 0, 0, 3), "02": (0, 1, 0, 2, 1), "03": (1, 1, 1, 0, 3)}


def test_history_before_the_period_decides_who_is_new(program: Program, warehouse: Warehouse) -> None:
    program.load(warehouse)
    assert growth("03-01", "03-31") == {"03": (1, 1, 1, 0, 3)}


def test_the_quick_ratio_is_empty_without_losses(program: Program, warehouse: Warehouse) -> None:
    program.load(warehouse)
    assert growth("01-01", "03-31", "quick_ratio") == {"01": (None,), "02": (0.0,), "03": (None,)}
    assert growth("04-01", "04-30", "lapsed", "quick_ratio") == {"04": (3, 0.0)}


def test_leavers_stand_apart_and_stay_among_the_lapsed(program: Program, warehouse: Warehouse) -> None:
    program.rows["memberships"][2]["to_on"] = program.rows["campaigns"] or scope("02-15").from_on
    program.load(warehouse)
    assert growth("02-01", "02-28", "lapsed", "leavers") == {"02": (2, 1)}


def test_only_the_first_month_with_an_act_is_history_start(program: Program, warehouse: Warehouse) -> None:
    program.load(warehouse)
    assert growth("01-01", "03-31", "is_history_start") == {"01": (True,), "02": (False,), "03": (False,)}


def test_a_month_is_complete_when_the_period_and_the_export_reach_its_end(
    program: Program, warehouse: Warehouse
) -> None:
    program.rows["coverage_windows"].clear()
    program.window("01-01", "03-30").load(warehouse)
    assert growth("01-01", "03-31", "is_complete") == {"01": (True,), "02": (True,), "03": (False,)}
    assert growth("01-01", "02-27", "is_complete") == {"01": (True,), "02": (False,)}


def test_a_month_nothing_is_loaded_for_is_missing_and_nobody_lapsed_in_it(
    program: Program, warehouse: Warehouse
) -> None:
    program.load(warehouse)
    assert growth("05-01", "05-31") == {"05": (None,) * 5}


def test_acts_after_the_period_do_not_count(program: Program, warehouse: Warehouse) -> None:
    program.load(warehouse)
    assert growth("03-01", "03-06") == {"03": (1, 1, 0, 0, 2)}


def test_a_period_starting_inside_a_month_shows_the_whole_month(program: Program, warehouse: Warehouse) -> None:
    program.load(warehouse)
    assert growth("01-20", "01-31") == {"01": (3, 0, 0, 0, 3)}


def test_growth_follows_the_channel(program: Program, warehouse: Warehouse) -> None:
    program.post("e", "02-02", platform="x").load(warehouse)
    assert growth("02-01", "02-28")["02"][0] == 1
    assert growth("02-01", "02-28", channels=("linkedin",))["02"][0] == 0


def curve(from_on: str, to_on: str, **chosen: tuple[str, ...]) -> dict[str, tuple[Any, ...]]:
    rows = members_by_month(scope(from_on, to_on, **chosen), VIEWER).rows
    return by_month(rows, "members", "joined", "left_members", "active")


def test_the_stock_moves_by_those_who_joined_and_left(warehouse: Warehouse) -> None:
    program = Program().members(*"abcdefgh").window("01-01", "03-31").post("a", "01-05", 2).post("b", "02-05")
    program.member("joiner", joined="01-31").member("leaver", left="02-01").member(
        "guest", joined="02-02", left="02-20"
    )
    program.load(warehouse)
    assert curve("01-01", "03-31") == {"01": (10, 1, 0, 1), "02": (9, 1, 2, 1), "03": (9, 0, 0, 0)}


def test_a_change_of_unit_is_neither_joining_nor_leaving_unless_a_unit_is_chosen(warehouse: Warehouse) -> None:
    program = Program().members(*"abcdef").members(*"ghijk", unit="South").window("01-01", "01-31")
    program.member("mover", left="01-10").stay("mover", "South", "01-10").load(warehouse)
    assert curve("01-01", "01-31") == {"01": (12, 0, 0, 0)}
    assert curve("01-01", "01-31", units=("North",)) == {"01": (6, 0, 1, 0)}
    assert curve("01-01", "01-31", units=("South",)) == {"01": (6, 1, 0, 0)}


def test_a_running_month_counts_members_on_the_last_day_of_the_period(warehouse: Warehouse) -> None:
    Program().members(*"abcde").member("late", joined="01-20").load(warehouse)
    assert curve("01-01", "01-19") == {"01": (5, 0, 0, None)}
