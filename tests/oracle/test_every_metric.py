"""Every declared metric has an oracle, and equals it on the sample and on small programs, the extreme ones included."""

from collections import Counter
from collections.abc import Iterator
from datetime import date

import pytest

import warehouse.connection
from queries import answers
from queries.metrics import METRICS
from queries.scope import Scope
from tests.oracle.conftest import Scoped
from tests.oracle.cuts import CUTS
from tests.oracle.figures import Cut
from tests.oracle.metrics import CHECKS, disagreements
from tests.oracle.small_files import load_world
from tests.oracle.small_worlds import RECIPES, small_world
from tests.oracle.test_figures import OF_CONTENT
from tests.oracle.world import World
from warehouse.check import what_is_wrong
from warehouse.connection import Warehouse, open_warehouse

MANY = 50
ALL = {"channels": ("x", "linkedin", ""), "units": ("Nord", "Süd", ""), "campaigns": ("aktion0", "aktion1", "")}
SMALL_CUTS = {
    "everything": Cut(date(2026, 1, 1), date(2026, 6, 30)),
    "a month": Cut(date(2026, 3, 1), date(2026, 3, 31)),
    "some days of a channel": Cut(date(2026, 2, 11), date(2026, 4, 19), channels=("x",)),
}
# Community, response, mutual motivation, concentration: no metric of theirs is left out but the tone of posts, which is
# told of more people than these programs have, and the share of voice, of which they have no list.
OF_CAMPAIGNS = {
    "participation_rate", "first_timer_share", "unprompted_share", "uplift_abs", "uplift_pct", "displacement",
    "carry_over", "posts_per_participant", "external_engagement_share", "corporate_reshare_rate",
    "cost_per_engagement", "cost_per_thousand_impressions", "emv_range", "disclosure_share",
}  # fmt: skip
WORKED_OUT = set(METRICS) - OF_CAMPAIGNS - {"positivity", "share_of_voice"}
# Programs as a reader may have them, with the metrics that are hidden in them or have nothing to be counted of.
OF_ONE_AUTHOR = {*OF_CONTENT, "community_share", "cross_unit_share"}
EXTREMES: dict[str, set[str]] = {
    "all counters null": set(),
    "one person posts": OF_ONE_AUTHOR,
    # of each of these sums one of few authors gives more than half
    "everything on one day": {"applause_rate", "er_reach", "er_followers"},
    "nobody matched": {"cohort_retention", "support"},
}
PARTS = ("a month", "some days of a channel")


def test_every_declared_metric_has_an_oracle() -> None:
    assert set(CHECKS) == set(METRICS), "a metric needs its check in tests/oracle/metrics.py"


@pytest.fixture
def served(monkeypatch: pytest.MonkeyPatch) -> Iterator[Warehouse]:
    """An empty warehouse of one's own, and the one the process serves."""
    opened = open_warehouse(None)
    monkeypatch.setattr(warehouse.connection, "_served", [opened])
    yield opened
    opened.close()
    answers._memory.clear()


def differing(
    seed: int, served: Warehouse, held_against: Counter[str] | None = None, parts: tuple[str, ...] = ()
) -> list[str]:
    """What the product says otherwise of a small program, of all of it and of a part; counts what was compared."""
    world = small_world(seed)
    load_world(world, served)
    found = []
    for name in parts or ("everything", PARTS[seed % len(PARTS)]):
        cut = SMALL_CUTS[name]
        scope = Scope(cut.from_on, cut.to_on, **(ALL | ({"channels": cut.channels} if cut.channels else {})))
        for metric in CHECKS:
            found += [f"{name}: {said}" for said in disagreements(metric, world, cut, scope, held_against)]
    return found


@pytest.mark.parametrize("about", EXTREMES)
def test_extreme_programs_are_counted_as_they_are(about: str, served: Warehouse) -> None:
    seed = next(seed for seed, recipe in enumerate(RECIPES) if recipe.about == about)
    held_against: Counter[str] = Counter()
    assert differing(seed, served, held_against, ("everything",)) == []
    assert {metric for metric in WORKED_OUT if not held_against[metric]} == EXTREMES[about]


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(MANY))
def test_small_programs_are_counted_as_they_are(seed: int, served: Warehouse) -> None:
    assert differing(seed, served) == []
    assert what_is_wrong(served) == []


@pytest.mark.slow
@pytest.mark.parametrize("name", CUTS)
def test_every_metric_of_the_sample_equals_the_oracle(world: World, scoped: Scoped, name: str) -> None:
    scope = scoped(CUTS[name])
    assert [said for metric in CHECKS for said in disagreements(metric, world, CUTS[name], scope)] == []
