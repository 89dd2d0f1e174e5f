"""Follower sheets kept by hand: whose they are, which days they cover, and what they are not."""

from datetime import date, timedelta

import pytest

from data_loaders.questions import Answers
from data_loaders.rows import ReadExport
from tests.data_loaders.hand_made import Desk, asked, column, reasons

EXPORTED = Answers({"x": "netz", "linkedin": "netz-werk"}, date(2026, 10, 1))
STOCKS = [["date", "followers"], ["2026-01-31", "1200"], ["2026-02-28", "NA"]]


def test_the_name_of_the_file_may_tell_the_network_and_never_the_account(desk: Desk) -> None:
    read = desk.read("twitter_followers_netz.csv", STOCKS, Answers(exported_on=date(2026, 10, 1)))
    assert [(question.id, question.about) for question in read.questions] == [("account", "x")]
    assert column(read, "platform") == ["x", "x"]


def test_a_name_with_two_networks_or_none_leaves_the_network_open(desk: Desk) -> None:
    for name in ("follower.csv", "twitter_and_linkedin.csv"):
        assert asked(desk.read(name, STOCKS, Answers(exported_on=date(2026, 10, 1)))) == ["network"]


def test_an_answer_tells_the_network(desk: Desk) -> None:
    read = desk.read("follower.csv", STOCKS, Answers({"x": "netz"}, date(2026, 10, 1), network="x"))
    assert (asked(read), column(read, "account")) == ([], ["netz", "netz"])


def test_accounts_that_no_column_names_are_asked_once_per_network(desk: Desk) -> None:
    rows = [["Datum", "Netzwerk", "Follower"], ["31.01.2026", "X", "1"], ["31.01.2026", "LinkedIn", "2"],
            ["28.02.2026", "X", "3"]]  # fmt: skip
    asking = desk.read("follower.csv", rows, Answers(exported_on=date(2026, 10, 1)))
    assert [question.about for question in asking.questions] == ["x", "linkedin"]
    assert column(desk.read("follower.csv", rows, EXPORTED), "account") == ["netz", "netz-werk", "netz"]


def test_a_stock_that_was_not_noted_is_missing_and_not_zero(desk: Desk) -> None:
    assert column(desk.read("x.csv", STOCKS, EXPORTED.__class__({"x": "netz"}, date(2026, 10, 1), "x")),
                  "followers_total") == [1200, None]  # fmt: skip


def test_monthly_figures_cover_the_time_since_the_row_before_and_a_month_at_most(desk: Desk) -> None:
    rows = [["date", "followers", "tweets"], ["2026-06-02", "4", "1"], ["2026-03-02", "3", "1"],
            ["2026-02-01", "2", "1"], ["2026-01-02", "1", "1"]]  # fmt: skip
    read = desk.read("twitter.csv", rows, EXPORTED)
    assert column(read, "from_on") == [date(2026, 5, 3), date(2026, 2, 3), date(2026, 1, 3), date(2025, 12, 3)]
    assert (read.tables[0].first_on, read.tables[0].last_on) == (date(2026, 1, 2), date(2026, 6, 2))


def test_stocks_alone_and_daily_figures_cover_their_day(desk: Desk) -> None:
    days = [date(2026, 1, 1) + timedelta(days=at) for at in range(3)]
    daily = [["date", "followers", "tweets"], *([str(day), "100", "1"] for day in days)]
    assert column(desk.read("twitter.csv", daily, EXPORTED), "from_on") == [None] * 3
    assert column(desk.read("twitter.csv", STOCKS, EXPORTED), "from_on") == [None] * 2


@pytest.mark.parametrize("month", ["2026-02", "02/2026", "Februar 2026", "Feb 26", "2026-02-01", "February 2026"])
def test_a_month_stands_for_its_last_day(desk: Desk, month: str) -> None:
    read = desk.read("twitter.csv", [["Monat", "Follower", "Tweets"], [month, "7", "1"]], EXPORTED)
    assert (column(read, "from_on"), column(read, "day_on")) == ([date(2026, 2, 1)], [date(2026, 2, 28)])


def test_the_running_month_is_known_up_to_today(desk: Desk) -> None:
    read = desk.read(
        "twitter.csv", [["Monat", "Follower"], ["2026-11", "7"]], Answers({"x": "netz"}, date(2026, 11, 1))
    )
    assert column(read, "day_on") == [date(2026, 11, 1)]


def test_a_month_without_its_year_refuses_the_row(desk: Desk) -> None:
    read = desk.read("twitter.csv", [["Monat", "Follower"], ["Februar", "7"], ["2026-01", "8"]], EXPORTED)
    assert reasons(read) == [(2, "month-unreadable")]


