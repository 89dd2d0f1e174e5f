"""Every mark of every exhibit on the sample: the rows it opens make exactly the figure it shows."""

import inspect
from importlib import import_module
from pathlib import Path

import pytest

import exhibits
from exhibits.exhibit import Exhibit, Tile
from queries.opening import MOST_ROWS
from queries.periods import scope_options
from queries.scope import Role, Viewer
from queries.tracing import Sources, sources_of
from tests.exhibits.test_every_exhibit import CHARTS, TILES
from tests.tracing.marks import (
    EXHIBITS,
    WITHOUT_FIGURES,
    Period,
    Shown,
    built,
    everything_and_before,
    quarter_and_before,
    shown_on,
)

PERIODS = {"quarter": quarter_and_before, "everything": everything_and_before}
# What is drawn beside figures and is none itself: axes, bands, names, notes, hidden cells, empty slots, lines.
NO_FIGURES = {
    "zero",
    "note",
    "series",
    "window",
    "limit",
    "ratio_name",
    "start",
    "equal",
    "band",
    "base",
    "panel",
    "end",
    "rule",
    "curve",
    "hidden",
    "blank",
    "break",
    "slot",
    "key",
    "usual",
    "after",
}


# Tone is told of ten people on, more than a campaign of this sample has: see tests/exhibits/test_campaign_notice.py.
# One person received more than half in each campaign that is over, which hides its cost: see tests/queries/test_cost.py
# and tests/exhibits/test_campaign_costs_compared.py.
OF_MORE_PEOPLE = {"campaign_notice.noticed", "campaign_cost.cost", "campaign_costs_compared.campaign_costs_compared"}
# Says why there is no figure, and puts any of them together.
WITHOUT_DRAWING = ("empty.", "drawn.")


# No rate card is stated by default: see tests/queries/test_media_value.py.
WITHOUT_RATE_CARD = "campaign_media_value.media_value"
OPENED = [*EXHIBITS, *(name for name in TILES if name != WITHOUT_RATE_CARD)]


def handed_to_pages() -> set[str]:
    """Whatever the exhibits room gives to a page: drawings and rows of tiles, whatever they are asked with."""
    found = set()
    for path in Path(exhibits.__path__[0]).glob("*.py"):
        module = import_module(f"exhibits.{path.stem}")
        for name, build in inspect.getmembers(module, inspect.isfunction):
            is_drawn = inspect.signature(build).return_annotation in (Exhibit, list[Tile])
            if is_drawn and build.__module__ == module.__name__ and not name.startswith("_"):
                found.add(f"{path.stem}.{name}")
    return {name for name in found if not name.startswith(WITHOUT_DRAWING)}


def test_nothing_a_page_shows_escapes_the_opening_of_its_figures() -> None:
    assert handed_to_pages() == {*EXHIBITS, *TILES, *WITHOUT_FIGURES}


def a_campaign() -> str:
    """The latest campaign."""
    return max((one for one in scope_options().campaigns if one[0]), key=lambda one: one[3])[0]


def opened(name: str, period: Period, role: Role, every: int = 1) -> list[tuple[Shown, Sources]]:
    """The figures of an exhibit, or every so many of them, with what opening them gives."""
    viewer = Viewer(role)
    shown = list(shown_on(name, period, viewer, a_campaign()))
    return [(one, sources_of(one.mark.origin, viewer)) for one in shown[::every]]


def disagreements(found: list[tuple[Shown, Sources]]) -> list[str]:
    """Figures that are not what their rows make; integers equal, ratios to 1e-9."""
    wrong = []
    for shown, sources in found:
        value, told = shown.value, sources.total.value
        same = told is None if value is None else told is not None and abs(told - value) <= 1e-9
        if not same or shown.mark.value != value:
            wrong.append(f"{shown.exhibit} {shown.mark.id}: shown {value}, rows make {told}")
    return wrong


@pytest.mark.slow
@pytest.mark.usefixtures("sample_warehouse")
@pytest.mark.parametrize("role", ["viewer", "analyst"])
@pytest.mark.parametrize("period", PERIODS)
@pytest.mark.parametrize("name", OPENED)
def test_the_rows_of_every_figure_make_exactly_the_figure(name: str, period: str, role: Role) -> None:
    found = opened(name, PERIODS[period](), role)
    assert (found or name in OF_MORE_PEOPLE) and disagreements(found) == []


@pytest.mark.usefixtures("sample_warehouse")
@pytest.mark.parametrize("name", OPENED)
def test_the_rows_of_some_figures_of_the_quarter_make_exactly_the_figure(name: str) -> None:
    found = opened(name, quarter_and_before(), "viewer", every=1 if name in TILES else 9)
    assert (found or name in OF_MORE_PEOPLE) and disagreements(found) == []


@pytest.mark.usefixtures("sample_warehouse")
@pytest.mark.parametrize("name", OPENED)
def test_what_an_analyst_opens_adds_up_file_by_file_and_row_by_row(name: str) -> None:
    found = opened(name, quarter_and_before(), "analyst", every=1 if name in TILES else 7)
    assert disagreements(found) == []
    for shown, sources in found:
        if sources.files["file"].isna().any():
            continue  # a pseudonym: files would tell who it is
        assert sources.rows == sources.files["rows"].sum() == len(sources.single) <= MOST_ROWS, shown.mark.id
        for parts in (sources.files, sources.single):
            assert parts["numerator"].sum() == sources.total.numerator, shown.mark.id
            assert parts["denominator"].sum() == (sources.total.denominator or 0), shown.mark.id


@pytest.mark.usefixtures("sample_warehouse")
@pytest.mark.parametrize("name", [name for name in EXHIBITS if name in CHARTS and name not in OF_MORE_PEOPLE])
def test_whatever_is_drawn_and_is_a_figure_can_be_opened(name: str) -> None:
    drawn = built(name, quarter_and_before(), Viewer(), a_campaign())
    rows = drawn.rows[~drawn.rows["part"].isin(NO_FIGURES)]  # type: ignore[union-attr]  # an exhibit by its name
    assert not rows.empty and rows["mark"].notna().all()


def test_the_check_sees_a_wrong_figure(sample_warehouse: object) -> None:
    assert sample_warehouse
    found = opened("overview.tiles", quarter_and_before(), "viewer", every=5)
    shown, sources = found[0]
    assert disagreements([(Shown(shown.exhibit, shown.mark, (shown.value or 0) + 1), sources)])
