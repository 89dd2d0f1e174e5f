"""Where bugs end: a card with an incident number for the reader, the trace without values for the log."""

import logging
import secrets
import traceback
from collections.abc import Iterator
from contextlib import contextmanager

import streamlit as st

from language import say

# States of the database a reader can do something about; everything else is a bug.
KNOWN_STATES = ("database-in-use", "database-damaged", "database-newer", "database-read-only", "not-allowed")

log = logging.getLogger("dashboard")


@contextmanager
def incidents(language: str) -> Iterator[None]:
    """Show a card instead of what could not be drawn; the rest of the page goes on."""
    try:
        yield
    except Exception as error:  # noqa: BLE001 - the one place where a bug may end
        known = getattr(error, "text_id", None)
        if known in KNOWN_STATES:
            st.error(say(known, language))
            return
        number = secrets.token_hex(4).upper()
        # Only the places, never the message: it may quote a name or a post.
        places = "".join(traceback.format_tb(error.__traceback__))
        log.error("incident %s: %s\n%s", number, type(error).__name__, places)
        st.error(say("incident", language, number=number))
