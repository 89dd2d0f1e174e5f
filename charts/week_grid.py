"""Channels by weeks: each cell says by colour and sign whether it is whole, in part, missing or not expected."""

from functools import lru_cache
from typing import Any

import altair as alt

from charts.config import compiled
from charts.marks import NAME, part, week_label
from charts.palette import PALETTES, Palette, Theme

ROW_HEIGHT = 34
# Signs beside the colours: a tick, a dash, a cross and a dot, drawn so that no font has to know them.
SIGNS = {
    "complete": "M-0.55,0L-0.15,0.4L0.55,-0.45",
    "partial": "M-0.55,0L0.55,0",
    "missing": "M-0.45,-0.45L0.45,0.45M0.45,-0.45L-0.45,0.45",
    "not expected": "M-0.05,0L0.05,0",
}


@lru_cache(maxsize=64)
def week_grid(
    theme: Theme, language: str, *, channels: int, week: str, channel: str, status: str, years: bool = False
) -> dict[str, Any]:
    """Rows of part cell: slot (Monday), channel (two digits, a blank and the name), status and its label."""
    palette = PALETTES[theme]
    axis: dict[str, Any] = {"title": None, "labelPadding": 8, "grid": False}
    across = alt.X(
        "slot:O",
        sort="ascending",
        axis=alt.Axis(labelAngle=0, labelOverlap=True, labelExpr=week_label(language, years=years), **axis),
        scale=alt.Scale(paddingInner=0.08, paddingOuter=0.02),
    )
    down = alt.Y(
        "channel:O",
        sort="ascending",
        axis=alt.Axis(labelExpr=NAME, labelLimit=230, labelColor=palette.ink, **axis),
        scale=alt.Scale(paddingInner=0.14, paddingOuter=0.05),
    )
    tooltip = [
        alt.Tooltip("channel_label:N", title=channel),
        alt.Tooltip("slot_label:N", title=week),
        alt.Tooltip("status_label:N", title=status),
    ]
    chosen = alt.selection_point(name="cell", fields=["slot", "channel"], empty=False)
    cells = part("cell").mark_rect(strokeWidth=1, cornerRadius=2, cursor="pointer")
    chart = alt.layer(
        cells.encode(x=across, y=down, tooltip=tooltip, **_colours(palette)).add_params(chosen),
        *(_sign(palette, kind, across, down) for kind in SIGNS),
    )
    return compiled(chart, theme, language, height=44 + ROW_HEIGHT * max(channels, 1))


def _colours(palette: Palette) -> dict[str, Any]:
    fills = (palette.better, palette.context, palette.worse, palette.background)
    lines = (palette.better, palette.context_outline, palette.worse, palette.grid)
    kinds = list(SIGNS)
    return {
        "fill": alt.Fill("status:N", scale=alt.Scale(domain=kinds, range=list(fills)), legend=None),
        "stroke": alt.Stroke("status:N", scale=alt.Scale(domain=kinds, range=list(lines)), legend=None),
    }


def _sign(palette: Palette, kind: str, across: alt.X, down: alt.Y) -> alt.Chart:
    colours = {"partial": palette.ink, "not expected": palette.context_outline}
    drawn: alt.Chart = (
        part("cell")
        .transform_filter(f"datum.status === '{kind}'")
        .mark_point(
            shape=SIGNS[kind], size=110, filled=False, fillOpacity=0, strokeWidth=2, opacity=1, tooltip=None,
            color=colours.get(kind, palette.background), strokeCap="round",
        )
        .encode(x=across, y=down)
    )  # fmt: skip
    return drawn
