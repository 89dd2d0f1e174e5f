"""Uploaders beside readers: every answer is of the version it names, nothing confirmed is lost, nobody is stuck."""

from pathlib import Path

import pytest

from tests.jobs.crowd import Crowd, let_them_at_it, lost, prepared, wrong
from warehouse.check import what_is_wrong
from warehouse.connection import Warehouse


def crowded(database: Warehouse, folder: Path, uploaders: int, readers: int, rounds: int) -> Crowd:
    """The crowd, after a look at everything it must have left in order."""
    prepared(database)
    crowd = let_them_at_it(database, folder, uploaders, readers, rounds)
    assert crowd.failures == []
    assert crowd.statuses.total() == uploaders * rounds and set(crowd.statuses) == {"imported", "unchanged"}
    assert lost(crowd, database) == []
    assert wrong(crowd, database) == []
    assert what_is_wrong(database) == []
    return crowd


@pytest.mark.slow
@pytest.mark.bad_input("B9", "B109")
def test_readers_beside_four_uploaders_see_whole_imports_only(database: Warehouse, tmp_path: Path) -> None:
    crowd = crowded(database, tmp_path, uploaders=4, readers=8, rounds=5)
    versions = {told.data_version for told in crowd.told}
    assert len(versions) > 10, "the readers must have read in between"
