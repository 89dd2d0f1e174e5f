"""Empty workbooks to fill in, for what no platform exports."""

import hashlib

import streamlit as st

from jobs.templates import TEMPLATES, template_workbook
from language import say

WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def draw_templates(language: str) -> None:
    """One download per template."""
    st.markdown(f"**{say('upload-templates', language)}**")
    st.caption(say("upload-templates-help", language))
    for name in TEMPLATES:
        word = name.removeprefix("template_")
        content, digest = _workbook(name, language)
        st.download_button(
            say(f"upload-template-{word}", language),
            content,
            # Streamlit recognises large files by size and samples only; the hash keeps an old one from being served.
            file_name=f"{say(f'upload-template-{word}-file', language)}-{digest}.xlsx",
            mime=WORKBOOK,
            key=f"upload_template_{name}",
            on_click="ignore",
            width="stretch",
            icon=":material/download:",
        )


@st.cache_data(show_spinner=False)
def _workbook(name: str, language: str) -> tuple[bytes, str]:
    content = template_workbook(name, language)
    return content, hashlib.sha256(content).hexdigest()[:8]
