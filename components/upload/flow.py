"""The upload page: drop, look, answer, confirm, receipt; nothing is saved before the confirmation."""

import streamlit as st

from components.frame.literal import literal
from components.frame.view import current
from components.frame.waiting import draw_failure, is_over
from components.upload.card import draw_card
from components.upload.closed import draw_closed
from components.upload.confirmation import draw_confirmation
from components.upload.drop import Dropped, Table, draw_drop, sweep, tables_of
from components.upload.latest import draw_latest
from components.upload.reading import draw_reading
from components.upload.receipts import draw_receipts, kept_jobs
from components.upload.recognised import draw_recognised
from components.upload.remembered import draw_remembered
from components.upload.report import Line, draw_report, owner_word, state_of, state_word, unread_lines
from components.upload.shared_questions import draw_shared_questions
from components.upload.templates import draw_templates
from components.upload.words import is_not_needed
from jobs.rights import may
from jobs.wording import teller
from language import say
from queries.periods import scope_options

UNFOLDED = 3


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
        if dropped and scope_options().is_sample:
            st.warning(literal(say("upload-beside-sample", language, button=say("sample-start-own", language))),
                       icon=":material/info:")  # fmt: skip
        if not dropped:
            with st.container(border=True, key="upload_recognised"):
                draw_recognised(language)
    with templates:
        _draw_beside(bool(dropped), language)
    jobs = kept_jobs()
    sweep(all(is_over(job.ticket) for job in jobs))
    handed_in = {job.key for job in jobs}
    tables = [table for table in tables_of(dropped) if table.key not in handed_in]
    _draw_files(dropped, tables, language)
    draw_latest(language)
    draw_remembered(language)


def _draw_files(dropped: list[Dropped], tables: list[Table], language: str) -> None:
    """Those still being read, the report on all, the button, and each file that was read."""
    draw_reading(dropped, language)
    lines = [_line(table, language) for table in tables] + unread_lines(dropped)
    draw_report(lines, language)
    if len(lines) > 1 and any(line.state == "refused" and not is_not_needed(line.receipt or {}) for line in lines):
        st.caption(literal(say("upload-refused-help-many", language)))
    draw_shared_questions(tables, language)
    draw_confirmation(tables, any(not is_over(file.ticket) for file in dropped), language)
    for file in dropped:
        if file.ticket.state == "failed":
            draw_failure(file.ticket, language)
        elif file.ticket.state == "cancelled":
            st.caption(literal(say("upload-reading-cancelled", language, file=file.file_name)))
    for table in tables:
        _draw_table(table, len(lines), language)


def _draw_table(table: Table, files: int, language: str) -> None:
    """The card of a file; among many, those that need nobody are folded, and what nobody needs has no card."""
    receipt = table.inspection.receipt
    told = receipt.as_json(teller(language))
    if files > 1 and is_not_needed(told):
        return
    if files > UNFOLDED and receipt.status in ("ready", "unchanged") and not receipt.problems:
        with st.expander(f"{literal(table.place)} – {state_word(receipt.status, told, language)}"):
            draw_card(table, language, is_alone=False)
    else:
        draw_card(table, language, is_alone=files == 1)


def _line(table: Table, language: str) -> Line:
    inspection = table.inspection
    export = inspection.export
    owner = owner_word(export.platform, export.account, language) if export else ""
    told = inspection.receipt.as_json(teller(language))
    return Line(table.place, state_of(inspection), told, owner, inspection.is_foreseen)


def _draw_beside(is_beside_files: bool, language: str) -> None:
    """The templates; beside files folded, and with them what is recognised, which has no room below any more."""
    if is_beside_files:
        with st.popover(say("upload-templates", language), width="stretch"):
            draw_templates(language)
        with st.popover(say("upload-recognised-short", language), width="stretch"):
            draw_recognised(language)
    else:
        with st.container(border=True, key="upload_templates"):
            draw_templates(language)
