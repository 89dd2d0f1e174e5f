"""The import history: every import in a table, one of them chosen, with its receipt and its way back."""

import hashlib
from typing import Any

import pandas as pd
import streamlit as st

from components.frame.literal import literal
from components.frame.view import current
from components.imports.change import begin_change, draw_change
from components.upload.templates import WORKBOOK
from exhibits.asked import Asked
from exhibits.history import history_table, history_title, is_told, status_word
from exhibits.records import Record, records
from jobs.rights import may
from jobs.taking_back import receipt_workbook_of
from jobs.wording import export_name
from language import say
from queries.imports import import_history
from queries.zones import program_zone

CHOSEN = "imports_chosen"
ROW_HEIGHT = 35
MOST_HEIGHT = 320


def draw_history(asked: Asked) -> None:
    """The table; below it, for who may undo, the chosen import."""
    told = records(import_history(asked.viewer).rows)
    zone = program_zone()
    names = [export_name(one["layout"], asked.language) for one in told]
    with st.container(border=True, key="exhibit_history", gap="small"):
        st.markdown(f"**{literal(history_title(asked, told))}**")
        st.caption(literal(asked.say("history-subtitle")))
        st.dataframe(
            history_table(asked, told, names, zone), hide_index=True, width="stretch",
            height=min(ROW_HEIGHT * (len(told) + 1) + 3, MOST_HEIGHT), column_config=_widths(asked),
        )  # fmt: skip
        if may(asked.viewer.role, "undo an import"):
            _draw_chosen(asked, told, names, zone)


def _widths(asked: Asked) -> dict[str, Any]:
    """File names and exports are long, numbers are short."""
    return {
        asked.say("history-number"): st.column_config.NumberColumn(width=60),
        asked.say("history-file"): st.column_config.TextColumn(width=290),
        asked.say("history-rows"): st.column_config.TextColumn(width=70),
        asked.say("history-status"): st.column_config.TextColumn(width=270),
    }


def file_or_export(one: Record, name: str) -> str:
    """The file of an import, or its export where the file has no name to be shown."""
    return str(one["file_name"]) if is_told(one["file_name"]) else name


def _draw_chosen(asked: Asked, told: list[Record], names: list[str], zone: str) -> None:
    """One import by its number, with what can be done about it."""
    by_number = {int(one["import_id"]): (one, name) for one, name in zip(told, names, strict=True)}
    if wanted := st.session_state.pop("imports_choose_next", None):
        st.session_state[CHOSEN] = wanted
    if st.session_state.get(CHOSEN) not in by_number:
        st.session_state[CHOSEN] = next(iter(by_number))

    def label(number: int) -> str:
        one, name = by_number[number]
        said = status_word(asked, one, zone)
        return asked.say("history-choice", number=str(number), name=file_or_export(one, name), status=said)

    with st.container(horizontal=True, vertical_alignment="bottom", key="imports_choice"):
        number = st.selectbox(asked.say("history-choose"), list(by_number), key=CHOSEN, format_func=label)
        one = by_number[number][0]
        last_on = None if pd.isna(one["last_on"]) else one["last_on"]
        if one["status"] != "taken back":
            if st.button(asked.say("history-undo"), key="imports_undo", icon=":material/undo:"):
                begin_change("undo", number, last_on)
        elif one["can_be_redone"] and st.button(asked.say("history-redo"), key="imports_redo", icon=":material/redo:"):
            begin_change("redo", number, last_on)
        _draw_receipt(number, asked.language)
    if one["status"] == "taken back" and not one["can_be_redone"]:
        st.caption(literal(asked.say("history-replaced")))
    draw_change(number, {key: file_or_export(one, name) for key, (one, name) in by_number.items()}, asked.language)


def _draw_receipt(number: int, language: str) -> None:
    """The receipt once more, made when its import is chosen and kept for the session."""
    kept: dict[tuple[int, str], bytes] = st.session_state.setdefault("imports_receipts", {})
    content = kept.get((number, language))
    if content is None:
        content = kept[number, language] = receipt_workbook_of(number, current().viewer.role, language)
    digest = hashlib.sha256(content).hexdigest()[:8]
    st.download_button(
        say("history-receipt", language), content, mime=WORKBOOK, on_click="ignore", icon=":material/download:",
        file_name=f"{say('upload-receipt-file', language)}_{number}-{digest}.xlsx", key="imports_receipt",
    )  # fmt: skip
