"""What campaigns cost beside one another, worked out by hand."""

from typing import Any

import pytest

from exhibits.campaign_costs_compared import campaign_costs_compared
from exhibits.exhibit import Exhibit
from queries.scope import Viewer
from queries.tracing import sources_of
from tests.queries.hand_made import VIEWER, Program, scope
from warehouse.connection import Warehouse

PEOPLE = "abcdef"
# first day of a campaign of ten days, what it cost, and what each of six people received
PLANS = {
    "one": ("01-05", 60.0, 10),
    "two": ("02-02", 120.0, 10),
    "three": ("03-02", 180.0, 10),
    "four": ("03-16", 60.0, 20),
}


def planned(currencies: dict[str, str] | None = None, **changed: Any) -> Program:
    """Four campaigns of six people: 1, 2, 3 and 0.50 EUR per engagement."""
    program = Program().members(*PEOPLE, level="named").window("2025-12-01", "04-30")
    for row in program.rows["members"]:
        row["kind"] = "employee ambassador"
    for name, (on, cost, engagements) in PLANS.items():
        month, day = on.split("-")
        end, window_end = f"{month}-{int(day) + 9:02d}", f"{month}-{int(day) + 12:02d}"
        currency = (currencies or {}).get(name, "EUR")
        program.campaign(name, on, end, window_end, **({"cost": cost, "currency": currency} | changed))
        for member_id in PEOPLE:
            received = {"engagements": engagements, "impressions": 10 * engagements}
            program.post(member_id, on, campaign_id=name, impulse="prompted", **received)
    return program


def shown(campaign_id: str = "four", language: str = "en") -> Exhibit:
    return campaign_costs_compared(scope(), None, VIEWER, language, campaign_id)


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("en", "€0.50 per engagement; the median of 3 other campaigns is €2.00"),
        ("de", "0,50\u00a0€ je Interaktion; der Median 3 anderer Kampagnen liegt bei 2,00\u00a0€"),
    ],
)
def test_a_campaign_stands_beside_the_median_cost_of_the_others(
    language: str, title: str, warehouse: Warehouse
) -> None:
    planned().load(warehouse)
    assert shown(language=language).title == title


def test_each_figure_opens_to_the_plan_and_the_posts_it_is_divided_by(warehouse: Warehouse) -> None:
    planned().load(warehouse)
    marks = shown().marks
    assert {mark_id: mark.value for mark_id, mark in marks.items() if mark_id.endswith("per_engagement")} == {
        "one.cost_per_engagement": 1.0, "two.cost_per_engagement": 2.0, "three.cost_per_engagement": 3.0,
        "four.cost_per_engagement": 0.5,
    }  # fmt: skip
    for mark in marks.values():
        assert sources_of(mark.origin, Viewer("analyst")).total.value == pytest.approx(mark.value)


def test_amounts_of_another_currency_stand_beside_the_bars_and_in_no_median(warehouse: Warehouse) -> None:
    planned({"one": "CHF"}).load(warehouse)
    exhibit = shown()
    assert exhibit.title == "€0.50 per engagement; too few other campaigns for a median"
    blank = exhibit.rows[exhibit.rows["part"] == "blank"]
    assert set(blank["label"]) == {"CHF1.00", "CHF100.00"}
    assert not exhibit.rows["slot_label"].isin(["#one"])[exhibit.rows["part"] == "cell"].any()


def test_the_table_tells_kinds_of_members_where_the_plan_splits_the_cost(warehouse: Warehouse) -> None:
    planned(cost_ambassadors=30.0).load(warehouse)
    line = shown().table.set_index("Campaign").loc["#one"]
    assert line["Cost per engagement · Employee ambassadors"].startswith("€0.50 · €30.00 ÷ 60 engagements")
    assert line["Cost per engagement · Creators"] == "no posts"
    planned().load(warehouse)
    assert shown().table["Cost per engagement · Employee ambassadors"].eq("not split in the plan").all()


def test_a_campaign_that_runs_has_no_cost_of_what_it_received_yet(warehouse: Warehouse) -> None:
    program = planned().campaign("five", "04-27", "05-06", "05-09", cost=60.0, currency="EUR")
    for member_id in PEOPLE:
        program.post(member_id, "04-28", campaign_id="five", impulse="prompted", engagements=10, impressions=100)
    program.load(warehouse)
    exhibit = campaign_costs_compared(scope("01-01", "04-30", campaigns=("five",)), None, VIEWER, "en", "five")
    assert exhibit.title == "What 5 campaigns cost beside what their posts received"
    assert "five.cost_per_engagement" not in exhibit.marks


def test_without_any_cost_there_is_nothing_to_compare(warehouse: Warehouse) -> None:
    planned(cost=None).load(warehouse)
    exhibit = shown()
    assert exhibit.state == "empty" and exhibit.title == "Cost by campaign: no plan names a cost"
