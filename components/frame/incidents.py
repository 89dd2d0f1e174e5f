"""Where bugs end: a card with an incident number for the reader, the trace without values for the log."""

import logging
import secrets
import traceback
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

import streamlit as st

from components.frame.known import draw_known
from jobs.states import known_state
from language import say

log = logging.getLogger("dashboard")
WayOut = Callable[[Mapping[str, str], str], None]


@contextmanager
def incidents(language: str, ways_out: Mapping[str, WayOut] | None = None) -> Iterator[None]:
    """Show a card instead of what could not be drawn; the rest of the page goes on.

    ways_out: by text id of a known state, what says it and offers to mend it.
    """
    try:
        yield
    except Exception as error:  # noqa: BLE001 - the one place where a bug may end
        state = known_state(error)
        if state and ways_out and state.text_id in ways_out:
            ways_out[state.text_id](state.slots, language)
            return
        if state:
            draw_known(state, language)
            return
        number = secrets.token_hex(4).upper()
        # Only the places, never the message: it may quote a name or a post.
        places = "".join(traceback.format_tb(error.__traceback__))
        log.error("incident %s: %s\n%s", number, type(error).__name__, places)
        st.error(say("incident", language, number=number))
