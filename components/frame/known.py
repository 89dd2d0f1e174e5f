"""A state a reader can do something about, said in place of what could not be done."""

import streamlit as st

from components.frame.literal import literal
from jobs.states import KnownState
from language import say


def draw_known(state: KnownState, language: str) -> None:
    """What happened and what to do, with names of files and columns as they are."""
    slots = {name: literal(slot) for name, slot in state.words(language).items()}
    st.error(say(state.text_id, language, **slots))
