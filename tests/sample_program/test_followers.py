"""Followers of the sample: what was told, what stands in the files, and what the loaders make of them."""

from datetime import date
from itertools import pairwise
from statistics import mean

from sample_program import Program, WrittenFile
from sample_program.follower_sheets import member_counts, month_ends
from sample_program.names import COMPANY_HANDLES
from tests.conftest import SAMPLE_PLAN
from warehouse.connection import Warehouse

Loaded = dict[tuple[str, str, date], tuple[int | None, int | None]]


def loaded_days(warehouse: Warehouse) -> Loaded:
    """Stock and gain less loss of every account and day."""
    with warehouse.cursor() as cursor:
        found = cursor.execute(
            "select platform, account, day_on, followers_total, followers_gained - coalesce(followers_lost, 0)"
            " from follower_days where followers_total is not null or followers_gained is not null"
        ).fetchall()
    return {(platform, account, on): (stock, gained) for platform, account, on, stock, gained in found}


def of_company(loaded: Loaded, platform: str) -> Loaded:
    return {key: told for key, told in loaded.items() if key[:2] == (platform, COMPANY_HANDLES[platform])}  # type: ignore[index]  # one of the three networks


def test_the_stock_of_a_day_is_that_of_the_day_before_and_what_was_gained(default_program: Program) -> None:
    for days in default_program.followers.values():
        assert all(after.stock == before.stock + after.gained for before, after in pairwise(days))
        assert days[0].stock > 0 and days[-1].on == date(2026, 10, 4)


def test_more_follow_while_a_campaign_runs_that_people_take_up(default_program: Program) -> None:
    campaign = next(one for one in default_program.campaigns if one.effect > 0)
    days = default_program.followers["linkedin"]
    inside = [day.gained for day in days if campaign.start_on <= day.on <= campaign.end_on]
    usual = [day.gained for day in days if (campaign.start_on - day.on).days in range(1, 57)]
    assert mean(inside) > 1.4 * mean(usual)


def test_the_loaded_stocks_of_the_company_are_the_told_ones_and_a_forgotten_month_stays_unknown(
    opened_sample: Warehouse, told_sample: Program
) -> None:
    loaded = loaded_days(opened_sample)
    noted = 0
    for platform, days in told_sample.followers.items():
        told = {day.on: day.stock for day in days}
        stocks = {on: stock for (_, _, on), (stock, _) in of_company(loaded, platform).items() if stock is not None}
        assert stocks == {on: told[on] for on in stocks}
        ends = set(month_ends(SAMPLE_PLAN.start_on, SAMPLE_PLAN.until))
        assert set(stocks) <= ends and len(ends) - len(stocks) <= 4
        noted += len(stocks)
    assert 90 < noted < 3 * 37  # 37 months are over for three accounts, and a few were forgotten


def test_the_loaded_gains_are_those_of_the_page_on_linkedin_over_its_last_year_and_nothing_else(
    opened_sample: Warehouse, told_sample: Program
) -> None:
    gains = {key: gained for key, (_, gained) in loaded_days(opened_sample).items() if gained is not None}
    expected = {("linkedin", "lindenfunk", day.on): day.gained for day in told_sample.followers["linkedin"][-365:]}
    assert gains == expected


def test_the_loaded_counts_of_members_are_the_told_ones(opened_sample: Warehouse, told_sample: Program) -> None:
    company = {(platform, handle) for platform, handle in COMPANY_HANDLES.items()}
    loaded = {key: stock for key, (stock, _) in loaded_days(opened_sample).items() if key[:2] not in company}
    told = {(account.platform, account.handle, on): count for _, account, on, count in member_counts(told_sample)}
    assert loaded == told and len({key[:2] for key in told}) >= 14


def test_numbers_in_the_list_kept_by_hand_are_written_in_german(written_files: list[WrittenFile]) -> None:
    (sheet,) = (file for file in written_files if file.family == "generic_followers")
    lines = sheet.path.read_text(encoding="utf-8-sig").splitlines()
    assert lines[0] == "Datum;Netzwerk;Konto;Follower"
    assert any(line.endswith(";NA") for line in lines)
    assert all("." in line.rsplit(";", 1)[1] for line in lines[1:] if not line.endswith("NA"))
