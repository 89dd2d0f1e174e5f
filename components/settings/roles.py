"""What each role may see and do, and the data sheet to take along."""

from hashlib import sha256

import pandas as pd
import streamlit as st

from components.frame.literal import literal
from components.frame.viewer import ROLES
from jobs.data_sheet import action_word, actions_of, data_sheet
from jobs.settings import Program
from language import say


def draw_roles(known: Program, language: str) -> None:
    """A row per action, a column per role, from the table the program asks before it acts."""
    st.markdown(f"#### {literal(say('roles-title', language))}")
    st.caption(literal(say("roles-about", language)))
    allowed = {role: actions_of(role) for role in ROLES}
    answers = {True: say("sheet-yes", language), False: "–"}
    actions = list(allowed["viewer"])
    columns = {say("sheet-column-action", language): [action_word(action, language) for action in actions]}
    for role in ROLES:
        columns[say(f"viewer-role-{role}", language)] = [answers[allowed[role][action]] for action in actions]
    st.dataframe(pd.DataFrame(columns), hide_index=True, width="stretch")
    if known.unreadable is None:
        _draw_download(data_sheet(known.settings, language), language)


def _draw_download(sheet: str, language: str) -> None:
    mark = sha256(sheet.encode()).hexdigest()[:8]
    st.download_button(
        say("sheet-download", language), sheet, f"data-sheet-{language}-{mark}.md", "text/markdown",
        key="settings_data_sheet", icon=":material/download:", help=literal(say("sheet-download-help", language)),
    )  # fmt: skip
