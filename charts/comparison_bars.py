"""Several figures of each of a few campaigns as bars from zero, a column per figure; the chosen campaign stands out."""

from functools import lru_cache
from typing import Any

import altair as alt

from charts.config import compiled
from charts.marks import NAME_LINES, haloed, opening, part
from charts.palette import PALETTES, Palette, Theme


@lru_cache(maxsize=64)
def comparison_bars(
    theme: Theme, language: str, *, lines: int, columns: float, name: str, figure: str, value: str
) -> dict[str, Any]:
    """Rows of part cell: slot (two digits, a blank, name), start, end, is_chosen, is_over, label, figure_label, mark.

    All stand on one scale from 0 to `columns`, a column beginning at each whole number. Part blank: slot, start, label
    of a figure there is none of. Part panel: start, label above a column. Part base and rule: x of zero and median.
    """
    palette = PALETTES[theme]
    y = _lines(palette)
    bare = alt.Axis(title=None, labels=False, ticks=False, domain=False, grid=False)
    across: dict[str, Any] = {"axis": bare, "scale": alt.Scale(domain=[0, columns], nice=False)}
    start, end = alt.X("start:Q", **across), alt.X2("end:Q")
    shown = {"slot_label": name, "figure_label": figure, "value_label": value}
    tooltip = [alt.Tooltip(f"{field}:N", title=title) for field, title in shown.items()]
    chosen = "datum.is_chosen"
    bars = part("cell").mark_bar(strokeWidth=1, cursor="pointer").encode(
        x=start, x2=end, y=y, tooltip=tooltip,
        fill=alt.condition(chosen, alt.value(palette.accent), alt.value(palette.context)),
        stroke=alt.condition(chosen, alt.value(palette.accent), alt.value(palette.context_outline)),
        strokeDash=alt.condition("datum.is_over", alt.value([1, 0]), alt.value([3, 2])),
        fillOpacity=alt.condition("datum.is_over", alt.value(1), alt.value(0.35)),
    )  # fmt: skip
    words = part("blank").encode(x=start, y=y, text="label:N")
    labels = part("cell").encode(x=alt.X("label_at:Q", **across), y=y, text="label:N")
    lines_at: dict[str, Any] = {"x": alt.X("start:Q", **across)}
    chart = alt.layer(
        part("base").mark_rule(color=palette.zero_line, strokeWidth=1).encode(**lines_at),
        opening(bars, "cell"),
        part("rule").mark_rule(color=palette.ink, strokeDash=[4, 3], strokeWidth=1.2).encode(**lines_at),
        *haloed(labels, palette, palette.ink, halo_width=8, align="left", dx=6),
        *haloed(words, palette, palette.axis_text, halo_width=8, align="left", dx=6, fontStyle="italic"),
        part("panel").mark_text(
            align="left", baseline="bottom", dx=2, color=palette.ink, fontSize=12, lineBreak="\n", lineHeight=15,
            tooltip=None,
        ).encode(**lines_at, y=alt.value(-22), text="label:N"),
    )  # fmt: skip
    return compiled(chart, theme, language, height=40 + 54 * max(lines, 1))


def _lines(palette: Palette) -> alt.Y:
    """One line per campaign: its name, its days and the age of its posts."""
    axis = alt.Axis(
        title=None,
        labelExpr=NAME_LINES,
        labelLimit=340,
        labelColor=palette.ink,
        labelPadding=10,
        ticks=False,
        domain=False,
    )
    return alt.Y("slot:O", sort="ascending", axis=axis, scale=alt.Scale(paddingInner=0.35, paddingOuter=0.25))
