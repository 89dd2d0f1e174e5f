"""A heading with the line that says what it is about."""

import streamlit as st

from components.frame.literal import literal


def draw_heading(title: str, about: str = "") -> None:
    """Both, without a gap between them."""
    with st.container(gap=None):
        st.markdown(f"**{literal(title)}**")
        if about:
            st.caption(literal(about))
