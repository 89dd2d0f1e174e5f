"""What became of confirmed files: progress, then the receipt with its undo."""

from dataclasses import dataclass
from typing import Any

import streamlit as st

from components.frame.literal import literal
from components.frame.navigation import PAGES
from components.frame.view import current
from components.frame.waiting import draw_failure, draw_waiting, is_over
from components.upload.card import draw_head, draw_problems
from components.upload.words import counted_rows, layout_word, stored_rows, table_sentence
from jobs.imports import undo
from jobs.wording import teller
from jobs.writer import Ticket
from language import say


@dataclass(frozen=True)
class Job:
    """A confirmed file; the key is the same for every click on the same dropped file."""

    key: str
    file_name: str
    ticket: Ticket[Any]


def kept_jobs() -> list[Job]:
    """The confirmed files of this session, the newest first; whoever confirms one puts it in front."""
    jobs: list[Job] = st.session_state.setdefault("upload_jobs", [])
    return jobs


def draw_receipts(language: str) -> None:
    """Draw progress while files go in, then their receipts."""
    jobs = kept_jobs()
    undone: dict[int, Ticket[Any]] = st.session_state.setdefault("upload_undone", {})
    unfinished = [ticket for ticket in [*(job.ticket for job in jobs), *undone.values()] if not is_over(ticket)]
    if unfinished:
        draw_waiting(unfinished[0], language)
    for job in jobs:
        if job.ticket.state == "failed":
            draw_failure(job.ticket, language)
        elif job.ticket.state == "done":
            _draw_receipt(job, job.ticket.outcome.as_json(teller(language)), undone, language)


def _draw_receipt(job: Job, receipt: dict[str, Any], undone: dict[int, Ticket[Any]], language: str) -> None:
    import_id = receipt["import_id"]
    taken_back = undone.get(import_id)
    with st.container(border=True, key=f"upload_receipt_{job.ticket.id}"):
        draw_head(job.file_name, "undone" if taken_back else str(receipt["status"]), language)
        if receipt["status"] == "imported":
            count = stored_rows(receipt["rows"])
            st.markdown(literal(say("upload-success", language, count=count, number=str(import_id))))
        else:
            st.markdown(literal(receipt["message"]))
        st.markdown(
            literal(f"{layout_word(str(receipt['layout']), language)} · {counted_rows(receipt['rows'], language)}")
        )
        for table in receipt["tables"]:
            st.caption(literal(table_sentence(table, language)))
        draw_problems(receipt, language)
        if receipt["status"] == "imported":
            _draw_next_steps(import_id, taken_back, language)


def _draw_next_steps(import_id: int, taken_back: Ticket[Any] | None, language: str) -> None:
    if taken_back is not None:
        st.caption(say("upload-undone", language, number=str(import_id)))
        return
    with st.container(horizontal=True, vertical_alignment="center"):
        st.page_link(PAGES["overview"], label=say("upload-to-overview", language), icon=":material/arrow_forward:")
        if st.button(say("upload-undo", language), key=f"upload_undo_{import_id}"):
            role = current().viewer.role
            undone = st.session_state["upload_undone"]
            undone[import_id] = undo(import_id, by=f"local mode, {role}", role=role)
            st.rerun()
