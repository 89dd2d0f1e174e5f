"""The coverage calendar on a receipt, folded under the sentence that says the same in words."""

from collections.abc import Mapping
from typing import Any

import streamlit as st

from components.frame.literal import literal
from components.frame.view import current
from components.imports.weeks import legend
from exhibits.coverage_change import coverage_change
from language import say


def draw_coverage_calendar(receipt: Mapping[str, Any], key: str, language: str) -> None:
    """The weeks of each account that gained days, before the import and after."""
    if not receipt["coverage"]:
        return
    with st.expander(say("coverage-change-open", language), icon=":material/calendar_month:"):
        exhibit = coverage_change(receipt["coverage"], language, current().theme)
        st.markdown(f"**{literal(exhibit.title)}**")
        st.markdown(legend(language))
        st.vega_lite_chart(
            exhibit.rows, exhibit.chart, theme=None, width="stretch", height=exhibit.chart["height"],
            alt=exhibit.alt, key=f"upload_coverage_{key}",
        )  # fmt: skip
