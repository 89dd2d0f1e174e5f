"""What exhibits and tiles say of the loaded sample, read again and held against the oracle."""

import inspect
from collections.abc import Callable
from typing import Any

import pytest

from exhibits.exhibit import Exhibit, Tile
from language import LANGUAGES, number, numbers_in
from queries.metrics import METRICS
from queries.scope import Viewer
from tests.exhibits.test_every_exhibit import EXHIBITS, TILES
from tests.oracle import courses
from tests.oracle.conftest import Scoped
from tests.oracle.cuts import CUTS, SPRING
from tests.oracle.figures import FIGURES, Cut
from tests.oracle.test_figures import RATIOS, must_hide
from tests.oracle.world import World

pytestmark = pytest.mark.slow  # the whole sample goes through the loaders first

BEFORE = Cut(CUTS["a quarter"].from_on.replace(month=1), CUTS["a quarter"].from_on.replace(month=3, day=31))
OF_ORACLE = {build.__name__: build for build in FIGURES}


def asked(build: Callable[..., Any], scoped: Scoped, cut: Cut, language: str) -> Any:
    """An exhibit or tiles of a cut against the first quarter of 2026."""
    more = [SPRING] if "campaign_id" in inspect.signature(build).parameters else []
    return build(scoped(cut), scoped(BEFORE), Viewer(), language, *more)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("cut", CUTS)
@pytest.mark.parametrize("name", EXHIBITS)
def test_every_number_of_a_title_is_stated(scoped: Scoped, name: str, cut: str, language: str) -> None:
    exhibit: Exhibit = asked(EXHIBITS[name], scoped, CUTS[cut], language)
    stated = {round(value, decimals) for value in exhibit.statements for decimals in (0, 1, 2)}
    assert 0 < len(exhibit.title) <= 90
    assert set(numbers_in(exhibit.title, language)) <= stated


@pytest.mark.parametrize("name", EXHIBITS)
def test_the_sample_fills_every_exhibit(scoped: Scoped, name: str) -> None:
    exhibit: Exhibit = asked(EXHIBITS[name], scoped, CUTS["a quarter"], "en")
    assert (exhibit.state, exhibit.is_sample) == ("full", True)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", CUTS)
def test_the_headline_tiles_say_what_the_oracle_says(world: World, scoped: Scoped, name: str, language: str) -> None:
    tiles: list[Tile] = asked(TILES["overview.tiles"], scoped, CUTS[name], language)
    assert len(tiles) == 5
    for tile in tiles:
        if tile.state == "hidden":
            assert must_hide(world, CUTS[name], tile.metric) or CUTS[name].units is not None
        elif tile.state == "full" and tile.metric in OF_ORACLE and tile.value[:1].isdigit():
            terms = OF_ORACLE[tile.metric](world, CUTS[name])
            value = terms.numerator / terms.denominator if tile.metric in RATIOS else terms.numerator
            said = number(value, METRICS[tile.metric].format, language)
            assert numbers_in(tile.value, language) == numbers_in(said, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_tiles_of_a_campaign_say_what_the_oracle_says(world: World, scoped: Scoped, language: str) -> None:
    tiles: list[Tile] = asked(TILES["campaign_performance.participation"], scoped, CUTS["a quarter"], language)
    counted = courses.participation(world, CUTS["a quarter"], SPRING)
    days = courses.campaign_posts_by_day(world, CUTS["a quarter"], SPRING)
    said = [
        number(counted["invited_participants"] / counted["invited"], "p", language),
        number(counted["first_timers"] / counted["participants"], "p", language),
        number(sum(row["prompted"] or 0 for row in days), "n", language),
    ]
    assert [tile.value for tile in tiles] == said
