"""Figures that cover more than one day."""

from datetime import date
from typing import Any

from tests.warehouse.files import file, load, row_of, rows_of
from warehouse.check import what_is_wrong
from warehouse.connection import Warehouse
from warehouse.ledger import RowCounts

MAY = {"platform": "linkedin", "account": "Nordwind", "from_on": date(2026, 5, 1), "day_on": date(2026, 5, 31)}
LAST_DAY: dict[str, Any] = MAY | {"from_on": None}
SERIES = "linkedin_page_followers:nordwind"


def test_a_month_and_its_last_day_are_two_figures(warehouse: Warehouse) -> None:
    rows = [MAY | {"impressions": 900}, LAST_DAY | {"impressions": 30}]
    assert load(warehouse, file("page", "days", rows, series=SERIES)).counts.new == 2
    assert rows_of(warehouse, "select from_on, impressions from account_days order by from_on nulls last") == [
        (date(2026, 5, 1), 900), (None, 30),
    ]  # fmt: skip


def test_the_gain_of_a_month_is_no_days_gain_but_its_stock_is_the_stock_of_its_last_day(warehouse: Warehouse) -> None:
    load(warehouse, file("page", "days", [MAY | {"followers_total": 500, "followers_gained": 40}], series=SERIES))
    question = "select day_on, followers_total, followers_gained from follower_days"
    assert rows_of(warehouse, question) == [(date(2026, 5, 31), 500, None)]
    load(warehouse, file("day", "days", [LAST_DAY | {"followers_gained": 3}], series=SERIES))
    assert rows_of(warehouse, question) == [(date(2026, 5, 31), 500, 3)]
    assert what_is_wrong(warehouse) == []


def test_a_period_of_one_day_is_that_day(warehouse: Warehouse) -> None:
    load(warehouse, file("page", "days", [MAY | {"from_on": date(2026, 5, 31), "mentions": 2}], series=SERIES))
    again = file("again", "days", [LAST_DAY | {"mentions": 2}], series=SERIES)
    assert load(warehouse, again).counts == RowCounts(new=0, updated=0, unchanged=1, duplicate=0)
    assert row_of(warehouse, "select from_on, mentions from account_days") == (None, 2)
