"""One horizontal dot per name with its value beside it; names of equal standing share a band."""

from functools import lru_cache
from typing import Any

import altair as alt

from charts.config import SMALL_TEXT, compiled
from charts.marks import NAME, opening, part
from charts.palette import PALETTES, Theme

LABEL_ROOM = 36  # pixels, so that the value beside the farthest dot is not cut


@lru_cache(maxsize=64)
def dots(theme: Theme, language: str, *, names: int, person: str, unit: str, value: str, detail: str) -> dict[str, Any]:
    """Rows by part: dot (slot = two digits, a blank and the name; high, label, unit), band (slot, to_slot, label)."""
    palette = PALETTES[theme]
    axis = alt.Axis(
        title=None,
        labelExpr=NAME,
        labelLimit=190,
        labelColor=palette.ink,
        labelPadding=10,
    )
    name = alt.Y("slot:O", sort="ascending", axis=axis, scale=alt.Scale(paddingInner=0.15, paddingOuter=0.1))
    amount = alt.X(
        "high:Q",
        axis=alt.Axis(title=None, format=",d", tickCount=4, tickMinStep=1),
        scale=alt.Scale(zero=True, nice=True, rangeMax=alt.ExprRef(f"width - {LABEL_ROOM}")),
    )
    tooltip = [
        alt.Tooltip("name:N", title=person),
        alt.Tooltip("unit:N", title=unit),
        alt.Tooltip("high:Q", title=value, format=",d"),
        alt.Tooltip("detail:N", title=detail),
    ]
    bands = part("band").encode(y=name.bandPosition(0), y2=alt.Y2("to_slot:N", bandPosition=1))
    middle = part("band").mark_text(align="left", dx=8, color=palette.axis_text, fontSize=11, tooltip=None)
    people = part("dot").encode(y=name, x=amount)
    chart = alt.layer(
        bands.mark_rect(color=palette.shade, tooltip=None),
        people.mark_rule(color=palette.context, strokeWidth=1.5).encode(x2=alt.datum(0)),
        opening(
            people.mark_point(filled=True, size=130, color=palette.accent, opacity=1, cursor="pointer").encode(
                tooltip=tooltip
            ),
            "dot",
        ),
        people.mark_text(align="left", dx=11, color=palette.ink, fontWeight="bold", tooltip=None).encode(
            text="label:N"
        ),
        middle.encode(x=alt.value("width"), y=alt.Y("middle_slot:O"), text="label:N"),
    )
    return compiled(chart, theme, language, height=60 + (SMALL_TEXT + 16) * names)
