"""Pieces several shapes share: parts of the rows, axes, columns, labels that stay readable over marks."""

from typing import Any, Literal

import altair as alt

from charts.palette import Palette

WEEK_LABEL = {
    "en": "'W' + utcFormat(toDate(datum.value), '%-V')",
    "de": "'KW\u00a0' + utcFormat(toDate(datum.value), '%-V')",
}
DAY_LABEL = {
    "en": "utcFormat(toDate(datum.value), '%-d %b')",
    "de": "utcFormat(toDate(datum.value), '%d.%m.')",
}
# A slot sorts by its first two digits and a blank; what follows is its name, in lines where it has some.
NAME = "slice(datum.value, 3)"
NAME_LINES = f"split({NAME}, '\\n')"
MONTH_LABEL = "[utcFormat(toDate(datum.value), '%b'), utcFormat(toDate(datum.value), '%Y')]"


def week_label(language: str, *, years: bool = False) -> str:
    """The ISO week under a column, its year below it where a period holds more than one."""
    week = WEEK_LABEL[language]
    return f"[{week}, utcFormat(toDate(datum.value), '%G')]" if years else week


def part(name: str) -> alt.Chart:
    """The rows of one part; every row of a chart says in `part` which part it draws."""
    return alt.Chart(alt.NamedData(name="rows")).transform_filter(f"datum.part === '{name}'")


def slot_axis(field: str, label_expr: str, *, values: tuple[str, ...] = (), label_padding: int = 6) -> alt.X:
    """Equal slots for weeks, days or months; the field holds the first day as ISO text."""
    axis = alt.Axis(
        title=None,
        labelAngle=0,
        labelExpr=label_expr,
        labelOverlap=not values,
        labelSeparation=4,
        labelPadding=label_padding,
        grid=False,
        values=list(values) if values else alt.Undefined,
    )
    return alt.X(f"{field}:O", sort="ascending", axis=axis, scale=alt.Scale(paddingInner=0.22, paddingOuter=0.11))


def count_axis(field: str = "high", **scale: Any) -> alt.Y:
    """Counts from zero, few light grid lines, whole numbers only."""
    axis = alt.Axis(title=None, format=",d", tickCount=4, tickMinStep=1)
    return alt.Y(f"{field}:Q", axis=axis, scale=alt.Scale(zero=True, nice=True, **scale))


def opening(chart: alt.Chart, name: str) -> alt.Chart:
    """The same marks, each of which can be chosen; what is chosen names its rows' field mark."""
    choice = alt.selection_point(name=f"chosen_{name}", fields=["mark"], on="click", clear="dblclick", toggle=False)
    chosen: alt.Chart = chart.add_params(choice)
    return chosen


def columns(palette: Palette, slot: alt.X, colours: dict[str, str], tooltip: list[alt.Tooltip]) -> alt.Chart:
    """Stacked columns from `low` to `high`; incomplete slots are lighter with a dashed outline."""
    kinds, greys = list(colours), (palette.context, palette.shade)
    fill = alt.Fill("kind:N", scale=alt.Scale(domain=kinds, range=list(colours.values())), legend=None)
    outlines = [palette.context_outline if colours[kind] in greys else colours[kind] for kind in kinds]
    stroke = alt.Stroke("kind:N", scale=alt.Scale(domain=kinds, range=outlines), legend=None)
    dash = alt.condition("datum.is_complete", alt.value([1, 0]), alt.value([3, 2]))
    drawn: alt.Chart = (
        part("column")
        .mark_bar(strokeWidth=1, cursor="pointer")
        .encode(
            x=slot,
            y=count_axis(),
            y2="low:Q",
            fill=fill,
            stroke=stroke,
            strokeDash=dash,
            fillOpacity=alt.condition("datum.is_complete", alt.value(1), alt.value(0.35)),
            tooltip=tooltip,
        )
    )
    return opening(drawn, "column")


def haloed(chart: alt.Chart, palette: Palette, colour: str, *, halo_width: int = 3, **mark: Any) -> list[alt.Chart]:
    """A label with a halo in the background colour, to stay readable over marks; wider where lines cross it."""
    style: dict[str, Any] = {"baseline": "middle", "lineBreak": "\n"} | mark
    halo = chart.mark_text(stroke=palette.background, strokeWidth=halo_width, strokeJoin="round", tooltip=None, **style)
    return [halo, chart.mark_text(color=colour, tooltip=None, **style)]


def series_labels(colours: dict[str, str]) -> list[alt.Chart]:
    """Direct labels right of the plot, at the height the rows of part `series` give."""
    return [
        part("series")
        .transform_filter(f"datum.kind === '{kind}'")
        .mark_text(
            align="left", baseline="middle", dx=8, color=colour, lineBreak="\n", fontWeight="bold", lineHeight=13
        )
        .encode(x=alt.value("width"), y=alt.Y("high:Q", title=None), text="label:N")
        for kind, colour in colours.items()
    ]


def brushing(chart: alt.Chart, name: str) -> alt.Chart:
    """The same marks, of whose slots several neighbouring ones can be chosen by dragging."""
    brushed: alt.Chart = chart.add_params(alt.selection_interval(name=name, encodings=["x"], zoom=False))
    return brushed


def windows(palette: Palette, slot: alt.X, *, opens: bool = False) -> list[alt.Chart]:
    """Campaign windows as bands behind the columns with their names above the plot; chosen, they name it."""
    start, end = slot.bandPosition(0), alt.X2("to_slot:N", bandPosition=1)
    cursor: Literal["pointer", "default"] = "pointer" if opens else "default"
    bands = (
        part("window")
        .mark_rect(color=palette.window, cursor=cursor)
        .encode(x=start, x2=end, tooltip=alt.Tooltip("label:N", title=" "))
    )
    names = part("window").mark_text(
        align="left", baseline="bottom", color=palette.accent_text, fontSize=11, tooltip=None,
        cursor=cursor,
    )  # fmt: skip
    names = names.encode(x=start, y=alt.Y("offset:Q", scale=None), text="name:N")
    if opens:
        chosen = [
            alt.selection_point(
                name=f"chosen_{one}", fields=["campaign_id"], on="click", clear="dblclick", toggle=False
            )
            for one in ("window", "window_name")
        ]
        bands, names = bands.add_params(chosen[0]), names.add_params(chosen[1])
    return [bands, names]


def zero_line(palette: Palette) -> alt.Chart:
    """The base line the columns stand on."""
    drawn: alt.Chart = (
        part("zero").mark_rule(color=palette.zero_line, strokeWidth=1).encode(y=alt.Y("high:Q", title=None))
    )
    return drawn
