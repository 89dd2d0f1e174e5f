"""The frame of every page: title, switches, stamp line and filter row; it sets the view pages read."""

from datetime import date

import streamlit as st
from streamlit.navigation.page import Page

from components.frame import filters, link, version, view, viewer
from components.frame.choice import (
    Choice,
    compared_scope,
    scope_compared_with_weeks,
    scope_of,
    scope_of_last_year,
    scope_of_weeks,
)
from components.frame.conventions import keep_to_settings
from components.frame.first_start import draw_sample_banner
from components.frame.link_copied import draw_page_link
from components.frame.literal import literal
from components.frame.navigation import is_of_today
from components.slides.presenting import draw_way_in, presents, refuse_where_none
from exhibits.stamps import stamp_line
from language import day, say
from queries.periods import ScopeOptions, scope_options, stamp


def draw_frame(page: Page, language: str) -> None:
    """Draw everything above the page's own figures and set the view they are drawn for."""
    keep_to_settings()
    version.follow(link.asked_version())
    shows_today = is_of_today(page)
    if not version.draw_until_at_hand(page.title, language, is_of_today=shows_today):
        link.keep_waiting()
        st.stop()
    options = scope_options()
    data_version = _data_version(options)
    earlier = version.opened_version()
    choice = link.follow(options, data_version, language, is_aside=shows_today and earlier is not None)
    if presents(page):
        view.keep(_view_of(choice, options, language))
        return
    refuse_where_none(page)
    _close_on_another_page(page.title)
    _draw_title_row(page, options, language)
    stamp_place = st.container(key="frame_stamp")
    filters.draw_filters(options, language)
    choice = filters.chosen() or choice
    shown = _view_of(choice, options, language)
    view.keep(shown)
    link.write(choice, language, earlier or data_version)
    with stamp_place:
        _draw_stamp(shown)


def _view_of(choice: Choice, options: ScopeOptions, language: str) -> view.View:
    theme: view.Theme = "dark" if st.context.theme.type == "dark" else "light"
    scope, compare = scope_of(choice, options), compared_scope(choice, options)
    year = scope_of_last_year(choice, options)
    weeks = scope_of_weeks(choice, options)
    weeks_compare = scope_compared_with_weeks(weeks, choice.compare) if weeks else None
    return view.View(scope, compare, year, viewer.viewer(), language, theme, options, weeks, weeks_compare)


def _draw_title_row(page: Page, options: ScopeOptions, language: str) -> None:
    with st.container(key="frame_title", horizontal=True, vertical_alignment="center", wrap=False):
        st.title(page.title, anchor=False)
        draw_way_in(page, language)
        if options.is_sample:
            draw_sample_banner(language)
        viewer.draw_viewer(language)


def _close_on_another_page(title: str) -> None:
    """A figure opened on one page is not one of the next, unless the link of that page asks for it."""
    if st.session_state.get("frame_title", title) != title and "opened" not in st.query_params:
        st.session_state["filters_opened"] = ""
    if st.session_state.get("frame_title", title) != title and "figure" not in st.query_params:
        st.session_state["filters_figure"] = ""
    st.session_state["frame_title"] = title


def _draw_stamp(shown: view.View) -> None:
    role = say(f"viewer-role-{shown.viewer.role}", shown.language)
    line = stamp_line(shown.scope, shown.compare, shown.language)
    local_mode = say("stamp-viewer", shown.language, role=role)
    with st.container(key="frame_stamp_line", horizontal=True, vertical_alignment="center", gap="small"):
        st.caption(f"{literal(line)} · {literal(local_mode)}", width="content")
        draw_page_link(shown.language)
    version.draw_notice(shown.language)
    draw_link_notes(shown.language)


def draw_link_notes(language: str) -> None:
    """What of the opened link could not be followed."""
    for text_id, slots in link.notes():
        st.caption(f":material/link: {literal(say(text_id, language, **_named(slots, language)))}")


def _named(slots: dict[str, str], language: str) -> dict[str, str]:
    """The slots of a note in the reader's words: names of parameters, days of a period."""
    said = dict(slots)
    if "name" in said:
        said["name"] = say(f"permalink-name-{said['name']}", language)
    return said | {slot: day(date.fromisoformat(said[slot]), language) for slot in ("from", "to") if slot in said}


def _data_version(options: ScopeOptions) -> int:
    held = filters.chosen() or link.first_choice(options)
    return stamp(scope_of(held, options)).data_version
