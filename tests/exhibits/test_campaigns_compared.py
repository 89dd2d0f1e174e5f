"""Campaigns beside one another are told in numbers only where their own page would tell a number."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest

import warehouse.connection
from exhibits.campaigns_compared import campaigns_compared, compared_ids
from exhibits.exhibit import Exhibit
from queries.periods import whole_scope
from queries.scope import Viewer
from tests.exhibits.warehouses import fill_quarter
from warehouse.connection import Warehouse, open_warehouse

EARLIER = 9
TWO_BEFORE = (("B", (2025, 4, 7), (2025, 4, 8)), ("D", (2025, 5, 5), (2025, 5, 6)))


def compared(campaign_id: str = "C1", *chosen: str) -> Exhibit:
    scope = whole_scope(date(2025, 7, 1), date(2025, 9, 30))
    return campaigns_compared(scope, None, Viewer(), "en", campaign_id, chosen)


@pytest.fixture(scope="module")
def filled_with_earlier() -> Iterator[Warehouse]:
    """The quarter with nine earlier campaigns of two days; in the second, ten people's posts, told of three days on."""
    opened = open_warehouse(None)
    fill_quarter(opened)
    with opened.cursor() as cursor:
        for number in range(EARLIER):
            days = (date(2025, 4, 1) + timedelta(days=2 * number + more) for more in (0, 1, 1))
            cursor.execute(
                "insert into campaigns (campaign_id, name, start_on, end_on, window_end_on, hashtags)"
                " values (?, ?, ?, ?, ?, ['alt'])",
                [f"E{number}", f"Earlier {number}", *days],
            )
        cursor.execute(
            "insert into posts by name select 'y' || n as post, 'linkedin' as platform, 'member' as author_kind,"
            " format('A{:02d}', n) as member_id, 'Service' as unit, date '2025-04-03' as published_on,"
            " false as is_reshare, 'prompted' as impulse, 'E1' as campaign_id, date '2025-04-06' as as_of_on,"
            " 100 as impressions, 5 as reactions, 1 as comments, 1 as shares from range(10) as numbers(n)"
        )
        cursor.execute(
            "insert into post_campaigns (post, campaign_id, rule)"
            " select post, 'E1', 'hashtag' from posts where post like 'y%'"
        )
    yield opened
    opened.close()


@pytest.fixture(autouse=True)
def with_earlier(filled_with_earlier: Warehouse, monkeypatch: pytest.MonkeyPatch) -> None:
    """The one the process serves."""
    monkeypatch.setattr(warehouse.connection, "_served", [filled_with_earlier])


def test_the_latest_eight_stand_beside_one_another_unless_others_are_chosen() -> None:
    assert compared_ids("C1") == ["C1", *(f"E{number}" for number in range(8, 1, -1))]
    assert compared_ids("E0")[-1] == "E0" and len(compared_ids("E0")) == 8
    assert compared_ids("C1", ("E0", "E3")) == ["C1", "E3", "E0"]


def test_a_campaign_stands_beside_the_median_of_the_others_that_are_over() -> None:
    # 5 of 32 members; in the seven others nobody took part
    assert compared().title == "15.6% took part; the median of 7 other campaigns is 0.0%"
    assert compared("C1", "E0").title == "15.6% took part; too few other campaigns for a median"


def test_a_running_campaign_is_not_held_against_finished_ones_as_if_it_were_over(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened = open_warehouse(None)
    fill_quarter(opened)
    with opened.cursor() as cursor:
        for name, first_on, last_on in (("R", (2025, 10, 6), (2025, 10, 26)), *TWO_BEFORE):
            days = (date(*first_on), date(*last_on), date(*last_on))
            cursor.execute(
                "insert into campaigns (campaign_id, name, start_on, end_on, window_end_on, hashtags)"
                " values (?, ?, ?, ?, ?, ['neu'])",
                [name, name, *days],
            )
    monkeypatch.setattr(warehouse.connection, "_served", [opened])
    scope = whole_scope(date(2025, 7, 1), date(2025, 9, 30))
    # C1 15.6 %, two without anybody
    assert [campaigns_compared(scope, None, Viewer(), language, "R").title for language in ("en", "de")] == [
        "Still running: 0.0% took part so far; the median of 3 finished campaigns is 0.0%",
        "Läuft noch: bisher nahmen 0,0\u00a0% teil; der Median von 3 beendeten Kampagnen ist 0,0\u00a0%",
    ]
    opened.close()


def test_only_effects_outside_normal_variation_are_numbers() -> None:
    effects = set(compared().table["Uplift over usual in percent"])
    assert effects and not any(sign.isdigit() for words in effects for sign in words)


def test_young_posts_are_counted_and_not_compared() -> None:
    told = compared("E1", "E2").table.set_index("Campaign").loc["Earlier 1"]
    assert told["Posts per participant"] == "1.00 (10 ÷ 10)"
    assert told["Engagement rate per impression"] == told["Amplification per post"] == "mature: 0 of 10"


def test_a_campaign_without_posts_has_words_for_response_and_no_zero() -> None:
    told = compared("C1", "E0").table.set_index("Campaign").loc["Earlier 0"]
    assert told["Participation"].startswith("0.0%") and told["Posts per participant"] == "nobody"
    assert told["Engagement rate per impression"] == told["Amplification per post"] == "no posts"


def test_mature_response_is_a_sum_over_a_sum() -> None:
    # fifteen posts of ten engagements and 200 impressions
    assert compared("C1", "E0").table["Engagement rate per impression"][0] == "5.0% (150 ÷ 3,000)"


def test_the_campaign_shown_stands_out_and_no_other() -> None:
    rows = compared().rows
    assert set(rows[rows["is_chosen"].eq(True)]["slot_label"]) == {"Sommer der Netze"}
