"""The drawer of a figure: what it adds up to, the files and rows behind it, and the same as a download."""

import hashlib
from collections.abc import Mapping
from typing import Literal

import pandas as pd
import streamlit as st

from components.exhibit.opened import close, open_mark, opened_in
from components.exhibit.tagging import can_tag, draw_tagging
from components.frame.literal import literal
from components.frame.view import current
from exhibits.marks import Mark
from exhibits.provenance import Provenance, provenance
from jobs.rows_workbook import rows_csv, rows_workbook
from language import say

ROWS_PER_PAGE = 50
UNKNOWN = "–"
WIDTHS: dict[str, Literal["small", "medium", "large"]] = {
    "trace-person": "small", "trace-link": "small", "trace-text": "large",
}  # fmt: skip


def draw_opened(exhibit_id: str, marks: Mapping[str, Mark]) -> None:
    """Show the drawer if one of these figures is opened; say so where a link asks for one that is not shown."""
    opened = opened_in(exhibit_id)
    if opened is None or not marks:
        return
    language = current().language
    if opened not in marks:
        st.caption(literal(say("trace-unknown", language)))
        return

    @st.dialog(say("trace-title", language), width="large", on_dismiss=close)
    def drawer() -> None:
        _draw_choice(exhibit_id, marks, opened, language)
        _draw_told(provenance(marks[opened], current().viewer, language), language)

    drawer()


def draw_opener(exhibit_id: str, mark: str, language: str) -> None:
    """The button that opens a figure without a mouse; the style sheet leaves its sign alone to be seen on a tile."""
    with st.container(key=f"trace_open_in_{exhibit_id}_{mark}", width="content"):
        st.button(
            say("trace-open", language), key=f"trace_open_{exhibit_id}_{mark}", type="tertiary",
            icon=":material/account_tree:", on_click=open_mark, args=(exhibit_id, mark),
            help=say("trace-open-help", language),
        )  # fmt: skip


def _draw_choice(exhibit_id: str, marks: Mapping[str, Mark], opened: str, language: str) -> None:
    """Every other figure of the exhibit, so that all of them can be reached by keyboard."""
    if len(marks) == 1:
        st.markdown(f"**{literal(marks[opened].label)}**")
        return
    ids = list(marks)
    picked = st.selectbox(
        say("trace-figure", language), ids, index=ids.index(opened), key=f"trace_choice_{exhibit_id}_{opened}",
        format_func=lambda mark: marks[mark].label, label_visibility="collapsed",
    )  # fmt: skip
    if picked != opened:
        open_mark(exhibit_id, picked)
        st.rerun()


def _draw_told(told: Provenance, language: str) -> None:
    with st.container(key="trace_facts", horizontal=True, gap="medium"):
        for name, figure in told.facts:
            with st.container(width="content", gap=None):
                st.caption(literal(name))
                st.markdown(f"**{literal(figure)}**")
    with st.container(gap=None):
        st.markdown(literal(told.definition))
        st.caption(literal(told.stamp))
    if not told.files.empty:
        st.markdown(f"**{literal(say('trace-files', language))}**")
        st.dataframe(told.files, hide_index=True, width="stretch", key="trace_files", placeholder=UNKNOWN)
    st.markdown(f"**{literal(told.total)}**")
    _draw_single(told, language)
    for note in told.notes:
        st.caption(literal(note))
    if not told.files.empty:
        _draw_downloads(told, language)


def _draw_single(told: Provenance, language: str) -> None:
    """The rows page by page."""
    if told.single.empty:
        if told.no_single:
            st.caption(literal(told.no_single))
        return
    pages = -(-len(told.single) // ROWS_PER_PAGE)
    with st.container(key="trace_pages", horizontal=True, vertical_alignment="bottom", gap="small"):
        shown = say("trace-shown", language, rows=len(told.single), all=told.rows)
        st.markdown(f"**{literal(say('trace-single', language))}** · {literal(shown)}")
        page = 1
        if pages > 1:
            page = st.selectbox(
                say("trace-page", language), range(1, pages + 1), key=f"trace_page_{told.mark.id}", width=180,
                format_func=lambda one: say("trace-page-of", language, page=one, pages=pages),
                label_visibility="collapsed",
            )  # fmt: skip
    rows = told.single.iloc[(page - 1) * ROWS_PER_PAGE : page * ROWS_PER_PAGE]
    widths = {say(text_id, language): st.column_config.TextColumn(width=width) for text_id, width in WIDTHS.items()}
    if not can_tag(told.mark, rows):
        st.dataframe(
            rows, hide_index=True, width="stretch", key="trace_rows", placeholder=UNKNOWN, column_config=widths,
        )  # fmt: skip
        return
    said = st.container()
    chosen = st.dataframe(
        rows, hide_index=True, width="stretch", key=f"trace_rows_{page}", placeholder=UNKNOWN, column_config=widths,
        on_select="rerun", selection_mode="single-row",
    )  # fmt: skip
    with said:
        draw_tagging(told.mark, rows, chosen["selection"]["rows"])


def _draw_downloads(told: Provenance, language: str) -> None:
    """The same files and rows, under the same rules."""
    sheets: dict[str, pd.DataFrame] = {
        say("trace-files", language): told.files, say("trace-single", language): told.single,
    }  # fmt: skip
    head = [told.mark.label, told.total, told.definition, told.stamp, *told.notes]
    name = f"{say('trace-file-name', language)}_{told.mark.origin.measure}"
    made = {
        "trace-download-xlsx": (rows_workbook(say("trace-title", language), head, sheets), "xlsx"),
        "trace-download-csv": (rows_csv(told.files if told.single.empty else told.single), "csv"),
    }
    with st.container(key="trace_downloads", horizontal=True, gap="small"):
        for text_id, (content, ending) in made.items():
            # Streamlit recognises large files by size and samples only; the hash keeps an old one from being served.
            digest = hashlib.sha256(content).hexdigest()[:8]
            st.download_button(
                say(text_id, language), content, file_name=f"{name}-{digest}.{ending}", key=f"trace_{ending}",
                on_click="ignore", icon=":material/download:",
            )  # fmt: skip
