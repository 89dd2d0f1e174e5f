"""Which campaign the campaign page shows, and whether without its prompted posts."""

import streamlit as st

from components.exhibit.empty import draw_empty
from components.frame.view import View
from exhibits.exhibit import EmptyState
from language import say


def chosen_campaign(shown: View) -> str | None:
    """The campaign picked; None (and why) if there is none."""
    names = {campaign[0]: campaign[1] for campaign in shown.options.campaigns if campaign[0]}
    if not names:
        state = EmptyState(say("campaign-none", shown.language), say("campaign-none-action", shown.language), "upload")
        with st.container(border=True):
            draw_empty(state, "campaign")
        return None
    return st.selectbox(
        say("campaign-shown", shown.language),
        list(names),
        key="filters_shown",
        format_func=lambda campaign_id: say("campaign-shown-as", shown.language, name=names[campaign_id]),
        persist_state="session",
        label_visibility="collapsed",
        width=420,
    )


def told_without(shown: View) -> bool:
    """Whether the reader wants to see the page without the posts the campaign prompted."""
    return st.toggle(
        say("without-us", shown.language), key="filters_without", help=say("without-us-help", shown.language),
        persist_state="session",
    )  # fmt: skip
