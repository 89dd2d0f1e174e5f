"""An exhibit on screen: title sentence, chart, figures as a table, footer; or why there is nothing to see."""

from collections.abc import Callable
from functools import partial
from typing import Literal

import streamlit as st

from components.exhibit.empty import draw_empty
from components.exhibit.hidden_rule import draw_hidden_rule
from components.exhibit.opened import open_chosen_cell, open_chosen_mark, round_of_choices
from components.exhibit.pictures import Again, as_passed_on, draw_pictures
from components.exhibit.provenance import draw_opened, draw_opener
from components.frame.heading import draw_heading
from components.frame.incidents import incidents
from components.frame.link_copied import draw_figure_link, draw_led_here
from components.frame.literal import literal
from components.frame.view import current
from exhibits.exhibit import Exhibit
from exhibits.stamps import SEPARATOR
from language import say

Build = Callable[..., Exhibit]


def draw(build: Build, *arguments: object, is_of_posts: bool = False) -> None:
    """Build an exhibit for the current view and draw it; a bug in it leaves its neighbours standing.

    is_of_posts: it is about the weeks chosen, where there are some.
    """
    shown = current()
    scope, compare = (shown.weeks, shown.weeks_compare) if is_of_posts and shown.weeks else (shown.scope, shown.compare)
    scope, compare = scope.published(), compare and compare.published()
    with incidents(shown.language):
        exhibit = build(scope, compare, shown.viewer, shown.language, *arguments, theme=shown.theme)
        redraw = partial(build, scope, compare, as_passed_on(shown.viewer), shown.language, *arguments)
        draw_exhibit(exhibit, shown.language, Again(scope, shown.language, redraw))
        draw_opened(exhibit.id, exhibit.marks)


def draw_note(text_id: str) -> None:
    """A remark about everything on the page, once there is something on it."""
    shown = current()
    if shown.options.has_posts and shown.options.has_members:
        st.caption(literal(say(text_id, shown.language)))


def draw_exhibit(exhibit: Exhibit, language: str, again: Again | None = None) -> None:
    """Draw an exhibit that is already built; again: how it is built to be taken along."""
    height: Literal["stretch", "content"] = "stretch" if exhibit.state == "full" else "content"
    with st.container(border=True, height=height, key=f"exhibit_{exhibit.id}"):
        draw_led_here(exhibit.id, language)
        _draw_heading(exhibit, language, again)
        if exhibit.state == "full":
            _draw_figure(exhibit)
        elif exhibit.empty:
            draw_empty(exhibit.empty, exhibit.id)
        _draw_footer(exhibit, language)


def _draw_heading(exhibit: Exhibit, language: str, again: Again | None) -> None:
    with st.container(horizontal=True, wrap=False, gap="small", key=f"exhibit_head_{exhibit.id}"):
        draw_heading(exhibit.title, exhibit.subtitle)
        if exhibit.marks:
            draw_opener(exhibit.id, list(exhibit.marks)[-1], language)
        if exhibit.definition or not exhibit.table.empty:
            _draw_details(exhibit, language, again)


def _draw_footer(exhibit: Exhibit, language: str) -> None:
    """Where the figures come from; sample data is marked first and in colour."""
    mark = say("sample-mark", language)
    with st.container(horizontal=True, wrap=False, gap="small", key=f"exhibit_foot_{exhibit.id}"):
        if exhibit.is_sample:
            st.badge(mark, color="orange", help=say("sample-help", language), width="content")
        if exhibit.footer:
            st.caption(literal(exhibit.footer.removesuffix(f"{SEPARATOR}{mark}")))
        if exhibit.state == "full":
            draw_figure_link(exhibit.id, language)


def _draw_figure(exhibit: Exhibit) -> None:
    if exhibit.chart is None:
        st.dataframe(exhibit.table, hide_index=True, width="stretch")
        draw_hidden_rule(exhibit.table, current().language)
        return
    alt = exhibit.alt or exhibit.title
    key = f"exhibit_chart_{exhibit.id}_{round_of_choices()}"
    with st.container(key=f"exhibit_plot_{exhibit.id}"):
        st.vega_lite_chart(
            exhibit.rows, exhibit.chart, theme=None, width="stretch", height="stretch", alt=alt, key=key,
            on_select=partial(open_chosen_mark, exhibit.id, key),
        )  # fmt: skip


def _draw_details(exhibit: Exhibit, language: str, again: Again | None) -> None:
    popover_key = f"exhibit_details_{exhibit.id}_{round_of_choices()}"
    with st.popover(say("exhibit-details", language), type="tertiary", key=popover_key):
        if exhibit.definition:
            st.markdown(literal(exhibit.definition))
        if again and exhibit.state == "full":
            draw_pictures(exhibit, again)
        if not exhibit.table.empty and exhibit.chart is not None:
            key = f"exhibit_table_{exhibit.id}_{round_of_choices()}"
            chosen = partial(open_chosen_cell, exhibit.id, key, exhibit.cells, list(exhibit.table.columns))
            st.dataframe(exhibit.table, hide_index=True, key=key, on_select=chosen, selection_mode="single-cell")
            draw_hidden_rule(exhibit.table, language)
            st.caption(literal(say("trace-hint", language)))
