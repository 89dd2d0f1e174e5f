"""What the program wants to reach."""

from collections.abc import Mapping

from warehouse.connection import served
from warehouse.settings import settings


def targets() -> Mapping[str, float]:
    """The target of every metric that has one, shares as fractions."""
    return settings(served()).targets
