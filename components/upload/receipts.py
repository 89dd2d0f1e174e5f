"""What became of confirmed files: progress with a way back, then one report, and each receipt with its undo."""

from contextlib import nullcontext
from dataclasses import dataclass
from typing import Any

import streamlit as st

from components.frame.literal import literal
from components.frame.navigation import PAGES
from components.frame.view import current
from components.frame.waiting import LOOK_AGAIN_SECONDS, draw_failure, draw_waiting, is_over, share_done
from components.people.unmatched_authors import draw_unmatched_authors
from components.upload.card import draw_coverage, draw_head, draw_notes, draw_tables
from components.upload.corrections import draw_corrected
from components.upload.coverage import draw_coverage_calendar
from components.upload.downloads import draw_receipt, draw_rejected
from components.upload.report import Line, draw_report, owner_word, state_word
from components.upload.words import counted_rows, layout_word, stored_rows
from jobs.imports import Answers, undo
from jobs.inspections import ReadExport
from jobs.movement_words import movement_sentence
from jobs.wording import teller
from jobs.writer import Ticket
from language import say

UNFOLDED = 3


@dataclass(frozen=True)
class Job:
    """A confirmed file; the key is the same for every click on one dropped file; export has lost its typed rows."""

    key: str
    file_name: str
    ticket: Ticket[Any]
    export: ReadExport
    answers: Answers


def kept_jobs() -> list[Job]:
    """The confirmed files of this session, the newest first; whoever confirms one puts it in front."""
    jobs: list[Job] = st.session_state.setdefault("upload_jobs", [])
    return jobs


def draw_receipts(language: str) -> None:
    """Draw progress while files go in, then their receipts."""
    jobs = kept_jobs()
    undone: dict[int, Ticket[Any]] = st.session_state.setdefault("upload_undone", {})
    _draw_importing([job for job in jobs if not is_over(job.ticket)], language)
    for ticket in [ticket for ticket in undone.values() if not is_over(ticket)][:1]:
        draw_waiting(ticket, language)
    draw_report([_line(job, undone, language) for job in jobs if is_over(job.ticket)], language)
    for job in jobs:
        if job.ticket.state == "failed":
            draw_failure(job.ticket, language)
        elif job.ticket.state == "cancelled":
            st.caption(literal(say("upload-import-cancelled", language, file=job.file_name)))
        elif job.ticket.state == "done":
            _draw_receipt(job, undone, len(jobs) <= UNFOLDED, language)


def _draw_importing(waiting: list[Job], language: str) -> None:
    """One bar per file, the one that goes in first on top; each can be taken back until it is in."""
    if not waiting:
        return

    @st.fragment(run_every=LOOK_AGAIN_SECONDS)
    def look() -> None:
        if any(is_over(job.ticket) for job in waiting):
            st.rerun()
        for job in reversed(waiting):
            step = job.ticket.progress
            said = say(step.text_id, language, done=step.done, total=step.total, rows=step.rows)
            with st.container(horizontal=True, vertical_alignment="center"):
                st.progress(share_done(step), literal(f"{job.file_name} – {said}"))
                if st.button(say("upload-cancel", language), key=f"upload_cancel_import_{job.ticket.id}"):
                    job.ticket.cancel()

    with st.container(border=True, key="upload_importing"):
        look()


def _line(job: Job, undone: dict[int, Ticket[Any]], language: str) -> Line:
    if job.ticket.state != "done":
        return Line(job.file_name, job.ticket.state)
    receipt = job.ticket.outcome.as_json(teller(language))
    owner = owner_word(job.export.platform, job.export.account, language)
    return Line(job.file_name, "undone" if receipt["import_id"] in undone else receipt["status"], receipt, owner)


def _draw_receipt(job: Job, undone: dict[int, Ticket[Any]], is_unfolded: bool, language: str) -> None:
    receipt = job.ticket.outcome.as_json(teller(language))
    import_id, taken_back = receipt["import_id"], undone.get(receipt["import_id"])
    state = "undone" if taken_back else str(receipt["status"])
    label = f"{literal(job.file_name)} – {state_word(state, receipt, language)}"
    with (
        nullcontext() if is_unfolded else st.expander(label),
        st.container(border=is_unfolded, key=f"upload_receipt_{job.ticket.id}"),
    ):
        if is_unfolded:
            draw_head(job.file_name, state, receipt, language)
        _draw_outcome(receipt, language)
        draw_tables(receipt, language)
        if moved := movement_sentence(receipt["movement"], language):
            st.markdown(f":material/query_stats: {literal(moved)}")
        draw_coverage(receipt, language)
        draw_notes(receipt)
        draw_coverage_calendar(receipt, str(job.ticket.id), language)
        draw_unmatched_authors(receipt, language)
        draw_corrected(job.ticket.outcome.corrections, language)
        _draw_next_steps(job, import_id, taken_back, language)


def _draw_outcome(receipt: dict[str, Any], language: str) -> None:
    if receipt["status"] == "imported":
        count, number = stored_rows(receipt["rows"]), str(receipt["import_id"])
        rejected = receipt["rows"]["rejected"]
        text_id = "upload-success-rejected" if rejected else "upload-success"
        st.markdown(literal(say(text_id, language, count=count, number=number, rejected=rejected)))
    else:
        st.markdown(literal(receipt["message"]))
    name, rows = layout_word(str(receipt["layout"]), language), counted_rows(receipt["rows"], language)
    st.markdown(literal(f"{name} · {say('upload-rows-read', language, count=receipt['rows']['read'])}: {rows}"))


def _draw_next_steps(job: Job, import_id: int, taken_back: Ticket[Any] | None, language: str) -> None:
    if taken_back is not None:
        if is_over(taken_back):
            st.caption(say("upload-undone", language, number=str(import_id)))
        return
    is_imported = job.ticket.outcome.status == "imported"
    with st.container(horizontal=True, vertical_alignment="center"):
        if is_imported:
            st.page_link(PAGES["overview"], label=say("upload-to-overview", language), icon=":material/arrow_forward:")
        draw_receipt(job.ticket.outcome, job.answers, str(job.ticket.id), language)
        draw_rejected(job.export, f"job_{job.ticket.id}", language)
        if is_imported and st.button(say("upload-undo", language), key=f"upload_undo_{import_id}"):
            role = current().viewer.role
            st.session_state["upload_undone"][import_id] = undo(import_id, by=f"local mode, {role}", role=role)
            st.rerun()
