"""Small groups written by hand, on a warehouse in memory."""

from tests.queries.conftest import emptied_warehouse, reused_warehouse

__all__ = ["emptied_warehouse", "reused_warehouse"]
