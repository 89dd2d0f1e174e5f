"""Few lines over months, each named and valued at its end; an open period ends in a hollow point."""

from functools import lru_cache
from typing import Any

import altair as alt

from charts.config import compiled
from charts.marks import MONTH_LABEL, count_axis, opening, part, series_labels, slot_axis, zero_line
from charts.palette import PALETTES, Theme


@lru_cache(maxsize=64)
def lines(theme: Theme, language: str, *, month: str, kind: str, count: str, height: int = 320) -> dict[str, Any]:
    """Rows by part: line (slot, kind first or second, high, is_complete), series, zero."""
    palette = PALETTES[theme]
    slot = slot_axis("slot", MONTH_LABEL)
    colours = {"first": palette.ink, "second": palette.accent}
    texts = {"first": palette.ink, "second": palette.accent_text}
    scale = alt.Scale(domain=list(colours), range=list(colours.values()))
    colour = alt.Color("kind:N", scale=scale, legend=None)
    tooltip = [
        alt.Tooltip("slot_label:N", title=month),
        alt.Tooltip("kind_label:N", title=kind),
        alt.Tooltip("high:Q", title=count, format=",d"),
    ]
    strokes = part("line").mark_line(strokeWidth=2.5, strokeJoin="round").encode(x=slot, y=count_axis(), color=colour)
    points = opening(
        part("line")
        .mark_point(size=45, strokeWidth=1.5, opacity=1, cursor="pointer")
        .encode(
            x=slot,
            y=count_axis(),
            color=colour,
            fill=alt.condition(
                "datum.is_complete", alt.Fill("kind:N", scale=scale, legend=None), alt.value(palette.background)
            ),
            tooltip=tooltip,
        ),
        "point",
    )
    chart = alt.layer(zero_line(palette), strokes, points, *series_labels(texts))
    return compiled(chart, theme, language, height=height)
