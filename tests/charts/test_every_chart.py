"""Every shape compiles for both themes and languages, without rows, and keeps the rules all charts share."""

import inspect
import json
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

import charts
from charts.channel_lines import channel_lines
from charts.palette import INK_UP_TO, PALETTES, SEQUENTIAL, SEQUENTIAL_TEXT, Theme
from language import LANGUAGES
from tests.charts.test_palette import contrast

BUILDING_BLOCKS = {"__init__", "config", "marks", "palette"}
SHAPES = sorted(path.stem for path in Path(charts.__path__[0]).glob("*.py") if path.stem not in BUILDING_BLOCKS)
ARGUMENTS: dict[str, dict[str, Any]] = {
    "dots": {"names": 10},
    "estimate_dots": {"names": 10},
    "week_grid": {"channels": 3},
    "heat_grid": {"lines": 3},
    "paired_bars": {"bars": 4},
    "echo_dots": {"columns": 3, "lines": 20, "days": 60},
    "share_dots": {"groups": 2},
    "adoption_curves": {"panels": 2},
    "tag_scatter": {"least": 5},
    "interval_dots": {"groups": 3},
    "unit_dots": {"units": 3},
    "comparison_bars": {"lines": 3, "columns": 5.3},
    "day_columns": {"labelled_days": ("2025-07-07", "2025-07-14")},
}


