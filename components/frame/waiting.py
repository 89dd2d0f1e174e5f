"""Follows a job of the writer: a bar that moves by itself, and what comes after it."""

from typing import Any

import streamlit as st

from components.frame.known import draw_known
from jobs.writer import Step, Ticket
from language import say

LOOK_AGAIN_SECONDS = 0.4


def is_over(ticket: Ticket[Any]) -> bool:
    """Whether the job ended: well, badly or taken back."""
    return ticket.state not in ("queued", "running")


def share_done(step: Step) -> float:
    """Which part of a job is done; nothing where its length is not known."""
    return min(step.done / step.total, 1.0) if step.total else 0.0


def draw_waiting(ticket: Ticket[Any], language: str) -> None:
    """Show how far the job is and run the whole page anew when it ends."""

    @st.fragment(run_every=LOOK_AGAIN_SECONDS)
    def look() -> None:
        if is_over(ticket):
            st.rerun()
        step = ticket.progress
        st.progress(share_done(step), say(step.text_id, language, done=step.done, total=step.total, rows=step.rows))

    look()


def draw_failure(ticket: Ticket[Any], language: str) -> None:
    """Say why a job failed where a reader can act on it, else the number under which it stands in the log."""
    state = ticket.known_state
    if state:
        draw_known(state, language)
        return
    st.error(say("incident", language, number=ticket.incident or "–"))
