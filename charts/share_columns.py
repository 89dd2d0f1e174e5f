"""Shares of a whole, one column per quarter, each part with its share in it and its name beside the last column."""

from functools import lru_cache
from typing import Any

import altair as alt

from charts.config import compiled
from charts.marks import opening, part, slot_axis
from charts.palette import PALETTES, SEQUENTIAL, SEQUENTIAL_TEXT, Palette, Theme


def _colours(palette: Palette) -> dict[str, tuple[str, str]]:
    """Fill and text of each kind of post, and of ours and of names compared with; the last takes all that are left."""
    ink, background = palette.ink, palette.background
    return {
        "own": (palette.accent, background),
        "helping": (SEQUENTIAL[3], SEQUENTIAL_TEXT["ink"]),
        "product": (ink, background),
        "reshared": (palette.context_outline, background),
        "programme": (palette.context, ink),
        "ours": (palette.accent, background),
        "first": (ink, background),
        "second": (palette.context_outline, background),
        "third": (palette.context, ink),
        "others": (palette.grid, ink),
    }


@lru_cache(maxsize=64)
def share_columns(
    theme: Theme, language: str, *, quarter: str, kind: str, share: str, counts: str, height: int = 340
) -> dict[str, Any]:
    """Rows by part: cell (slot, slot_label, kind, from_share, to_share, middle, label, mark), series."""
    palette = PALETTES[theme]
    x = slot_axis("slot", "split(slice(datum.value, 3), '\\n')")
    y = alt.Y(
        "to_share:Q", axis=alt.Axis(title=None, format=".0%", values=[0, 0.25, 0.5, 0.75, 1]),
        scale=alt.Scale(domain=[0, 1]),
    )  # fmt: skip
    colours = _colours(palette)
    fills, texts = (
        alt.Scale(domain=list(colours), range=[of_kind[at] for of_kind in colours.values()]) for at in (0, 1)
    )
    colour = alt.Fill("kind:N", scale=fills, legend=None)
    tooltip = [
        alt.Tooltip("slot_label:N", title=quarter),
        alt.Tooltip("kind_label:N", title=kind),
        alt.Tooltip("share_label:N", title=share),
        alt.Tooltip("counts_label:N", title=counts),
    ]
    cells, labels = part("cell"), part("cell").encode(x=x, y=alt.Y("middle:Q"), text="label:N")
    text: dict[str, Any] = {"fontSize": 11, "tooltip": None, "baseline": "middle"}
    chart = alt.layer(
        opening(
            cells.mark_bar(stroke=palette.background, strokeWidth=1, cursor="pointer").encode(
                x=x, y=y, y2="from_share:Q", fill=colour, tooltip=tooltip
            ),
            "cell",
        ),
        labels.mark_text(**text).encode(color=alt.Color("kind:N", scale=texts, legend=None)),
        part("series")
        .mark_text(align="left", dx=10, color=palette.ink, lineBreak="\n", lineHeight=13, **text)
        .encode(x=alt.value("width"), y=alt.Y("middle:Q"), text="label:N"),
    )
    return compiled(chart, theme, language, height=height)
