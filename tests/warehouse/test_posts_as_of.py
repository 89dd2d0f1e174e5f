"""Counters as of a day: the latest snapshot of each source up to it, each counter from the best source."""

from datetime import date

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.stores import empty_warehouse
from tests.warehouse.files import rows_of
from tests.warehouse.snapshot_stories import PUBLISHED, Story, Told, counters_on, days, load_stories, stories
from warehouse.connection import Warehouse

EVERYTHING = "date '-infinity', date 'infinity', ['x'], ['Vertrieb'], ['']"
OWN, TOOL = "x_posts:anna", "talkwalker_mentions"
FEW = settings(max_examples=2, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def june(day: int) -> date:
    return date(2026, 6, day)


def as_of(warehouse: Warehouse, day: date, *, strictly: bool = False) -> list[tuple[object, ...]]:
    """Impressions and engagements of each post, in the order of their numbers."""
    return rows_of(
        warehouse,
        "select impressions, reactions"  # noqa: S608 - a constant and a day
        f" from scoped_posts({EVERYTHING}, as_of := date '{day}', strictly := {strictly})"
        " order by cast(split_part(post, ':', 2) as bigint)",
    )


def from_rows(warehouse: Warehouse, day: date, *, strictly: bool) -> list[tuple[object, ...]]:
    """The same impressions, added up over the rows that stand behind them."""
    return rows_of(
        warehouse,
        "select cast(sum(row_impressions) as bigint), count(*) filter (stands)"  # noqa: S608 - as above
        f" from scoped_post_rows({EVERYTHING}, as_of := date '{day}', strictly := {strictly})"
        " group by post order by cast(split_part(post, ':', 2) as bigint)",
    )


def test_totals_of_a_day_are_those_of_the_latest_snapshot_up_to_it(warehouse: Warehouse) -> None:
    load_stories(warehouse, [[Told(OWN, june(5), 10, 1), Told(OWN, june(12), 40, None), Told(OWN, june(20), 30, 3)]])
    told = {day: as_of(warehouse, june(day), strictly=True) for day in (4, 5, 11, 12, 19, 20, 30)}
    assert told[4] == [(None, None)]
    assert told[5] == told[11] == [(10, 1)]
    assert told[12] == told[19] == [(40, None)]
    assert told[20] == told[30] == [(30, 3)]


def test_what_is_told_only_later_counts_by_its_first_snapshot_unless_a_day_is_asked_strictly(
    warehouse: Warehouse,
) -> None:
    load_stories(warehouse, [[Told(OWN, june(20), 10, 1), Told(OWN, june(25), 40, 2)], [Told(OWN, june(22), 7, 7)]])
    assert as_of(warehouse, june(15)) == [(10, 1), (7, 7)]
    assert as_of(warehouse, june(15), strictly=True) == [(None, None), (None, None)]


def test_a_mention_tool_does_not_speak_for_a_post_whose_platform_speaks_later(warehouse: Warehouse) -> None:
    load_stories(
        warehouse, [[Told(TOOL, june(5), None, 9), Told(OWN, june(20), 90, 3), Told(TOOL, june(25), None, 12)]]
    )
    assert as_of(warehouse, june(10)) == as_of(warehouse, june(30)) == [(90, 3)]
    assert as_of(warehouse, june(10), strictly=True) == [(None, 9)]


def test_without_a_day_counters_are_the_latest(warehouse: Warehouse) -> None:
    load_stories(warehouse, [[Told(OWN, june(5), 10, 1), Told(TOOL, june(20), 80, 4)], [Told(TOOL, june(3), None, 2)]])
    told = rows_of(warehouse, f"select impressions, reactions from scoped_posts({EVERYTHING}) order by post")  # noqa: S608
    assert told == rows_of(warehouse, "select impressions, reactions from posts order by post") == [(10, 1), (None, 2)]


@FEW
@given(told=stories(), day=days(), strictly=st.booleans())
def test_any_day_of_any_story_equals_plain_reasoning_and_its_rows(told: list[Story], day: date, strictly: bool) -> None:
    warehouse = empty_warehouse()
    load_stories(warehouse, told)
    expected = [counters_on(story, day, strictly=strictly) for story in told]
    assert as_of(warehouse, day, strictly=strictly) == expected
    assert from_rows(warehouse, day, strictly=strictly) == [(impressions, 1) for impressions, _ in expected]
    latest = [counters_on(story, date(9999, 1, 1), strictly=True) for story in told]
    assert as_of(warehouse, PUBLISHED.replace(year=2027)) == latest
    warehouse.close()