def test_a_sheet_speaks_for_the_days_it_has(desk: Desk) -> None:
    windows = desk.read("twitter.csv", [["date", "followers"], ["2026-01-31", "1"], ["2026-03-31", "2"]], EXPORTED)
    assert [window.from_on for window in windows.tables[0].windows] == [date(2026, 1, 31), date(2026, 3, 31)]


def test_daily_gains_under_the_heading_of_a_stock_are_refused(desk: Desk) -> None:
    days = [date(2026, 1, 1) + timedelta(days=at) for at in range(6)]
    gains = [[str(day), gain] for day, gain in zip(days, ("3", "0", "9", "1", "14", "2"), strict=True)]
    refused = desk.refused("twitter.csv", [["date", "followers"], *gains], EXPORTED)
    assert refused.error.text_id == "followers-look-like-gains"
    stocks = [[str(day), str(5000 + at)] for at, day in enumerate(days)]
    assert column(desk.read("twitter.csv", [["date", "followers"], *stocks], EXPORTED), "followers_total")[-1] == 5005


WIDE = [["Datum", "LinkedIn", "Instagram", "X"], ["31.01.2026", "1210", "300", "NA"], ["28.02.2026", "1250", "", "41"]]
ACCOUNTS = Answers({"linkedin": "netz-werk", "instagram": "netz", "x": "netz_x"}, date(2026, 10, 1))


def test_a_column_per_network_is_the_stock_of_one_account_there(desk: Desk) -> None:
    read = desk.read("Follower.csv", WIDE, ACCOUNTS)
    rows = read.tables[0].rows.select(["row_number", "platform", "account", "day_on", "followers_total"]).to_pylist()
    assert [tuple(row.values()) for row in rows] == [
        (2, "linkedin", "netz-werk", date(2026, 1, 31), 1210),
        (3, "linkedin", "netz-werk", date(2026, 2, 28), 1250),
        (2, "instagram", "netz", date(2026, 1, 31), 300),
        (2, "x", "netz_x", date(2026, 1, 31), None),
        (3, "x", "netz_x", date(2026, 2, 28), 41),
    ]
    assert (read.layout, asked(read), reasons(read)) == ("generic_followers", [], [])
    assert (read.tables[0].rows_read, read.tables[0].rows_ignored) == (6, 1)


def test_every_network_with_a_column_asks_for_its_account(desk: Desk) -> None:
    rows = [["Month", "LinkedIn followers", "X (Twitter) followers", "Total"], ["January 2026", "12", "30", "42"]]
    read = desk.read("export.csv", rows, Answers(exported_on=date(2026, 10, 1)))
    assert [(question.id, question.about) for question in read.questions] == [("account", "linkedin"), ("account", "x")]
    assert column(read, "day_on") == [date(2026, 1, 31)] * 2


def test_counts_by_network_that_nothing_calls_followers_are_asked_about(desk: Desk) -> None:
    assert asked(desk.read("zahlen.csv", WIDE, ACCOUNTS)) == ["layout"]
    agreed = Answers(ACCOUNTS.account, ACCOUNTS.exported_on, layout="generic_followers")
    assert asked(desk.read("zahlen.csv", WIDE, agreed)) == []


def test_a_plan_of_posts_by_network_is_no_follower_sheet(desk: Desk) -> None:
    plan = [["Datum", "LinkedIn", "Instagram"], ["31.01.2026", "Messe", "x"], ["28.02.2026", "12", "13"]]
    assert desk.refused("follower.csv", plan, ACCOUNTS).error.text_id == "layout-unknown"


@pytest.mark.parametrize(
    "headings",
    [
        ["Date", "Followers", "Difference in followers from previous day"],
        ["Date", "Subscribers"],
        ["Date", "New followers", "Total followers", "Reached audience", "Engaged audience"],
        ["Date", "Sponsored followers", "Organic followers", "Auto-invited followers", "Total followers"],
        ["Date", "Impressions", "New follows", "Unfollows"],
        ["Date", "Network", "Profile", "Audience"],
        ["platform", "account", "day_on", "followers_total"],
    ],
)
def test_exports_of_platforms_and_tools_are_not_taken_for_hand_kept_sheets(desk: Desk, headings: list[str]) -> None:
    cells = {"Network": "X", "Profile": "netz", "platform": "x", "account": "netz"}
    rows = [
        headings,
        *([day, *(cells.get(name, "1") for name in headings[1:])] for day in ("2026-01-30", "2026-01-31")),
    ]
    content = "\n".join(",".join(row) for row in rows).encode()
    found = desk.outcome("export.csv", content, EXPORTED)
    assert not isinstance(found, ReadExport) or found.layout != "generic_followers"
