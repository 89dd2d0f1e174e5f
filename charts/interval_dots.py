"""A value of each of several groups as a dot with its interval, beside a line that marks nothing unusual."""

from functools import lru_cache
from typing import Any

import altair as alt

from charts.config import compiled
from charts.marks import NAME, haloed, opening, part
from charts.palette import PALETTES, Theme

ROW_HEIGHT = 30  # pixels


@lru_cache(maxsize=64)
def interval_dots(
    theme: Theme, language: str, *, groups: int, group: str, value: str, interval: str, posts: str,
    axis_format: str = ".1f",
) -> dict[str, Any]:  # fmt: skip
    """Rows by part: dot (slot = two digits, a blank, the name; value, low, up, label, mark), usual, note (no dot)."""
    palette = PALETTES[theme]
    axis = alt.Axis(
        title=None, labelExpr=NAME, labelLimit=190, labelColor=palette.ink,
        labelPadding=10,
    )  # fmt: skip
    y = alt.Y("slot:O", sort="ascending", axis=axis, scale=alt.Scale(paddingInner=0.3, paddingOuter=0.3))
    # nothing is neither more nor less
    ticks = f"format(datum.value, datum.value ? '{axis_format}' : '{axis_format.removeprefix('+')}')"
    along = alt.Axis(title=value, labelExpr=ticks, tickCount=5)
    scale = alt.Scale(zero=True, nice=True)
    x, low = alt.X("value:Q", axis=along, scale=scale), alt.X("low:Q", axis=along, scale=scale)
    tooltip = [
        alt.Tooltip("slot_label:N", title=group),
        alt.Tooltip("value_label:N", title=value),
        alt.Tooltip("interval_label:N", title=interval),
        alt.Tooltip("label:N", title=posts),
    ]
    told, few = part("dot").encode(y=y), part("note").encode(y=y, x=alt.value(6), text="label:N")
    counted = told.encode(x=alt.X("up:Q", axis=along, scale=scale), text="label:N")
    chart = alt.layer(
        part("usual").mark_rule(color=palette.ink, strokeDash=[4, 3], strokeWidth=1).encode(x=x),
        told.mark_rule(color=palette.context_outline, strokeWidth=2).encode(x=low, x2="up:Q"),
        opening(
            told.mark_point(filled=True, size=110, color=palette.accent, opacity=1, cursor="pointer").encode(
                x=x, tooltip=tooltip
            ),
            "dot",
        ),
        *haloed(counted, palette, palette.axis_text, align="left", dx=8, fontSize=11),
        *haloed(few, palette, palette.axis_text, halo_width=8, align="left", fontSize=11),
    )
    return compiled(chart, theme, language, height=56 + ROW_HEIGHT * max(groups, 2))
