"""Exhibits of the quarter every test of pictures draws; pictures are drawn once for all."""

from collections.abc import Iterator

import pytest

import warehouse.connection
from exhibits.exhibit import Exhibit
from reports.gallery import PAGES
from reports.pictures import pictures_of
from reports.sheet import Sheet, sheet_of
from tests.exhibits.test_every_exhibit import EXHIBITS, built
from tests.exhibits.warehouses import fill_quarter
from warehouse.connection import open_warehouse

NAMES = {build: name for name, build in EXHIBITS.items() if build in {one for page in PAGES.values() for one in page}}


@pytest.fixture(scope="package")
def drawable() -> Iterator[dict[str, Exhibit]]:
    """Every exhibit of the gallery in German, on twenty members with two quarters of posts and a campaign."""
    opened = open_warehouse(None)
    fill_quarter(opened)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(warehouse.connection, "_served", [opened])
        yield {name: built(name, "de") for name in NAMES.values()}
    opened.close()


@pytest.fixture(scope="package")
def sheets(drawable: dict[str, Exhibit]) -> dict[str, Sheet]:
    """Their sheets."""
    return {name: sheet_of(exhibit, "alle Kanäle · Datenversion 7", "de") for name, exhibit in drawable.items()}


@pytest.fixture(scope="package")
def drawings(sheets: dict[str, Sheet]) -> dict[str, bytes]:
    """Their pictures as SVG, drawn by one process."""
    return dict(zip(sheets, pictures_of([("svg", sheet) for sheet in sheets.values()]), strict=True))


@pytest.fixture
def quarter_served(drawable: dict[str, Exhibit]) -> None:
    """The quarter is served while the test runs, as it was when the exhibits were built."""
    assert drawable
