"""Every declared metric has an oracle, and equals it on the sample and on small programs, the extreme ones included."""

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
from tests.oracle.metrics import BY_HAND, CHECKS, disagreements
from tests.oracle.small_worlds import RECIPES, small_world
from tests.oracle.world import World
from tests.queries import test_community
from warehouse.check import what_is_wrong
from warehouse.connection import Warehouse, open_warehouse

MANY = 50
ALL = {"channels": ("x", "linkedin", ""), "units": ("Nord", "Süd", ""), "campaigns": ("aktion0", "aktion1", "")}
SMALL_CUTS = {
    "everything": Cut(date(2026, 1, 1), date(2026, 6, 30)),
    "a month": Cut(date(2026, 3, 1), date(2026, 3, 31)),
    "some days of a channel": Cut(date(2026, 2, 11), date(2026, 4, 19), channels=("x",)),
}
PARTS = ("a month", "some days of a channel")


def test_every_declared_metric_has_an_oracle() -> None:
    assert set(CHECKS) | set(BY_HAND) == set(METRICS), "a metric needs its check in tests/oracle/metrics.py"
    assert not set(CHECKS) & set(BY_HAND)
    assert all(callable(getattr(test_community, name)) for name in BY_HAND.values())


@pytest.fixture
def served(monkeypatch: pytest.MonkeyPatch) -> Iterator[Warehouse]:
    """An empty warehouse of one's own, and the one the process serves."""
    opened = open_warehouse(None)
    monkeypatch.setattr(warehouse.connection, "_served", [opened])
    yield opened
    opened.close()
    answers._memory.clear()


def differing(seed: int, served: Warehouse) -> list[str]:
    """Everything the product says otherwise of a small program: of all of it, and of a part."""
    world = small_world(seed)
    world.load(served)
    found = []
    for name in ("everything", PARTS[seed % len(PARTS)]):
        cut = SMALL_CUTS[name]
        scope = Scope(cut.from_on, cut.to_on, **(ALL | ({"channels": cut.channels} if cut.channels else {})))
        found += [f"{name}: {said}" for metric in CHECKS for said in disagreements(metric, world, cut, scope)]
    return found


@pytest.mark.parametrize("seed", [1, 3, 6], ids=[RECIPES[seed].about for seed in (1, 3, 6)])
def test_a_few_small_programs_are_counted_as_they_are(seed: int, served: Warehouse) -> None:
    assert differing(seed, served) == []


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
