"""What those see who may not match accounts: who does it, and in local mode how to become one of them."""

import streamlit as st

from components.frame.literal import literal
from components.frame.viewer import look_as
from language import say
from queries.scope import Role


def draw_closed(role: Role, language: str) -> None:
    """One card instead of the page; it names nobody and counts nobody."""
    with st.container(border=True, key="people_closed"):
        st.markdown(f"**{literal(say('people-closed', language))}**")
        st.markdown(literal(say("people-closed-text", language, role=say(f"viewer-role-{role}", language))))
        st.button(
            say("upload-view-as-analyst", language),
            key="people_view_as_analyst",
            type="primary",
            on_click=look_as,
            args=("analyst",),
        )
