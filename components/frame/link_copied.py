"""Copying the link to a page or to one of its figures, and showing which figure a link leads to."""

import streamlit as st

from components.frame import link
from components.frame.literal import literal
from language import say

FIGURE, FOUND = "filters_figure", "link_figure_found"


def draw_page_link(language: str) -> None:
    """The way to the address of the page as it is drawn."""
    st.session_state[FOUND] = False
    _draw("page", link.address_of(), language, "link_copy_page")


def draw_figure_link(figure: str, language: str) -> None:
    """The way to the address that leads to one figure of the page."""
    _draw("figure", link.address_of(figure), language, f"link_copy_{figure}")


def draw_led_here(figure: str, language: str) -> None:
    """Mark the figure a link leads to."""
    if st.session_state.get(FIGURE) == figure:
        st.session_state[FOUND] = True
        with st.container(key="link_leads_here"):
            st.caption(f":material/link: {literal(say('link-figure-here', language))}")


def draw_unfound_figure(language: str) -> None:
    """Say so where a link leads to a figure this page does not have; after the page was drawn."""
    wanted = st.session_state.get(FIGURE)
    if wanted and not st.session_state.get(FOUND):
        st.caption(f":material/link: {literal(say('link-figure-unknown', language, value=wanted))}")


def _draw(leads_to: str, address: str, language: str, key: str) -> None:
    # The copy button is Streamlit's own; where a browser forbids it the address can be marked and copied by hand.
    with st.popover(say("link-copy", language), type="tertiary", icon=":material/link:", key=key,
                    help=say("link-copy-help", language)):  # fmt: skip
        st.markdown(f"**{literal(say(f'link-copy-{leads_to}', language))}**")
        with st.container(key=f"link_address_{language}_{key}"):
            st.code(address, language=None, wrap_lines=True)
        st.caption(literal(say("link-copy-hint", language, version=link.written_version())))
