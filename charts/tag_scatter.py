"""A point per hashtag: how many members use it, by powers of ten, and what its posts receive beside what is usual."""

from functools import lru_cache
from math import log10
from typing import Any

import altair as alt

from charts.config import compiled
from charts.marks import haloed, opening, part
from charts.palette import PALETTES, Palette, Theme

TICKS = (5, 7, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000)
NAME_ROOM = 96  # pixels, so that the name beside the farthest point is not cut


@lru_cache(maxsize=64)
def tag_scatter(
    theme: Theme, language: str, *, least: int, tag: str, users: str, relative: str, posts: str, height: int = 360
) -> dict[str, Any]:
    """Rows by part: dot (power, relative, kind programme or other, is_few, mark), usual, note (side left or right).

    power: of ten, by which the members of a tag are more than the least.
    """
    palette = PALETTES[theme]
    x, y = _axes(least, users, relative)
    scale = alt.Scale(domain=["programme", "other"], range=[palette.accent, palette.context_outline])
    colour, filled = alt.Stroke("kind:N", scale=scale, legend=None), alt.Fill("kind:N", scale=scale, legend=None)
    hollow = alt.condition("datum.is_few", alt.value(palette.background), filled)
    tooltip = [
        alt.Tooltip("tag_label:N", title=tag),
        alt.Tooltip("users_label:N", title=users),
        alt.Tooltip("relative_label:N", title=relative),
        alt.Tooltip("posts_label:N", title=posts),
    ]
    dots = part("dot").mark_point(size=120, strokeWidth=2, opacity=1, cursor="pointer")
    usual = part("usual").encode(y=y)
    chart = alt.layer(
        usual.mark_rule(color=palette.ink, strokeDash=[4, 3], strokeWidth=1),
        *haloed(usual.encode(x=alt.value(4), text="label:N"), palette, palette.axis_text, align="left", dy=-8),
        opening(dots.encode(x=x, y=y, stroke=colour, fill=hollow, tooltip=tooltip), "dot"),
        *_names(palette, part("note").encode(x=x, y=y, text="label:N")),
    )
    return compiled(chart, theme, language, height=height)


def _axes(least: int, users: str, relative: str) -> tuple[alt.X, alt.Y]:
    """Members from the smallest group on, which is 0 of its powers; response from nothing."""
    x = alt.X(
        "power:Q",
        axis=alt.Axis(
            title=users, labelExpr=f"format(round({least} * pow(10, datum.value)), ',d')", grid=False,
            values=[log10(tick / least) for tick in TICKS if tick >= least],
        ),
        scale=alt.Scale(zero=True, nice=False, rangeMax=alt.ExprRef(f"width - {NAME_ROOM}")),
    )  # fmt: skip
    y = alt.Y(
        "relative:Q", axis=alt.Axis(title=relative, format=".1f", tickCount=5), scale=alt.Scale(zero=True, nice=True)
    )
    return x, y


def _names(palette: Palette, names: alt.Chart) -> list[alt.Chart]:
    """Names right or left of their points, those of the program in its colour."""
    tones = (("programme", palette.accent_text, "bold"), ("other", palette.axis_text, "normal"))
    sides: tuple[tuple[str, dict[str, Any]], ...] = (
        ("right", {"align": "left", "dx": 11}), ("left", {"align": "right", "dx": -11})
    )  # fmt: skip
    return [
        layer
        for kind, tone, weight in tones
        for side, style in sides
        for layer in haloed(
            names.transform_filter(f"datum.kind === '{kind}' && datum.side === '{side}'"), palette, tone,
            fontWeight=weight, **style,
        )
    ]  # fmt: skip
