"""Whatever is written meanwhile, an answer is that of one data version, and names it."""

import pytest

from queries import door
from queries.figures import posts
from tests.queries.hand_made import VIEWER, Program, scope
from warehouse.connection import Warehouse, open_warehouse

SIX = "abcdef"


def program(members: str, posts_each: int) -> Program:
    """As many posts by everybody."""
    return Program().members(*members).post("a", "01-05", posts_each).window("01-01", "03-31")


def test_an_answer_between_a_commit_and_its_noting_names_the_version_of_its_rows(
    warehouse: Warehouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    program(SIX, 1).load(warehouse)
    earlier = posts(scope(), VIEWER)
    seen = []
    noted = warehouse._note_writes

    def asked_before_noting() -> None:
        seen.append(posts(scope(units=("North",)), VIEWER))
        noted()

    monkeypatch.setattr(warehouse, "_note_writes", asked_before_noting)
    program(SIX, 3).load(warehouse)
    assert (earlier.rows["numerator"][0], seen[0].rows["numerator"][0]) == (1, 3)
    assert seen[0].data_version == earlier.data_version + 1


def test_who_is_counted_and_how_many_they_are_is_of_one_moment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Four people's posts are not shown because five were members before the answer was begun, nor five's hidden."""
    opened = open_warehouse(None)
    monkeypatch.setattr("warehouse.connection._served", [opened])
    program(SIX, 1).load(opened)
    counted = door._executed

    def shrinking(*given: object) -> object:
        rows = counted(*given)  # type: ignore[arg-type]  # as the door calls it
        monkeypatch.setattr(door, "_executed", counted)
        program(SIX[:4], 9).load(opened)
        return rows

    monkeypatch.setattr(door, "_executed", shrinking)
    answered = posts(scope(), VIEWER)
    assert (answered.hidden, answered.rows["numerator"][0]) == (False, 1)
    assert posts(scope(), VIEWER).hidden
    opened.close()
