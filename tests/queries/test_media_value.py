"""What a campaign's posts would have cost as media, worked out by hand."""

from datetime import date
from typing import Any

import pytest

from exhibits.campaign_media_value import media_value
from queries.cost import scope_of_cost
from queries.media_value import campaign_media_value, card_in_use
from queries.origins import Origin
from queries.scope import Viewer
from queries.tracing import sources_of
from tests.queries.hand_made import VIEWER, Program, scope
from warehouse.connection import Warehouse
from warehouse.program_decisions import change_settings, take_setting_back

RATES = (("thousand_impressions", 10, 30), ("click", 1, 4), ("clicks_per_reaction", 0.5, 1), ("interaction", 0.2, 0.6))


def card(*rates: tuple[str, float, float], channel: str = "linkedin") -> dict[str, Any]:
    """A rate card of one channel."""
    listed = [{"channel": channel, "kind": kind, "low": low, "high": high} for kind, low, high in rates or RATES]
    return {"currency": "EUR", "owner": "Media team", "stated_on": "2026-02-03", "rates": listed}


def told(people: str = "abcdef", **less: Any) -> Program:
    """Each of six receives 20 clicks, reach of 800, 1,000 impressions, 10 reactions, 4 comments and 1 share."""
    program = Program().members(*people).window("2025-12-01", "04-30")
    received = {"clicks": 20, "reach": 800, "impressions": 1000, "reactions": 10, "comments": 4, "shares": 1} | less
    for member_id in people:
        program.post(member_id, "03-11", campaign_id="spring", impulse="prompted", engagements=15, **received)
    return program.campaign("spring", "03-10", "03-19", "03-22")


def switched_on(warehouse: Warehouse, *rates: tuple[str, float, float], **about: Any) -> None:
    """A rate card is stated and values are shown."""
    change_settings(warehouse, {"rate_card": card(*rates, **about), "media_value_shown": True}, "lead")


def lines(language: str = "en") -> list[str]:
    """What the tile says: its value and the lines below."""
    (tile,) = media_value(scope(), None, VIEWER, language, "spring")
    return [tile.value, *tile.note.splitlines()]


def test_nothing_stands_anywhere_until_a_card_is_stated_and_the_switch_is_on(warehouse: Warehouse) -> None:
    told().load(warehouse)
    assert media_value(scope(), None, VIEWER, "en", "spring") == []
    change_settings(warehouse, {"rate_card": card()}, "lead")
    assert media_value(scope(), None, VIEWER, "en", "spring") == []
    change_settings(warehouse, {"rate_card": None, "media_value_shown": True}, "lead")
    assert media_value(scope(), None, VIEWER, "en", "spring") == []


def test_four_formulas_at_low_and_high_rates_make_a_range(warehouse: Warehouse) -> None:
    told().load(warehouse)
    switched_on(warehouse)
    said = lines()
    # clicks 120 · 1 to 120 · 4; reach 4.8 · 10 to 4.8 · 30; 6 · 10 + 1 · (0.5 · 60 + 120) to 6 · 30 + 4 · (60 + 120);
    # 90 interactions · 0.2 to 90 · 0.6
    assert said[0] == "€18.00 to €900.00"
    assert said[1].startswith("Range over 4 formulas") and "no revenue" in said[1]
    assert said[2:6] == [
        "Clicks × CPC: €120.00 to €480.00 · coverage 100.0%",
        "Reach ÷ 1,000 × CPM: €48.00 to €144.00 · coverage 100.0%",
        "Impressions ÷ 1,000 × CPM + CPC × (reactions × weight + clicks): €210.00 to €900.00 · coverage 100.0%",
        "Interactions × rate: €18.00 to €54.00 · coverage 100.0%",
    ]
    assert said[7] == "Rate card: Media team, 3 Feb 2026 (EUR)"
    assert lines("de")[0] == "18,00\u00a0€ bis 900,00\u00a0€" and "kein Umsatz" in lines("de")[1]


def test_a_formula_without_its_terms_or_rates_is_not_valued_and_leaves_the_range(warehouse: Warehouse) -> None:
    program = told("abcdefgh", reach=None)
    for row in program.rows["posts"][:3]:
        row["clicks"] = None
    program.load(warehouse)
    switched_on(warehouse)
    said = lines()
    assert said[0] == "€24.00 to €72.00" and "1 formula" in said[1]
    assert [line.split(": ")[1].split(",")[0] for line in said[2:5]] == ["not valued"] * 3
    assert [line.split(" · coverage ")[1] for line in said[2:6]] == ["62.5%", "0.0%", "62.5%", "100.0%"]
    switched_on(warehouse, channel="x")
    assert lines()[0] == "–"


def test_few_people_are_hidden_and_clicks_not_told_by_the_formula_that_contains_them(warehouse: Warehouse) -> None:
    program = told()
    program.rows["posts"][0]["clicks"] = 5000
    program.load(warehouse)
    switched_on(warehouse)
    rows = campaign_media_value(scope(), VIEWER, "spring").rows
    assert sorted(rows["formula"][rows["is_hidden"]]) == ["clicks", "mixed"]
    assert rows.loc[rows["is_hidden"], ["low", "high", "posts", "posts_valued"]].isna().all(axis=None)
    assert lines()[0] == "€18.00 to €144.00" and lines()[2].startswith("Clicks × CPC: hidden, few people")
    days = scope_of_cost(scope(), "spring")
    for measure, is_hidden in (("emv_mixed_high", True), ("emv_reach_high", False)):
        origin = Origin(measure, days, days.from_on, days.to_on, campaign_id="spring")
        assert sources_of(origin, Viewer("analyst")).hidden is is_hidden


def test_four_people_and_an_auditor_see_no_value(warehouse: Warehouse) -> None:
    told("abcd").load(warehouse)
    switched_on(warehouse)
    assert lines()[0] == "hidden"
    (tile,) = media_value(scope(), None, Viewer("auditor"), "en", "spring")
    assert (tile.state, tile.marks) == ("hidden", ())


def test_the_rows_behind_make_both_ends_of_every_formula(warehouse: Warehouse) -> None:
    told().load(warehouse)
    switched_on(warehouse)
    (tile,) = media_value(scope(), None, VIEWER, "en", "spring")
    made = [sources_of(mark.origin, Viewer("analyst")).total.value for mark in tile.marks]
    assert made == pytest.approx([120, 480, 48, 144, 210, 900, 18, 54])
    assert [mark.value for mark in tile.marks] == pytest.approx(made)


def test_taking_the_card_back_takes_the_range_back(warehouse: Warehouse) -> None:
    told().load(warehouse)
    switched_on(warehouse)
    with warehouse.cursor() as cursor:
        ((decision,),) = cursor.execute("select decision_id from decisions where subject = 'rate_card'").fetchall()
    take_setting_back(warehouse, decision, "lead")
    assert media_value(scope(), None, VIEWER, "en", "spring") == []


def test_the_card_keeps_its_day_as_a_date(warehouse: Warehouse) -> None:
    told().load(warehouse)
    switched_on(warehouse)
    held = card_in_use()
    assert held and (held.stated_on, held.owner, len(held.rates)) == (date(2026, 2, 3), "Media team", 4)
