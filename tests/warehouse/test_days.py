"""Account days, follower history, coverage windows, interactions and the months of members."""

from datetime import date

from tests.warehouse.files import at, file, load, post, row_of, rows_of
from warehouse.connection import Warehouse
from warehouse.ledger import StagedWindow, undo_import

PAGE = "linkedin_page_content:nordwind"
DAY = {"platform": "linkedin", "account": "Nordwind", "day_on": date(2026, 5, 1)}


def test_the_latest_figures_of_a_day_hold_and_an_undo_brings_the_earlier_ones_back(warehouse: Warehouse) -> None:
    figures = "select account, impressions, clicks from account_days"
    load(warehouse, file("early", "days", [DAY | {"impressions": 10}], series=PAGE, as_of=date(2026, 5, 2)))
    late = load(warehouse, file("late", "days", [DAY | {"impressions": 12}], series=PAGE, as_of=date(2026, 5, 9)))
    load(warehouse, file("middle", "days", [DAY | {"impressions": 11}], series=PAGE, as_of=date(2026, 5, 5)))
    assert rows_of(warehouse, figures) == [("nordwind", 12, None)]
    undo_import(warehouse, late.import_id, "tester")
    assert rows_of(warehouse, figures) == [("nordwind", 11, None)]


def test_organic_sponsored_and_total_days_stay_apart(warehouse: Warehouse) -> None:
    split = [
        DAY | {"paid": paid, "clicks": clicks} for paid, clicks in (("organic", 1), ("sponsored", 2), ("total", 3))
    ]
    load(warehouse, file("days", "days", split, series=PAGE))
    assert rows_of(warehouse, "select paid, clicks from account_days order by paid") == [
        ("organic", 1), ("sponsored", 2), ("total", 3),
    ]  # fmt: skip


def test_follower_stock_and_gain_of_a_day_come_from_the_source_that_delivers_them(warehouse: Warehouse) -> None:
    gained = [DAY | {"followers_gained": -2}]
    load(warehouse, file("gain", "days", gained, series="linkedin_page_followers:nordwind"))
    load(warehouse, file("stock", "days", [DAY | {"followers_total": 500}], series="template_followers"))
    load(warehouse, file("content", "days", [DAY | {"impressions": 9}], series=PAGE))
    assert rows_of(warehouse, "select account, followers_total, followers_gained from follower_days") == [
        ("nordwind", 500, -2),
    ]


def test_a_window_counts_while_its_import_does(warehouse: Warehouse) -> None:
    window = StagedWindow("linkedin", "Nordwind", "days", date(2026, 5, 1), date(2026, 5, 31))
    stored = load(warehouse, file("days", "days", [DAY], series=PAGE, windows=(window,)))
    assert rows_of(warehouse, "select account, kind, from_on, to_on from coverage_windows") == [
        ("nordwind", "days", date(2026, 5, 1), date(2026, 5, 31)),
    ]
    undo_import(warehouse, stored.import_id, "tester")
    assert rows_of(warehouse, "select * from coverage_windows") == []


def test_a_log_speaks_for_days_of_the_program(warehouse: Warehouse) -> None:
    moments = [at("2025-12-31T23:30"), at("2026-03-31T22:30")]
    log = [{"actor": "m1", "post_reference": "1", "type": "comment", "occurred_at": moment} for moment in moments]
    window = StagedWindow(None, None, "interactions", date(2025, 12, 31), date(2026, 3, 31))
    load(warehouse, file("log", "interactions", log, windows=(window,)))
    assert rows_of(warehouse, "select from_on, to_on from coverage_windows") == [(date(2026, 1, 1), date(2026, 4, 1))]


PEOPLE = [{"member_id": "m1", "x": "annab"}, {"member_id": "m2", "x": "berndc", "left_on": date(2026, 6, 1)}]


def test_an_interaction_finds_post_actor_and_owner_in_any_form(warehouse: Warehouse) -> None:
    load(warehouse, file("list", "members", PEOPLE))
    log = [
        {"platform": "x", "actor": "@BerndC", "post_reference": "https://x.com/annab/status/1", "type": "reaction",
         "occurred_on": date(2026, 5, 2)},
        {"actor": "m2", "post_reference": "1", "type": "comment", "occurred_at": at("2026-05-31T21:59")},
        {"actor": "m2", "post_reference": "1", "type": "comment", "occurred_at": at("2026-05-31T22:01")},
        {"actor": "fremd", "post_reference": "77", "type": "share", "occurred_on": date(2026, 5, 2)},
    ]  # fmt: skip
    load(warehouse, file("log", "interactions", log))
    load(warehouse, file("posts", "posts", [post(1, author_account="annab", published_on=date(2026, 5, 1))]))
    found = (
        "select type, actor_member_id, post, owner_member_id, occurred_on from interactions order by type, occurred_at"
    )
    assert rows_of(warehouse, found) == [
        ("comment", "m2", "x:1", "m1", date(2026, 5, 31)),
        ("comment", None, "x:1", "m1", date(2026, 6, 1)),
        ("reaction", "m2", "x:1", "m1", date(2026, 5, 2)),
        ("share", None, None, None, date(2026, 5, 2)),
    ]


def test_the_same_interaction_in_two_logs_counts_once(warehouse: Warehouse) -> None:
    reaction = {
        "platform": "x",
        "actor": "annab",
        "post_reference": "1",
        "type": "reaction",
        "occurred_on": date(2026, 5, 2),
    }
    load(warehouse, file("log", "interactions", [reaction]))
    load(warehouse, file("log again", "interactions", [reaction, reaction | {"type": "share"}]))
    assert row_of(warehouse, "select count(*) from interactions") == (2,)


def test_the_months_of_a_member_count_originals_reshares_and_comments_on_colleagues(warehouse: Warehouse) -> None:
    posts = [
        post(1, author_account="annab", published_on=date(2026, 5, 1)),
        post(2, author_account="annab", published_on=date(2026, 5, 31), is_reshare=True),
        post(3, author_account="annab", published_on=date(2026, 6, 1)),
        post(4, author_account="berndc", published_on=date(2026, 5, 3)),
        post(5, author_account="fremd", published_on=date(2026, 5, 3)),
    ]
    load(warehouse, file("posts", "posts", posts))
    load(warehouse, file("list", "members", PEOPLE))
    said = {"platform": "x", "actor": "annab", "type": "comment", "occurred_on": date(2026, 5, 4)}
    log = load(warehouse, file("log", "interactions", [said | {"post_reference": str(status)} for status in (1, 4, 5)]))
    months = "select member_id, month_on, originals, reshares, comments from member_months order by 1, 2"
    may, june = date(2026, 5, 1), date(2026, 6, 1)
    assert rows_of(warehouse, months) == [("m1", may, 1, 1, 1), ("m1", june, 1, 0, 0), ("m2", may, 1, 0, 0)]
    undo_import(warehouse, log.import_id, "tester")
    assert rows_of(warehouse, months) == [("m1", may, 1, 1, 0), ("m1", june, 1, 0, 0), ("m2", may, 1, 0, 0)]
