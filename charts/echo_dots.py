"""A dot per person, stacked in columns, one band per kind; a slider replays the days until all have appeared."""

from functools import lru_cache
from typing import Any

import altair as alt

from charts.config import compiled
from charts.marks import opening, part
from charts.palette import PALETTES, Palette, Theme

LINE_HEIGHT = 17  # pixels
STATES = ("engaged", "others", "unknown")


@lru_cache(maxsize=128)
def echo_dots(
    theme: Theme, language: str, *, columns: int, lines: int, days: int, replay: str, kind: str, unit: str, when: str,
    people: str, before: str,
) -> dict[str, Any]:  # fmt: skip
    """Rows by part: echo (x in columns, y in lines from below, state, to_day, mark), key (state, label), panel, rule,
    slot, note (a label from from_day to before_day). Dots appear when the slider, named replay, reaches to_day.
    """
    palette = PALETTES[theme]
    replayed = alt.param(name="days", value=days, bind=alt.binding_range(min=0, max=days, step=1, name=f"{replay} "))
    bare = alt.Axis(title=None, labels=False, grid=False)
    x = alt.X("x:Q", axis=bare, scale=alt.Scale(domain=[0, columns], nice=False))
    y = alt.Y("y:Q", axis=bare, scale=alt.Scale(domain=[0, lines], nice=False))
    looks = {"x": x, "y": y} | _looks(PALETTES[theme])
    tooltip = [
        alt.Tooltip("kind_label:N", title=kind),
        alt.Tooltip("unit_label:N", title=unit),
        alt.Tooltip("days_label:N", title=when),
        alt.Tooltip("people_label:N", title=people),
        alt.Tooltip("engaged_label:N", title=before),
    ]
    point: dict[str, Any] = {"size": 95, "strokeWidth": 1.6, "opacity": 1}
    chart = alt.layer(
        part("rule").mark_rule(color=palette.grid, strokeWidth=1).encode(y=y),
        part("key").mark_point(tooltip=None, **point).encode(**looks),
        *_texts(palette, x, y),
        opening(
            part("echo").transform_filter("datum.to_day <= days").mark_point(cursor="pointer", **point).encode(
                tooltip=tooltip, **looks
            ),
            "echo",
        ),
    ).add_params(replayed)  # fmt: skip
    return compiled(chart, theme, language, height=LINE_HEIGHT * lines + 12)


def _texts(palette: Palette, x: alt.X, y: alt.Y) -> list[alt.Chart]:
    """The key, the names of bands and columns, and how much of each band is seen on the day of the slider."""
    left: dict[str, Any] = {"align": "left", "baseline": "middle", "tooltip": None}
    named = {name: part(name).encode(x=x, y=y, text="label:N") for name in ("key", "panel", "slot")}
    shown = part("note").transform_filter("datum.from_day <= days && days < datum.before_day")
    return [
        named["key"].mark_text(color=palette.axis_text, dx=12, **left),
        named["panel"].mark_text(color=palette.ink, fontWeight="bold", fontSize=13, **left),
        named["slot"].mark_text(
            color=palette.axis_text, align="center", baseline="top", lineBreak="\n", lineHeight=14, tooltip=None
        ),
        shown.mark_text(color=palette.axis_text, align="right", baseline="middle", tooltip=None).encode(
            x=alt.value("width"), y=y, text="label:N"
        ),
    ]


def _looks(palette: Palette) -> dict[str, Any]:
    """Filled, hollow or square: who had engaged is told by shape and filling, not by colour alone."""
    shapes = alt.Scale(domain=STATES, range=["circle", "circle", "square"])
    fills = alt.Scale(domain=STATES, range=[palette.accent, palette.background, palette.context])
    strokes = alt.Scale(domain=STATES, range=[palette.accent, palette.ink, palette.context_outline])
    return {
        "shape": alt.Shape("state:N", scale=shapes, legend=None),
        "fill": alt.Fill("state:N", scale=fills, legend=None),
        "stroke": alt.Stroke("state:N", scale=strokes, legend=None),
    }
