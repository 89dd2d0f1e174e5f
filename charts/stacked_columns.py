"""Weekly columns of two kinds, campaign windows behind them, limits of normal variation as thin lines."""

from functools import lru_cache
from typing import Any

import altair as alt

from charts.config import compiled
from charts.marks import brushing, columns, haloed, part, series_labels, slot_axis, week_label, windows, zero_line
from charts.palette import PALETTES, Theme

BRUSH = "brushed_weeks"


@lru_cache(maxsize=64)
def stacked_columns(
    theme: Theme,
    language: str,
    *,
    week: str,
    posts: str,
    kind: str,
    years: bool = False,
    height: int = 340,
) -> dict[str, Any]:
    """Rows by part: column (slot, kind, low, high, posts, is_complete), window, limit, note, series, zero."""
    palette = PALETTES[theme]
    slot = slot_axis("slot", week_label(language, years=years))
    tooltip = [
        alt.Tooltip("slot_label:N", title=week),
        alt.Tooltip("kind_label:N", title=kind),
        alt.Tooltip("posts:Q", title=posts, format=",d"),
    ]
    colours = {"unprompted": palette.context, "prompted": palette.accent}
    texts = {"unprompted": palette.axis_text, "prompted": palette.accent_text}
    limits = (
        part("limit").mark_rule(color=palette.ink, strokeWidth=1, opacity=0.75).encode(y=alt.Y("high:Q", title=None))
    )
    limit_names = (
        part("limit")
        .transform_filter("isValid(datum.label)")
        .encode(x=alt.value(2), y=alt.Y("high:Q", title=None), text="label:N")
    )
    notes = part("note").encode(x=slot, y=alt.Y("high:Q", title=None), text="label:N")
    chart = alt.layer(
        *windows(palette, slot, opens=True),
        brushing(columns(palette, slot, colours, tooltip), BRUSH),
        zero_line(palette),
        limits,
        *haloed(limit_names, palette, palette.ink, align="left", dy=-8, fontSize=11),
        *haloed(notes, palette, palette.ink, align="center", dy=-9, fontSize=11),
        *series_labels(texts),
    )
    return compiled(chart, theme, language, height=height)
