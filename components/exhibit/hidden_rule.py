"""What hides a value, said once below a table that has some."""

import pandas as pd
import streamlit as st

from components.frame.literal import literal
from exhibits.hidden_rule import hidden_rule


def draw_hidden_rule(table: pd.DataFrame, language: str) -> None:
    """The rule below the table."""
    for rule in hidden_rule(table, language):
        st.caption(literal(rule))
