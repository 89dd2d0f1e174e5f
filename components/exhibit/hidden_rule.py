"""What hides a value, said once below a table that has some."""

import pandas as pd
import streamlit as st

from components.frame.literal import literal
from language import say
from queries.reading import minimum_group


def draw_hidden_rule(table: pd.DataFrame, language: str) -> None:
    """The rule with the group in force, where a cell of the table is hidden; never which part of it hides the cell."""
    if table.isin([say("hidden-value", language)]).any(axis=None):
        st.caption(literal(say("hidden-rule", language, minimum=minimum_group())))
