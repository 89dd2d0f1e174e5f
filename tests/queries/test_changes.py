"""Which changes are outside normal variation, and whose are not told."""

from queries.changes import changes, member_changes, response_changes
from tests.queries.hand_made import VIEWER, Program, scope
from warehouse.connection import Warehouse

NOW, BEFORE = scope(), scope("2025-10-01", "2025-12-31")
PEOPLE = tuple("abcdefghij")


def told(warehouse: Warehouse, program: Program) -> dict[str, bool]:
    """Of each figure whether its change is outside normal variation."""
    program.members(*PEOPLE, joined="2024-01-01").window("2025-10-01", "03-31").load(warehouse)
    found = changes(NOW, BEFORE, VIEWER)
    return {
        metric: one.is_outside_normal_variation
        for (metric, definition), one in found.items()
        if definition == "as shown"
    }


def test_equal_periods_are_within_normal_variation(warehouse: Warehouse) -> None:
    program = Program()
    for place, person in enumerate(PEOPLE):
        for on in ("2025-11-11", "2025-11-12", "02-11", "02-12"):
            program.post(person, on, impressions=100 + place, reactions=5 + place, comments=1, shares=1)
    assert not any(told(warehouse, program).values())


def test_everybody_receiving_twice_as_much_is_outside(warehouse: Warehouse) -> None:
    program = Program()
    for person in PEOPLE:
        for number in range(6):
            program.post(person, "2025-11-11", impressions=100, reactions=4 + number % 3, comments=1, shares=0)
            program.post(person, "02-11", impressions=100, reactions=10 + number % 3, comments=1, shares=0)
    found = told(warehouse, program)
    assert found["applause_rate"] and found["er_impressions"]
    assert not found["conversation_rate"] and not found["active_members"]


def test_one_lucky_post_is_no_change_of_the_community(warehouse: Warehouse) -> None:
    program = Program()
    for place, person in enumerate(PEOPLE):
        for number in range(6):
            program.post(person, "2025-11-11", reactions=10 + number + place)
            program.post(person, "02-11", reactions=10 + number + place)
    program.post("a", "02-12", reactions=500)
    assert told(warehouse, program)["applause_rate"] is False


def test_ten_people_falling_silent_of_twelve_is_outside(warehouse: Warehouse) -> None:
    program = Program().members("k", "l", joined="2024-01-01")
    for person in (*PEOPLE, "k", "l"):
        program.post(person, "2025-11-11")
    program.post("k", "02-11").post("l", "02-11")
    found = told(warehouse, program)
    assert found["active_members"] and found["activation_rate"]


def test_the_same_question_has_the_same_interval(warehouse: Warehouse) -> None:
    program = Program()
    for place, person in enumerate(PEOPLE):
        program.post(person, "2025-11-11", place + 1, reactions=place).post(person, "02-11", 2, reactions=9)
    told(warehouse, program)
    first = changes(NOW, BEFORE, VIEWER)
    program.load(warehouse)  # another data version, so it is worked out again
    assert changes(NOW, BEFORE, VIEWER) == first


def test_the_change_of_few_peoples_response_is_hidden(warehouse: Warehouse) -> None:
    program = Program()
    for person in PEOPLE:
        program.post(person, "2025-11-11", reactions=3)
    for person in "abc":
        program.post(person, "02-11", reactions=30)
    told(warehouse, program)
    rows = response_changes(NOW, VIEWER, BEFORE.from_on, BEFORE.to_on).rows
    applause = rows[(rows["metric"] == "applause_rate") & (rows["definition"] == "as shown")]
    assert applause["is_hidden"].all() and applause[["change", "low", "high", "p_value"]].isna().all(axis=None)


def test_nothing_changed_since_a_period_nothing_is_loaded_for(warehouse: Warehouse) -> None:
    program = Program().members(*PEOPLE, joined="2024-01-01").window("01-01", "03-31")
    for person in PEOPLE:
        program.post(person, "02-11", reactions=3)
    program.load(warehouse)
    assert changes(NOW, BEFORE, VIEWER) == {}


def test_too_few_members_hide_every_change(warehouse: Warehouse) -> None:
    Program().members("a", "b").post("a", "2025-11-11", reactions=1).post("a", "02-11").load(warehouse)
    assert changes(NOW, BEFORE, VIEWER) == {}


def test_too_few_members_in_the_period_before_hide_the_change_of_people(warehouse: Warehouse) -> None:
    program = Program().members("a", "b", joined="2025-06-01").members(*"cdefgh", joined="2026-01-02")
    program.window("2025-10-01", "03-31").post("a", "2025-11-11").post("c", "02-11").load(warehouse)
    assert member_changes(NOW, VIEWER, BEFORE.from_on, BEFORE.to_on).hidden
    assert ("active_members", "as shown") not in changes(NOW, BEFORE, VIEWER)


def test_the_late_definition_counts_the_last_28_days_only(warehouse: Warehouse) -> None:
    program = Program()
    for person in PEOPLE:
        program.post(person, "2025-12-03").post(person, "03-03")  # the day before the last 28
    program.post("a", "2025-12-04").post("b", "03-31").post("c", "03-04")
    program.members(*PEOPLE, joined="2024-01-01").window("2025-10-01", "03-31").load(warehouse)
    assert changes(NOW, BEFORE, VIEWER)["active_members", "28 days"].change == 1
