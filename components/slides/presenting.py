"""Whether the reader is shown slides instead of the page, and the ways in and out."""

import streamlit as st
from streamlit.navigation.page import Page

from components.frame import filters, link
from components.frame.navigation import PAGES, is_of_today
from language import say

PRESENT, SLIDE = "filters_present", "filters_slide"
LEFT_TO = "slides_left_to"


def presents(page: Page) -> bool:
    """Whether this page is shown as slides; pages about the data itself have none."""
    return bool(st.session_state.get(PRESENT)) and not is_of_today(page)


def draw_way_in(page: Page, language: str) -> None:
    """The button that begins with the first slide of this page."""
    if not is_of_today(page):
        st.button(say("present", language), key="present", type="tertiary", icon=":material/slideshow:",
                  on_click=_begin, help=say("present-help", language))  # fmt: skip


def refuse_where_none(page: Page) -> None:
    """Stop presenting on a page without slides, and say so; otherwise the next page would go on with it."""
    if st.session_state.get(PRESENT) and is_of_today(page):
        _end()
        if (choice := filters.chosen()) is not None:
            link.take(choice)
        link.add_note("present-none")


def leave_to(page: str) -> None:
    """Show a page of the menu again instead of its slides; for the callback of a button."""
    _end()
    st.session_state[LEFT_TO] = page


def go_where_left(page: Page) -> None:
    """Go to the page whose slide was left; a callback itself cannot."""
    wanted = st.session_state.pop(LEFT_TO, None)
    if wanted and PAGES[wanted] != PAGES[page.url_path or "overview"]:
        st.switch_page(PAGES[wanted], query_params=link.written_without("present", "slide"))


def _begin() -> None:
    st.session_state[PRESENT], st.session_state[SLIDE] = True, ""


def _end() -> None:
    st.session_state[PRESENT], st.session_state[SLIDE] = False, ""
