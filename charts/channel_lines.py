"""A line per channel over months, named at its end; what a channel counts anew begins at a dashed line."""

from functools import lru_cache
from typing import Any

import altair as alt

from charts.config import compiled
from charts.marks import MONTH_LABEL, haloed, opening, part, series_labels, slot_axis
from charts.palette import PALETTES, Theme


@lru_cache(maxsize=64)
def channel_lines(
    theme: Theme, language: str, *, month: str, channel: str, value: str, as_share: bool = False, height: int = 320
) -> dict[str, Any]:
    """Rows by part: line (slot, kind first to fourth, stretch, high, is_complete, mark), break, series (kind, high)."""
    palette = PALETTES[theme]
    slot = slot_axis("slot", MONTH_LABEL)
    colours = {
        "first": palette.accent, "second": palette.ink, "third": palette.context_outline, "fourth": palette.better,
    }  # fmt: skip
    texts = colours | {"first": palette.accent_text}
    scale = alt.Scale(domain=[0, 1]) if as_share else alt.Scale(zero=True, nice=True)
    axis = alt.Axis(title=None, format=".0%" if as_share else ",d", tickCount=4, tickMinStep=0.25 if as_share else 1)
    y = alt.Y("high:Q", axis=axis, scale=scale)
    colour = alt.Color("kind:N", scale=alt.Scale(domain=list(colours), range=list(colours.values())), legend=None)
    tooltip = [
        alt.Tooltip("slot_label:N", title=month),
        alt.Tooltip("kind_label:N", title=channel),
        alt.Tooltip("value_label:N", title=value),
    ]
    breaks = part("break").encode(x=slot.bandPosition(0))
    chart = alt.layer(
        breaks.mark_rule(color=palette.context_outline, strokeDash=[4, 3], strokeWidth=1),
        *haloed(
            breaks.encode(y=alt.value(6), text="label:N"), palette, palette.axis_text, align="left", dx=4, fontSize=11
        ),
        part("line").mark_line(strokeWidth=2.5, strokeJoin="round").encode(
            x=slot, y=y, color=colour, detail="stretch:N"
        ),
        opening(
            part("line").mark_point(size=45, strokeWidth=1.5, filled=True, opacity=1, cursor="pointer").encode(
                x=slot, y=y, color=colour, tooltip=tooltip,
                fillOpacity=alt.condition("datum.is_complete", alt.value(1), alt.value(0.3)),
            ),
            "line",
        ),
        *series_labels(texts),
    )  # fmt: skip
    return compiled(chart, theme, language, height=height)
