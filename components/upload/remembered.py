"""What is kept in mind about files, as a list with a way to take each thing back."""

import streamlit as st

from components.frame.literal import literal
from components.frame.view import current
from jobs.mappings import GRAINS
from jobs.recall import value_word
from jobs.remembered import Remembered, forget, remembered
from jobs.wording import choice_told, export_name
from language import channel, day, say

PATIENCE_SECONDS = 5.0


def draw_remembered(language: str, is_open: bool = False) -> None:
    """Draw the list, folded unless it is the matter of the page; nothing where nothing is remembered."""
    role = current().viewer.role
    kept = remembered(role)
    if not kept:
        if is_open:
            st.info(literal(say("remembered-nothing", language)))
        return
    with st.expander(say("remembered-heading", language, count=len(kept)), expanded=is_open):
        st.caption(say("remembered-help", language))
        for place, one in enumerate(kept):
            words, since, button = st.columns([6, 3, 2], vertical_alignment="center")
            words.markdown(literal(remembered_sentence(one, language)))
            since.caption(literal(say("remembered-since", language, day=day(one.decided_at.date(), language))))
            # A button of this name for every row: its help tells which, for who does not see the row.
            if button.button(
                say("remembered-remove", language),
                key=f"remembered_remove_{place}_{one.subject}",
                help=literal(remembered_sentence(one, language)),
            ):
                forget(one, by=f"local mode, {role}", role=role).settle(PATIENCE_SECONDS)
                st.rerun()


def remembered_sentence(kept: Remembered, language: str) -> str:
    """What is remembered, and for which files."""
    if kept.kind == "mapping":
        grain = next((one for one in GRAINS if one == kept.value["grain"]), GRAINS[0])
        grain_word = say(f"mapping-grain-{grain.replace('_', '-')}", language)
        return say("remembered-mapping", language, name=kept.about, grain=grain_word)
    about = channel(kept.about, language) if kept.question == "account" else kept.about
    return say(
        f"remembered-{kept.question.replace('_', '-')}",
        language,
        about=about,
        file=kept.file_name,
        export=export_name(kept.layout, language),
        value=_value_word(kept, language),
    )


def _value_word(kept: Remembered, language: str) -> str:
    """The texts of days and decimals put their value into words themselves."""
    is_named = kept.question in ("network", "time_zone")
    return choice_told(kept.question, kept.value, language) if is_named else value_word(kept.value)
