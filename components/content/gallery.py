"""The gallery of posts, by response or by chance, and the list of posts worth sharing."""

import streamlit as st

from components.content.read import draw_read
from components.frame.heading import draw_heading
from components.frame.view import View
from exhibits.asked import Asked
from exhibits.picked_posts import Pick, picked
from language import say


def draw_gallery(shown: View) -> None:
    """The posts that did best in their channel, or ten by chance, so that not only winners are looked at."""
    with st.container(border=True, key="content_gallery", gap="small"):
        is_random = st.toggle(
            say("picked-by-chance", shown.language), key="content_random", persist_state="session",
            help=say("picked-by-chance-help", shown.language),
        )  # fmt: skip
        _draw(shown, "random" if is_random else "best")


def draw_worth_sharing(shown: View) -> None:
    """At most ten posts the organisation could pass on."""
    with st.container(border=True, key="content_worth", gap="small"):
        _draw(shown, "worth")


def _draw(shown: View, pick: Pick) -> None:
    title, about, table = picked(Asked(shown.scope.published(), None, shown.viewer, shown.language), pick)
    draw_heading(title, about)
    draw_read(table, shown.language)
