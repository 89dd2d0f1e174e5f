"""Monthly gains above zero, falls below, the net change as a dot, one figure under each column."""

from functools import lru_cache
from typing import Any

import altair as alt

from charts.config import compiled
from charts.marks import MONTH_LABEL, columns, haloed, opening, part, series_labels, slot_axis, zero_line
from charts.palette import PALETTES, Palette, Theme


@lru_cache(maxsize=64)
def growth_columns(
    theme: Theme,
    language: str,
    *,
    month: str,
    kind: str,
    members: str,
    net: str,
    retained: str,
    ratio: str,
    height: int = 360,
) -> dict[str, Any]:
    """Rows by part: column (new, reactivated, lapsed, leavers), net, ratio, ratio_name, start, note, series, zero."""
    palette = PALETTES[theme]
    slot = slot_axis("slot", MONTH_LABEL, label_padding=40)
    tooltip = [
        alt.Tooltip("slot_label:N", title=month),
        alt.Tooltip("kind_label:N", title=kind),
        alt.Tooltip("members:Q", title=members, format=",d"),
        alt.Tooltip("retained:Q", title=retained, format=",d"),
        alt.Tooltip("net_label:N", title=net),
        alt.Tooltip("ratio_label:N", title=ratio),
    ]
    colours = {"new": palette.accent, "reactivated": palette.ink, "lapsed": palette.context, "leavers": palette.shade}
    texts = colours | {"new": palette.accent_text, "lapsed": palette.axis_text, "leavers": palette.axis_text}
    notes = part("note").encode(x=slot, y=alt.Y("high:Q", title=None), text="label:N")
    chart = alt.layer(
        _history_start(palette, slot),
        columns(palette, slot, colours, tooltip),
        zero_line(palette),
        _net_changes(palette, slot, tooltip),
        *_figures_below(palette, slot),
        *haloed(notes, palette, palette.ink, align="center", dy=-10, fontSize=11),
        *series_labels(texts),
    )
    return compiled(chart, theme, language, height=height)


def _history_start(palette: Palette, slot: alt.X) -> alt.Chart:
    end = alt.X2("slot:N", bandPosition=1)
    drawn: alt.Chart = part("start").mark_rect(color=palette.shade).encode(x=slot.bandPosition(0), x2=end)
    return drawn


def _net_changes(palette: Palette, slot: alt.X, tooltip: list[alt.Tooltip]) -> alt.Chart:
    dots = part("net").mark_point(
        filled=True, size=70, color=palette.ink, stroke=palette.background, strokeWidth=2, opacity=1, cursor="pointer"
    )
    return opening(dots.encode(x=slot, y=alt.Y("high:Q", title=None), tooltip=tooltip), "net")


def _figures_below(palette: Palette, slot: alt.X) -> list[alt.Chart]:
    below: dict[str, Any] = {"baseline": "top", "dy": 8, "fontSize": 11, "lineBreak": "\n", "tooltip": None}
    figures = opening(part("ratio").mark_text(color=palette.ink, fontWeight="bold", cursor="pointer", **below), "ratio")
    name = part("ratio_name").mark_text(align="left", dx=8, color=palette.axis_text, **below)
    return [
        figures.encode(x=slot, y=alt.value("height"), text="label:N"),
        name.encode(x=alt.value("width"), y=alt.value("height"), text="label:N"),
    ]
