"""Imports this session knows nothing of: confirmed before the page was closed or loaded anew, or by somebody else."""

import streamlit as st

from components.frame.literal import literal
from components.frame.view import current
from components.frame.waiting import LOOK_AGAIN_SECONDS, is_over, share_done
from components.upload.receipts import kept_jobs
from jobs.imports import undo
from jobs.latest import LatestImport, imports_under_way, latest_imports
from language import day, say

PATIENCE_SECONDS = 5.0


def draw_latest(language: str) -> None:
    """Those under way with a bar, then the newest that are in, folded under a line that names the last one."""
    role = current().viewer.role
    jobs = kept_jobs()
    _draw_under_way({job.ticket.id for job in jobs}, language)
    shown_above = {job.ticket.outcome.import_id for job in jobs if job.ticket.outcome is not None}
    latest = latest_imports(role, shown_above)
    if not latest:
        return
    with st.expander(f"{say('latest-heading', language)} {literal(latest_sentence(latest[0], language))}"):
        for one in latest:
            words, button = st.columns([8, 2], vertical_alignment="center")
            words.markdown(literal(latest_sentence(one, language)))
            if button.button(say("upload-undo", language), key=f"latest_undo_{one.import_id}"):
                undo(one.import_id, by=f"local mode, {role}", role=role).settle(PATIENCE_SECONDS)
                st.rerun()


def latest_sentence(one: LatestImport, language: str) -> str:
    """File, rows, day and time of an import."""
    on, at = day(one.imported_at.date(), language), f"{one.imported_at:%H:%M}"
    return say(
        "latest-import", language, file=one.file_name, count=one.rows, day=on, time=at, number=str(one.import_id)
    )


def _draw_under_way(ours: set[int], language: str) -> None:
    waiting = imports_under_way(current().viewer.role, ours)
    if not waiting:
        return

    @st.fragment(run_every=LOOK_AGAIN_SECONDS)
    def look() -> None:
        if any(is_over(ticket) for ticket in waiting):
            st.rerun()
        step = waiting[0].progress
        said = say(step.text_id, language, done=step.done, total=step.total, rows=step.rows)
        st.progress(share_done(step), f"{say('latest-under-way', language, count=len(waiting))} {said}")

    with st.container(border=True, key="upload_under_way"):
        look()
