"""What posts per week mean."""

from typing import Any

from queries.posts import posts_by_week
from tests.queries.hand_made import VIEWER, Program, scope
from warehouse.connection import Warehouse


def weeks(from_on: str, to_on: str) -> dict[str, tuple[Any, ...]]:
    rows = posts_by_week(scope(from_on, to_on), VIEWER).rows.astype(object)
    columns = ["unprompted", "prompted", "unclassifiable", "posts", "is_complete"]
    known = rows.where(rows.notna(), None)
    return {f"{row.week_on:%m-%d}": tuple(row[column] for column in columns) for _, row in known.iterrows()}


def test_weeks_start_on_monday_and_split_by_impulse(warehouse: Warehouse) -> None:
    program = Program().members(*"abcde").window("01-01", "01-25")
    program.post("a", "01-05").post("b", "01-11", impulse="prompted").post("b", "01-11", impulse="unclassifiable")
    program.post("c", "01-12", 2).load(warehouse)
    assert weeks("01-05", "01-25") == {
        "01-05": (1, 1, 1, 3, True),
        "01-12": (2, 0, 0, 2, True),
        "01-19": (0, 0, 0, 0, True),
    }


def test_a_week_cut_by_the_period_is_incomplete_and_counts_the_period_only(warehouse: Warehouse) -> None:
    program = Program().members(*"abcde").window("2025-12-01", "01-31")
    program.post("a", "2025-12-31").post("a", "01-01").post("b", "01-13").post("b", "01-14").load(warehouse)
    assert weeks("01-01", "01-13") == {
        "12-29": (1, 0, 0, 1, False),
        "01-05": (0, 0, 0, 0, True),
        "01-12": (1, 0, 0, 1, False),
    }


def test_a_week_nothing_is_loaded_for_is_missing_not_zero(warehouse: Warehouse) -> None:
    Program().members(*"abcde").window("01-01", "01-13").post("a", "01-12").load(warehouse)
    assert weeks("01-12", "01-25") == {"01-12": (1, 0, 0, 1, False), "01-19": (None, None, None, None, False)}


def test_a_channel_without_its_week_makes_the_week_incomplete_once_it_is_expected(warehouse: Warehouse) -> None:
    program = Program().members(*"abcde").window("01-05", "01-25").window("01-12", "01-18", platform="x")
    program.load(warehouse)
    assert {week: row[-1] for week, row in weeks("01-05", "01-25").items()} == {
        "01-05": True, "01-12": True, "01-19": False,
    }  # fmt: skip


def test_an_official_account_says_nothing_about_members_posts(warehouse: Warehouse) -> None:
    with warehouse.transaction() as cursor:
        cursor.execute(
            "insert into imports values"
            " (1, 'f', 's', 'x_posts', 'x', 'x', '@Official', null, null, now(), 'me', false, '{}', 1, null)"
        )
    Program().members(*"abcde").window("01-05", "01-18", platform="x", account="official").load(warehouse)
    assert weeks("01-05", "01-11") == {"01-05": (None, None, None, None, False)}


def test_posts_without_any_window_still_count(warehouse: Warehouse) -> None:
    Program().members(*"abcde").post("a", "01-06").load(warehouse)
    assert weeks("01-05", "01-11") == {"01-05": (1, 0, 0, 1, False)}
