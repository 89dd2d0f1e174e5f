"""Which hashtags the page shows a curve of."""

import streamlit as st

from components.frame.literal import literal
from components.frame.view import View
from exhibits.adoption import MOST_PANELS, offered_tags
from exhibits.hashtags import shown_tag
from language import say

CHOSEN, KEPT = "content_tags", "filters_tags"


def chosen_tags(shown: View) -> tuple[str, ...]:
    """The hashtags picked, at first those of the program; none where none may be named."""
    offered, at_first = offered_tags(shown.scope.published(), shown.viewer)
    if not offered:
        return ()
    asked = st.session_state.get(KEPT) or at_first
    st.session_state[CHOSEN] = [tag for tag in asked if tag in offered][:MOST_PANELS] or at_first
    picked = st.multiselect(
        say("hashtag-tags", shown.language), offered, key=CHOSEN, format_func=shown_tag, max_selections=MOST_PANELS,
        placeholder=say("settings-choose", shown.language), width=560, on_change=_keep,
    )  # fmt: skip
    unshown = [shown_tag(tag) for tag in asked if tag not in offered]
    if unshown:
        st.caption(literal(say("hashtag-not-offered", shown.language, tags=", ".join(unshown))))
    return tuple(picked)


def _keep() -> None:
    """Into the choice, so that links lead to the same curves."""
    st.session_state[KEPT] = list(st.session_state[CHOSEN])
