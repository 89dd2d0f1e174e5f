"""Each setting moves the figures it is about, and leaves the others as they are."""

from typing import Any

import pytest

from exhibits.asked import Asked
from exhibits.empty import hidden
from exhibits.headlines import tile
from queries.breaks import PlatformBreak, breaks_between
from queries.changes import member_changes
from queries.contributors import contributors_by_engagements, contributors_by_posts, contributors_concentration
from queries.definitions import RESTING_ON, definition_version
from queries.figures import FIGURES, figure
from queries.members import members_by_silence
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


def test_the_active_window_and_the_days_of_silence_part_the_members(program: Warehouse) -> None:
    """Last acts lie 81 days (one member), 84 (two) and 85 (four) before 31 March; three have none."""

    def parts() -> tuple[int, ...]:
        row = members_by_silence(scope(), ANALYST).rows.iloc[0]
        return tuple(int(row[part]) for part in ("active", "dormant", "silent", "never_active"))

    assert parts() == (0, 7, 0, 3)
    decided(program, "dormant_days", 82)
    assert parts() == (1, 6, 0, 3)
    decided(program, "silent_days", 84)
    assert parts() == (1, 2, 4, 3)


def test_no_change_is_told_over_a_day_on_which_a_platform_began_to_count_otherwise(program: Warehouse) -> None:
    before = scope("2025-10-01", "2025-12-31")
    assert not breaks_between("er_impressions", scope(), before)
    one = PlatformBreak("linkedin", day("01-20"), "impressions", "without replays")
    decided(program, "platform_breaks", (one,))
    assert breaks_between("er_impressions", scope(), before) == [one]
    assert not breaks_between("er_reach", scope(), before)


def test_the_change_of_posts_counts_every_post_whatever_counts_as_an_act(program: Warehouse) -> None:
    def change_of_posts() -> list[float]:
        rows = member_changes(scope(), ANALYST).rows
        return rows.loc[rows["metric"] == "posts", "change"].tolist()

    assert change_of_posts() == [10]
    decided(program, "acts", ["comment"])
    assert change_of_posts() == [10]


def test_a_target_stands_on_its_tile_with_the_distance_to_it(program: Warehouse) -> None:
    asked = Asked(scope(), None, ANALYST, "en")
    assert "target" not in str(tile(asked, "activation_rate")).lower()
    decided(program, "targets", {"activation_rate": 0.6})
    assert "target 60.0%" in str(tile(asked, "activation_rate"))


def test_a_setting_of_an_earlier_release_moves_nothing_and_breaks_nothing(program: Warehouse) -> None:
    before = figures()
    with program.transaction() as cursor:
        cursor.execute(
            "insert into decisions values"
            " (7, 'setting', 'active_window_days', '400', current_date, now()::timestamp, 'x', 1, null)"
        )
    assert settings(program) == Settings()
    assert (figures(), definition_version("stickiness")) == (before, "1")


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
    assert "at least 11 members" in told.empty.text


def test_a_hidden_figure_says_the_same_whatever_hides_it_and_the_size_in_force(warehouse: Warehouse) -> None:
    program = Program().window("01-01", "03-31").members(*TEN)
    for place, member in enumerate(TEN):
        program.post(member, "01-05", reactions=100 if place == 0 else 1, comments=1 if place < 4 else None)
    program.load(warehouse)
    decided(warehouse, "minimum_group", 7)
    said = [tile(Asked(scope(), None, VIEWER, "en"), metric) for metric in ("applause_rate", "conversation_rate")]
    # one of ten gives 100 of 109 reactions; four give the comments
    assert [one.state for one in said] == ["hidden", "hidden"]
    assert len({(one.value, one.note) for one in said}) == 1 and said[0].value == "hidden"
    assert "under 7 people, one or two giving most" in said[0].note


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
        "acts": ["post"], "dormant_days": 31, "silent_days": 91, "mature_days": 7,
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
