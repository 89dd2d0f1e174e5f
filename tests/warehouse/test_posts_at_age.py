"""Counters at one age: the nearest snapshot, else on the line between two neighbours, else unknown."""

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings

from tests.stores import empty_warehouse
from tests.warehouse.files import rows_of
from tests.warehouse.snapshot_stories import PUBLISHED, Story, Told, at_age, load_stories, stories
from warehouse.connection import Warehouse

OWN, TOOL = "x_posts:anna", "talkwalker_mentions"
FEW = settings(max_examples=1, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def told(warehouse: Warehouse, age: int) -> list[tuple[object, ...]]:
    """Impressions, the age they are told at, and whether between two snapshots, post by post."""
    return rows_of(
        warehouse,
        f"select impressions, told_at_age, is_between from posts_at_age({age})"  # noqa: S608 - a number
        " order by cast(split_part(post, ':', 2) as bigint)",
    )


def snapshot(age: int, impressions: int, series: str = OWN) -> Told:
    return Told(series, PUBLISHED + timedelta(days=age), impressions, None)


@pytest.mark.parametrize(("age", "near", "far"), [(7, 8, 9), (14, 12, 11), (28, 32, 33)])
def test_a_snapshot_within_a_seventh_of_the_age_stands_for_it(
    warehouse: Warehouse, age: int, near: int, far: int
) -> None:
    load_stories(warehouse, [[snapshot(near, 40)], [snapshot(far, 50)]])
    assert told(warehouse, age) == [(40.0, near, False), (None, None, False)]


def test_between_two_snapshots_ten_days_apart_lies_a_straight_line_and_further_apart_nothing(
    warehouse: Warehouse,
) -> None:
    load_stories(warehouse, [[snapshot(9, 100), snapshot(19, 200)], [snapshot(9, 100), snapshot(20, 200)]])
    assert told(warehouse, 14) == [(150.0, 14, True), (None, None, False)]


def test_two_sources_are_never_joined(warehouse: Warehouse) -> None:
    load_stories(warehouse, [[snapshot(9, 100), snapshot(19, 900, TOOL)], [snapshot(3, 5), snapshot(14, 900, TOOL)]])
    assert told(warehouse, 14) == [(None, None, False), (None, None, False)]


@FEW
@given(stories_told=stories())
def test_any_story_equals_plain_reasoning_at_every_age(stories_told: list[Story]) -> None:
    warehouse = empty_warehouse()
    load_stories(warehouse, stories_told)
    for age in (7, 14, 28):
        expected = [at_age(story, age, "impressions") for story in stories_told]
        assert [row[0] for row in told(warehouse, age)] == [pytest.approx(one, abs=1e-9) for one in expected]
    warehouse.close()
