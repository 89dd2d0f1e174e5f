"""A stored setting that cannot be read: named with what is expected, and set back on request."""

from collections.abc import Mapping

import streamlit as st

from components.frame.literal import literal
from components.frame.under_way import follow
from components.frame.viewer import draw_viewer, viewer
from components.settings.editing import TICKET
from jobs.rights import may
from jobs.settings import CHANGE, change
from language import say


def draw_unreadable(slots: Mapping[str, str], language: str) -> None:
    """In the place of every page, which cannot be drawn meanwhile: the way out, and the switch of roles."""
    draw_way_out(slots, language)
    with st.container(horizontal=True):
        draw_viewer(language)


def draw_way_out(slots: Mapping[str, str], language: str) -> None:
    """What cannot be read, and for whoever may change settings the button that sets it back."""
    role = viewer().role
    st.error(literal(say("setting-unreadable", language, **slots)))
    if not may(role, CHANGE):
        return
    if st.button(say("settings-reset-confirm", language), key="settings_reset_unreadable", type="primary"):
        follow(TICKET, change({slots["setting"]: None}, f"local mode, {role}", role))
