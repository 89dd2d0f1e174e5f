"""A widget for each kind of setting."""

from typing import Any

import streamlit as st

from components.settings.words import LISTED, OF_DAYS, choice_word, help_of, month_word, name_of
from jobs.settings import RULES, Settings
from language import say, time_zone, time_zones


def draw_fields(settings: tuple[str, ...], held: Settings, language: str) -> dict[str, Any]:
    """A widget for each setting, lists in a line of their own, the others in threes; gives their values."""
    found = {one: draw_field(one, vars(held)[one], language) for one in settings if one in LISTED}
    others = [one for one in settings if one not in LISTED]
    for first in range(0, len(others), 3):
        for column, setting in zip(st.columns(3), others[first : first + 3], strict=False):
            with column:
                found[setting] = draw_field(setting, vars(held)[setting], language)
    return found


def draw_field(setting: str, value: Any, language: str) -> Any:
    """The widget of one setting; gives its value as JSON holds it."""
    about = {"key": f"settings_field_{setting}", "help": help_of(setting, language)}
    rule, label = RULES[setting], name_of(setting, language)
    if setting in OF_DAYS or setting == "minimum_group":
        least, most = rule.bounds or (0, 0)
        unit = say("setting-unit", language, setting=setting)
        return st.number_input(f"{label} ({unit})", least, most, value, step=1, **about)
    if setting in LISTED:
        return st.multiselect(
            label, rule.choices, value, format_func=lambda one: choice_word(one, language),
            placeholder=say("settings-choose", language), **about,
        )  # fmt: skip
    if setting == "time_zone":
        zones = list(dict.fromkeys((value, *time_zones(language))))
        return st.selectbox(label, zones, format_func=lambda zone: time_zone(zone, language), **about)
    if setting == "fiscal_year_start":
        months = range(1, 13)
        return st.selectbox(label, months, value - 1, format_func=lambda one: month_word(one, language), **about)
    if isinstance(value, bool):
        return st.toggle(label, value, **about)
    return st.selectbox(
        label, rule.choices, rule.choices.index(value), format_func=lambda one: choice_word(one, language), **about
    )
