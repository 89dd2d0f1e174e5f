"""What a receipt offers where authors of its file are not in the member list: match them, or say they are external."""

from typing import Any

import streamlit as st

from components.frame.literal import literal
from components.frame.navigation import PAGES
from components.frame.view import current
from components.frame.waiting import draw_failure
from components.people.acting import PATIENCE_SECONDS
from jobs.matching import RIGHT, record, strangers_of
from jobs.rights import may
from language import say

NOTES = ("authors-unknown", "authors-unknown-one")


def draw_unmatched_authors(receipt: dict[str, Any], language: str) -> None:
    """Two ways on, for a stored import with such a note and a reader who may match; else nothing."""
    role = current().viewer.role
    import_id = receipt.get("import_id")
    if import_id is None or not any(note["id"] in NOTES for note in receipt["notes"]) or not may(role, RIGHT):
        return
    with st.container(horizontal=True, vertical_alignment="center", key=f"people_authors_{import_id}"):
        st.page_link(PAGES["people"], label=say("people-authors-match", language), icon=":material/person_search:")
        with st.popover(say("people-authors-external", language)):
            _draw_external(import_id, language)


def _draw_external(import_id: int, language: str) -> None:
    role = current().viewer.role
    decisions = strangers_of(import_id, role)
    st.markdown(literal(say("people-authors-external-text", language, count=len(decisions))))
    label = say("people-authors-external-confirm", language)
    if decisions and st.button(label, key=f"people_authors_external_{import_id}", type="primary"):
        ticket = record(decisions, f"local mode, {role}", role)
        ticket.settle(PATIENCE_SECONDS)
        if ticket.state == "failed":
            draw_failure(ticket, language)
        else:
            st.rerun()
