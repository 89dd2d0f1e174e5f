"""Three small multiples below one another, each from zero: this period as a dark line, the year before in grey."""

from functools import lru_cache
from typing import Any

import altair as alt

from charts.config import compiled
from charts.marks import haloed, opening, part, slot_axis, week_label
from charts.palette import PALETTES, Palette, Theme

PANELS = 3
ROOM = 0.62  # part of a panel its line may fill; the rest is for its name


@lru_cache(maxsize=64)
def response_lines(
    theme: Theme, language: str, *, week: str, kind: str, value: str, years: bool = False, height: int = 340
) -> dict[str, Any]:
    """Rows by part: response, earlier (slot, kind, high, value_label, is_complete, stretches), slot, base, panel, end.

    A line joins the weeks of one stretch; drawn solid, those of one complete_stretch.
    A panel is one unit of height of three, the lowest from 0; heights in it are shares of its own highest value.
    """
    palette = PALETTES[theme]
    slot = slot_axis("slot", week_label(language, years=years))
    height_axis = alt.Y(
        "high:Q", axis=alt.Axis(title=None, labels=False, grid=False), scale=alt.Scale(zero=True, domain=[0, PANELS])
    )
    tooltip = [
        alt.Tooltip("slot_label:N", title=week),
        alt.Tooltip("kind_label:N", title=kind),
        alt.Tooltip("value_label:N", title=value),
    ]
    names = part("panel").mark_text(align="left", baseline="top", fontSize=12, color=palette.ink, tooltip=None)
    chart = alt.layer(
        part("slot").mark_point(opacity=0, tooltip=None).encode(x=slot),
        part("base").mark_rule(color=palette.zero_line, strokeWidth=1).encode(y=height_axis),
        names.encode(x=alt.value(0), y=height_axis, text="label:N"),
        *_lines(palette, slot, height_axis, tooltip),
        *_ends(palette, height_axis),
    )
    return compiled(chart, theme, language, height=height)


def _lines(palette: Palette, slot: alt.X, height: alt.Y, tooltip: list[alt.Tooltip]) -> list[alt.Chart]:
    earlier, now = part("earlier").encode(x=slot, y=height), part("response").encode(x=slot, y=height)
    unbroken, whole = alt.Detail("stretch:N"), "datum.is_complete"
    dots: dict[str, Any] = {"filled": True, "opacity": 1, "cursor": "pointer"}
    lighter = alt.condition(whole, alt.value(1), alt.value(0.35))
    return [
        earlier.mark_line(color=palette.context_outline, strokeWidth=1.5).encode(detail=unbroken),
        opening(earlier.mark_point(color=palette.context_outline, size=14, **dots).encode(tooltip=tooltip), "earlier"),
        now.mark_line(color=palette.ink, strokeWidth=1, strokeDash=[2, 3], opacity=0.6).encode(detail=unbroken),
        now.transform_filter(whole).mark_line(color=palette.ink, strokeWidth=2.25).encode(detail="complete_stretch:N"),
        opening(
            now.mark_point(color=palette.ink, size=30, **dots).encode(tooltip=tooltip, fillOpacity=lighter), "response"
        ),
    ]


def _ends(palette: Palette, height: alt.Y) -> list[alt.Chart]:
    """The last value beside each line."""
    end = part("end").encode(x=alt.value("width"), y=height, text="label:N")
    style: dict[str, Any] = {"align": "left", "dx": 8, "fontSize": 12}
    return [
        *haloed(end.transform_filter("datum.kind === 'now'"), palette, palette.ink, fontWeight="bold", **style),
        *haloed(end.transform_filter("datum.kind === 'before'"), palette, palette.axis_text, **style),
    ]
