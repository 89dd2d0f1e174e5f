"""One file on the upload page: what it is, what it holds, what it would change, what is in the way."""

from typing import Any

import streamlit as st

from components.frame.literal import literal
from components.upload.answers import answers_for, draw_given, draw_questions
from components.upload.corrections import draw_corrected
from components.upload.downloads import draw_rejected
from components.upload.drop import Table
from components.upload.mapping import draw_mapping
from components.upload.preview import draw_previews
from components.upload.repairs import draw_repairs
from components.upload.report import owner_word, state_of, state_word
from components.upload.words import counted_rows, is_not_needed, layout_word, table_sentence, with_breakdowns_together
from jobs.corrections import Correction
from jobs.coverage_words import coverage_sentence
from jobs.imports import Inspection
from jobs.movement_words import movement_sentence
from jobs.wording import teller
from language import day, say

BADGES = {"ready": "green", "needs_answer": "orange", "unchanged": "gray", "refused": "red", "imported": "green",
          "to_map": "orange", "none_taken": "orange"}  # fmt: skip
TABLES_SHOWN = 8


def draw_card(table: Table, language: str, is_alone: bool) -> None:
    """Draw one inspected file, with its preview open where it is the only one."""
    inspection = table.inspection
    receipt = inspection.receipt.as_json(teller(language))
    with st.container(border=True, key=f"upload_card_{table.key}"):
        state = state_of(inspection)
        draw_head(table.place, state, receipt, language)
        if inspection.error is not None:
            st.markdown(literal(receipt["message"]))
            if is_alone and state == "refused" and not is_not_needed(receipt):
                st.caption(literal(say("upload-refused-help", language)))
            draw_corrected(_ours(table), language, table.file.file_id)
            draw_mapping(table, language, is_alone)
            return
        draw_holdings(inspection, receipt, language)
        draw_notes(receipt)
        draw_given(table.file.file_id, language)
        draw_corrected(inspection.receipt.corrections, language, table.file.file_id)
        if receipt["questions"]:
            draw_questions(table.file.file_id, receipt["questions"], language)
        draw_repairs(inspection, table.file.file_id, table.key, language)
        if inspection.export is not None:
            draw_rejected(inspection.export, table.key, language)
        if receipt["status"] != "unchanged":
            unclear = frozenset(question["about"] for question in receipt["questions"])
            is_proposed = any(question["id"] == "layout" for question in receipt["questions"])
            draw_mapping(table, language, is_alone)
            draw_previews(inspection.previews, unclear, is_alone or is_proposed, language)


def _ours(table: Table) -> tuple[Correction, ...]:
    """The corrections of a file that was not read; one of them may be why."""
    given = answers_for(table.file.file_id).corrections
    return tuple(one for one in given if one.file == table.inspection.file_name)


def draw_head(file_name: str, status: str, receipt: dict[str, Any] | None, language: str) -> None:
    """File name and status."""
    color = "gray" if receipt and is_not_needed(receipt) else BADGES.get(status, "gray")
    with st.container(horizontal=True, vertical_alignment="center"):
        st.markdown(f"**{literal(file_name)}**", width="content")
        st.badge(state_word(status, receipt, language), color=color)


def draw_holdings(inspection: Inspection, receipt: dict[str, Any], language: str) -> None:
    """What kind of export it is, its tables, and what importing it would change."""
    export = inspection.export
    parts = [layout_word(str(receipt["layout"]), language)]
    if export and (owner := owner_word(export.platform, export.account, language)):
        parts.append(owner)
    if export and export.as_of_on:
        parts.append(say("upload-as-of", language, day=day(export.as_of_on, language)))
    st.markdown(literal(" · ".join(parts)))
    draw_tables(receipt, language)
    if receipt["status"] == "unchanged":
        st.markdown(literal(receipt["message"]))
    elif not inspection.is_foreseen:
        st.markdown(literal(say("upload-not-foreseen", language)))
    elif receipt["status"] != "needs_answer":
        st.markdown(literal(counted_rows(receipt["rows"], language)))
        if moved := movement_sentence(receipt["movement"], language):
            st.markdown(f":material/query_stats: {literal(moved)}")
        draw_coverage(receipt, language)


def draw_tables(receipt: dict[str, Any], language: str) -> None:
    """One line per table; of many the first, breakdowns without days in one."""
    tables = with_breakdowns_together(receipt["tables"])
    for table in tables[:TABLES_SHOWN]:
        st.caption(literal(table_sentence(table, language)))
    if len(tables) > TABLES_SHOWN:
        st.caption(say("upload-tables-more", language, count=len(tables) - TABLES_SHOWN))


def draw_coverage(receipt: dict[str, Any], language: str) -> None:
    """For which days files speak now that did not before."""
    if gained := coverage_sentence(receipt["coverage"], language):
        st.caption(f":material/date_range: {literal(gained)}")


def draw_notes(receipt: dict[str, Any]) -> None:
    """What was noticed while reading, without being in the way."""
    for note in receipt["notes"]:
        st.caption(f":material/info: {literal(note['text'])}")
