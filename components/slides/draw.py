"""The review on the screen: one slide, the ways to the others, and its place in the link."""

from dataclasses import replace
from html import escape
from pathlib import Path
from typing import Any

import streamlit as st
from streamlit.navigation.page import Page

from components.exhibit.pictures import as_passed_on
from components.frame import filters, link, version, view
from components.frame.choice import Choice
from components.frame.frame import draw_link_notes
from components.frame.incidents import incidents
from components.slides.presenting import SLIDE
from components.slides.review import LAST, Review, name_at, place_of
from components.slides.slide import draw_slide
from components.slides.walk import draw_ways, settled, taken_direction
from language import say
from queries.periods import stamp

KNOWN = "slides_known"
STYLE_SHEET = Path(__file__).with_name("slides.css")


def draw_review(page: Page, language: str) -> None:
    """The slide the link asks for; everything on it as leadership sees it."""
    shown = replace(view.current(), viewer=as_passed_on(view.current().viewer))
    view.keep(shown)
    choice = filters.chosen()
    assert choice is not None
    data_version = version.opened_version() or stamp(shown.scope).data_version
    review = Review(shown, choice, _left_out((shown, replace(choice, slide=""), data_version)))
    st.html(STYLE_SHEET)
    with st.container(key="slide"):
        place = _settled(review, page)
        _keep(replace(choice, slide=name_at(place)), language, data_version)
        with incidents(language):
            draw_slide(review, place)
        with st.container(key="slide_walk", horizontal=True, gap="small", vertical_alignment="center", wrap=False):
            counter = st.empty()
            with st.container(key="slide_notes", gap=None):
                draw_link_notes(language)
            draw_ways(place, language)
        # Last, because it may build every other exhibit: the slide is there meanwhile, and the next ones are at hand.
        counter.html(_counter("…", "…", language))
        with st.container(key="slide_unseen_count"):
            number, count = review.counted(place)
        counter.html(_counter(str(number), str(count), language))


def _settled(review: Review, page: Page) -> int:
    """The place of the slide to be shown."""
    asked = place_of(review.choice.slide, page.url_path or "overview")
    # A bug in another exhibit has its number in the log, and its card on its own slide.
    with st.container(key="slide_unseen_found"):
        return settled(asked, taken_direction(), review.has_something, LAST)


def _keep(choice: Choice, language: str, data_version: int) -> None:
    """The slide as part of the view and of its link."""
    st.session_state[SLIDE] = choice.slide
    link.take(choice)
    link.write(choice, language, data_version)


def _counter(number: str, count: str, language: str) -> str:
    """3 / 14, and in words for those who hear it."""
    told = escape(say("present-counter", language, number=number, count=count))
    return f'<div role="status" aria-label="{told}"><span aria-hidden="true">{number} / {count}</span></div>'


def _left_out(of_view: tuple[Any, ...]) -> dict[int, str | None]:
    """What is known of this view's review; forgotten with the view."""
    held: tuple[tuple[Any, ...], dict[int, str | None]] = st.session_state.get(KNOWN, ((), {}))
    if held[0] != of_view:
        st.session_state[KNOWN] = held = (of_view, {})
    return held[1]
