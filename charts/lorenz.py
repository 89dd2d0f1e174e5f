"""What share the most active people hold: the curve, the line of equal shares, the point where half is reached."""

from functools import lru_cache
from typing import Any

import altair as alt

from charts.config import compiled
from charts.marks import haloed, opening, part
from charts.palette import PALETTES, Palette, Theme


@lru_cache(maxsize=64)
def lorenz(theme: Theme, language: str, *, people: str, share: str, height: int = 360) -> dict[str, Any]:
    """Rows by part: now, before, equal (people, share 0 to 1), half (people, share, label), series (kind)."""
    palette = PALETTES[theme]
    across = alt.X(
        "people:Q",
        axis=alt.Axis(title=people, format=",d", grid=False, tickCount=5, tickMinStep=1),
        scale=alt.Scale(zero=True, nice=False),
    )
    up = alt.Y(
        "share:Q",
        axis=alt.Axis(
            title=share,
            titleAngle=0,
            titleAlign="left",
            titleAnchor="end",
            titleX=0,
            titleY=-14,
            format=".0%",
            values=[0, 0.25, 0.5, 0.75, 1],
        ),
        scale=alt.Scale(domain=[0, 1]),
    )
    half = part("half").encode(x=across, y=up)
    chart = alt.layer(
        part("equal").mark_line(color=palette.context_outline, strokeDash=[4, 3], strokeWidth=1).encode(x=across, y=up),
        part("before").mark_line(color=palette.context_outline, strokeWidth=2).encode(x=across, y=up),
        part("now").mark_line(color=palette.accent, strokeWidth=2.5).encode(x=across, y=up),
        _steps(palette.context_outline, "before", across, up, people, share),
        _steps(palette.accent, "now", across, up, people, share),
        half.mark_rule(color=palette.ink, strokeWidth=1).encode(y2=alt.datum(0)),
        half.mark_rule(color=palette.ink, strokeWidth=1).encode(x2=alt.datum(0)),
        opening(half.mark_point(filled=True, size=110, color=palette.accent, opacity=1, cursor="pointer"), "half"),
        *haloed(half.encode(text="label:N"), palette, palette.ink, align="left", dx=12, dy=10, fontWeight="bold"),
        *_names(palette, across, up),
    )
    return compiled(chart, theme, language, height=height)


def _steps(colour: str, name: str, across: alt.X, up: alt.Y, people: str, share: str) -> alt.Chart:
    tooltip = [alt.Tooltip("people:Q", title=people, format=",d"), alt.Tooltip("share:Q", title=share, format=".0%")]
    points = part(name).mark_point(filled=True, size=28, color=colour, opacity=1, cursor="pointer")
    return opening(points.encode(x=across, y=up, tooltip=tooltip), name)


def _names(palette: Palette, across: alt.X, up: alt.Y) -> list[alt.Chart]:
    colours = {"now": palette.accent_text, "before": palette.axis_text, "equal": palette.axis_text}
    names: list[alt.Chart] = []
    for kind, colour in colours.items():
        name = part("series").transform_filter(f"datum.kind === '{kind}'").encode(x=across, y=up, text="label:N")
        side: dict[str, Any] = (
            {"align": "right", "dx": -8, "dy": -10} if kind == "now" else {"align": "left", "dx": 8, "dy": 12}
        )
        names += haloed(name, palette, colour, fontSize=11, **side)
    return names
