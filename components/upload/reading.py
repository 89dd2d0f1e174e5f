"""Files being read: rows so far, and a way to take each back; the page stays usable meanwhile."""

import streamlit as st

from components.frame.literal import literal
from components.frame.waiting import LOOK_AGAIN_SECONDS, is_over, share_done
from components.upload.drop import Dropped, take_back
from language import say


def draw_reading(dropped: list[Dropped], language: str) -> None:
    """One bar per file that is being read; the whole page runs anew as soon as one is done."""
    unread = [file for file in dropped if not is_over(file.ticket)]
    if not unread:
        return

    @st.fragment(run_every=LOOK_AGAIN_SECONDS)
    def look() -> None:
        if any(is_over(file.ticket) for file in unread):
            st.rerun()
        for file in unread:
            _draw_file(file, language)

    with st.container(border=True, key="upload_reading"):
        look()


def _draw_file(file: Dropped, language: str) -> None:
    step = file.ticket.progress
    text_id = "job-queued-reading" if file.ticket.state == "queued" else step.text_id
    said = say(text_id, language, done=step.done, total=step.total, rows=step.rows)
    with st.container(horizontal=True, vertical_alignment="center"):
        st.progress(share_done(step), literal(f"{file.file_name} – {said}"))
        if st.button(say("upload-cancel", language), key=f"upload_cancel_{file.file_id}"):
            take_back(file)
            st.rerun()
