"""Nothing to see: what is missing, which figure it unlocks, one action."""

import streamlit as st

from components.frame.literal import literal
from components.frame.navigation import PAGES
from exhibits.exhibit import EmptyState


def draw_empty(empty: EmptyState, name: str) -> None:
    """The sentence and, if there is one, the way to the page that helps."""
    with st.container(key=f"exhibit_empty_{name}", horizontal_alignment="left"):
        st.markdown(literal(empty.text))
        if empty.action and empty.page in PAGES:
            st.page_link(PAGES[empty.page], label=literal(empty.action), icon=":material/arrow_forward:")
