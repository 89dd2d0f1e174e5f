"""Lines over weeks break where a week is hidden, and are solid over complete weeks only."""

import pytest

from charts.response_lines import response_lines
from exhibits.overview import response_by_week
from tests.queries.hand_made import VIEWER, Program, scope
from warehouse.connection import Warehouse

SIX = "abcdef"


@pytest.fixture
def program() -> Program:
    return Program().members(*SIX).window("01-01", "01-27").window("02-09", "03-31")


def stretches_of_applause(column: str) -> list[tuple[str, str]]:
    rows = response_by_week(scope("01-05", "02-22"), None, VIEWER, "en").rows
    shown = rows[(rows["part"] == "response") & (rows["kind"] == "applause")]
    return list(zip(shown["slot"].str[5:], shown[column], strict=True))


def test_a_line_of_responses_breaks_at_hidden_weeks(program: Program, warehouse: Warehouse) -> None:
    for monday in ("01-05", "01-12", "01-26", "02-02"):
        for member_id in SIX:
            program.post(member_id, monday, reactions=2)
    program.post("a", "01-19", reactions=2).load(warehouse)
    # the week of one person hides the first one with it
    (first, alone), (second, joined), (third, also_joined) = stretches_of_applause("stretch")
    assert (first, second, third) == ("01-12", "01-26", "02-02")
    assert alone != joined == also_joined


def test_a_solid_line_of_responses_does_not_pass_over_an_incomplete_week(
    program: Program, warehouse: Warehouse
) -> None:
    for monday in ("01-12", "01-19", "01-26", "02-09", "02-16"):
        for member_id in SIX:
            program.post(member_id, monday, reactions=2)
    program.load(warehouse)
    told = dict(stretches_of_applause("complete_stretch"))
    assert told["01-12"] == told["01-19"] != told["02-09"] == told["02-16"]


def test_lines_of_responses_are_drawn_stretch_by_stretch() -> None:
    layers = response_lines("light", "en", week="Week", kind="Kind", value="Value")["layer"]
    lines = [layer["encoding"]["detail"]["field"] for layer in layers if layer["mark"]["type"] == "line"]
    assert lines == ["stretch", "stretch", "complete_stretch"]
