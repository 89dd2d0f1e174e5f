"""The told sample in plain Python, beside the loaded one."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from queries.periods import whole_scope
from queries.scope import Scope
from sample_program import Program
from tests.oracle.figures import Cut
from tests.oracle.world import World
from warehouse.connection import Warehouse

Scoped = Callable[[Cut], Scope]


@pytest.fixture(scope="session")
def world(told_sample: Program) -> World:
    """What the exports tell, from the ground truth."""
    return World(told_sample)


@pytest.fixture
def scoped(sample_warehouse: Warehouse) -> Scoped:
    """A cut as the product filters it."""
    assert sample_warehouse.data_version()

    def scope_of(cut: Cut) -> Scope:
        chosen = {name: getattr(cut, name) for name in ("channels", "units", "campaigns")}
        filters = {name: values for name, values in chosen.items() if values is not None}
        return replace(whole_scope(cut.from_on, cut.to_on), as_of_on=cut.as_of_on, **filters)

    return scope_of
