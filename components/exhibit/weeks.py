"""The weeks chosen in a chart, as a chip that takes them away again."""

import streamlit as st

from components.exhibit.opened import leave_weeks
from components.frame.literal import literal
from components.frame.view import current
from language import say, span


def draw_chosen_weeks() -> None:
    """Which days figures of posts are about while weeks are chosen; figures of people keep the period."""
    shown = current()
    if shown.weeks is None:
        return
    days = span(shown.weeks.from_on, shown.weeks.to_on, shown.language)
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="exhibit_weeks"):
        st.button(
            say("weeks-chosen", shown.language, days=days), key="weeks_leave", icon=":material/close:",
            on_click=leave_weeks, help=say("weeks-leave", shown.language),
        )  # fmt: skip
        st.caption(literal(say("weeks-note", shown.language)))
