"""One slide: title sentence, chart and stamp of an exhibit, as on its picture."""

from typing import Any

import streamlit as st

from components.frame.literal import literal
from components.frame.navigation import title_id
from components.slides.review import LAST, Review, page_at
from exhibits.exhibit import Exhibit
from exhibits.stamps import selection_line
from language import say
from reports.composition import MOST_GROWN
from reports.lettering import lines_of
from reports.sheet import Sheet, sheet_of

# Of the paper in slides.css: width between its margins, height without them and the lines that are always there.
WIDTH, HEIGHT = 1312, 650
TITLE, SUBTITLE, FOOTER, LEADING = 24, 15.5, 11, 1.25


def draw_slide(review: Review, place: int) -> None:
    """The exhibit at a place, or the titles of those that have nothing to show."""
    language = review.shown.language
    exhibit = None if place == LAST else review.exhibit(place)
    if exhibit is None:
        _draw_left_out(review.titles_left_out(), language)
        return
    sheet = sheet_of(exhibit, selection_line(review.shown.scope, language), language)
    _draw_head(say(title_id(page_at(place)), language), sheet.title, sheet.subtitle)
    with st.container(key="slide_plot"):
        _draw_figure(exhibit, sheet)
    _draw_foot(sheet)


def _draw_left_out(titles: list[str], language: str) -> None:
    _draw_head(
        say("present-left-out-over", language), say("present-left-out", language, count=len(titles)),
        say("present-left-out-about", language),
    )  # fmt: skip
    with st.container(key="slide_list"):
        st.markdown("\n".join(f"- {literal(title)}" for title in titles))


def _draw_head(over: str, title: str, below: str) -> None:
    with st.container(key="slide_head", gap=None):
        st.caption(literal(over))
        st.title(literal(title), anchor=False)
        st.markdown(literal(below))


def _draw_figure(exhibit: Exhibit, sheet: Sheet) -> None:
    if sheet.chart is None:
        if sheet.table:
            st.table(exhibit.table)
        return
    height = round(min(room_for_chart(sheet), sheet.chart["height"] * MOST_GROWN))
    # The chart's own size: Streamlit 1.67 would otherwise measure how large the enlarged paper looks.
    chart = still(sheet.chart) | {"width": WIDTH, "height": height}
    st.vega_lite_chart(chart, theme=None, width="content", height="content", alt=sheet.alt, key=f"slide_{exhibit.id}")


def room_for_chart(sheet: Sheet) -> float:
    """The height the words of a slide leave for its chart."""
    worded = ((sheet.title, TITLE, True), (sheet.subtitle, SUBTITLE, False), (sheet.footer, FOOTER, False))
    lines = [(len(lines_of(text, size, WIDTH, is_bold=is_bold, most=3)), size) for text, size, is_bold in worded]
    return HEIGHT - sum(count * size * LEADING for count, size in lines)


def _draw_foot(sheet: Sheet) -> None:
    marked = f":orange[**{literal(sheet.marked)}**] · " if sheet.marked else ""
    with st.container(key="slide_foot"):
        st.caption(marked + literal(sheet.footer))


def still(chart: dict[str, Any]) -> dict[str, Any]:
    """The chart without sliders, drawn as lines, not as points: a slide is enlarged as a whole."""
    params = [{name: part for name, part in param.items() if name != "bind"} for param in chart.get("params", ())]
    usermeta = chart.get("usermeta", {}) | {"embedOptions": {"renderer": "svg"}}
    return chart | {"usermeta": usermeta} | ({"params": params} if params else {})
