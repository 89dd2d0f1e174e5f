"""A share of each of a few groups as a dot with its interval, on one scale from none to all."""

from functools import lru_cache
from typing import Any

import altair as alt

from charts.config import compiled
from charts.marks import NAME_LINES, haloed, opening, part
from charts.palette import PALETTES, Theme


@lru_cache(maxsize=64)
def share_dots(theme: Theme, language: str, *, groups: int, group: str, share: str, interval: str) -> dict[str, Any]:
    """Rows of part dot: slot (two digits, a blank and the name), share, low, high (0 to 1), label, mark."""
    palette = PALETTES[theme]
    axis = alt.Axis(
        title=None, labelExpr=NAME_LINES, labelLimit=230, labelColor=palette.ink,
        labelPadding=10,
    )  # fmt: skip
    y = alt.Y("slot:O", sort="ascending", axis=axis, scale=alt.Scale(paddingInner=0.3, paddingOuter=0.3))
    shares = alt.Axis(title=None, format=".0%", values=[0, 0.25, 0.5, 0.75, 1])
    x = alt.X("share:Q", axis=shares, scale=alt.Scale(domain=[0, 1]))
    tooltip = [
        alt.Tooltip("slot_label:N", title=group),
        alt.Tooltip("share:Q", title=share, format=".1%"),
        alt.Tooltip("interval_label:N", title=interval),
    ]
    told = part("dot").encode(y=y)
    named = told.encode(x=x, text="label:N")
    chart = alt.layer(
        told.mark_rule(color=palette.context_outline, strokeWidth=2).encode(
            x=alt.X("low:Q", axis=shares, scale=alt.Scale(domain=[0, 1])), x2="high:Q"
        ),
        opening(
            told.mark_point(filled=True, size=150, color=palette.accent, opacity=1, cursor="pointer").encode(
                x=x, tooltip=tooltip
            ),
            "dot",
        ),
        *haloed(named, palette, palette.ink, align="center", dy=-18, fontWeight="bold"),
    )
    return compiled(chart, theme, language, height=40 + 76 * max(groups, 1))
