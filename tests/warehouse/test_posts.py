"""One post is one post, whoever exports it, with counters by precedence of source."""

from datetime import date

import pytest

from tests.warehouse.files import at, file, load, post, row_of, rows_of
from warehouse.connection import Warehouse
from warehouse.contents import content_hash
from warehouse.ledger import record_decision, undo_import

PAGE = "linkedin_page_content:nordwind"
SLUG = "https://www.linkedin.com/posts/anna-berg_werkstolz-activity-7212345678901234567-AbCd?utm_source=share"
URN = "https://www.linkedin.com/feed/update/urn:li:activity:7212345678901234567"
SHARE = "https://www.linkedin.com/feed/update/urn:li:share:7212345600000000000/"


def linkedin(link: str, **said: object) -> dict[str, object]:
    return {"platform": "linkedin", "permalink": link} | said


def test_a_post_in_mention_page_and_personal_export_counts_once_with_each_sources_counters(
    warehouse: Warehouse,
) -> None:
    load(warehouse, file("mentions", "posts", [linkedin(SLUG, reactions=9, shares=2)], as_of=date(2026, 7, 3)))
    page = [linkedin(URN, post_id="7212345678901234567", paid="organic", impressions=100, reactions=7)]
    load(warehouse, file("page", "posts", page, series=PAGE, as_of=date(2026, 7, 1)))
    personal = [linkedin(URN, impressions=90, saves=4)]
    load(warehouse, file("personal", "posts", personal, series="template_posts", as_of=date(2026, 7, 2)))
    assert row_of(warehouse, "select post, impressions, reactions, shares, saves, as_of_on from posts") == (
        "linkedin:7212345678901234567", 100, 7, 2, 4, date(2026, 7, 1),
    )  # fmt: skip
    assert rows_of(warehouse, "select source_series, impressions, reactions from post_sources order by 1") == [
        (PAGE, 100, 7),
        ("talkwalker_mentions", None, 9),
        ("template_posts", 90, None),
    ]


def test_posts_are_joined_through_a_third_row_that_knows_both_ids_and_parted_when_it_is_undone(
    warehouse: Warehouse,
) -> None:
    load(warehouse, file("activity", "posts", [linkedin(URN)]))
    load(warehouse, file("share", "posts", [linkedin(SHARE)]))
    apart = content_hash(warehouse)
    assert row_of(warehouse, "select count(*) from posts") == (2,)
    bridge = load(warehouse, file("bridge", "posts", [linkedin(SHARE, post_id="urn:li:activity:7212345678901234567")]))
    assert rows_of(warehouse, "select post from posts") == [("linkedin:7212345600000000000",)]
    assert rows_of(warehouse, "select distinct post from post_keys") == [("linkedin:7212345600000000000",)]
    undo_import(warehouse, bridge.import_id, "tester")
    assert content_hash(warehouse) == apart


SAME_POSTS = [
    ("x", "1806000000000000001", None, "https://twitter.com/anna/status/1806000000000000001?s=20"),
    ("x", "https://x.com/i/web/status/18060002", "x", "https://mobile.twitter.com/a/status/18060002"),
    (None, "https://www.instagram.com/p/C8aBcDeFgHi/", "instagram", "https://instagram.com/anna/reel/C8aBcDeFgHi/?igsh=x"),
    ("linkedin", "7212345678901234501", None, "https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A7212345678901234501"),
    ("linkedin", "urn:li:ugcPost:7212345678901234502", None, "https://de.linkedin.com/posts/a_b-ugcPost-7212345678901234502-x1"),
    ("facebook", "1000_2000", None, "https://www.facebook.com/nordwind/posts/2000"),
    ("facebook", "3000", None, "https://facebook.com/permalink.php?story_fbid=3000&id=1000"),
    ("tiktok", "7300000000000000001", None, "https://www.tiktok.com/@anna/video/7300000000000000001?lang=de"),
    ("youtube", "dQw4w9WgXcQ", None, "https://youtu.be/dQw4w9WgXcQ"),
    ("youtube", "https://www.youtube.com/watch?v=aQw4w9WgXcA&t=3", None, "https://youtube.com/shorts/aQw4w9WgXcA"),
    (None, "https://www.Beispiel.de/Artikel/1/?utm_source=mail", None, "http://beispiel.de/Artikel/1#oben"),
]  # fmt: skip


def test_two_forms_of_one_reference_are_one_post(warehouse: Warehouse) -> None:
    stated = [{"platform": platform, "post_id": form, "reactions": 1} for platform, form, _, _ in SAME_POSTS]
    linked = [{"platform": platform, "permalink": form, "shares": 2} for _, _, platform, form in SAME_POSTS]
    load(warehouse, file("first", "posts", stated))
    load(warehouse, file("second", "posts", linked, series="template_posts"))
    assert rows_of(warehouse, "select distinct reactions, shares from posts") == [(1, 2)]
    assert row_of(warehouse, "select count(*) from posts") == (len(SAME_POSTS),)


def test_shortcodes_that_differ_in_case_only_are_two_posts(warehouse: Warehouse) -> None:
    links = ["https://www.instagram.com/p/C8aBcDeFgHi/", "https://www.instagram.com/p/C8aBcDeFgHI/"]
    load(warehouse, file("posts", "posts", [{"platform": "instagram", "permalink": link} for link in links]))
    assert row_of(warehouse, "select count(*) from posts") == (2,)


