"""Correcting rejected cells beside the file: a table to type into, and the list of what was corrected."""

import hashlib
from collections.abc import Sequence
from dataclasses import replace

import pandas as pd
import streamlit as st

from components.frame.literal import literal
from components.upload.answers import answers_for
from jobs.corrections import CorrectableCell, Correction, answers_corrected, correction_told
from jobs.imports import Answers
from language import say

SHOWN = 6
MOST_HEIGHT, ROW_HEIGHT = 390, 35
ROW_WIDTH, TEXT_WIDTH = 70, 260


def draw_editor(cells: Sequence[CorrectableCell], file_id: str, key: str, language: str) -> None:
    """A row per cell of a card: where it stands, what the file says, what to read instead; then the file is read again.

    The key tells by what it lists: what was typed into a table must not land in the rows of the next one.
    """
    digest = hashlib.sha256(repr(cells).encode()).hexdigest()[:8]
    label = say("upload-correct-open", language, count=len(cells))
    with (
        # Its state is kept here, because the page is drawn anew once the file was looked through.
        st.expander(label, icon=":material/edit:", key=f"upload_correct_{key}_{digest}", on_change="rerun"),
        st.form(f"upload_correct_form_{key}_{digest}", border=False),
    ):
        st.caption(literal(say("upload-correct-help", language)))
        edited = st.data_editor(
            _table(cells), hide_index=True, num_rows="fixed", key=f"upload_correct_table_{key}_{digest}",
            height=min(MOST_HEIGHT, ROW_HEIGHT * (len(cells) + 1) + 3), column_config=_shapes(language),
            disabled=["sheet", "row", "found"], width="content",
        )  # fmt: skip
        if st.form_submit_button(say("upload-correct-apply", language)):
            typed = ["" if text is None or pd.isna(text) else str(text) for text in edited["read_as"]]
            corrections = [cell.corrected(text) for cell, text in zip(cells, typed, strict=True)]
            _kept()[file_id] = answers_corrected(answers_for(file_id), corrections)
            st.rerun()


def draw_corrected(corrections: Sequence[Correction], language: str, file_id: str | None = None) -> None:
    """What was corrected, and with a file that is not imported yet a way to take it back."""
    if not corrections:
        return
    told = [correction_told(one, language) for one in corrections[:SHOWN]]
    if len(corrections) > SHOWN:
        told.append(say("correction-more", language, count=len(corrections) - SHOWN))
    with st.container(horizontal=True, vertical_alignment="center"):
        count = say("upload-corrected", language, count=len(corrections))
        st.caption(f":material/edit: {literal(count)}: {literal(' · '.join(told))}", width="content")
        if file_id is not None and st.button(
            say("upload-corrected-back", language), key=f"upload_corrected_back_{file_id}_{corrections[0].file}",
            type="tertiary",
        ):  # fmt: skip
            others = tuple(one for one in answers_for(file_id).corrections if one.file != corrections[0].file)
            _kept()[file_id] = replace(answers_for(file_id), corrections=others)
            st.rerun()


def _kept() -> dict[str, Answers]:
    kept: dict[str, Answers] = st.session_state.setdefault("upload_answers", {})
    return kept


def _table(cells: Sequence[CorrectableCell]) -> pd.DataFrame:
    rows = [[cell.sheet, cell.row, cell.found, cell.read_as] for cell in cells]
    table = pd.DataFrame(rows, columns=["sheet", "row", "found", "read_as"])
    return table if any(table["sheet"]) else table.drop(columns="sheet")


def _shapes(language: str) -> dict[str, object]:
    return {
        "sheet": st.column_config.TextColumn(say("upload-correct-sheet", language)),
        "row": st.column_config.NumberColumn(say("upload-correct-row", language), format="%d", width=ROW_WIDTH),
        "found": st.column_config.TextColumn(say("upload-correct-found", language), width=TEXT_WIDTH),
        "read_as": st.column_config.TextColumn(say("upload-correct-read-as", language), width=TEXT_WIDTH),
    }
