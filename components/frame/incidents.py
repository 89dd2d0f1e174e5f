"""Where bugs end: a card with an incident number for the reader, the trace without values for the log."""

import logging
import secrets
import traceback
from collections.abc import Iterator
from contextlib import contextmanager

import streamlit as st

from components.frame.literal import literal
from jobs.states import known_state
from language import say

log = logging.getLogger("dashboard")


@contextmanager
def incidents(language: str) -> Iterator[None]:
    """Show a card instead of what could not be drawn; the rest of the page goes on."""
    try:
        yield
    except Exception as error:  # noqa: BLE001 - the one place where a bug may end
        state = known_state(error)
        if state:
            st.error(say(state.text_id, language, **{name: literal(slot) for name, slot in state.slots.items()}))
            return
        number = secrets.token_hex(4).upper()
        # Only the places, never the message: it may quote a name or a post.
        places = "".join(traceback.format_tb(error.__traceback__))
        log.error("incident %s: %s\n%s", number, type(error).__name__, places)
        st.error(say("incident", language, number=number))
