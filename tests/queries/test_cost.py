"""What a campaign cost beside what its posts received, worked out by hand."""

from typing import Any

import pytest

from exhibits.campaign_cost import cost
from queries.cost import campaign_cost, scope_of_cost
from queries.origins import Origin
from queries.scope import Viewer
from queries.tracing import sources_of
from tests.queries.hand_made import VIEWER, Program, scope
from warehouse.connection import Warehouse

AMBASSADORS, CREATORS = "abcdef", "uvwxy"
PARTS = {"cost_ambassadors": 60.0, "cost_creators": 240.0}


def told(creators: str = CREATORS, **planned: Any) -> Program:
    """Each of six employees receives 10 engagements and 200 impressions, each creator 40 and 1,000; 300 EUR spent."""
    program = Program().members(*AMBASSADORS).members(*creators, unit=None).window("2025-12-01", "04-30")
    for row in program.rows["members"]:
        row["kind"] = "creator" if row["member_id"] in creators else "employee ambassador"
    for member_id in AMBASSADORS + creators:
        is_creator = member_id in creators
        received = {"engagements": 40 if is_creator else 10, "impressions": 1000 if is_creator else 200}
        program.post(member_id, "03-11", campaign_id="spring", impulse="prompted", **received)
    return program.campaign("spring", "03-10", "03-19", "03-22", **({"cost": 300.0, "currency": "EUR"} | planned))


def lines(language: str = "en") -> list[list[str]]:
    """What each tile says: its value and the lines below."""
    return [[tile.value, *tile.note.splitlines()] for tile in cost(scope(), None, VIEWER, language, "spring")]


def test_the_cost_is_divided_by_what_all_posts_of_the_campaign_received(warehouse: Warehouse) -> None:
    told().load(warehouse)
    engagement, thousand = lines()
    # 6 · 10 + 5 · 40 = 260 engagements, 6 · 200 + 5 · 1,000 = 6,200 impressions
    assert engagement[:2] == ["€1.15", "€300.00 ÷ 260 engagements · coverage 100.0%"]
    assert thousand[:2] == ["€48.39", "€300.00 ÷ 6,200 impressions · coverage 100.0%"]
    assert engagement[2] == "Employee ambassadors and creators: unknown, the plan names one cost for both."


def test_kinds_of_members_are_told_apart_where_the_plan_splits_the_cost(warehouse: Warehouse) -> None:
    told(**PARTS).load(warehouse)
    engagement, thousand = lines()
    assert engagement[2:4] == [
        "Employee ambassadors: €1.00 · €60.00 ÷ 60 engagements · coverage 100.0%",
        "Creators: €1.20 · €240.00 ÷ 200 engagements · coverage 100.0%",
    ]
    assert [line.split(" · ")[0] for line in thousand[2:4]] == ["Employee ambassadors: €50.00", "Creators: €48.00"]
    assert lines("de")[0][2].startswith("Mitarbeitende: 1,00\u00a0€ · 60,00\u00a0€ ÷ 60 Interaktionen")


def test_parts_alone_add_up_to_the_cost_and_one_part_does_not_make_it(warehouse: Warehouse) -> None:
    told(**PARTS, cost=None).load(warehouse)
    assert lines()[0][0] == "€1.15"
    told(cost=None, cost_ambassadors=60.0).load(warehouse)
    assert [line.split(" · ")[0] for line in lines()[0]][:3] == [
        "–", "the plan names no cost for them", "Employee ambassadors: €1.00",
    ]  # fmt: skip


def test_four_creators_are_hidden_and_so_is_what_the_whole_leaves_of_them(warehouse: Warehouse) -> None:
    told("uvwx", **PARTS).load(warehouse)
    rows = campaign_cost(scope(), VIEWER, "spring").rows
    assert list(rows["member_kind"][rows["is_hidden"]]) == ["creator", "employee ambassador"] * 2
    assert rows.loc[rows["is_hidden"], ["received", "posts", "posts_known"]].isna().all(axis=None)
    assert lines()[0][0] == "€1.36" and "hidden" in lines()[0][2] and "hidden" in lines()[0][3]


@pytest.mark.parametrize("filtered", [{"units": ("South",)}, {"channels": ("x",)}, {"campaigns": ("summer",)}])
def test_no_filter_divides_the_whole_cost_by_a_part(warehouse: Warehouse, filtered: dict[str, tuple[str, ...]]) -> None:
    told().load(warehouse)
    assert campaign_cost(scope(**filtered), VIEWER, "spring").rows.equals(campaign_cost(scope(), VIEWER, "spring").rows)


def test_too_few_posts_with_figures_withhold_the_quotient_and_some_make_it_limited(warehouse: Warehouse) -> None:
    program = told()
    for number in range(3):
        program.rows["posts"][number] |= {"impressions": None}
    program.load(warehouse)
    # 3 · 200 + 5 · 1,000 = 5,600 of 8 of 11 posts
    assert lines()[1][:2] == [
        "€53.57", "€300.00 ÷ 5,600 impressions · coverage 72.7% (limited), so rather too high",
    ]  # fmt: skip
    program.rows["posts"][3] |= {"impressions": None}
    program.load(warehouse)
    assert lines()[1][:2] == ["–", "withheld: 63.6% of the posts deliver impressions, at least 70.0% are needed"]
    assert [tile.state for tile in cost(scope(), None, VIEWER, "en", "spring")] == ["full", "empty"]


def test_a_campaign_that_runs_has_no_quotient_yet(warehouse: Warehouse) -> None:
    program = told()
    program.rows["coverage_windows"].clear()
    program.window("2025-12-01", "03-21").load(warehouse)
    assert [line[0] for line in lines()] == ["–", "–"]


def test_without_a_cost_there_is_no_card(warehouse: Warehouse) -> None:
    told(cost=None).load(warehouse)
    assert cost(scope(), None, VIEWER, "en", "spring") == []


def test_an_auditor_sees_no_figure(warehouse: Warehouse) -> None:
    told().load(warehouse)
    assert {tile.state for tile in cost(scope(), None, Viewer("auditor"), "en", "spring")} == {"hidden"}


@pytest.mark.parametrize(
    ("measure", "value"),
    [("cost_per_engagement", 300 / 260), ("cost_per_engagement_ambassadors", 1.0),
     ("cost_per_engagement_creators", 1.2),
     ("cost_per_thousand_impressions", 1000 * 300 / 6200), ("cost_per_thousand_impressions_creators", 48.0)],
)  # fmt: skip
def test_the_rows_behind_make_the_quotient(warehouse: Warehouse, measure: str, value: float) -> None:
    told(**PARTS).load(warehouse)
    days = scope_of_cost(scope(), "spring")
    sources = sources_of(Origin(measure, days, days.from_on, days.to_on, campaign_id="spring"), Viewer("analyst"))
    assert sources.total.value == pytest.approx(value) and sources.coverage == 1


def test_the_rows_behind_a_hidden_kind_stay_hidden(warehouse: Warehouse) -> None:
    told("uvwx", **PARTS).load(warehouse)
    days = scope_of_cost(scope(), "spring")
    for measure, is_hidden in (("cost_per_engagement", False), ("cost_per_engagement_ambassadors", True)):
        origin = Origin(measure, days, days.from_on, days.to_on, campaign_id="spring")
        assert sources_of(origin, Viewer("analyst")).hidden is is_hidden
