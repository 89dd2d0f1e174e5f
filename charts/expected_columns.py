"""Weekly columns around one campaign, with the range that is usual drawn over each of them."""

from functools import lru_cache
from typing import Any

import altair as alt

from charts.config import compiled
from charts.marks import DAY_LABEL, columns, haloed, part, series_labels, slot_axis, windows, zero_line
from charts.palette import PALETTES, Palette, Theme

# Pixels into the gaps beside a column, so that a range is seen behind it.
BEYOND: dict[str, Any] = {"xOffset": -6, "x2Offset": 6}


@lru_cache(maxsize=64)
def expected_columns(
    theme: Theme, language: str, *, week: str, posts: str, kind: str, usual: str, height: int = 290
) -> dict[str, Any]:
    """Rows by part: column (slot, kind, low, high, posts), usual (slot, low, middle, high), window, note, series, zero.

    after: the days a campaign may carry over into, as a window is drawn.
    """
    palette = PALETTES[theme]
    slot = slot_axis("slot", DAY_LABEL[language])
    tooltip = [
        alt.Tooltip("slot_label:N", title=week),
        alt.Tooltip("kind_label:N", title=kind),
        alt.Tooltip("posts:Q", title=posts, format=",d"),
        alt.Tooltip("usual:N", title=usual),
    ]
    colours = {"unprompted": palette.context, "prompted": palette.accent, "elsewhere": palette.shade}
    texts = {"unprompted": palette.axis_text, "prompted": palette.accent_text, "elsewhere": palette.axis_text}
    notes = part("note").encode(x=slot, y=alt.Y("high:Q", title=None), text="label:N")
    chart = alt.layer(
        *_after(palette, slot),
        *windows(palette, slot),
        _band(palette, slot),
        columns(palette, slot, colours, tooltip),
        *_edges(palette, slot, tooltip),
        zero_line(palette),
        *haloed(notes, palette, palette.ink, align="left", dy=-10, fontSize=11),
        *series_labels(texts),
    )
    return compiled(chart, theme, language, height=height)


def _band(palette: Palette, slot: alt.X) -> alt.Chart:
    """What is usual, behind the columns."""
    start, end = slot.bandPosition(0), alt.X2("slot:N", bandPosition=1)
    band = part("usual").mark_rect(color=palette.ink, opacity=0.1, tooltip=None, **BEYOND)
    drawn: alt.Chart = band.encode(x=start, x2=end, y=alt.Y("low:Q", title=None), y2="high:Q")
    return drawn


def _edges(palette: Palette, slot: alt.X, tooltip: list[alt.Tooltip]) -> list[alt.Chart]:
    """The ends of what is usual as thin lines, dashed what is expected, over the columns."""
    start, end = slot.bandPosition(0), alt.X2("slot:N", bandPosition=1)
    dashes: dict[str, list[float]] = {"low": [1, 0], "middle": [4, 3], "high": [1, 0]}
    return [
        part("usual")
        .mark_rule(color=palette.ink, strokeWidth=1, opacity=0.75, strokeDash=dash, **BEYOND)
        .encode(x=start, x2=end, y=alt.Y(f"{edge}:Q", title=None), tooltip=tooltip[::3])
        for edge, dash in dashes.items()
    ]


def _after(palette: Palette, slot: alt.X) -> list[alt.Chart]:
    """The days after the window as a grey band with its name."""
    start, end = slot.bandPosition(0), alt.X2("to_slot:N", bandPosition=1)
    band = part("after").mark_rect(color=palette.shade, tooltip=None).encode(x=start, x2=end)
    name = part("after").mark_text(
        align="left", baseline="bottom", color=palette.axis_text, fontSize=11, tooltip=None
    )  # fmt: skip
    return [band, name.encode(x=start, y=alt.Y("offset:Q", scale=None), text="name:N")]
