"""Accounts that posted and are nobody's: for those who may match them."""

import streamlit as st

from components.frame.literal import literal
from components.frame.navigation import PAGES
from exhibits.asked import Asked
from exhibits.unmatched import unmatched_table, unmatched_words
from jobs.rights import may
from queries.imports import unmatched_accounts


def draw_unmatched(asked: Asked) -> None:
    """The list with its counts; nothing at all for who may not see raw rows."""
    if not may(asked.viewer.role, "see raw rows and import"):
        return
    accounts = unmatched_accounts(asked.scope, asked.viewer).rows
    title, subtitle = unmatched_words(asked, accounts)
    with st.container(border=True, key="exhibit_unmatched", gap="small"):
        st.markdown(f"**{literal(title)}**")
        if accounts.empty:
            return
        st.caption(literal(subtitle))
        st.dataframe(unmatched_table(asked, accounts), hide_index=True, width="stretch", height=260)
        st.page_link(PAGES["upload"], label=asked.say("unmatched-action"), icon=":material/arrow_forward:")