def compiled(shape: str, theme: Theme, language: str) -> dict[str, Any]:
    """A shape with its parameters' names as words."""
    build = getattr(import_module(f"charts.{shape}"), shape)
    words = {
        name: name
        for name, parameter in inspect.signature(build).parameters.items()
        if parameter.kind is parameter.KEYWORD_ONLY and parameter.default is parameter.empty
    }
    return build(theme, language, **(words | ARGUMENTS.get(shape, {})))


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("theme", PALETTES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_shape_is_as_wide_as_its_container_and_holds_no_rows(shape: str, theme: Theme, language: str) -> None:
    spec = compiled(shape, theme, language)
    text = json.dumps(spec)
    assert spec["width"] == "container"
    assert '"data"' not in text and '"datasets"' not in text
    assert spec["config"]["background"] == PALETTES[theme].background


@pytest.mark.parametrize("shape", SHAPES)
def test_every_scale_of_counts_starts_at_zero(shape: str) -> None:
    for layer in compiled(shape, "light", "de")["layer"]:
        for channel in ("x", "y"):
            encoding = layer["encoding"].get(channel, {})
            if encoding.get("type") == "quantitative" and encoding.get("scale"):
                scale = encoding["scale"]
                assert scale.get("zero") is True or scale["domain"][0] == 0


@pytest.mark.parametrize("shape", SHAPES)
def test_no_shape_has_a_legend_or_a_second_axis(shape: str) -> None:
    spec = compiled(shape, "light", "en")
    assert "resolve" not in spec
    for layer in spec["layer"]:
        for channel in ("color", "fill", "stroke"):
            if "field" in layer["encoding"].get(channel, {}):
                assert layer["encoding"][channel]["legend"] is None


@pytest.mark.parametrize("shape", SHAPES)
def test_no_axis_or_tooltip_shows_an_internal_field(shape: str) -> None:
    words = {str(word) for word in _words(shape)} | {" "}
    for layer in compiled(shape, "light", "en")["layer"]:
        tooltip = layer["encoding"].get("tooltip", [])
        for field in tooltip if isinstance(tooltip, list) else [tooltip]:
            assert field.get("title", " ") in words
        for channel in ("x", "y"):
            title = layer["encoding"].get(channel, {}).get("axis", {}).get("title")
            assert title is None or title in words


def test_numbers_follow_the_language() -> None:
    numbers = {language: compiled("lines", "light", language)["config"]["locale"]["number"] for language in LANGUAGES}
    assert (numbers["de"]["decimal"], numbers["de"]["thousands"], numbers["de"]["percent"]) == (",", ".", "\u00a0%")
    assert (numbers["en"]["decimal"], numbers["en"]["thousands"]) == (".", ",")


def test_week_labels_follow_the_language() -> None:
    labels = {language: json.dumps(compiled("stacked_columns", "light", language)) for language in LANGUAGES}
    assert "'KW" in labels["de"] and "'W'" in labels["en"]


def test_unprompted_is_grey_with_an_outline_and_prompted_magenta() -> None:
    layers = compiled("stacked_columns", "light", "de")["layer"]
    column = next(layer["encoding"] for layer in layers if layer["mark"]["type"] == "bar")
    assert column["fill"]["scale"] == {"domain": ["unprompted", "prompted"], "range": ["#BFBFBF", "#E20074"]}
    assert column["stroke"]["scale"]["range"] == ["#767676", "#E20074"]


def test_the_ends_of_the_usual_range_and_what_is_expected_lie_over_the_columns() -> None:
    layers = compiled("expected_columns", "light", "de")["layer"]
    kinds = [layer["mark"]["type"] for layer in layers]
    edges = [place for place, layer in enumerate(layers) if layer["encoding"].get("y", {}).get("field") == "middle"]
    assert edges and kinds.index("bar") < edges[0]
    assert layers[edges[0]]["mark"]["strokeDash"] == [4, 3]


def test_a_shape_is_compiled_once() -> None:
    assert compiled("lines", "light", "de") is compiled("lines", "light", "de")


def _words(shape: str) -> list[str]:
    return list(inspect.signature(getattr(import_module(f"charts.{shape}"), shape)).parameters)


def test_growth_columns_keep_lapsed_grey_and_put_figures_below_the_plot() -> None:
    layers = compiled("growth_columns", "light", "de")["layer"]
    column = next(layer["encoding"] for layer in layers if layer["mark"]["type"] == "bar")
    assert dict(zip(*column["fill"]["scale"].values(), strict=True))["lapsed"] == "#BFBFBF"
    assert {"value": "height"} in [layer["encoding"].get("y") for layer in layers]


def test_lorenz_shares_run_from_none_to_all() -> None:
    layers = compiled("lorenz", "dark", "de")["layer"]
    assert {tuple(layer["encoding"]["y"]["scale"]["domain"]) for layer in layers} == {(0, 1)}


def test_the_state_of_a_week_is_told_by_colour_and_by_sign() -> None:
    cells, *signs = compiled("week_grid", "light", "de")["layer"]
    fills = dict(zip(*cells["encoding"]["fill"]["scale"].values(), strict=True))
    assert (fills["complete"], fills["partial"], fills["missing"]) == ("#00739F", "#BFBFBF", "#B54708")
    assert len({layer["mark"]["shape"] for layer in signs}) == len(fills) == 4


def test_response_lines_keep_three_panels_from_zero_and_dash_what_is_incomplete() -> None:
    layers = compiled("response_lines", "light", "de")["layer"]
    heights = [layer["encoding"]["y"]["scale"] for layer in layers if layer["encoding"].get("y", {}).get("scale")]
    assert {(scale["zero"], *scale["domain"]) for scale in heights} == {(True, 0, 3)}
    lines = [layer for layer in layers if layer["mark"]["type"] == "line"]
    assert [("strokeDash" in layer["mark"], layer["mark"]["color"]) for layer in lines] == [
        (False, "#767676"), (True, "#262626"), (False, "#262626")
    ]  # fmt: skip


def test_labels_on_a_heat_grid_are_ink_on_light_and_white_on_dark_cells() -> None:
    layers = compiled("heat_grid", "dark", "de")["layer"]
    fills = next(layer["encoding"]["fill"]["scale"] for layer in layers if "fill" in layer["encoding"])
    assert len(fills["domain"]) == len(fills["range"]) == 1 + len(SEQUENTIAL)
    for place, fill in enumerate(SEQUENTIAL):
        text = SEQUENTIAL_TEXT["ink" if place <= INK_UP_TO else "white"]
        assert contrast(text, fill) >= 4.5


def test_step_curves_hold_their_share_until_the_next_step() -> None:
    layers = compiled("step_curves", "light", "en")["layer"]
    assert [layer["mark"]["interpolate"] for layer in layers if layer["mark"]["type"] == "line"] == ["step-after"]


def test_channel_lines_of_shares_run_from_none_to_all_and_end_where_a_month_is_missing() -> None:
    layers = channel_lines("light", "de", month="m", channel="c", value="v", as_share=True)["layer"]
    line = next(layer["encoding"] for layer in layers if layer["mark"]["type"] == "line")
    assert line["y"]["scale"]["domain"] == [0, 1] and line["detail"]["field"] == "stretch"


def test_share_dots_stand_on_one_scale_with_their_intervals() -> None:
    layers = compiled("share_dots", "light", "de")["layer"]
    rule = next(layer["encoding"] for layer in layers if layer["mark"]["type"] == "rule")
    assert (rule["x"]["field"], rule["x2"]["field"], rule["x"]["scale"]["domain"]) == ("low", "high", [0, 1])


def test_paired_bars_put_now_in_ink_above_before_in_grey() -> None:
    bar = next(
        layer["encoding"] for layer in compiled("paired_bars", "light", "de")["layer"] if "fill" in layer["encoding"]
    )
    assert bar["yOffset"]["sort"] == ["now", "before"]
    assert bar["fill"]["scale"] == {"domain": ["now", "before"], "range": ["#262626", "#BFBFBF"]}


def test_a_hashtag_of_few_posts_is_hollow_and_members_are_counted_from_the_smallest_group() -> None:
    layers = compiled("tag_scatter", "light", "de")["layer"]
    dot = next(layer["encoding"] for layer in layers if layer["mark"].get("cursor") == "pointer")
    assert dot["fill"]["condition"]["test"] == "datum.is_few"
    assert dot["x"]["axis"]["values"][:3] == [0, pytest.approx(0.1461, abs=1e-4), pytest.approx(0.3010, abs=1e-4)]


def test_panels_of_spreading_hashtags_share_one_scale() -> None:
    layers = compiled("adoption_curves", "light", "en")["layer"]
    scales = [layer["encoding"]["y"]["scale"]["domain"] for layer in layers if layer["encoding"]["y"].get("scale")]
    assert scales and all(scale == [0, 2] for scale in scales)


@pytest.mark.parametrize("theme", PALETTES)
def test_share_columns_run_from_none_to_all_and_every_share_is_readable_on_its_part(theme: Theme) -> None:
    layers = compiled("share_columns", theme, "de")["layer"]
    bar = next(layer["encoding"] for layer in layers if layer["mark"]["type"] == "bar")
    assert (bar["y"]["scale"]["domain"], bar["y2"]["field"]) == ([0, 1], "from_share")
    fills = bar["fill"]["scale"]["range"]
    texts = next(layer["encoding"]["color"]["scale"]["range"] for layer in layers if "color" in layer["encoding"])
    assert len(fills) == 10 and all(contrast(*pair) >= 4.5 for pair in zip(fills, texts, strict=True))


def test_interval_dots_stand_on_the_scale_of_their_intervals_beside_the_usual() -> None:
    layers = compiled("interval_dots", "light", "de")["layer"]
    usual, interval = (layer["encoding"] for layer in layers if layer["mark"]["type"] == "rule")
    assert usual["x"]["field"] == "value" and (interval["x"]["field"], interval["x2"]["field"]) == ("low", "up")
    assert usual["x"]["scale"] == interval["x"]["scale"]
