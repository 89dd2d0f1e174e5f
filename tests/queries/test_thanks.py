"""Whose first post went unanswered: how long an answer may take, who is told, and to whom."""

import pandas as pd
import pytest

from queries.scope import Role, Viewer
from queries.support import newcomers_unanswered
from tests.queries.hand_made import Program, scope
from warehouse.connection import Warehouse
from warehouse.program_decisions import change_settings

MORNING = pd.Timestamp("2026-02-10 09:00")


def begun() -> Program:
    """Six members who agreed to be named; a's first post is of a morning in February, all others' of last year."""
    program = Program().members(*"abcdef", level="named").window("2025-10-01", "04-30")
    program.window("2025-10-01", "04-30", kind="interactions").post("a", "02-10", published_at=MORNING)
    for member_id in "bcdef":
        program.post(member_id, "2025-11-11")
    return program


def told(role: Role = "lead") -> list[tuple[str, str | None]]:
    """Who is told of, and the day of a later answer."""
    rows = newcomers_unanswered(scope(), Viewer(role)).rows
    return [(row.label, None if pd.isna(row.answered_on) else f"{row.answered_on:%m-%d}") for row in rows.itertuples()]


def test_a_first_post_without_an_answer_is_told(warehouse: Warehouse) -> None:
    begun().load(warehouse)
    assert told() == [("Name a", None)]


@pytest.mark.parametrize(("answered_at", "expected"), [("11T08:59", []), ("11T09:01", [("Name a", "02-11")])])
def test_an_answer_within_twenty_four_hours_is_in_time(
    answered_at: str, expected: list[tuple[str, str]], warehouse: Warehouse
) -> None:
    begun().react("b", "p0", f"02-{answered_at[:2]}", at=f"02-{answered_at}").load(warehouse)
    assert told() == expected


def test_neither_oneself_nor_somebody_outside_answers_for_a_colleague(warehouse: Warehouse) -> None:
    begun().react("a", "p0", "02-10").answered("stranger", "p0", "02-10").load(warehouse)
    assert told() == [("Name a", None)]


def test_a_later_post_is_nobodys_first(warehouse: Warehouse) -> None:
    begun().react("b", "p0", "02-10").post("a", "02-20").post("b", "02-21").load(warehouse)
    assert told() == []


def test_a_day_no_log_speaks_for_tells_nothing(warehouse: Warehouse) -> None:
    program = Program().members(*"abcdef", level="named").window("2025-10-01", "04-30")
    # the log ends on the evening of the same day
    program.window("2025-10-01", "02-10", kind="interactions").post("a", "02-10").load(warehouse)
    assert told() == []


@pytest.mark.parametrize("level", ["pseudonym", None, "aggregate only"])
def test_only_people_who_agreed_to_be_named_are_told_of(level: str | None, warehouse: Warehouse) -> None:
    program = begun().member("z", level=level).post("z", "02-12")
    program.load(warehouse)
    assert told() == [("Name a", None)]


def test_only_those_who_run_the_program_are_told(warehouse: Warehouse) -> None:
    begun().load(warehouse)
    assert [told(role) for role in ("viewer", "auditor", "analyst")] == [[], [], [("Name a", None)]]


def test_nobody_is_told_of_where_lists_of_people_are_switched_off(warehouse: Warehouse) -> None:
    begun().load(warehouse)
    change_settings(warehouse, {"lists_shown": False}, "me")
    assert told() == []
