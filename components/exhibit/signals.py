"""What changed: at most three sentences, each with the way to what it speaks of."""

import streamlit as st

from components.exhibit.opened import open_mark
from components.frame.literal import literal
from components.frame.navigation import PAGES
from components.frame.view import current
from exhibits.signals import Signal, Signals
from language import say


def draw_signals(told: Signals) -> None:
    """The sentences, or that there is nothing to say, and how many series were looked at."""
    language = current().language
    with st.container(border=True, gap="small", key="exhibit_signals"):
        st.markdown(f"**{literal(say('signals-heading', language, count=len(told.signals)))}**")
        for place, signal in enumerate(told.signals):
            _draw_signal(place, signal, language)
        if told.silence:
            st.markdown(literal(told.silence))
        if told.tested:
            st.caption(literal(say("signals-note", language, tested=told.tested)))


def _draw_signal(place: int, signal: Signal, language: str) -> None:
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key=f"exhibit_signal_{place}"):
        st.markdown(literal(signal.text), width="content")
        label = say("signals-open", language)
        if signal.opens:
            exhibit, _, mark = signal.opens.partition("~")
            st.button(label, type="tertiary", key=f"signal_open_{place}", on_click=open_mark, args=(exhibit, mark))
        else:
            st.page_link(PAGES[signal.page], label=label, icon=":material/arrow_forward:")
