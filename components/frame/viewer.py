"""Who looks and in which language: the two switches at the right of the title."""

from typing import get_args

import streamlit as st

from components.frame import link
from components.frame.labelled import restore_option
from language import LANGUAGES, conventions, say
from queries.scope import Role, Viewer

ROLES: tuple[Role, ...] = get_args(Role)


def reader_language() -> str:
    """The language of the link, else the one switched to, else what the settings begin with."""
    asked = link.asked_language()
    if asked:
        st.session_state["viewer_language"] = asked
    if "viewer_language" not in st.session_state:
        st.session_state["viewer_language"] = _browser_language()
    language: str = st.session_state["viewer_language"]
    offered = conventions().languages
    return language if language in offered else offered[0]


def viewer() -> Viewer:
    """Everyone starts as viewer; in local mode the switch takes any role, but none that is not declared."""
    role = st.session_state.get("viewer_role")
    return Viewer(role if role in ROLES else "viewer")


def look_as(role: Role) -> None:
    """Take another role, as the switch does; for the callback of a button, before the switch is drawn again."""
    st.session_state["viewer_role"] = role


def draw_viewer(language: str) -> None:
    """The 'view as' and the language switch."""
    restore_option("viewer_role", ROLES, _role_label)
    st.selectbox(
        say("viewer-switch", language),
        ROLES,
        key="viewer_role",
        format_func=lambda role: _role_label(role, language),
        label_visibility="collapsed",
        help=say("viewer-switch-help", language),
        persist_state="session",
        width=236,
    )
    if len(conventions().languages) < 2:
        return
    st.segmented_control(
        say("viewer-language", language),
        conventions().languages,
        key="viewer_language",
        format_func=str.upper,
        required=True,
        label_visibility="collapsed",
        persist_state="session",
        width="content",
    )


def _role_label(role: str, language: str) -> str:
    return say("viewer-as", language, role=say(f"viewer-role-{role}", language))


def _browser_language() -> str:
    kept = conventions()
    if kept.default_language in kept.languages:
        return kept.default_language
    locale = (st.context.locale or LANGUAGES[0]).lower()
    return next((language for language in kept.languages if locale.split("-")[0] == language), kept.languages[0])
