"""Each setting moves the figures it is about, and leaves the others as they are."""

from typing import Any

import pytest

from exhibits.asked import Asked
from exhibits.empty import hidden
from queries.contributors import contributors_by_engagements, contributors_by_posts, contributors_concentration
from queries.definitions import RESTING_ON, definition_version
from queries.figures import FIGURES, figure
from queries.periods import last_complete_quarter
from queries.scope import Viewer
from tests.queries.hand_made import VIEWER, Program, day, scope
from warehouse.connection import Warehouse
from warehouse.ledger import record_decision
from warehouse.settings import Settings, settings

ANALYST = Viewer("analyst")
TEN = tuple(f"m{number}" for number in range(10))


@pytest.fixture
def program(warehouse: Warehouse) -> Warehouse:
    """Ten members with consent: four post, two share, one comments on a colleague's post, three do nothing."""
    program = Program().window("01-01", "03-31").window("01-01", "03-31", kind="interactions")
    program.members(*TEN, level="named")
    for number in range(4):
        counted = {"impressions": 100, "engagements": 10, "as_of_on": day("01-15") if number < 2 else day("02-15")}
        program.post(f"m{number}", "01-05", 2, **counted)
    for number in (4, 5):
        program.post(f"m{number}", "01-06", is_reshare=True, impressions=100, engagements=5, as_of_on=day("02-15"))
    program.react("m6", "p0", "01-09").load(warehouse)
    return warehouse


def decided(warehouse: Warehouse, name: str, value: Any) -> None:
    """Record a setting."""
    record_decision(warehouse, "setting", name, value, scope().from_on, "lead")


def figures() -> dict[str, float | None]:
    """Every headline figure of the quarter."""
    return {metric: figure(metric, scope(), ANALYST).value for metric in FIGURES}


@pytest.mark.parametrize(
    ("acts", "active"), [(("post",), 4), (("reshare",), 2), (("comment",), 1), (("post", "comment"), 5)]
)
def test_what_counts_as_an_act_decides_who_is_active_and_nothing_else(
    program: Warehouse, acts: tuple[str, ...], active: int
) -> None:
    before = figures()
    assert before["active_members"] == 7
    decided(program, "acts", acts)
    after = figures()
    assert (after["active_members"], after["activation_rate"]) == (active, active / 10)
    assert {name for name in before if before[name] != after[name]} <= set(RESTING_ON["acts"] or ())


def test_an_act_that_does_not_count_opens_no_rows(program: Warehouse) -> None:
    rows = "select count(*) from scoped_act_rows(date '2026-01-01', date '2026-03-31', ['linkedin'], ['North'], [''])"
    with program.cursor() as cursor:
        before = cursor.execute(rows).fetchall()
    decided(program, "acts", ["comment"])
    with program.cursor() as cursor:
        assert (before, cursor.execute(rows).fetchall()) == ([(11,)], [(1,)])


def test_the_maturity_age_decides_whose_responses_are_compared(program: Warehouse) -> None:
    before = figures()
    assert set(contributors_by_engagements(scope(), VIEWER).rows["label"]) == {"Name m2", "Name m3"}
    decided(program, "mature_days", 10)
    assert len(contributors_by_engagements(scope(), VIEWER).rows) == 4
    assert figures() == before
    decided(program, "mature_days", 60)
    assert contributors_by_engagements(scope(), VIEWER).rows.empty


def test_lists_of_people_are_switched_off_for_everybody(program: Warehouse) -> None:
    before = figures()
    decided(program, "lists_shown", False)
    for role in ("viewer", "analyst", "lead"):
        assert contributors_by_posts(scope(), Viewer(role)).rows.empty  # type: ignore[arg-type]
        assert contributors_by_engagements(scope(), Viewer(role)).rows.empty  # type: ignore[arg-type]
    assert figures() == before


def test_the_tightened_default_takes_only_those_without_a_record_out(warehouse: Warehouse) -> None:
    program = Program().window("01-01", "03-31").members("m1", "m2", "m3").member("m4", level="pseudonym")
    program.members("m5", "m6", level="named")
    for row in program.rows["members"]:
        program.post(row["member_id"], "01-05")
    program.load(warehouse)
    assert len(contributors_by_posts(scope(), ANALYST).rows) == 6
    decided(warehouse, "default_consent", "aggregate only")
    labels = set(contributors_by_posts(scope(), ANALYST).rows["label"])
    assert labels == {"Code m4", "Name m5", "Name m6"}


def test_raising_the_group_hides_at_once_and_says_the_size_in_force(program: Warehouse) -> None:
    asked = Asked(scope(), None, VIEWER, "en")
    assert figure("active_members", scope(), VIEWER).value == 7
    decided(program, "minimum_group", 11)
    assert figure("active_members", scope(), VIEWER).hidden
    told = hidden(asked, "posts_by_week")
    assert told.empty is not None
    assert "fewer than 11" in told.title and "at least 11" in told.empty.text


def test_the_steps_of_the_dependence_curve_are_as_wide_as_the_group(program: Warehouse) -> None:
    def steps() -> list[int]:
        return [int(people) for people in contributors_concentration(scope(), VIEWER).rows["step_people"]]

    assert steps() == [0, 6]
    decided(program, "minimum_group", 6)
    assert steps() == [0, 6]


def test_a_definition_counts_the_changes_it_rests_on(program: Warehouse) -> None:
    assert definition_version("active_members") == "1"
    decided(program, "acts", ["post"])
    decided(program, "acts", ["post", "reshare"])
    decided(program, "minimum_group", 6)
    assert (definition_version("active_members"), definition_version("er_impressions")) == ("1.2", "1")


def test_views_and_python_read_the_same_settings(warehouse: Warehouse) -> None:
    changed = {
        "acts": ["post"], "active_window_days": 30, "dormant_days": 31, "silent_days": 91, "mature_days": 7,
        "as_of_lag_days": 3, "default_consent": "aggregate only", "lists_shown": False, "fiscal_year_start": 10,
    }  # fmt: skip
    for changes in ({}, changed, dict.fromkeys(changed)):
        for name, value in changes.items():
            decided(warehouse, name, value)
        with warehouse.cursor() as cursor:
            (row,) = cursor.execute("from program_settings").fetchall()
            names = [column[0] for column in cursor.description or ()]
        read = {
            name: tuple(value) if isinstance(value, list) else value for name, value in zip(names, row, strict=True)
        }
        held = vars(settings(warehouse))
        assert read == {name: held[name] for name in names}
        assert set(names) == set(changed)
    assert settings(warehouse) == Settings()


def test_quarters_follow_the_fiscal_year(warehouse: Warehouse) -> None:
    Program().members(*TEN).post("m1", "01-05").window("2025-11-01", "05-10").load(warehouse)
    assert last_complete_quarter() == (day("01-01"), day("03-31"))
    decided(warehouse, "fiscal_year_start", 2)
    assert last_complete_quarter() == (day("02-01"), day("04-30"))
