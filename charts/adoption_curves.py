"""How a hashtag spreads: one panel below the other, a curve that rises with each member who uses it first."""

from functools import lru_cache
from typing import Any

import altair as alt

from charts.config import compiled
from charts.marks import haloed, opening, part
from charts.palette import PALETTES, Theme

ROOM = 0.74  # part of a panel its curve may fill; the rest is for its name
PANEL_HEIGHT = 110  # pixels


@lru_cache(maxsize=64)
def adoption_curves(
    theme: Theme, language: str, *, panels: int, days: str, users: str, tag: str, campaign: str
) -> dict[str, Any]:
    """Rows by part: curve (slot, day, at), read (at, mark, label), start (a campaign: at, label), panel, base.

    A panel is one unit of height, the lowest from 0; all have the same scale of members.
    """
    palette = PALETTES[theme]
    along = alt.Axis(title=days, format=",d", grid=False, tickCount=6, tickMinStep=1)
    x = alt.X("day:Q", axis=along, scale=alt.Scale(zero=True, nice=False))
    upward = alt.Axis(title=None, labels=False, grid=False)
    y = alt.Y("at:Q", axis=upward, scale=alt.Scale(zero=True, nice=False, domain=[0, panels]))
    tooltip = [
        alt.Tooltip("tag_label:N", title=tag),
        alt.Tooltip("day:Q", title=days, format=",d"),
        alt.Tooltip("users_label:N", title=users),
    ]
    at_start = [alt.Tooltip("label:N", title=campaign), alt.Tooltip("day:Q", title=days, format=",d")]
    told, names = part("read").encode(x=x, y=y), part("panel").encode(x=alt.value(0), y=y, text="label:N")
    point: dict[str, Any] = {"filled": True, "opacity": 1}
    label: dict[str, Any] = {"align": "right", "dx": -8, "dy": -9, "fontWeight": "bold"}
    chart = alt.layer(
        part("base").mark_rule(color=palette.zero_line, strokeWidth=1).encode(y=y),
        names.mark_text(align="left", baseline="top", fontWeight="bold", color=palette.ink, tooltip=None),
        part("curve").mark_line(interpolate="step-after", strokeWidth=2.5, color=palette.accent).encode(
            x=x, y=y, detail="slot:N"
        ),
        part("start").mark_point(size=70, color=palette.ink, **point).encode(x=x, y=y, tooltip=at_start),
        opening(
            told.mark_point(size=80, color=palette.accent, cursor="pointer", **point).encode(tooltip=tooltip), "read"
        ),
        *haloed(told.encode(text="label:N"), palette, palette.accent_text, **label),
    )  # fmt: skip
    return compiled(chart, theme, language, height=48 + PANEL_HEIGHT * panels)
