"""A factor per name as a dot with its interval around what is usual; names that cannot be told apart share a band."""

from functools import lru_cache
from typing import Any

import altair as alt

from charts.config import SMALL_TEXT, compiled
from charts.marks import NAME, opening, part
from charts.palette import PALETTES, Theme

LABEL_ROOM = 360  # pixels right of the longest interval for the value and a word about a single post


@lru_cache(maxsize=64)
def estimate_dots(
    theme: Theme, language: str, *, names: int, person: str, unit: str, factor: str, interval: str, posts: str
) -> dict[str, Any]:
    """Rows by part: estimate (slot = two digits, a blank and the name; factor, low, high, label, mark), band, usual."""
    palette = PALETTES[theme]
    axis = alt.Axis(
        title=None, labelExpr=NAME, labelLimit=230, labelColor=palette.ink,
        labelPadding=10,
    )  # fmt: skip
    name = alt.Y("slot:O", sort="ascending", axis=axis, scale=alt.Scale(paddingInner=0.15, paddingOuter=0.1))
    scale = alt.Scale(zero=True, nice=True, rangeMax=alt.ExprRef(f"width - {LABEL_ROOM}"))
    factors = alt.Axis(title=None, format=".1~f", tickCount=5)
    low, high = (alt.X(f"{end}:Q", axis=factors, scale=scale) for end in ("low", "high"))
    tooltip = [
        alt.Tooltip("name:N", title=person), alt.Tooltip("unit:N", title=unit),
        alt.Tooltip("factor:Q", title=factor, format=".2f"), alt.Tooltip("interval_label:N", title=interval),
        alt.Tooltip("posts:Q", title=posts),
    ]  # fmt: skip
    people = part("estimate").encode(y=name)
    bands = part("band").encode(y=name.bandPosition(0), y2=alt.Y2("to_slot:N", bandPosition=1))
    usual = part("usual").encode(x=high)
    chart = alt.layer(
        bands.mark_rect(color=palette.shade, tooltip=None),
        usual.mark_rule(color=palette.zero_line, strokeDash=[4, 3], tooltip=None),
        people.mark_rule(color=palette.context_outline, strokeWidth=2).encode(x=low, x2="high:Q"),
        opening(
            people.mark_point(filled=True, size=130, color=palette.accent, opacity=1, cursor="pointer").encode(
                x=alt.X("factor:Q", axis=factors, scale=scale), tooltip=tooltip
            ),
            "estimate",
        ),
        people.mark_text(align="left", dx=10, color=palette.ink, tooltip=None).encode(x=high, text="label:N"),
    )
    return compiled(chart, theme, language, height=60 + (SMALL_TEXT + 18) * names)
