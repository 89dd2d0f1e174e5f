"""A table of posts whose words may be read, each with its link."""

import pandas as pd
import streamlit as st

from language import say


def draw_read(table: pd.DataFrame, language: str) -> None:
    """The lines; links are the last column."""
    if table.empty:
        return
    widths = {
        say("read-text", language): st.column_config.TextColumn(width="large"),
        say("read-link", language): st.column_config.LinkColumn(display_text=say("read-open", language), width="small"),
    }
    st.dataframe(table, hide_index=True, width="stretch", column_config=widths)
