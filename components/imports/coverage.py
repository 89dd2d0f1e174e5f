"""Figure by coverage on screen, with room for where rows lack a field."""

import streamlit as st

from components.exhibit.hidden_rule import draw_hidden_rule
from components.frame.literal import literal
from exhibits.asked import Asked
from exhibits.figure_coverage import coverage_of_figures

WHERE_PX, NEEDS_PX = 350, 370


def draw_coverage(asked: Asked) -> None:
    """The table under its title sentence."""
    exhibit = coverage_of_figures(asked)
    wide = {asked.say("coverage-where"): WHERE_PX, asked.say("coverage-field"): NEEDS_PX}
    with st.container(border=True, key="exhibit_coverage", gap="small"):
        st.markdown(f"**{literal(exhibit.title)}**", help=literal(exhibit.definition))
        st.caption(literal(exhibit.subtitle))
        st.dataframe(
            exhibit.table, hide_index=True, width="stretch",
            column_config={name: st.column_config.TextColumn(width=width) for name, width in wide.items()},
        )  # fmt: skip
        draw_hidden_rule(exhibit.table, asked.language)
        if exhibit.is_sample:
            st.badge(asked.say("sample-mark"), color="orange", help=asked.say("sample-help"))
