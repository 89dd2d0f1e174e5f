"""Counters that fell and what was paid for: what the sources say of their own figures."""

import streamlit as st

from components.frame.literal import literal
from exhibits.asked import Asked
from exhibits.revisions import paid_table, paid_words, revised_rows_table, revisions_table, revisions_words
from jobs.wording import export_name
from queries.revisions import paid_by_channel, revisions_by_import, revisions_rows


def draw_revisions(asked: Asked) -> None:
    """How many posts, import by import; their rows for whoever may see them."""
    imports = revisions_by_import(asked.scope, asked.viewer).rows
    title, subtitle = revisions_words(asked, imports)
    with st.container(border=True, key="exhibit_revisions", gap="small"):
        st.markdown(f"**{literal(title)}**")
        st.caption(literal(subtitle))
        if imports.empty:
            return
        names = [export_name(layout, asked.language) for layout in imports["layout"]]
        st.dataframe(revisions_table(asked, imports, names), hide_index=True, width="stretch")
        rows = revisions_rows(asked.scope, asked.viewer).rows
        if not rows.empty:
            with st.expander(asked.say("revisions-rows")):
                st.dataframe(revised_rows_table(asked, rows), hide_index=True, width="stretch")


def draw_paid(asked: Asked) -> None:
    """What was paid for, where exports split it; nothing where none does."""
    channels = paid_by_channel(asked.scope, asked.viewer).rows
    if channels.empty:
        return
    title, subtitle = paid_words(asked, channels)
    with st.container(border=True, key="exhibit_paid", gap="small"):
        st.markdown(f"**{literal(title)}**")
        st.caption(literal(subtitle))
        st.dataframe(paid_table(asked, channels), hide_index=True, width="stretch")
