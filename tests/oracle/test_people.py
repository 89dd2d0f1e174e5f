"""Contributors and concentration of the loaded sample equal the oracle."""

from statistics import median

import pandas as pd
import pytest

from queries.contributors import (
    absence_factor,
    contributors_by_engagements,
    contributors_by_posts,
    contributors_concentration,
)
from queries.estimates import contributors_estimates
from queries.scope import Viewer
from tests.oracle import people
from tests.oracle.conftest import Scoped
from tests.oracle.cuts import CUTS
from tests.oracle.figures import in_period, posts_in
from tests.oracle.test_figures import is_rightly_hidden
from tests.oracle.world import World

pytestmark = pytest.mark.slow  # the whole sample goes through the loaders first


@pytest.mark.parametrize("name", CUTS)
def test_contributors_by_posts(world: World, scoped: Scoped, name: str) -> None:
    cut = CUTS[name]
    answered = contributors_by_posts(scoped(cut), Viewer())
    if is_rightly_hidden(answered.hidden, world, cut):
        return
    shown = answered.rows
    assert pairs(shown, "posts") == people.shown_people(world, people.posts_of_each(world, cut))
    assert list(shown["posts"]) == sorted(shown["posts"], reverse=True)
    members = {name: member_id for member_id, name in people.named_people(world).items()}
    for row in shown.itertuples():
        own = [post for post in posts_in(world, cut) if post.member_id == members[row.label]]
        reshares = sum(post.is_reshare for post in own)
        last = max(own, key=lambda post: post.published_at)
        assert (row.originals, row.reshares, row.unit) == (len(own) - reshares, reshares, last.unit)


@pytest.mark.parametrize("name", CUTS)
def test_contributors_by_engagements(world: World, scoped: Scoped, name: str) -> None:
    cut = CUTS[name]
    answered = contributors_by_engagements(scoped(cut), Viewer())
    if not is_rightly_hidden(answered.hidden, world, cut):
        expected = people.shown_people(world, people.engagements_of_each(world, cut))
        assert pairs(answered.rows, "engagements") == expected


@pytest.mark.parametrize("name", CUTS)
def test_contributors_estimates(world: World, scoped: Scoped, name: str) -> None:
    cut = CUTS[name]
    answered = contributors_estimates(scoped(cut), Viewer())
    if is_rightly_hidden(answered.hidden, world, cut):
        return
    names, compared = people.named_people(world), people.responses_compared(world, cut)
    if sum(who not in names for who in compared) < 5:
        compared = {who: values for who, values in compared.items() if who in names}
    expected = people.fair_estimates(compared)
    usual = median(value for value, _, _ in expected.values()) if expected else 0
    may = {names[who]: expected[who] for who in expected if who in names and expected[who][0] >= usual}
    assert len(answered.rows) == min(10, len(may))
    for row in answered.rows.itertuples():
        assert (row.estimate, row.low, row.high) == pytest.approx(may[row.label], abs=0.006)
        assert row.people == len(compared)


@pytest.mark.parametrize("name", CUTS)
def test_absence_factor(world: World, scoped: Scoped, name: str) -> None:
    cut = CUTS[name]
    answered = absence_factor(scoped(cut), Viewer())
    if is_rightly_hidden(answered.hidden, world, cut):
        return
    row = answered.rows.iloc[0]
    counts = list(people.posts_of_each(world, cut).values())
    present = in_period(world, cut)
    assert (None if pd.isna(row["absence_factor"]) else row["absence_factor"]) == people.absence_factor(counts)
    assert (row["active_members"], row["posts"]) == (len(counts), sum(counts))
    assert (row["members"], row["named_people"]) == (len(present), len(present & set(people.named_people(world))))


@pytest.mark.parametrize("name", CUTS)
def test_lorenz_points(world: World, scoped: Scoped, name: str) -> None:
    cut = CUTS[name]
    answered = contributors_concentration(scoped(cut), Viewer())
    if is_rightly_hidden(answered.hidden, world, cut):
        return
    expected = people.lorenz_points(list(people.posts_of_each(world, cut).values()))
    assert list(answered.rows["step_people"]) == [step for step, _ in expected]
    assert list(answered.rows["share_of_posts"]) == pytest.approx([share for _, share in expected], abs=1e-9)


def pairs(shown: pd.DataFrame, counted: str) -> set[tuple[str, int]]:
    return set(zip(shown["label"], shown[counted], strict=True))
