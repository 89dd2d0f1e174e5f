"""Daily columns of two kinds around one campaign window."""

from functools import lru_cache
from typing import Any

import altair as alt

from charts.config import compiled
from charts.marks import DAY_LABEL, columns, haloed, part, series_labels, slot_axis, windows, zero_line
from charts.palette import PALETTES, Theme


@lru_cache(maxsize=64)
def day_columns(
    theme: Theme,
    language: str,
    *,
    day: str,
    posts: str,
    kind: str,
    labelled_days: tuple[str, ...],
    height: int = 340,
) -> dict[str, Any]:
    """Rows by part: column (slot, kind, low, high, posts, is_complete), window, note, series, zero."""
    palette = PALETTES[theme]
    slot = slot_axis("slot", DAY_LABEL[language], values=labelled_days)
    tooltip = [
        alt.Tooltip("slot_label:N", title=day),
        alt.Tooltip("kind_label:N", title=kind),
        alt.Tooltip("posts:Q", title=posts, format=",d"),
    ]
    colours = {"unprompted": palette.context, "prompted": palette.accent, "elsewhere": palette.shade}
    texts = {"unprompted": palette.axis_text, "prompted": palette.accent_text, "elsewhere": palette.axis_text}
    notes = part("note").encode(x=slot, y=alt.Y("high:Q", title=None), text="label:N")
    chart = alt.layer(
        *windows(palette, slot),
        columns(palette, slot, colours, tooltip),
        zero_line(palette),
        *haloed(notes, palette, palette.ink, align="center", dy=-10, fontSize=11),
        *series_labels(texts),
    )
    return compiled(chart, theme, language, height=height)
