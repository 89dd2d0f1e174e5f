"""One file on the upload page: what it is, what it holds, what it would change, what is in the way."""

from collections import Counter
from typing import Any

import streamlit as st

from components.frame import names
from components.frame.literal import literal
from components.upload.answers import draw_questions
from components.upload.drop import Table
from components.upload.preview import draw_previews
from components.upload.words import counted_rows, layout_word, problem_sentence, table_sentence
from jobs.imports import Inspection
from jobs.wording import teller
from language import day, say

BADGES = {"ready": "green", "needs_answer": "orange", "unchanged": "gray", "refused": "red", "imported": "green"}
PROBLEMS_SHOWN = 5


def draw_card(table: Table, language: str, is_open: bool) -> None:
    """Draw one inspected file, with its preview open where it is the only one."""
    inspection = table.inspection
    receipt = inspection.receipt.as_json(teller(language))
    with st.container(border=True, key=f"upload_card_{table.key}"):
        draw_head(table.place, str(receipt["status"]), language)
        if inspection.error is not None:
            st.markdown(literal(receipt["message"]))
            st.caption(literal(say("upload-refused-help", language)))
            return
        draw_holdings(inspection, receipt, language)
        draw_notes(receipt)
        if receipt["questions"]:
            draw_questions(table.file.file_id, receipt["questions"], language)
        draw_problems(receipt, language)
        if receipt["status"] != "unchanged":
            unclear = frozenset(question["about"] for question in receipt["questions"])
            draw_previews(inspection.previews, unclear, is_open, language)


def draw_head(file_name: str, status: str, language: str) -> None:
    """File name and status."""
    with st.container(horizontal=True, vertical_alignment="center"):
        st.markdown(f"**{literal(file_name)}**", width="content")
        st.badge(say(f"upload-status-{status.replace('_', '-')}", language), color=BADGES.get(status, "gray"))


def draw_holdings(inspection: Inspection, receipt: dict[str, Any], language: str) -> None:
    """What kind of export it is, its tables, and what importing it would change."""
    export = inspection.export
    parts = [layout_word(str(receipt["layout"]), language)]
    if export and export.platform and export.account:
        parts.append(f"{names.channel(export.platform, language)} {export.account}")
    if export and export.as_of_on:
        parts.append(say("upload-as-of", language, day=day(export.as_of_on, language)))
    st.markdown(literal(" · ".join(parts)))
    for table in receipt["tables"]:
        st.caption(literal(table_sentence(table, language)))
    if receipt["status"] == "unchanged":
        st.markdown(literal(receipt["message"]))
    elif receipt["status"] != "needs_answer":
        st.markdown(literal(counted_rows(receipt["rows"], language)))


def draw_notes(receipt: dict[str, Any]) -> None:
    """What was noticed while reading, without being in the way."""
    for note in receipt["notes"]:
        st.caption(f":material/info: {literal(note['text'])}")


def draw_problems(receipt: dict[str, Any], language: str) -> None:
    """Rejected rows, a thousand equal ones as one line."""
    problems = receipt["problems"]
    if not problems:
        return
    causes = Counter((problem["column"], problem["reason"]) for problem in problems)
    with st.expander(say("upload-problems", language, count=len(problems))):
        for (column, reason), count in causes.most_common(PROBLEMS_SHOWN):
            first = next(entry for entry in problems if (entry["column"], entry["reason"]) == (column, reason))
            st.markdown(literal(problem_sentence(first, count, language)))
