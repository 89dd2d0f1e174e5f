"""Every exhibit in both languages on a full, an empty, a sparse and a small warehouse."""

import inspect
import re
from collections.abc import Callable
from datetime import date
from importlib import import_module
from pathlib import Path

import pytest

import exhibits
from exhibits.exhibit import Exhibit, Tile
from language import LANGUAGES, numbers_in
from queries.periods import whole_scope
from queries.scope import Viewer
from tests.exhibits.conftest import FILLS, ServeFilled

Build = Callable[..., Exhibit]

ASKED = ["scope", "compare", "viewer", "language"]


def _declared(kind: str) -> dict[str, Callable[..., object]]:
    found = {}
    for path in sorted(Path(exhibits.__path__[0]).glob("*.py")):
        module = import_module(f"exhibits.{path.stem}")
        for name, build in inspect.getmembers(module, inspect.isfunction):
            parameters = list(inspect.signature(build).parameters)
            returned = inspect.signature(build).return_annotation
            is_asked = build.__module__ == module.__name__ and parameters[:4] == ASKED
            if is_asked and returned == (Exhibit if kind == "exhibit" else list[Tile]):
                found[f"{path.stem}.{name}"] = build
    return found


EXHIBITS = _declared("exhibit")
CHARTS = sorted(set(EXHIBITS) - {"figures_table.figures_table"})
TILES = _declared("tiles")


def built(name: str, language: str, viewer: Viewer | None = None) -> Exhibit:
    """An exhibit of Q3 2025 against Q2."""
    return _called(EXHIBITS[name], language, viewer)  # type: ignore[return-value]  # sorted by return type above


def tiles(name: str, language: str) -> list[Tile]:
    """The tiles of Q3 2025 against Q2."""
    return _called(TILES[name], language, None)  # type: ignore[return-value]  # sorted by return type above


def _called(build: Callable[..., object], language: str, viewer: Viewer | None) -> object:
    scope, compare = (
        whole_scope(date(2025, 7, 1), date(2025, 9, 30)),
        whole_scope(date(2025, 4, 1), date(2025, 6, 30)),
    )
    more = ["C1"] if "campaign_id" in inspect.signature(build).parameters else []
    return build(scope, compare, viewer or Viewer(), language, *more)


def test_the_exhibits_of_this_release_are_found() -> None:
    assert set(EXHIBITS) == {
        "overview.posts_by_week",
        "overview.response_by_week",
        "figures_table.figures_table",
        "community_growth.growth_by_month",
        "community_growth.members_over_time",
        "cohorts.cohort_retention",
        "first_posts.time_to_first_post",
        "support.support_between_units",
        "support.newcomers_answered_early",
        "silence.silence_ratio",
        "silence.members_by_activity",
        "audience.community_share",
        "followers.followers_over_time",
        "call_and_echo.call_and_echo",
        "campaign_performance.posts_by_day",
        "campaign_units.participation_by_units",
        "campaigns_compared.campaigns_compared",
        "campaign_costs_compared.campaign_costs_compared",
        "uplift.campaign_uplift",
        "top_contributors.by_posts",
        "top_contributors.by_engagements",
        "top_contributors.dependence",
        "fair_comparison.estimates",
        "imports.loaded_weeks",
        "hashtags.hashtags_by_response",
        "adoption.hashtag_adoption",
        "kinds.posts_by_kind",
        "formats.posts_by_format_and_channel",
        "tone.positivity_over_quarters",
        "share_of_voice.share_of_voice",
    }
    assert set(TILES) == {
        "overview.tiles", "community_growth.tiles", "support.tiles", "campaign_performance.participation",
        "uplift_tiles.added", "campaign_notice.noticed", "campaign_cost.cost", "campaign_media_value.media_value",
        "disclosure.labelled",
    }  # fmt: skip


