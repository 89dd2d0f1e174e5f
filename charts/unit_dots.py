"""Two shares of each unit as dots with their intervals on one scale, beside the share of all as a line."""

from functools import lru_cache
from typing import Any

import altair as alt

from charts.config import compiled
from charts.marks import NAME_LINES, haloed, opening, part
from charts.palette import PALETTES, Palette, Theme

KINDS = ("taking_part", "first_time")


@lru_cache(maxsize=64)
def unit_dots(
    theme: Theme, language: str, *, units: int, unit: str, kind: str, share: str, interval: str
) -> dict[str, Any]:
    """Rows of part dot: slot (two digits, a blank, name), kind (of KINDS), share, low, high; rule: all; hidden: few."""
    palette, scale = PALETTES[theme], alt.Scale(domain=[0, 1])
    y = _lines(palette)
    beside = alt.YOffset("kind:N", sort=list(KINDS), scale=alt.Scale(domain=list(KINDS), paddingOuter=0.3))
    shares = alt.Axis(title=None, format=".0%", values=[0, 0.25, 0.5, 0.75, 1])
    x, far = (alt.X(f"{end}:Q", axis=shares, scale=scale) for end in ("share", "high"))
    colours = alt.Scale(domain=list(KINDS), range=[palette.accent, palette.ink])
    tooltip = [
        *(alt.Tooltip(f"{field}:N", title=title) for field, title in (("slot_label", unit), ("kind_label", kind))),
        alt.Tooltip("share:Q", title=share, format=".1%"),
        alt.Tooltip("interval_label:N", title=interval),
    ]
    told = part("dot").encode(y=y, yOffset=beside)
    of_all = part("rule").encode(x=x)
    chart = alt.layer(
        of_all.mark_rule(color=palette.accent_text, strokeDash=[5, 4], strokeWidth=1.5, tooltip=None),
        told.mark_rule(color=palette.context_outline, strokeWidth=2).encode(
            x=alt.X("low:Q", axis=shares, scale=scale), x2="high:Q"
        ),
        opening(
            told.mark_point(filled=True, size=110, opacity=1, cursor="pointer").encode(
                x=x, color=alt.Color("kind:N", scale=colours, legend=None), tooltip=tooltip
            ),
            "dot",
        ),
        *haloed(told.encode(x=far, text="label:N"), palette, palette.ink, align="left", dx=8),
        part("hidden").mark_text(align="left", color=palette.axis_text, fontStyle="italic", tooltip=None).encode(
            x=alt.value(4), y=y, text="label:N"
        ),
        of_all.mark_text(align="left", baseline="bottom", dx=5, dy=-2, color=palette.accent_text, tooltip=None).encode(
            y=alt.value(0), text="label:N"
        ),
    )  # fmt: skip
    return compiled(chart, theme, language, height=50 + 46 * max(units, 1))


def _lines(palette: Palette) -> alt.Y:
    """One line per unit: its name and how many people it has."""
    axis = alt.Axis(title=None, labelExpr=NAME_LINES, labelLimit=230, labelColor=palette.ink, labelPadding=10)
    return alt.Y("slot:O", sort="ascending", axis=axis, scale=alt.Scale(paddingInner=0.2, paddingOuter=0.3))
