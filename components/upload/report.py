"""All files in one table: what each is, whose, which days, what becomes of its rows, what is open."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import pandas as pd
import streamlit as st

from components.frame import names
from components.upload.drop import Dropped
from components.upload.words import is_not_needed, layout_word
from jobs.inspections import Inspection
from jobs.mappings import can_be_mapped
from language import say, span

COUNTED = ("new", "updated", "unchanged", "rejected", "ignored")
COLUMNS = ("file", "state", "export", "account", "period", *COUNTED, "open")
SHOWN_LINES = 12
TO_MAP, NONE_TAKEN = "to_map", "none_taken"
ROW_HEIGHT = 35
WIDTHS = {"file": 245, "state": 155, "export": 180, "account": 140, "period": 160}
COUNT_WIDTH = 88


@dataclass(frozen=True)
class Line:
    """One file: its receipt once it is read; state is a status of receipts or what happened instead."""

    place: str
    state: str
    receipt: dict[str, Any] | None = None
    owner: str = ""
    is_foreseen: bool = True


def draw_report(lines: Sequence[Line], language: str) -> None:
    """The table, for more than one file."""
    if len(lines) < 2:
        return
    rows = pd.DataFrame([_cells(line, language) for line in lines], columns=list(COLUMNS))
    headings = {name: say(f"upload-report-{name}", language) for name in COLUMNS}
    alt = say("upload-report-alt", language, files=len(lines), ready=sum(line.state == "ready" for line in lines))
    height = ROW_HEIGHT * (min(len(lines), SHOWN_LINES) + 1) + 3
    st.dataframe(
        rows.rename(columns=headings), hide_index=True, height=height, alt=alt, placeholder="–",
        column_config={headings[name]: _shape(name, rows[name]) for name in COLUMNS},
    )  # fmt: skip


def unread_lines(dropped: Sequence[Dropped]) -> list[Line]:
    """The files that are still being read, were taken back or met a bug."""
    states = {"queued": "reading", "running": "reading", "cancelled": "cancelled", "failed": "failed"}
    return [Line(file.file_name, states[file.ticket.state]) for file in dropped if file.ticket.state in states]


def state_of(inspection: Inspection) -> str:
    """The status of a file on this page: what a person can map is not lost, what has no usable row not ready."""
    if inspection.error is not None and can_be_mapped(inspection):
        return TO_MAP
    receipt = inspection.receipt
    is_all_bad = receipt.status == "ready" and 0 < receipt.rows.rejected == receipt.rows.read - receipt.rows.ignored
    return NONE_TAKEN if is_all_bad else receipt.status


def owner_word(platform: str | None, account: str | None, language: str) -> str:
    """Channel and account, as far as known."""
    return " ".join(part for part in (names.channel(platform, language) if platform else "", account or "") if part)


def state_word(state: str, receipt: dict[str, Any] | None, language: str) -> str:
    """What a file has come to, in words; what nobody needs has not failed."""
    shown = "not-needed" if state == "refused" and receipt and is_not_needed(receipt) else state
    return say(f"upload-status-{shown.replace('_', '-')}", language)


def period_of(receipt: dict[str, Any], language: str) -> str | None:
    """First and last day over all tables."""
    firsts = [date.fromisoformat(table["first_on"]) for table in receipt["tables"] if table["first_on"]]
    lasts = [date.fromisoformat(table["last_on"]) for table in receipt["tables"] if table["last_on"]]
    return span(min(firsts), max(lasts), language) if firsts and lasts else None


def _shape(name: str, values: "pd.Series[Any]") -> Any:
    """How a column is drawn; what says nothing about any file leaves its room to the others."""
    if name in COUNTED:
        is_told = name == "new" or bool(values.fillna(0).any())
        return st.column_config.NumberColumn(format="localized", width=COUNT_WIDTH) if is_told else None
    if name in ("account", "period") and values.isna().all():
        return None
    return st.column_config.TextColumn(width=WIDTHS.get(name))


def _cells(line: Line, language: str) -> list[Any]:
    state = state_word(line.state, line.receipt, language)
    if line.receipt is None:
        return [line.place, state, None, None, None, *[None] * len(COUNTED), None]
    receipt, rows = line.receipt, line.receipt["rows"]
    is_counted = line.is_foreseen and receipt["status"] in ("ready", "imported", "unchanged")
    known = COUNTED if is_counted else ("rejected", "ignored") if rows["read"] else ()
    counts = [rows[name] if name in known else None for name in COUNTED]
    export = layout_word(receipt["layout"], language) if receipt["layout"] else None
    open_word = say("upload-open-to-map", language) if line.state == TO_MAP else _open_word(receipt, language)
    return [line.place, state, export, line.owner or None, period_of(receipt, language), *counts, open_word]


def _open_word(receipt: dict[str, Any], language: str) -> str | None:
    """The questions that wait, or why a file was not taken."""
    if receipt["questions"]:
        asked = dict.fromkeys(question["id"] for question in receipt["questions"])
        return ", ".join(say(f"workbook-question-{name.replace('_', '-')}", language) for name in asked)
    return str(receipt["message"]) if receipt["status"] in ("refused", "unchanged") else None
