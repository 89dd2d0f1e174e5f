"""A folder for hand-made files."""

from pathlib import Path

import pytest

from tests.data_loaders.hand_made import Desk


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """An empty folder of this test."""
    return Desk(tmp_path)
