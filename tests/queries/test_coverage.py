"""The coverage told of all channels in one question is that of the figure asked for each channel alone."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from queries.coverage import TOLD_BY_CHANNEL, coverage_by_channel
from queries.figures import figure
from queries.scope import Role, Viewer
from tests.queries.hand_made import Program, scope
from tests.queries.test_every_query import full, null_heavy
from warehouse.connection import Warehouse


def few_on_x() -> Program:
    """Seven members on LinkedIn, two of them on X too; some posts lack counters or text, one unit is unknown."""
    program = Program().members(*"abcde").member("f", unit="South").member("g", unit=None)
    program.window("01-01", "03-31").window("01-01", "03-31", kind="interactions")
    for place, member_id in enumerate("abcdefg"):
        known = {
            "impressions": 100,
            "reach": 50,
            "followers_at_post": place,
            "reactions": 3,
            "comments": 1,
            "shares": 0,
        }
        program.post(member_id, "02-11", **known)
        program.post(member_id, "02-12", impressions=40, reactions=1, text=None, impulse="unclassifiable")
        if place < 2:
            program.post(member_id, "02-13", platform="x", **known)
    for place, member_id in enumerate("bcdefga"):
        program.react(member_id, f"p{(0, 3, 6, 8, 10, 12, 2)[place]}", "02-14")
    return program.official()


@pytest.mark.parametrize("role", ["viewer", "auditor"])
@pytest.mark.parametrize("state", [Program, full, null_heavy, few_on_x])
def test_coverage_by_channel_is_that_of_the_figure_of_each_channel(
    warehouse: Warehouse, state: Callable[[], Program], role: Role
) -> None:
    state().load(warehouse)
    chosen, viewer = scope(), Viewer(role)
    told = coverage_by_channel(chosen, viewer)
    metrics = {metric for metrics in TOLD_BY_CHANNEL.values() for metric in metrics}
    assert set(told) == {(metric, channel) for metric in metrics for channel in (None, *chosen.channels)}
    for (metric, channel), part in told.items():
        alone = figure(metric, chosen if channel is None else replace(chosen, channels=(channel,)), viewer)
        seen = (alone.hidden, alone.coverage, alone.rows_in_scope, alone.withheld)
        assert (part.hidden, part.coverage, part.rows_in_scope, part.withheld) == seen, (metric, channel)


def test_where_few_people_stand_behind_a_channel_its_coverage_is_hidden(warehouse: Warehouse) -> None:
    few_on_x().load(warehouse)
    told = coverage_by_channel(scope(), Viewer())
    assert told["er_reach", "x"].hidden and told["er_reach", "x"].coverage is None
    assert told["er_reach", None].coverage == 9 / 16
    assert told["unprompted_share", "x"].coverage == 1
