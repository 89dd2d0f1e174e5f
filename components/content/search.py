"""A box to search the words of posts, and what was found."""

import streamlit as st

from components.content.read import draw_read
from components.frame.heading import draw_heading
from components.frame.literal import literal
from components.frame.view import View
from exhibits.asked import Asked
from exhibits.read_posts import found_posts
from language import say
from queries.search import is_searchable


def draw_search(shown: View) -> None:
    """What is looked for is kept nowhere; the words of people who did not agree to be named are not searched."""
    language = shown.language
    with st.container(border=True, key="content_search_box", gap="small"):
        draw_heading(say("search-title", language), say("search-about", language))
        with st.container(horizontal=True, vertical_alignment="center"):
            wanted = st.text_input(
                say("search-title", language), key="content_search", placeholder=say("search-placeholder", language),
                label_visibility="collapsed", width=480, persist_state="session",
                max_chars=200,
            )  # fmt: skip
            is_of_all_days = st.toggle(say("search-all-days", language), key="content_search_all")
        if is_searchable(wanted):
            asked = Asked(shown.scope.published(), None, shown.viewer, language)
            sentence, table = found_posts(asked, wanted.strip(), is_of_all_days=is_of_all_days)
            st.markdown(literal(sentence))
            draw_read(table, language)
