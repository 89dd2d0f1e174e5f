"""The upload page: drop, look, answer, confirm, receipt; nothing is saved before the confirmation."""

import streamlit as st

from components.frame.literal import literal
from components.frame.view import current
from components.upload.card import draw_card
from components.upload.closed import draw_closed
from components.upload.drop import Table, clear_drop, draw_drop, tables_of
from components.upload.receipts import Job, draw_receipts, kept_jobs
from components.upload.templates import draw_templates
from components.upload.words import recognised_exports, stored_rows
from jobs.imports import confirm
from jobs.rights import may
from language import say


def draw_upload() -> None:
    """Draw the page."""
    view = current()
    if not may(view.viewer.role, "see raw rows and import"):
        draw_closed(view.viewer.role, view.language)
        return
    language = view.language
    draw_receipts(language)
    files, templates = st.columns([7, 3], gap="medium")
    with files:
        dropped = draw_drop(language)
        if not dropped:
            _draw_recognised(language)
    with templates:
        if dropped:
            with st.popover(say("upload-templates", language), width="stretch"):
                draw_templates(language)
        else:
            with st.container(border=True, key="upload_templates"):
                draw_templates(language)
    handed_in = {job.key for job in kept_jobs()}
    tables = [table for table in tables_of(dropped) if table.key not in handed_in]
    _draw_confirmation(tables, language)
    for table in tables:
        draw_card(table, language, is_open=len(tables) == 1)


def _draw_recognised(language: str) -> None:
    with st.container(border=True, key="upload_recognised"):
        st.markdown(f"**{literal(say('upload-recognised', language))}**")
        for column, names in zip(st.columns(2), recognised_exports(language), strict=True):
            column.markdown("\n".join(f"- {literal(name)}" for name in names))
        st.caption(literal(say("upload-recognised-help", language)))


def _draw_confirmation(tables: list[Table], language: str) -> None:
    ready = [table for table in tables if table.inspection.receipt.status == "ready"]
    if not ready:
        return
    rows = sum(stored_rows(table.inspection.receipt.as_json()["rows"]) for table in ready)
    if st.button(say("upload-confirm", language, count=rows), type="primary", key="upload_confirm"):
        _confirm(ready)
        if all(table.inspection.receipt.status != "needs_answer" for table in tables):
            clear_drop()
        st.rerun()


def _confirm(ready: list[Table]) -> None:
    """Hand every file to the writer once.

    A second click may stop this run and start another. Nothing here touches Streamlit between looking whether a file
    was handed in and remembering that it was, so the run cannot be stopped there.
    """
    role = current().viewer.role
    jobs = kept_jobs()
    for table in ready:
        if all(job.key != table.key for job in jobs):
            ticket = confirm(table.inspection, table.file.answers, by=f"local mode, {role}", role=role)
            jobs.insert(0, Job(table.key, table.place, ticket))