@pytest.mark.parametrize("fill", FILLS)
@pytest.mark.parametrize("name", EXHIBITS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_titles_are_short_and_every_number_in_them_is_stated(
    serve_filled: ServeFilled, fill: str, name: str, language: str
) -> None:
    serve_filled(fill)
    exhibit = built(name, language)
    assert 0 < len(exhibit.title) <= 90
    stated = {round(number, decimals) for number in exhibit.statements for decimals in (0, 1, 2)}
    assert set(numbers_in(exhibit.title, language)) <= stated


@pytest.mark.parametrize("name", CHARTS)
@pytest.mark.usefixtures("quarter_warehouse")
def test_full_exhibits_carry_chart_rows_table_footer_definition_and_alt_text(name: str) -> None:
    exhibit = built(name, "de")
    assert (exhibit.state, exhibit.is_sample) == ("full", True)
    assert exhibit.chart and not exhibit.rows.empty and not exhibit.table.empty and exhibit.definition
    assert "Beispieldaten" in exhibit.footer and "Stand 14.10.2025" in exhibit.footer
    assert exhibit.alt.startswith(exhibit.title) and len(numbers_in(exhibit.alt, "de")) >= 3


@pytest.mark.parametrize("name", CHARTS)
@pytest.mark.usefixtures("quarter_warehouse")
def test_every_field_a_chart_names_is_a_column_of_its_rows(name: str) -> None:
    exhibit = built(name, "en")
    fields = set(re.findall(r"'field': '(\w+)'", str(exhibit.chart)))
    drawn_now = set(exhibit.rows["part"])
    optional = {"middle_slot", "to_slot"} if not drawn_now & {"band", "window"} else set()
    assert fields - optional <= set(exhibit.rows.columns)


@pytest.mark.parametrize("fill", ["empty", "sparse", "small"])
@pytest.mark.parametrize("name", EXHIBITS)
def test_an_exhibit_without_a_figure_says_what_is_missing(serve_filled: ServeFilled, fill: str, name: str) -> None:
    serve_filled(fill)
    exhibit = built(name, "en")
    if exhibit.state != "full":
        assert exhibit.empty and len(exhibit.empty.text) > 30 and exhibit.chart is None and exhibit.table.empty


@pytest.mark.parametrize("name", EXHIBITS)
@pytest.mark.usefixtures("empty_warehouse")
def test_an_empty_warehouse_leads_to_the_upload(name: str) -> None:
    empty = built(name, "de").empty
    assert empty and (empty.action, empty.page) == ("Hochladen", "upload")


# What is loaded and mentions tell nobody's activity; of followers, and of posts of a campaign, there are none.
OF_NOBODY = {
    "imports.loaded_weeks", "followers.followers_over_time", "share_of_voice.share_of_voice",
    "campaign_costs_compared.campaign_costs_compared",
}  # fmt: skip


@pytest.mark.parametrize("name", sorted(set(EXHIBITS) - OF_NOBODY))
@pytest.mark.usefixtures("small_warehouse")
def test_figures_about_four_people_are_hidden(name: str) -> None:
    exhibit = built(name, "de")
    assert (exhibit.state, exhibit.rows.empty) == ("hidden", True)


@pytest.mark.usefixtures("sparse_warehouse")
def test_posts_without_text_are_not_sorted_into_prompted_and_unprompted() -> None:
    exhibit = built("overview.posts_by_week", "de")
    assert (exhibit.state, exhibit.title) == ("empty", "Beiträge je Woche: zu wenige Texte, um Impulse zu erkennen")


@pytest.mark.parametrize("fill", FILLS)
@pytest.mark.parametrize("name", EXHIBITS)
def test_no_text_is_the_same_in_both_languages(serve_filled: ServeFilled, fill: str, name: str) -> None:
    serve_filled(fill)
    english, german = built(name, "en"), built(name, "de")
    for part in ("title", "subtitle", "footer", "definition", "alt"):
        one, other = getattr(english, part), getattr(german, part)
        assert one != other or one == other == ""
    assert not set(english.table.columns) & set(german.table.columns)


@pytest.mark.parametrize("fill", FILLS)
@pytest.mark.parametrize("name", TILES)
def test_tiles_say_what_they_rest_on_and_never_show_zero_for_unknown(
    serve_filled: ServeFilled, fill: str, name: str
) -> None:
    serve_filled(fill)
    english, german = tiles(name, "en"), tiles(name, "de")
    assert all(tile.note for tile in english)
    assert all(tile.value == "–" for tile in english if tile.state == "empty")
    assert all(tile.value == "verborgen" for tile in german if tile.state == "hidden")
    for one, other in zip(english, german, strict=True):
        assert one.label != other.label and one.note != other.note


@pytest.mark.usefixtures("quarter_warehouse")
def test_viewers_see_names_by_consent_only() -> None:
    exhibit = built("top_contributors.by_posts", "en")
    assert all(name.startswith("Vorname") for name in exhibit.table["Person"])
    assert "7 of 32 agreed to be named" in exhibit.subtitle


@pytest.mark.usefixtures("quarter_warehouse")
def test_analysts_see_the_others_as_pseudonyms() -> None:
    exhibit = built("top_contributors.by_posts", "de", Viewer(role="analyst"))
    assert "Mitglied K7Q1" in set(exhibit.table["Name"])
