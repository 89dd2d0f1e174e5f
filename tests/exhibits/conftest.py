"""Served warehouses in the state their name says, each filled once: exhibits only read."""

from collections.abc import Callable, Iterator

import pytest

import warehouse.connection
from tests.exhibits.warehouses import fill_quarter, fill_small, fill_sparse
from warehouse.connection import Warehouse, open_warehouse

FILLS: dict[str, Callable[[Warehouse], None]] = {
    "full": fill_quarter,
    "empty": lambda _: None,
    "sparse": fill_sparse,
    "small": fill_small,
}

ServeFilled = Callable[[str], Warehouse]


@pytest.fixture(scope="session")
def filled() -> Iterator[dict[str, Warehouse]]:
    """Every state as a warehouse in memory."""
    opened = {}
    for fill, write in FILLS.items():
        opened[fill] = open_warehouse(None)
        write(opened[fill])
    yield opened
    for each in opened.values():
        each.close()


@pytest.fixture
def serve_filled(filled: dict[str, Warehouse], monkeypatch: pytest.MonkeyPatch) -> ServeFilled:
    """Make the warehouse of a state the one the process serves."""

    def serve(fill: str) -> Warehouse:
        monkeypatch.setattr(warehouse.connection, "_served", [filled[fill]])
        return filled[fill]

    return serve


@pytest.fixture
def empty_warehouse(serve_filled: ServeFilled) -> Warehouse:
    """Nothing was ever loaded."""
    return serve_filled("empty")


@pytest.fixture
def quarter_warehouse(serve_filled: ServeFilled) -> Warehouse:
    """Twenty members, two quarters of posts, one campaign; sample data."""
    return serve_filled("full")


@pytest.fixture
def sparse_warehouse(serve_filled: ServeFilled) -> Warehouse:
    """Posts without text, impressions and engagements."""
    return serve_filled("sparse")


@pytest.fixture
def small_warehouse(serve_filled: ServeFilled) -> Warehouse:
    """Four members."""
    return serve_filled("small")
