"""Horizontal bars of a few groups, now above before, each with its count."""

from functools import lru_cache
from typing import Any

import altair as alt

from charts.config import compiled
from charts.marks import NAME_LINES, opening, part
from charts.palette import PALETTES, Theme

LABEL_ROOM = 48  # pixels, so that the count beside the longest bar is not cut


@lru_cache(maxsize=64)
def paired_bars(theme: Theme, language: str, *, bars: int, group: str, kind: str, count: str) -> dict[str, Any]:
    """Rows of part bar: slot (two digits, a blank and the name), kind now or before, high, label, mark."""
    palette = PALETTES[theme]
    axis = alt.Axis(
        title=None, labelExpr=NAME_LINES, labelLimit=230, labelColor=palette.ink,
        labelPadding=10,
    )  # fmt: skip
    y = alt.Y("slot:O", sort="ascending", axis=axis, scale=alt.Scale(paddingInner=0.3, paddingOuter=0.15))
    beside = alt.YOffset("kind:N", sort=["now", "before"], scale=alt.Scale(paddingInner=0.1))
    x = alt.X(
        "high:Q",
        axis=alt.Axis(title=None, format=",d", tickCount=4, tickMinStep=1),
        scale=alt.Scale(zero=True, nice=True, rangeMax=alt.ExprRef(f"width - {LABEL_ROOM}")),
    )
    fills = alt.Scale(domain=["now", "before"], range=[palette.ink, palette.context])
    lines = alt.Scale(domain=["now", "before"], range=[palette.ink, palette.context_outline])
    tooltip = [
        alt.Tooltip("slot_label:N", title=group),
        alt.Tooltip("kind_label:N", title=kind),
        alt.Tooltip("high:Q", title=count, format=",d"),
    ]
    drawn = part("bar").mark_bar(strokeWidth=1, cursor="pointer").encode(
        x=x, y=y, yOffset=beside, fill=alt.Fill("kind:N", scale=fills, legend=None),
        stroke=alt.Stroke("kind:N", scale=lines, legend=None), tooltip=tooltip,
    )  # fmt: skip
    labels = (
        part("bar")
        .mark_text(align="left", dx=6, color=palette.ink, tooltip=None)
        .encode(x=x, y=y, yOffset=beside, text="label:N")
    )
    return compiled(alt.layer(opening(drawn, "bar"), labels), theme, language, height=40 + 52 * max(bars, 1))
