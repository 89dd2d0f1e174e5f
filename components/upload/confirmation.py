"""The one button that stores: it says how many rows go in, and waits for a tick where figures move oddly."""

import streamlit as st

from components.frame.literal import literal
from components.frame.view import current
from components.upload.drop import Table, clear_drop
from components.upload.figures import jumps, measure_for
from components.upload.receipts import Job, kept_jobs
from components.upload.report import NONE_TAKEN, TO_MAP, state_of
from components.upload.words import stored_rows
from jobs.imports import confirm
from jobs.inspections import Inspection, without_rows
from jobs.movement_words import moved_figure
from language import compact, say

# What somebody may still answer stays in the drop zone when the others go in.
WAITING = ("needs_answer", TO_MAP, NONE_TAKEN)


def draw_confirmation(tables: list[Table], is_reading: bool, language: str) -> None:
    """The ticks and the button, for the files that are ready."""
    ready = [table for table in tables if state_of(table.inspection) == "ready"]
    if not ready:
        return
    with st.container(key="upload_confirmation"):
        ticked = [table for table in ready if _draw_tick(table, language)]
        going = ticked or ready
        rows = sum(rows_of(table.inspection) for table in going)
        label = say("upload-confirm", language, count=rows)
        if len(ready) > 1:
            label = say("upload-confirm-files", language, count=rows, files=len(going))
        pressed = st.button(label, type="primary", key="upload_confirm", disabled=not ticked)
    if pressed:
        _confirm(ticked)
        if not is_reading and ticked == ready and not any(state_of(table.inspection) in WAITING for table in tables):
            clear_drop()
        st.rerun()


def rows_of(inspection: Inspection) -> int:
    """How many rows importing brings in."""
    rows = inspection.receipt.as_json()["rows"]
    return stored_rows(rows) if inspection.is_foreseen else rows["read"] - rows["rejected"] - rows["ignored"]


def warnings_of(inspection: Inspection, language: str) -> list[str]:
    """What deserves a second look: counters that fall or jump, a member list that shrinks, figures that triple."""
    said = [
        say(f"upload-alarm-{alarm.kind.replace('_', '-')}", language, count=alarm.count,
            before=compact(alarm.before, language), after=compact(alarm.after, language))
        for alarm in inspection.alarms
    ]  # fmt: skip
    figures = [moved_figure(jump, language) for jump in jumps(inspection.receipt.as_json()["movement"])]
    return [*said, say("upload-alarm-figures", language, figures=" · ".join(figures))] if figures else said


def _draw_tick(table: Table, language: str) -> bool:
    """Whether a file may go in: nothing odd about it, or somebody has looked at it."""
    warnings = warnings_of(table.inspection, language)
    if not warnings:
        return True
    with st.container(border=True, key=f"upload_alarm_{table.key}"):
        st.markdown(f":material/warning: **{literal(table.place)}** – {literal(' '.join(warnings))}")
        return st.checkbox(say("upload-alarm-tick", language), key=f"upload_tick_{table.key}")


def _confirm(ready: list[Table]) -> None:
    """Hand every file to the writer once.

    A second click may stop this run and start another. Nothing here touches Streamlit between looking whether a file
    was handed in and remembering that it was, so the run cannot be stopped there.
    """
    role = current().viewer.role
    jobs = kept_jobs()
    for table in ready:
        export = table.inspection.export
        if export is not None and all(job.key != table.key for job in jobs):
            answers = table.file.answers
            ticket = confirm(table.inspection, answers, by=f"local mode, {role}", role=role, measure_for=measure_for)
            jobs.insert(0, Job(table.key, table.place, ticket, without_rows(export), answers))
