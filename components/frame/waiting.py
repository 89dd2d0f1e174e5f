"""Follows a job of the writer: a bar that moves by itself, and what comes after it."""

from typing import Any

import streamlit as st

from jobs.writer import Ticket
from language import say

LOOK_AGAIN_SECONDS = 0.4


def is_over(ticket: Ticket[Any]) -> bool:
    """Whether the job ended, well or badly."""
    return ticket.state in ("done", "failed")


def draw_waiting(ticket: Ticket[Any], language: str) -> None:
    """Show how far the job is and run the whole page anew when it ends."""

    @st.fragment(run_every=LOOK_AGAIN_SECONDS)
    def look() -> None:
        if is_over(ticket):
            st.rerun()
        step = ticket.progress
        share = min(step.done / step.total, 1.0) if step.total else 0.0
        st.progress(share, say(step.text_id, language, done=step.done, total=step.total))

    look()


def draw_failure(ticket: Ticket[Any], language: str) -> None:
    """Say that a job failed, with the number under which it stands in the log."""
    st.error(say("incident", language, number=ticket.incident or "–"))
