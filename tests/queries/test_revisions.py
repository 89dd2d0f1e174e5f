"""Counters that fell are counted import by import, and what was paid for stands apart."""

from dataclasses import replace
from datetime import date

import pandas as pd

from queries.periods import whole_scope
from queries.revisions import paid_by_channel, revisions_by_import, revisions_rows
from queries.scope import Scope, Viewer
from tests.warehouse.files import file, load
from tests.warehouse.snapshot_stories import MEMBER, Told, load_stories
from warehouse.connection import Warehouse

OWN, TOOL = "x_posts:anna", "talkwalker_mentions"
PAGE = "linkedin_page_content:nordwind"


def june() -> Scope:
    return whole_scope(date(2026, 6, 1), date(2026, 6, 30))


def test_a_fall_within_a_source_is_counted_in_the_import_that_brought_it(warehouse: Warehouse) -> None:
    falling = [Told(OWN, date(2026, 6, 5), 90, 7), Told(OWN, date(2026, 6, 12), 60, 8)]
    other_source = [Told(TOOL, date(2026, 6, 5), 90, 7), Told(OWN, date(2026, 6, 12), 60, 4)]
    load_stories(warehouse, [falling, other_source, [Told(OWN, date(2026, 6, 12), 5, 5)]])
    (told,) = revisions_by_import(june(), Viewer()).rows.to_dict("records")
    assert (told["platform"], told["posts"], told["impressions"], told["responses"]) == ("x", 1, -30, 0)
    assert told["as_of_on"] == pd.Timestamp("2026-06-12")
    assert revisions_by_import(replace(june(), channels=("linkedin",)), Viewer()).rows.empty


def test_rows_that_brought_falls_are_named_to_analysts_only(warehouse: Warehouse) -> None:
    load_stories(warehouse, [[Told(OWN, date(2026, 6, 5), 90, 7), Told(OWN, date(2026, 6, 12), 60, 3)]])
    assert revisions_rows(june(), Viewer()).rows.empty
    (row,) = revisions_rows(june(), Viewer("analyst")).rows.to_dict("records")
    assert (row["file_name"], row["row_number"]) == (f"{OWN}-2026-06-12.csv", 2)
    assert (row["impressions"], row["reactions"]) == (-30, -4)


def test_paid_rows_stand_beside_organic_ones_and_unsplit_posts_are_none_of_them(warehouse: Warehouse) -> None:
    load(warehouse, file("members", "members", [MEMBER]))
    said = {"platform": "linkedin", "published_on": date(2026, 6, 2), "text": "Beitrag"}
    split = [
        said | {"post_id": "7212345678901234567", "paid": paid, "impressions": seen, "engagements": seen // 10}
        for paid, seen in (("organic", 100), ("sponsored", 500), ("total", 600))
    ]
    load(
        warehouse,
        file("page", "posts", [*split, said | {"post_id": "7212345678901234568", "impressions": 9}], series=PAGE),
    )
    (told,) = paid_by_channel(june(), Viewer()).rows.to_dict("records")
    assert (told["posts"], told["organic_impressions"], told["sponsored_impressions"]) == (1, 100, 500)
    assert (told["total_impressions"], told["sponsored_responses"], told["is_hidden"]) == (600, 50, False)


def test_what_was_paid_for_posts_of_few_people_is_hidden(warehouse: Warehouse) -> None:
    load(warehouse, file("members", "members", [MEMBER]))
    said = {"platform": "x", "post_id": "1", "author_account": "anna", "published_on": date(2026, 6, 2)}
    rows = [said | {"paid": paid, "impressions": 5} for paid in ("organic", "sponsored")]
    load(warehouse, file("own", "posts", rows, series=OWN))
    (told,) = paid_by_channel(june(), Viewer()).rows.to_dict("records")
    assert told["is_hidden"] and pd.isna(told["sponsored_impressions"])
