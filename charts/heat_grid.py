"""Lines by columns, each cell with its figure on a colour of one scale; what is open or hidden stands apart."""

from functools import lru_cache
from typing import Any

import altair as alt

from charts.config import compiled
from charts.marks import NAME, opening, part
from charts.palette import PALETTES, SEQUENTIAL, SEQUENTIAL_TEXT, Palette, Theme


@lru_cache(maxsize=64)
def heat_grid(
    theme: Theme, language: str, *, lines: int, down: str, across: str, value: str, angle: int = 0, row_height: int = 26
) -> dict[str, Any]:
    """Rows of part cell: line and slot (two digits, a blank and the name), step 0 to 8 or -1, label, is_complete.

    line_label, slot_label and value_label are what the tooltip says; tone: ink, white or plain. Rows of part hidden
    have no step.
    """
    palette = PALETTES[theme]
    axis: dict[str, Any] = {"title": None, "labelExpr": NAME, "labelPadding": 8, "grid": False}
    x = alt.X(
        "slot:O",
        sort="ascending",
        axis=alt.Axis(orient="top", labelAngle=angle, labelLimit=150, labelOverlap=False, **axis),
        scale=alt.Scale(paddingInner=0.05, paddingOuter=0.02),
    )
    y = alt.Y(
        "line:O",
        sort="ascending",
        axis=alt.Axis(labelLimit=190, labelColor=palette.ink, **axis),
        scale=alt.Scale(paddingInner=0.1, paddingOuter=0.05),
    )
    tooltip = [
        alt.Tooltip("line_label:N", title=down),
        alt.Tooltip("slot_label:N", title=across),
        alt.Tooltip("value_label:N", title=value),
    ]
    cells = part("cell").mark_rect(strokeWidth=1, cornerRadius=2, cursor="pointer")
    hidden = part("hidden").encode(x=x, y=y, tooltip=tooltip)
    chart = alt.layer(
        hidden.mark_rect(color=palette.shade, stroke=palette.grid, cornerRadius=2),
        hidden.mark_text(color=palette.axis_text, fontSize=11, tooltip=None).encode(text="label:N"),
        opening(cells.encode(x=x, y=y, tooltip=tooltip, **_colours(palette)), "cell"),
        *(_labels(tone, colour, x, y) for tone, colour in (SEQUENTIAL_TEXT | {"plain": palette.ink}).items()),
    )
    head, right = (90, 40) if angle else (44, 6)
    return compiled(chart, theme, language, height=head + row_height * max(lines, 1), right=right)


def _colours(palette: Palette) -> dict[str, Any]:
    steps = [-1, *range(len(SEQUENTIAL))]
    scale = alt.Scale(domain=steps, range=[palette.shade, *SEQUENTIAL])
    return {
        "fill": alt.Fill("step:O", scale=scale, legend=None),
        "fillOpacity": alt.condition("datum.is_complete", alt.value(1), alt.value(0.35)),
        "stroke": alt.condition("datum.is_complete", alt.value(palette.background), alt.value(palette.context_outline)),
        "strokeDash": alt.condition("datum.is_complete", alt.value([1, 0]), alt.value([3, 2])),
    }


def _labels(tone: str, colour: str, x: alt.X, y: alt.Y) -> alt.Chart:
    told = part("cell").transform_filter(f"datum.tone === '{tone}'")
    drawn: alt.Chart = told.mark_text(color=colour, fontSize=11, tooltip=None).encode(x=x, y=y, text="label:N")
    return drawn
