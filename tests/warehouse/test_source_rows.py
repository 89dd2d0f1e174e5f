"""Which rows of files stand behind posts: they add up to the counters of the post, whatever the sources."""

from datetime import date

import pytest

from tests.warehouse.files import file, load, post, rows_of
from warehouse.connection import Warehouse
from warehouse.ledger import undo_import

EVERYTHING = "date '-infinity', date 'infinity', ['x', ''], ['', 'Vertrieb'], ['']"
MEMBER = {"member_id": "m1", "name": "Anna Berg", "unit": "Vertrieb", "joined_on": date(2020, 1, 1), "x": "anna"}
LATER, EARLIER = date(2026, 6, 20), date(2026, 6, 10)


def told(warehouse: Warehouse) -> list[tuple[object, ...]]:
    """File, row, whether the row stands for its post, and what it adds."""
    return rows_of(
        warehouse,
        "select import_id, row_number, stands, row_impressions, row_engagements"  # noqa: S608 - the constant above
        f" from scoped_post_rows({EVERYTHING}) order by all",
    )


@pytest.fixture
def members_loaded(warehouse: Warehouse) -> Warehouse:
    """One member, whose account is known."""
    load(warehouse, file("members", "members", [MEMBER]))
    return warehouse


def written(number: int, **about: object) -> dict[str, object]:
    return post(number, platform="x", author_account="anna", published_on=date(2026, 6, 2), **about)


def test_a_post_of_one_row_is_that_row(members_loaded: Warehouse) -> None:
    load(members_loaded, file("own", "posts", [written(1, impressions=90, reactions=3, comments=2, shares=1)]))
    assert [row[2:] for row in told(members_loaded)] == [(True, 90, 6)]


def test_each_counter_comes_from_the_row_of_the_source_that_delivers_it(members_loaded: Warehouse) -> None:
    own = load(members_loaded, file("own", "posts", [written(1, reactions=3, comments=2)], series="x_posts:anna"))
    tool = load(
        members_loaded,
        file("tool", "posts", [written(1, reactions=9, shares=4, impressions=70)], series="talkwalker_mentions"),
    )
    assert [(row[0], *row[2:]) for row in told(members_loaded)] == [
        (own.import_id, True, None, 5),
        (tool.import_id, False, 70, 4),
    ]
    assert rows_of(members_loaded, "select impressions, engagements from member_posts") == [(70, 9)]


def test_an_older_snapshot_adds_nothing(members_loaded: Warehouse) -> None:
    load(members_loaded, file("june", "posts", [written(1, impressions=50, engagements=5)], as_of=EARLIER))
    later = load(members_loaded, file("july", "posts", [written(1, impressions=80, engagements=8)], as_of=LATER))
    assert [(row[0], *row[2:]) for row in told(members_loaded) if row[2] or row[3]] == [(later.import_id, True, 80, 8)]
    undo_import(members_loaded, later.import_id, "tester")
    assert [row[2:] for row in told(members_loaded)] == [(True, 50, 5)]


def test_a_sponsored_split_adds_nothing(members_loaded: Warehouse) -> None:
    rows = [written(1, impressions=10, paid="organic"), written(1, impressions=99, paid="sponsored")]
    load(members_loaded, file("split", "posts", rows))
    assert sorted(row[2:4] for row in told(members_loaded)) == [(False, None), (True, 10)]
