"""Campaigns written down in the product: what they make of posts, beside imported plans, and taken back."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from tests.warehouse.files import file, load, post, rows_of
from warehouse.campaign_plans import CampaignPlan, foresee_plan, plan_campaign, take_plan_back
from warehouse.connection import Warehouse
from warehouse.contents import content_hash
from warehouse.derivation import rebuild
from warehouse.errors import UnsuitableCampaign
from warehouse.ledger import undo_import

SUMMER = CampaignPlan("Sommer", date(2026, 7, 1), date(2026, 7, 10), ("Werkstolz",))
IMPULSES = "select post, campaign_id from posts order by post"
TODAY = datetime.now(UTC).date()


@pytest.fixture
def ledger(warehouse: Warehouse) -> Warehouse:
    """A post with the tag in July, one with another tag, one with the tag long after."""
    texts = (("#Werkstolz", date(2026, 7, 2)), ("#Sommerfest", date(2026, 7, 3)), ("#werkstolz", date(2026, 9, 1)))
    load(warehouse, file("posts", "posts", [post(n, text=t, published_on=on) for n, (t, on) in enumerate(texts, 1)]))
    return warehouse


def test_a_campaign_written_down_is_the_impulse_of_its_posts_until_it_is_taken_back(ledger: Warehouse) -> None:
    named = plan_campaign(ledger, SUMMER, "tester")
    assert named == "sommer-2026-07"
    assert rows_of(ledger, IMPULSES) == [("x:1", named), ("x:2", None), ("x:3", None)]
    ((decision_id,),) = rows_of(ledger, "select decision_id from decisions")
    take_plan_back(ledger, decision_id, "tester")
    assert rows_of(ledger, IMPULSES) == [("x:1", None), ("x:2", None), ("x:3", None)]
    assert rows_of(ledger, "select * from campaigns") == []


def test_a_change_moves_the_impulse_and_taking_it_back_returns_to_what_was_said_before(ledger: Warehouse) -> None:
    named = plan_campaign(ledger, SUMMER, "tester")
    assert plan_campaign(ledger, replace(SUMMER, hashtags=("#SommerFest",)), "tester", named) == named
    assert rows_of(ledger, IMPULSES) == [("x:1", None), ("x:2", named), ("x:3", None)]
    take_plan_back(ledger, 2, "tester")
    assert rows_of(ledger, IMPULSES) == [("x:1", named), ("x:2", None), ("x:3", None)]


@pytest.mark.parametrize(("days_after", "told"), [(-1, "Sommer"), (0, "Sommer"), (1, "Sommer im Plan")])
def test_of_a_plan_and_what_was_written_down_the_later_holds(ledger: Warehouse, days_after: int, told: str) -> None:
    named = plan_campaign(ledger, SUMMER, "tester")
    listed = {"campaign_id": named, "name": "Sommer im Plan", "start_on": SUMMER.start_on, "end_on": SUMMER.end_on}
    rows = [listed | {"hashtags": ["#Werkstolz"]}]
    plan = load(ledger, file("plan", "campaigns", rows, as_of=TODAY + timedelta(days=days_after)))
    assert rows_of(ledger, "select campaign_id, name from campaigns") == [(named, told)]
    undo_import(ledger, plan.import_id, "tester")
    assert rows_of(ledger, "select campaign_id, name from campaigns") == [(named, "Sommer")]


def test_what_is_written_down_survives_a_rebuild(ledger: Warehouse) -> None:
    whole = replace(
        SUMMER, links=("https://nordwind.example/sommer",), invited_units=("Vertrieb", "Technik"), target_posts=40,
        target_participants=12, cost=1500.5, currency="EUR", cost_creators=500.25,
        texts=("Zehn Jahre Glasfaser für alle von Kiel bis Passau",),
    )  # fmt: skip
    plan_campaign(ledger, whole, "tester")
    told = rows_of(ledger, "select * exclude (campaign_id, window_end_on) from campaigns")
    assert told == [
        ("Sommer", date(2026, 7, 1), date(2026, 7, 10), ["werkstolz"], ["Vertrieb", "Technik"], [], 40, 12,
         ["https://nordwind.example/sommer"], 1500.5, "EUR", None, 500.25,
         ["Zehn Jahre Glasfaser für alle von Kiel bis Passau"]),
    ]  # fmt: skip
    before = content_hash(ledger)
    rebuild(ledger)
    assert content_hash(ledger) == before


def test_two_campaigns_of_one_name_and_month_have_ids_of_their_own(ledger: Warehouse) -> None:
    assert [plan_campaign(ledger, SUMMER, "tester") for _ in range(2)] == ["sommer-2026-07", "sommer-2026-07-2"]


def test_foreseeing_a_plan_tells_what_it_moves_and_stores_nothing(ledger: Warehouse) -> None:
    before = content_hash(ledger)
    question = "select count(*) from posts where campaign_id = ?"
    moved = foresee_plan(ledger, SUMMER, lambda cursor, named: cursor.execute(question, [named]).fetchall())
    assert (moved.before, moved.after) == ([(0,)], [(1,)])
    assert content_hash(ledger) == before and rows_of(ledger, "select * from decisions") == []


REFUSED = {
    "name": replace(SUMMER, name=" "),
    "days": replace(SUMMER, end_on=date(2026, 6, 30)),
    "signs": replace(SUMMER, hashtags=()),
    "hashtag": replace(SUMMER, hashtags=("Werk stolz",)),
    "text": replace(SUMMER, texts=("Danke an mein ganzes Team",)),
    "number": replace(SUMMER, target_posts=-1),
    "currency": replace(SUMMER, cost=10.0, currency="Euro"),
    "parts": replace(SUMMER, cost=10.0, currency="EUR", cost_ambassadors=6.0, cost_creators=5.0),
}


@pytest.mark.parametrize("field", REFUSED)
def test_what_cannot_be_a_campaign_is_refused_and_changes_nothing(ledger: Warehouse, field: str) -> None:
    with pytest.raises(UnsuitableCampaign) as refused:
        plan_campaign(ledger, REFUSED[field], "tester")
    assert refused.value.slots["field"] == field
    assert rows_of(ledger, "select * from decisions") == [] == rows_of(ledger, "select * from campaigns")
