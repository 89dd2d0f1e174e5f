"""What hides a value, said once below a table that has some, and in its download."""

import pandas as pd
import streamlit as st

from components.frame.literal import literal
from language import say
from queries.reading import minimum_group


def hidden_rule(table: pd.DataFrame, language: str) -> tuple[str, ...]:
    """The rule with the group in force, where a cell of the table is hidden; never which part of it hides the cell."""
    is_some_hidden = table.isin([say("hidden-value", language)]).any(axis=None)
    return (say("hidden-rule", language, minimum=minimum_group()),) if is_some_hidden else ()


def draw_hidden_rule(table: pd.DataFrame, language: str) -> None:
    """The rule below the table."""
    for rule in hidden_rule(table, language):
        st.caption(literal(rule))
