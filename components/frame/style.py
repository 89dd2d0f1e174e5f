"""The one fixed style sheet and the page icon."""

from pathlib import Path

import streamlit as st

FOLDER = Path(__file__).parent
ICON = FOLDER / "icon.png"
STYLE_SHEET = FOLDER / "style.css"


def draw_style() -> None:
    """Put the style sheet on the page."""
    st.html(STYLE_SHEET)
