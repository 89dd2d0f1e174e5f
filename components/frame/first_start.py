"""The first start on an empty database: the sample program is written and loaded while the reader watches."""

from typing import Any

import streamlit as st

from components.frame.waiting import draw_failure, draw_waiting, is_over
from components.upload.figures import measure_for
from jobs import background
from jobs.sample import ensure_sample, start_with_own_data
from jobs.writer import Ticket
from language import say

TICKET = "sample_ticket"


def wait_until_ready(language: str) -> None:
    """Hold the page back while the sample is loaded or removed."""
    ticket: Ticket[Any] | None = st.session_state.get(TICKET) or _first_ticket()
    if ticket is None:
        return
    if ticket.state == "failed":
        draw_failure(ticket, language)
    elif not is_over(ticket):
        st.title(say("first-start-title", language))
        st.write(say("first-start-text", language))
        draw_waiting(ticket, language)
        st.stop()
    st.session_state.pop(TICKET, None)


def draw_sample_banner(language: str) -> None:
    """Say that the figures are invented, and offer to start with one's own."""
    st.badge(say("sample-badge", language), color="orange", help=say("sample-help", language))
    if st.button(say("sample-start-own", language), key="sample_start_own"):
        _confirm_start(language)


def _confirm_start(language: str) -> None:
    @st.dialog(say("sample-start-own", language))
    def ask() -> None:
        st.write(say("sample-confirm-text", language))
        if st.button(say("sample-confirm", language), type="primary", key="sample_confirm"):
            st.session_state[TICKET] = start_with_own_data()
            _forget_sample()
            st.rerun()

    ask()


def _forget_sample() -> None:
    """Filters and receipts of the sample mean nothing for what comes after it."""
    st.query_params.clear()
    for key in [str(key) for key in st.session_state]:
        if key.startswith(("filters_", "link_")) or key in ("upload_jobs", "upload_undone"):
            del st.session_state[key]


@st.cache_resource(show_spinner=False)
def _first_ticket() -> Ticket[Any] | None:
    """Once per process, however many readers come at once."""
    background.start(measure_for)
    return ensure_sample()
