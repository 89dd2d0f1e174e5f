"""Which hashtags the page shows a curve of."""

import streamlit as st

from components.frame.view import View
from exhibits.adoption import MOST_PANELS, offered_tags
from exhibits.hashtags import shown_tag
from language import say

CHOSEN = "content_tags"


def chosen_tags(shown: View) -> tuple[str, ...]:
    """The hashtags picked, at first those of the program; none where none may be named."""
    offered, at_first = offered_tags(shown.scope.published(), shown.viewer)
    if not offered:
        return ()
    st.session_state[CHOSEN] = [tag for tag in st.session_state.get(CHOSEN, at_first) if tag in offered] or at_first
    picked = st.multiselect(
        say("hashtag-tags", shown.language), offered, key=CHOSEN, format_func=shown_tag, max_selections=MOST_PANELS,
        placeholder=say("settings-choose", shown.language), width=560, persist_state="session",
    )  # fmt: skip
    return tuple(picked)
