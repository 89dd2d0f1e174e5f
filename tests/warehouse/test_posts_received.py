"""What posts received in a period: the value at its end less that before it, within one source."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings

from tests.stores import empty_warehouse
from tests.warehouse.files import rows_of
from tests.warehouse.snapshot_stories import PUBLISHED, Story, Told, load_stories, received, stories
from warehouse.connection import Warehouse

OWN, TOOL = "x_posts:anna", "talkwalker_mentions"
FILTERS = "['x'], ['Vertrieb'], ['']"
# ends of periods near the days exports are taken on, so that some are covered and some are not
ENDS = [PUBLISHED + timedelta(days=after) for after in (-3, 4, 11, 14, 31, 38)]
FEW = settings(max_examples=2, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def june(day: int) -> date:
    return date(2026, 6, day)


def gains(warehouse: Warehouse, first: date, last: date) -> dict[int, int | None]:
    """Impressions received by each post in scope, by its number."""
    told = rows_of(
        warehouse,
        "select cast(split_part(post, ':', 2) as bigint), impressions"  # noqa: S608 - two days
        f" from posts_received(date '{first}', date '{last}')",
    )
    return dict(told)  # type: ignore[arg-type]  # pairs of number and gain


def from_rows(warehouse: Warehouse, first: date, last: date) -> dict[int, int | None]:
    """The same, added up over the rows behind it."""
    told = rows_of(
        warehouse,
        "select cast(split_part(post, ':', 2) as bigint), cast(sum(row_impressions) as bigint)"  # noqa: S608 - as above
        f" from received_post_rows(date '{first}', date '{last}', {FILTERS}) group by post",
    )
    return dict(told)  # type: ignore[arg-type]  # as above


@pytest.fixture
def weekly(warehouse: Warehouse) -> Iterator[Warehouse]:
    """A post of 2 June told of every week, which lost impressions once."""
    load_stories(warehouse, [[Told(OWN, june(7 + 7 * week), seen, 0) for week, seen in enumerate((40, 70, 60, 90))]])
    yield warehouse


def test_a_new_post_begins_with_nothing_and_an_older_one_with_its_value_before(weekly: Warehouse) -> None:
    assert gains(weekly, june(1), june(7)) == {1: 40}
    assert gains(weekly, june(8), june(14)) == {1: 30}


def test_a_fall_within_a_source_is_kept(weekly: Warehouse) -> None:
    assert gains(weekly, june(15), june(21)) == {1: -10}
    assert gains(weekly, june(1), june(21)) == {1: 60}


def test_a_snapshot_more_than_seven_days_from_an_end_tells_nothing_of_it(weekly: Warehouse) -> None:
    assert gains(weekly, june(1), june(13)) == {1: 40}
    # 28 June is seven days before 5 July, 6 July has none
    assert gains(weekly, june(1), date(2026, 7, 4)) == {1: 90}
    assert gains(weekly, june(1), date(2026, 7, 5)) == {1: None}
    assert gains(weekly, june(6), june(14)) == {1: None}, "nothing is known before the first export"


def test_one_snapshot_is_not_both_ends_of_a_short_period(weekly: Warehouse) -> None:
    assert gains(weekly, june(15), june(17)) == {1: None}


def test_a_change_of_source_is_no_gain(warehouse: Warehouse) -> None:
    load_stories(warehouse, [[Told(TOOL, june(7), 10, 1), Told(OWN, june(14), 500, 4), Told(TOOL, june(14), 12, 1)]])
    assert gains(warehouse, june(8), june(14)) == {1: None}
    assert gains(warehouse, june(1), june(14)) == {1: 500}


def test_posts_no_export_tells_of_any_more_are_left_out(weekly: Warehouse) -> None:
    assert gains(weekly, date(2026, 8, 1), date(2026, 8, 31)) == {}


@FEW
@given(told=stories())
def test_adjacent_periods_telescope_and_equal_plain_reasoning_and_their_rows(told: list[Story]) -> None:
    warehouse = empty_warehouse()
    load_stories(warehouse, told)
    periods = [(start + timedelta(days=1), end) for start, end in pairwise(ENDS)]
    each = [gains(warehouse, *period) for period in periods]
    for period, found in zip(periods, each, strict=True):
        plain = {number: received(story, *period, "impressions") for number, story in enumerate(told, start=1)}
        assert {number: plain[number] for number in found} == found
        assert {number: gain for number, gain in plain.items() if gain is not None and number not in found} == {}
        assert from_rows(warehouse, *period) == found
    for (first, before), (later, after) in pairwise(zip(periods, each, strict=True)):
        whole = gains(warehouse, first[0], later[1])
        for number in before.keys() & after.keys() & whole.keys():
            if before[number] is not None and after[number] is not None:
                assert whole[number] == before[number] + after[number]  # type: ignore[operator]  # both are known
    warehouse.close()
