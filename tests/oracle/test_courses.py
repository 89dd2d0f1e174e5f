"""What goes by week, month and day equals the oracle row by row."""

from typing import Any

import pandas as pd
import pytest

from queries.campaigns import campaign_participation, campaign_posts_by_day, campaigns_in_period
from queries.members import members_by_month, members_growth_by_month
from queries.posts import posts_by_week
from queries.scope import Viewer
from tests.oracle import courses
from tests.oracle.conftest import Scoped
from tests.oracle.cuts import AUTUMN, CUTS, NETWORK, QUARTER, SALES, SPRING
from tests.oracle.figures import Cut
from tests.oracle.test_figures import is_rightly_hidden
from tests.oracle.world import World

pytestmark = pytest.mark.slow  # the whole sample goes through the loaders first

RUNNING = "K2026-08-winterlichter"
FIRST = "K2023-12-erstesfunkfest"
CAMPAIGN_CUTS = {
    "everything": Cut(*QUARTER),
    "linkedin": Cut(*QUARTER, channels=("linkedin",)),
    "two units": Cut(*QUARTER, units=(NETWORK, SALES)),
}


def check_rows(shown: pd.DataFrame, expected: list[courses.Row]) -> None:
    """Row by row; null and zero are not the same."""
    assert expected
    columns = list(expected[0])
    assert plain(shown[columns]) == [tuple(row[column] for column in columns) for row in expected]


def plain(rows: pd.DataFrame) -> list[tuple[Any, ...]]:
    def cell(value: Any) -> Any:
        if pd.isna(value):
            return None
        return value.date() if isinstance(value, pd.Timestamp) else value

    return [tuple(map(cell, row)) for row in rows.itertuples(index=False)]


@pytest.mark.parametrize("name", CUTS)
def test_posts_by_week(world: World, scoped: Scoped, name: str) -> None:
    answered = posts_by_week(scoped(CUTS[name]), Viewer())
    if not is_rightly_hidden(answered.hidden, world, CUTS[name]):
        check_rows(answered.rows, courses.posts_by_week(world, CUTS[name]))


@pytest.mark.parametrize("name", CUTS)
def test_growth_by_month(world: World, scoped: Scoped, name: str) -> None:
    answered = members_growth_by_month(scoped(CUTS[name]), Viewer())
    if is_rightly_hidden(answered.hidden, world, CUTS[name]):
        return
    expected = courses.growth_by_month(world, CUTS[name])
    check_rows(answered.rows, expected)
    for ratio, row in zip(answered.rows["quick_ratio"], expected, strict=True):
        came = None if row["new"] is None else row["new"] + row["reactivated"]
        assert pd.isna(ratio) if not row["lapsed"] else ratio == pytest.approx(came / row["lapsed"], abs=1e-9)


@pytest.mark.parametrize("name", CUTS)
def test_members_by_month(world: World, scoped: Scoped, name: str) -> None:
    answered = members_by_month(scoped(CUTS[name]), Viewer())
    if not is_rightly_hidden(answered.hidden, world, CUTS[name]):
        check_rows(answered.rows, courses.members_by_month(world, CUTS[name]))


@pytest.mark.parametrize("campaign_id", [FIRST, AUTUMN, SPRING, RUNNING])
@pytest.mark.parametrize("name", CAMPAIGN_CUTS)
def test_posts_around_a_campaign(world: World, scoped: Scoped, name: str, campaign_id: str) -> None:
    answered = campaign_posts_by_day(scoped(CAMPAIGN_CUTS[name]), Viewer(), campaign_id)
    cut = CAMPAIGN_CUTS[name]
    if answered.hidden:
        assert cut.units is not None
        return
    check_rows(answered.rows, courses.campaign_posts_by_day(world, cut, campaign_id))


@pytest.mark.parametrize("name", CAMPAIGN_CUTS)
def test_participation_in_every_campaign(world: World, scoped: Scoped, name: str) -> None:
    cut = CAMPAIGN_CUTS[name]
    for campaign in world.program.campaigns:
        answered = campaign_participation(scoped(cut), Viewer(), campaign.campaign_id)
        expected = courses.participation(world, cut, campaign.campaign_id)
        if answered.hidden or answered.hidden_cells:
            assert min(expected["participants"], expected["invited"]) < 5 or cut.units is not None
            continue
        few = courses.starters_are_few(world, cut, campaign.campaign_id)
        if answered.rows["first_timers"].isna().any():
            assert few and answered.rows["first_timer_share"].isna().all()
            expected["first_timers"] = None
        check_rows(answered.rows, [expected])
        [(rate, share)] = plain(answered.rows[["participation_rate", "first_timer_share"]])
        assert rate == share_of(expected["invited_participants"], expected["invited"])
        assert expected["first_timers"] is None or share == share_of(expected["first_timers"], expected["participants"])


def share_of(part: int, whole: int) -> Any:
    return pytest.approx(part / whole, abs=1e-9) if whole else None


@pytest.mark.parametrize("name", ["a quarter", "a year", "the whole story", "before the story"])
def test_campaigns_of_a_period(world: World, scoped: Scoped, name: str) -> None:
    cut = CUTS[name]
    expected = [
        (one.campaign_id, one.name, one.start_on, one.end_on, one.end_on + courses.CARRIED)
        for one in world.program.campaigns
        if one.start_on <= cut.to_on and one.end_on + courses.CARRIED >= cut.from_on
    ]
    assert plain(campaigns_in_period(scoped(cut), Viewer()).rows) == expected
