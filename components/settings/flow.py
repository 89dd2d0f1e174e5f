"""The settings page: what counts, which targets, what was changed; read first, changed section by section."""

from collections.abc import Callable

import streamlit as st

from components.frame.incidents import incidents
from components.frame.literal import literal
from components.frame.under_way import draw_under_way
from components.frame.view import current
from components.frame.viewer import look_as
from components.settings.consents import draw_consents
from components.settings.editing import EDITED, TICKET, Section, draw_section
from components.settings.fields import draw_fields
from components.settings.log import draw_log, draw_versions
from components.settings.rate_card import RATE_CARD, draw_rate_card, rate_card_form
from components.settings.roles import draw_roles
from components.settings.tables import (
    alias_form,
    break_form,
    draw_aliases,
    draw_breaks,
    draw_targets,
    target_form,
)
from components.settings.terms import TERM_LISTS, disclosure_form, term_form
from components.settings.unreadable import draw_way_out
from components.upload.remembered import draw_remembered
from jobs.rights import Action, may
from jobs.settings import READ, Program, Settings, program
from language import say


def _plain(name: str, *settings: str) -> Section:
    def form(held: Settings, language: str) -> dict[str, object]:
        return draw_fields(settings, held, language)

    return Section(name, settings, form)


SECTIONS: dict[str, tuple[Section, ...]] = {
    "definitions": (
        _plain(
            "definitions", "acts", "dormant_days", "silent_days", "mature_days", "as_of_lag_days",
            "campaign_carry_days",
        ),
        Section("terms", TERM_LISTS, term_form),
        Section("disclosure", ("disclosure_terms",), disclosure_form),
        Section("hashtags", ("hashtag_aliases", "programme_hashtags"), alias_form, draw_aliases),
    ),
    "targets": (
        Section("targets", ("targets",), target_form, draw_targets),
        Section("breaks", ("platform_breaks",), break_form, draw_breaks),
        Section("rates", RATE_CARD, rate_card_form, draw_rate_card),
    ),
    "calendar": (
        _plain("calendar", "fiscal_year_start", "time_zone"),
        _plain("texts", "languages", "default_language", "gender_form"),
    ),
    "privacy": (_plain("privacy", "minimum_group", "default_consent", "lists_shown"),),
}  # fmt: skip
OTHERS: dict[str, Action] = {
    "people": "change consent and settings", "remembered": "see raw rows and import", "roles": READ, "log": READ,
}  # fmt: skip


def draw_settings() -> None:
    """Draw the page; whoever may not read settings gets one card that names none."""
    shown = current()
    language, role = shown.language, shown.viewer.role
    if not may(role, READ):
        _draw_closed(language)
        return
    if draw_under_way(TICKET, language):
        return
    known = program(role)
    if known.unreadable is not None:
        draw_way_out(known.unreadable, language)
        return
    if not known.decisions:
        st.caption(f":material/check: {literal(say('settings-untouched', language))}")
    chosen = _draw_choice([*SECTIONS, *(name for name, action in OTHERS.items() if may(role, action))], language)
    for section in SECTIONS.get(chosen, ()):
        with incidents(language):
            draw_section(section, known, language)
    with incidents(language):
        _draw_other(chosen, known, language)


def _draw_other(chosen: str, known: Program, language: str) -> None:
    drawn: dict[str, Callable[[], None]] = {
        "definitions": lambda: draw_versions(known, language),
        "people": lambda: draw_consents(language),
        "remembered": lambda: draw_remembered(language, is_open=True),
        "roles": lambda: draw_roles(known, language),
        "log": lambda: draw_log(known, language),
    }
    if chosen in drawn:
        drawn[chosen]()


def _draw_choice(parts: list[str], language: str) -> str:
    if st.session_state.get("settings_part") not in parts:
        st.session_state["settings_part"] = parts[0]
    chosen: str = st.segmented_control(
        say("settings-parts", language), parts, key="settings_part", label_visibility="collapsed", required=True,
        format_func=lambda part: say("settings-part", language, part=part), on_change=_stop_editing,
        persist_state="session",
    )  # fmt: skip
    return chosen


def _stop_editing() -> None:
    st.session_state.pop(EDITED, None)


def _draw_closed(language: str) -> None:
    with st.container(border=True, key="settings_closed"):
        st.markdown(f"**{literal(say('settings-closed', language))}**")
        st.markdown(literal(say("settings-closed-text", language)))
        st.button(
            say("settings-view-as-lead", language), key="settings_view_as_lead", type="primary", on_click=look_as,
            args=("lead",),
        )  # fmt: skip
