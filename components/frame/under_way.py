"""A write a page has asked for: followed until it holds, wherever on the page it was asked for."""

from typing import Any

import streamlit as st

from components.frame.waiting import draw_failure, draw_waiting, is_over
from jobs.writer import Ticket

PATIENCE_SECONDS = 4.0


def follow(place: str, ticket: Ticket[Any]) -> None:
    """Wait a moment for a write and draw the page anew."""
    st.session_state[place] = ticket
    ticket.settle(PATIENCE_SECONDS)
    st.rerun()


def draw_under_way(place: str, language: str) -> bool:
    """Follow the last write asked for at this place until it holds; whether the page has to wait for it."""
    ticket: Ticket[Any] | None = st.session_state.get(place)
    if ticket is None:
        return False
    if not is_over(ticket):
        draw_waiting(ticket, language)
        return True
    del st.session_state[place]
    if ticket.state == "failed":
        draw_failure(ticket, language)
    return False
