"""Groups of one to four people: nothing the door lets out shows them, alone or by subtraction."""

from dataclasses import replace
from itertools import combinations

import pytest

from analysis.suppression import tells_few
from queries.campaigns import campaign_participation, campaign_posts_by_day
from queries.contributors import contributors_by_engagements, contributors_by_posts, contributors_concentration
from queries.figures import FIGURES, figure
from queries.members import members_by_month, members_growth_by_month
from queries.metrics import METRICS
from queries.posts import posts_by_week
from queries.scope import Scope, Viewer
from tests.queries.hand_made import VIEWER, Program, scope
from warehouse.connection import Warehouse

K = 5
UNITS = {"North": 9, "East": 8, "South": 6, "West": 4}
QUESTIONS = (posts_by_week, members_by_month, members_growth_by_month, contributors_by_posts)
OF_CONTENT = ("engagements", "er_impressions")
OF_PEOPLE = [metric for metric in FIGURES if METRICS[metric].minimum_group == "population"]
COUNTERS = {"impressions": 100, "engagements": 10}


def network(**units: int) -> Program:
    """So many members per unit, each with one post in January."""
    program = Program().window("01-01", "03-31").campaign("spring", "03-10", "03-19", "03-22")
    for unit, size in (units or UNITS).items():
        for number in range(size):
            program.member(f"{unit}{number}", unit=unit, level="named").post(f"{unit}{number}", "01-14", **COUNTERS)
    return program


def of_units(*units: str) -> Scope:
    return scope(units=units)


def everybody(*period: str, **chosen: tuple[str, ...]) -> Scope:
    return scope(*period, units=(*UNITS, ""), **chosen)


def hidden(asked: Scope) -> bool:
    """Whether all population figures of a scope are hidden; they never disagree."""
    answers = {question.__name__: question(asked, VIEWER).hidden for question in QUESTIONS}
    answers |= {metric: figure(metric, asked, VIEWER).hidden for metric in OF_PEOPLE}
    assert len(set(answers.values())) == 1, answers
    return answers.popitem()[1]


@pytest.mark.parametrize(("size", "is_hidden"), [(K - 1, True), (K, False)])
def test_a_unit_is_shown_from_five_members_on(warehouse: Warehouse, size: int, is_hidden: bool) -> None:
    network(North=9, East=8, South=size).load(warehouse)
    assert hidden(of_units("South")) is is_hidden
    assert hidden(of_units("North", "East")) is is_hidden
    assert not hidden(of_units("North"))
    assert not hidden(scope(units=("North", "East", "South", "")))


def test_a_small_unit_cannot_be_subtracted_from_any_pair_of_selections(warehouse: Warehouse) -> None:
    network().load(warehouse)
    choices = [frozenset(chosen) for size in range(1, 5) for chosen in combinations(UNITS, size)]
    shown = [chosen for chosen in choices if not hidden(of_units(*chosen))]
    assert frozenset(UNITS) in shown and frozenset({"North"}) in shown
    differences = [sum(UNITS[unit] for unit in one ^ other) for one, other in combinations(shown, 2)]
    assert min(differences) >= K


def test_the_smallest_unit_is_not_what_the_total_leaves_after_all_single_units(warehouse: Warehouse) -> None:
    network().load(warehouse)
    single = [unit for unit in UNITS if not hidden(of_units(unit))]
    assert set(single) == {"North", "East"}, "South has six members and keeps the four of West company"
    assert not hidden(of_units("South", "West"))


def test_people_who_moved_do_not_make_a_small_unit_large() -> None:
    members = {frozenset({"North"}): 9, frozenset({"South"}): 3, frozenset({"North", "South"}): 4}
    assert tells_few(members, ("North",), K), "all without North are three"
    assert not tells_few(members, ("North", "South"), K)


def test_a_program_of_four_shows_nothing_and_one_of_nobody_hides_nothing(warehouse: Warehouse) -> None:
    network(North=4).load(warehouse)
    assert hidden(scope(units=("North", "South", "")))
    assert not hidden(scope("2001-01-01", "2001-03-31"))


