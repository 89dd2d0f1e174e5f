"""One section of settings: read first, changed after Edit, with what a change would do before it is saved."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import streamlit as st

from components.frame.literal import literal
from components.frame.under_way import follow
from components.frame.view import current
from components.settings.impact import draw_impact
from components.settings.words import help_of, name_of, value_word
from jobs.rights import may
from jobs.settings import CHANGE, Program, Settings, UnsuitableSetting, change, checked
from language import say

EDITED, RESET, TICKET = "settings_edited", "settings_reset_asked", "settings_ticket"


class Incomplete(ValueError):
    """What stands in a form cannot be saved yet; its text is the sentence that says why."""


@dataclass(frozen=True)
class Section:
    """Settings shown and changed together.

    form: draws the widgets and gives the values in them; raises Incomplete. shown: draws the values where a line each
    is not enough.
    """

    name: str
    settings: tuple[str, ...]
    form: Callable[[Settings, str], dict[str, Any]]
    shown: Callable[[Program, str], None] | None = None


def draw_section(section: Section, known: Program, language: str) -> None:
    """The section as it stands, or its form."""
    with st.container(border=True, key=f"settings_section_{section.name}"):
        is_edited = st.session_state.get(EDITED) == section.name and may(current().viewer.role, CHANGE)
        title, button = st.columns([8, 2], vertical_alignment="center")
        title.markdown(f"#### {literal(say('settings-section', language, section=section.name))}")
        st.caption(literal(say("settings-section-about", language, section=section.name)))
        if is_edited:
            _draw_form(section, known, language)
            return
        if may(current().viewer.role, CHANGE):
            label = say("settings-edit", language)
            about = say("settings-section", language, section=section.name)
            button.button(
                label, key=f"settings_edit_{section.name}", help=literal(about), icon=":material/edit:",
                on_click=_edit, args=(section.name,), width="stretch",
            )  # fmt: skip
        (section.shown or _draw_lines)(known, language) if section.shown else _draw_lines(section, known, language)


def draw_line(setting: str, known: Program, language: str) -> None:
    """Name, value and whether that is the default."""
    name, value, origin = st.columns([5, 4, 3], vertical_alignment="center")
    name.markdown(literal(name_of(setting, language)), help=literal(help_of(setting, language)))
    value.markdown(f"**{literal(value_word(setting, vars(known.settings)[setting], language))}**")
    default = value_word(setting, vars(Settings())[setting], language)
    text_id = "settings-changed" if setting in known.decided else "settings-default"
    # a caption would stand lower than the words beside it
    origin.markdown(f":small[:gray[{literal(say(text_id, language, default=default))}]]")


def _draw_lines(section: Section, known: Program, language: str) -> None:
    for setting in section.settings:
        draw_line(setting, known, language)


def _edit(name: str | None) -> None:
    st.session_state[EDITED] = name
    st.session_state.pop(RESET, None)


def _draw_form(section: Section, known: Program, language: str) -> None:
    try:
        changes = _changes(section, known.settings, language)
    except Incomplete as incomplete:
        st.error(literal(str(incomplete)))
        changes = {}
    is_reset = st.session_state.get(RESET) == section.name
    is_known = draw_impact(changes, known.data_version, language) if changes and not is_reset else False
    with st.container(horizontal=True):
        if st.button(say("settings-save", language), type="primary", key="settings_save", disabled=not is_known):
            role = current().viewer.role
            _edit(None)
            follow(TICKET, change(changes, f"local mode, {role}", role))
        st.button(say("settings-cancel", language), key="settings_cancel", on_click=_edit, args=(None,))
        if set(section.settings) & known.decided:
            st.button(
                say("settings-reset", language), key="settings_reset", on_click=_reset, args=(section,),
                help=literal(say("settings-reset-help", language)),
            )  # fmt: skip
    if is_reset:
        _draw_reset(section, known, language)


def _changes(section: Section, held: Settings, language: str) -> dict[str, Any]:
    """The values in the form that differ from those in force."""
    proposed = section.form(held, language)
    try:
        read = checked(held, proposed)
    except UnsuitableSetting as unsuitable:
        raise Incomplete(say("setting-unsuitable", language, **unsuitable.slots)) from None
    return {name: value for name, value in read.items() if value != vars(held)[name]}


def _reset(section: Section) -> None:
    st.session_state[RESET] = section.name


def _draw_reset(section: Section, known: Program, language: str) -> None:
    changes = {name: None for name in section.settings if name in known.decided}
    is_known = draw_impact(changes, known.data_version, language)
    if st.button(
        say("settings-reset-confirm", language), key="settings_reset_confirm", type="primary", disabled=not is_known
    ):
        role = current().viewer.role
        _edit(None)
        follow(TICKET, change(changes, f"local mode, {role}", role))
