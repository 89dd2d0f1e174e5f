"""What the upload page hands out: rows that were not taken, and receipts, as workbooks."""

import hashlib
from collections.abc import Callable
from functools import partial
from typing import Any

import streamlit as st

from components.upload.templates import WORKBOOK
from jobs.imports import Answers
from jobs.inspections import ReadExport
from jobs.receipt_workbook import receipt_workbook
from jobs.rejected_workbook import has_rejected_rows, rejected_workbook
from language import say


def draw_rejected(export: ReadExport, key: str, language: str) -> None:
    """All rejected rows of a file, each with its cells, the reason and what to do.

    Made when somebody asks for it: a workbook of a hundred thousand rows takes some seconds.
    """
    if has_rejected_rows(export):
        corrected = "".join(f"{each.place}{each.read_as}" for each in export.corrections)
        digest = hashlib.sha256(f"{export.sha256}{corrected}".encode()).hexdigest()[:8]
        file_name = f"{export.file_name}_{say('upload-rejected-file', language)}-{digest}.xlsx"
        st.download_button(
            say("upload-rejected-download", language), partial(rejected_workbook, export, language), file_name,
            mime=WORKBOOK, key=f"upload_rejected_{key}", on_click="ignore", icon=":material/download:",
        )  # fmt: skip


def draw_receipt(receipt: Any, answers: Answers, key: str, language: str) -> None:
    """The receipt of an import."""
    file_name = f"{say('upload-receipt-file', language)}_{receipt.import_id or receipt.file}"
    made = partial(receipt_workbook, receipt, vars(answers), language)
    _draw("upload-receipt-download", f"upload_receipt_download_{key}", file_name, made, language)


def _draw(label_id: str, key: str, file_name: str, made: Callable[[], bytes], language: str) -> None:
    """Made once per session: building a workbook of thousands of rows at every run would hold up the page."""
    kept: dict[tuple[str, str], bytes] = st.session_state.setdefault("upload_workbooks", {})
    content = kept.get((key, language))
    if content is None:
        content = kept[key, language] = made()
    # Streamlit recognises large files by size and samples only; the hash keeps an old one from being served.
    digest = hashlib.sha256(content).hexdigest()[:8]
    st.download_button(
        say(label_id, language), content, file_name=f"{file_name}-{digest}.xlsx", mime=WORKBOOK, key=key,
        on_click="ignore", icon=":material/download:",
    )  # fmt: skip