def test_a_period_without_members_does_not_open_the_campaign_of_a_small_unit(warehouse: Warehouse) -> None:
    program = network()
    program.post("West0", "03-11", campaign_id="spring", impulse="prompted").load(warehouse)
    for asked in (of_units("West"), of_units("North", "East", "South")):
        long_ago = replace(asked, from_on=scope("2001-01-01").from_on, to_on=scope(to_on="2001-01-02").to_on)
        assert campaign_posts_by_day(long_ago, VIEWER, "spring").hidden
        assert campaign_participation(long_ago, VIEWER, "spring").hidden
    assert not campaign_posts_by_day(of_units("North"), VIEWER, "spring").hidden


@pytest.mark.parametrize("active", [1, 4])
@pytest.mark.parametrize("chosen", ["channels", "campaigns", "period"])
def test_a_filter_that_leaves_few_active_people_hides_sums_of_their_engagements(
    warehouse: Warehouse, chosen: str, active: int
) -> None:
    program = network()
    for number in range(active):
        post = {"platform": "x", "campaign_id": "spring", "impulse": "prompted"} | COUNTERS
        program.post(f"North{number}", "03-11", **post)
    program.load(warehouse)
    few = {
        "channels": everybody(channels=("x",)),
        "campaigns": everybody(campaigns=("spring",)),
        "period": everybody("03-09"),
    }
    for metric in OF_CONTENT:
        answered = figure(metric, few[chosen], VIEWER)
        assert (answered.hidden, answered.value, answered.numerator, answered.rows_in_scope) == (True, None, None, None)
    assert figure("posts", few[chosen], VIEWER).value == active, "counts of activity follow the population rule"


@pytest.mark.parametrize(("active", "is_hidden"), [(1, True), (4, True), (5, False), (0, False)])
@pytest.mark.parametrize("left_out", ["channels", "campaigns"])
def test_a_filter_that_leaves_few_active_people_out_hides_sums_too(
    warehouse: Warehouse, left_out: str, active: int, is_hidden: bool
) -> None:
    program = network()
    for number in range(active):
        post = {"platform": "x", "campaign_id": "spring", "impulse": "prompted"} | COUNTERS
        program.post(f"North{number}", "03-11", **post)
    program.load(warehouse)
    rest = {"channels": everybody(channels=("linkedin",)), "campaigns": everybody(campaigns=("",))}
    for metric in OF_CONTENT:
        assert figure(metric, everybody(), VIEWER).hidden is False
        assert figure(metric, rest[left_out], VIEWER).hidden is is_hidden


@pytest.mark.parametrize("active", range(1, 5))
def test_the_curve_of_few_active_people_has_no_point_between(warehouse: Warehouse, active: int) -> None:
    program = Program().members(*"abcdefgh")
    for number, member_id in enumerate("abcd"[:active]):
        program.post(member_id, "01-14", 1 + number)
    program.load(warehouse)
    assert list(contributors_concentration(scope(), VIEWER).rows["step_people"]) == [0, active]


@pytest.mark.parametrize(
    ("from_on", "to_on", "is_coarse"),
    [
        ("01-01", "01-31", True),
        ("01-01", "03-31", True),
        ("01-14", "01-14", False),
        ("01-12", "01-18", False),
        ("01-01", "01-30", False),
        ("2000-01-01", "2030-12-30", True),
    ],
)
def test_a_pseudonym_stands_beside_whole_months_only(
    warehouse: Warehouse, from_on: str, to_on: str, is_coarse: bool
) -> None:
    program = network().member("code", unit="North", level="pseudonym").post("code", "01-14", 4, **COUNTERS)
    program.post("North0", "03-02", **COUNTERS).load(warehouse)
    for question in (contributors_by_posts, contributors_by_engagements):
        levels = set(question(everybody(from_on, to_on), Viewer("analyst")).rows["level"])
        assert ("pseudonym" in levels) is is_coarse


def test_names_stand_beside_any_period(warehouse: Warehouse) -> None:
    network().post("North0", "01-14", 3).load(warehouse)
    assert set(contributors_by_posts(everybody("01-14", "01-14"), Viewer("analyst")).rows["level"]) == {"named"}