def test_posts_without_any_reference_are_one_when_author_time_and_text_agree(warehouse: Warehouse) -> None:
    said = {"platform": "linkedin", "author_name": "Anna Berg", "published_on": date(2026, 5, 1), "text": "Hallo"}
    load(warehouse, file("first", "posts", [said | {"reactions": 1}], as_of=date(2026, 6, 1)))
    load(
        warehouse,
        file("second", "posts", [said | {"reactions": 2}, said | {"text": "Anderes"}], as_of=date(2026, 6, 2)),
    )
    assert rows_of(warehouse, "select text, reactions from posts order by text") == [("Anderes", None), ("Hallo", 2)]


def test_an_older_export_that_arrives_late_never_overwrites_newer_counters(warehouse: Warehouse) -> None:
    load(warehouse, file("newer", "posts", [post(1, impressions=50)], as_of=date(2026, 6, 20)))
    load(warehouse, file("older", "posts", [post(1, impressions=80)], as_of=date(2026, 6, 10)))
    assert row_of(warehouse, "select impressions, as_of_on from posts") == (50, date(2026, 6, 20))
    assert rows_of(warehouse, "select from_on, to_on, impressions from post_gains order by to_on") == [
        (None, date(2026, 6, 10), 80),
        (date(2026, 6, 10), date(2026, 6, 20), -30),
    ]


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_ties_are_settled_by_value_whatever_comes_first(order: tuple[int, int], warehouse: Warehouse) -> None:
    tied = [
        file("low", "posts", [post(1, impressions=5, text="Fassung B")]),
        file("high", "posts", [post(1, impressions=6, text="Fassung A")]),
    ]
    for place in order:
        load(warehouse, tied[place])
    impressions, text = row_of(warehouse, "select impressions, text from posts")
    assert impressions == 6
    assert (text,) == row_of(warehouse, "select arg_min(text, attributes_id) from post_attributes")


def test_what_is_not_delivered_stays_null_and_zero_stays_zero(warehouse: Warehouse) -> None:
    load(warehouse, file("posts", "posts", [post(1, impressions=0)]))
    assert row_of(warehouse, "select impressions, reach, reactions, engagements, sentiment from posts") == (
        0, None, None, None, None,
    )  # fmt: skip


def test_paid_rows_stay_apart_and_only_organic_ones_reach_the_post(warehouse: Warehouse) -> None:
    split = [
        linkedin(URN, paid=paid, impressions=seen)
        for paid, seen in (("organic", 10), ("sponsored", 500), ("total", 510))
    ]
    load(warehouse, file("page", "posts", split, series=PAGE))
    assert row_of(warehouse, "select impressions from posts") == (10,)
    assert rows_of(warehouse, "select paid, impressions from post_sources order by paid") == [
        ("organic", 10), ("sponsored", 500), ("total", 510),
    ]  # fmt: skip


def test_a_post_only_seen_as_sponsored_exists_without_counters(warehouse: Warehouse) -> None:
    load(warehouse, file("page", "posts", [linkedin(URN, paid="sponsored", impressions=500)], series=PAGE))
    assert row_of(warehouse, "select impressions, as_of_on from posts") == (None, None)


def test_the_author_of_a_pages_own_export_is_the_page(warehouse: Warehouse) -> None:
    load(warehouse, file("page", "posts", [linkedin(URN)], series=PAGE))
    assert row_of(warehouse, "select author_account, author_kind from posts") == ("nordwind", "organisation")


def test_an_author_nobody_knows_is_an_outsider(warehouse: Warehouse) -> None:
    load(warehouse, file("mentions", "posts", [post(1, author_account="@Fremd")]))
    assert row_of(warehouse, "select author_account, author_kind, member_id from posts") == ("fremd", "outsider", None)


def test_mentions_of_a_page_become_the_organisations_when_its_export_is_loaded(warehouse: Warehouse) -> None:
    load(
        warehouse, file("mentions", "posts", [linkedin(SHARE, author_account="https://linkedin.com/company/Nordwind/")])
    )
    assert row_of(warehouse, "select author_kind from posts") == ("outsider",)
    page = load(warehouse, file("page", "posts", [], series=PAGE))
    assert row_of(warehouse, "select author_kind from posts") == ("organisation",)
    undo_import(warehouse, page.import_id, "tester")
    assert row_of(warehouse, "select author_kind from posts") == ("outsider",)


def test_half_past_ten_utc_on_30_june_is_1_july_in_berlin(warehouse: Warehouse) -> None:
    load(warehouse, file("posts", "posts", [post(1, published_at=at("2026-06-30T22:30"))]))
    assert row_of(warehouse, "select published_on from posts") == (date(2026, 7, 1),)


def test_a_new_time_zone_moves_the_days_at_once(warehouse: Warehouse) -> None:
    load(warehouse, file("posts", "posts", [post(1, published_at=at("2026-06-30T22:30"))]))
    record_decision(warehouse, "setting", "time_zone", "America/New_York", date(2026, 7, 1), "tester")
    assert row_of(warehouse, "select published_on from posts") == (date(2026, 6, 30),)


def test_a_day_stated_without_time_is_kept(warehouse: Warehouse) -> None:
    load(warehouse, file("posts", "posts", [post(1, published_on=date(2026, 6, 30))]))
    assert row_of(warehouse, "select published_at, published_on from posts") == (None, date(2026, 6, 30))
