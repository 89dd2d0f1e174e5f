"""The list of first posts nobody answered, for those who run the program."""

import streamlit as st

from components.content.read import draw_read
from components.frame.heading import draw_heading
from components.frame.view import View
from exhibits.asked import Asked
from exhibits.thanks import unanswered_first_posts


def draw_thanks(shown: View) -> None:
    """Whom to write a word; nothing for roles that only read figures."""
    if shown.viewer.role not in ("lead", "analyst"):
        return
    with st.container(border=True, key="content_thanks", gap="small"):
        title, about, table = unanswered_first_posts(Asked(shown.scope, None, shown.viewer, shown.language))
        draw_heading(title, about)
        draw_read(table, shown.language)
