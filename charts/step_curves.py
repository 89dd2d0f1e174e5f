"""Two curves that rise in steps from none to all over days, read off at a few days."""

from functools import lru_cache
from typing import Any

import altair as alt

from charts.config import compiled
from charts.marks import haloed, opening, part
from charts.palette import PALETTES, Theme

PLACES: dict[str, dict[str, Any]] = {
    "up": {"align": "right", "dx": -9, "dy": -9},
    "down": {"align": "left", "dx": 9, "dy": 11},
}


@lru_cache(maxsize=64)
def step_curves(theme: Theme, language: str, *, days: str, share: str, kind: str, height: int = 340) -> dict[str, Any]:
    """Rows by part: curve (kind now or before, day, share 0 to 1), read (mark, label, place up or down), series."""
    palette = PALETTES[theme]
    colours = {"now": palette.accent, "before": palette.context_outline}
    texts = {"now": palette.accent_text, "before": palette.axis_text}
    x = alt.X(
        "day:Q",
        axis=alt.Axis(title=days, format=",d", grid=False, tickCount=6, tickMinStep=1),
        scale=alt.Scale(zero=True, nice=False),
    )
    y = alt.Y(
        "share:Q",
        axis=alt.Axis(title=None, format=".0%", values=[0, 0.25, 0.5, 0.75, 1]),
        scale=alt.Scale(domain=[0, 1]),
    )
    colour = alt.Color("kind:N", scale=alt.Scale(domain=list(colours), range=list(colours.values())), legend=None)
    tooltip = [
        alt.Tooltip("kind_label:N", title=kind),
        alt.Tooltip("day:Q", title=days, format=",d"),
        alt.Tooltip("share:Q", title=share, format=".1%"),
    ]
    curves = part("curve").mark_line(interpolate="step-after", strokeWidth=2.5).encode(x=x, y=y, color=colour)
    points = part("read").mark_point(filled=True, size=90, opacity=1, cursor="pointer")
    names: list[alt.Chart] = []
    for name, text in texts.items():
        told = f"datum.kind === '{name}'"
        for place, side in PLACES.items():
            read = part("read").transform_filter(f"{told} && datum.place === '{place}'")
            names += haloed(read.encode(x=x, y=y, text="label:N"), palette, text, fontWeight="bold", **side)
        # a curve never falls, so there is room above its end
        for place, below in (("up", -12), ("down", 22)):
            ends = part("series").transform_filter(f"{told} && datum.place === '{place}'")
            names += haloed(ends.encode(x=x, y=y, text="label:N"), palette, text, align="right", dx=-2, dy=below)
    chart = alt.layer(
        part("rule").mark_rule(color=palette.context_outline, strokeDash=[3, 3], strokeWidth=1).encode(x=x),
        curves,
        opening(points.encode(x=x, y=y, color=colour, tooltip=tooltip), "read"),
        *names,
    )
    return compiled(chart, theme, language, height=height)
