"""Who agreed to what: everybody a member list names, without any figure, changed one by one or together."""

from datetime import date

import pandas as pd
import streamlit as st

from components.exhibit.empty import draw_empty
from components.frame.literal import literal
from components.frame.under_way import follow
from components.frame.view import current
from components.settings.editing import TICKET
from exhibits.exhibit import EmptyState
from jobs.settings import LEVELS, Agreed, Consent, agree, agreed
from language import day, say

EVERYBODY = ""


def draw_consents(language: str) -> None:
    """The list with its filters, and the form for those ticked."""
    people = agreed(current().viewer.role)
    st.markdown(f"#### {literal(say('consents-title', language, count=len(people)))}")
    st.caption(literal(say("consents-about", language)))
    if not people:
        empty = EmptyState(say("consents-none", language), say("unmatched-action", language), "upload")
        with st.container(border=True):
            draw_empty(empty, "consents")
        return
    shown = _filtered(people, language)
    event = st.dataframe(
        pd.DataFrame([_line(one, language) for one in shown]), hide_index=True, width="stretch", on_select="rerun",
        selection_mode="multi-row", key="settings_consents", height=min(38 + 35 * max(len(shown), 1), 420),
    )  # fmt: skip
    chosen = [shown[place] for place in event.selection.rows if place < len(shown)]
    if not chosen:
        st.caption(literal(say("consents-tick", language)))
        return
    _draw_form(chosen, language)


def _filtered(people: tuple[Agreed, ...], language: str) -> list[Agreed]:
    by_unit, by_level, by_name = st.columns(3)
    units = sorted({one.unit for one in people if one.unit})
    unit = by_unit.selectbox(
        say("filter-units", language), [EVERYBODY, *units], key="settings_consents_unit",
        format_func=lambda one: one or say("filter-units-all", language),
    )  # fmt: skip
    level = by_level.selectbox(
        say("consents-level", language), [EVERYBODY, *LEVELS], key="settings_consents_level",
        format_func=lambda one: level_word(one, language) if one else say("consents-every-level", language),
    )  # fmt: skip
    sought = by_name.text_input(say("consents-search", language), key="settings_consents_search").strip().casefold()
    return [
        one for one in people
        if (not unit or one.unit == unit) and (not level or one.level == level)
        and (not sought or sought in f"{one.name or ''} {one.member_id}".casefold())
    ]  # fmt: skip


def _draw_form(chosen: list[Agreed], language: str) -> None:
    with st.container(border=True, key="settings_consents_form"):
        st.markdown(f"**{literal(say('consents-chosen', language, count=len(chosen), names=_names(chosen)))}**")
        first, second, third = st.columns(3)
        level = first.selectbox(
            say("consents-level", language), LEVELS, index=None, key="settings_consent_level",
            format_func=lambda one: level_word(one, language), placeholder=say("settings-choose", language),
        )  # fmt: skip
        pattern = "DD.MM.YYYY" if language == "de" else "YYYY-MM-DD"
        given_on = second.date_input(
            say("consents-given-on", language), "today", max_value="today", format=pattern, key="settings_consent_given"
        )
        ends_on = third.date_input(
            say("consents-ends-on", language), None, format=pattern, key="settings_consent_ends",
            help=say("consents-ends-help", language),
        )  # fmt: skip
        version = first.text_input(say("consents-version", language), key="settings_consent_version")
        source = second.text_input(say("consents-source", language), key="settings_consent_source")
        problem = _problem(level, version, given_on, ends_on, language)
        if problem and level:
            st.error(literal(problem))
        label = say("consents-confirm", language, count=len(chosen))
        if st.button(label, type="primary", key="settings_consent_confirm", disabled=bool(problem)):
            role = current().viewer.role
            consents = [
                Consent(one.member_id, level, given_on, version.strip() or None, source.strip() or None, ends_on)
                for one in chosen
            ]
            follow(TICKET, agree(consents, f"local mode, {role}", role))


def _problem(level: str | None, version: str, given_on: date, ends_on: date | None, language: str) -> str:
    if level is None:
        return say("consents-choose-level", language)
    if level == "named" and not version.strip():
        return say("consents-named-needs-text", language)
    if ends_on and ends_on < given_on:
        return say("consents-ends-early", language)
    return ""


def _names(chosen: list[Agreed]) -> str:
    named = [one.name or one.member_id for one in chosen[:5]]
    return ", ".join(named) + (" …" if len(chosen) > 5 else "")


def _line(one: Agreed, language: str) -> dict[str, str]:
    recorded = level_word(one.recorded, language) if one.recorded else say("consents-no-record", language)
    values = {
        "name": one.name or "–", "id": one.member_id, "unit": one.unit or "–", "level": level_word(one.level, language),
        "recorded": recorded, "given-on": day(one.given_on, language), "version": one.text_version or "–",
        "source": _source(one.source, language), "ends-on": day(one.ends_on, language),
    }  # fmt: skip
    return {say(f"consents-{name}", language): value for name, value in values.items()}


def _source(source: str | None, language: str) -> str:
    return say("consents-of-list", language) if source == "member list" else source or "–"


def level_word(level: str, language: str) -> str:
    """Named, pseudonym or aggregate only."""
    return say("consents-level-name", language, level=level.replace(" ", "-"))
