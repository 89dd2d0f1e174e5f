"""Rows that cannot be taken, by what a person does about them: a thousand equal ones are one card."""

import streamlit as st

from components.frame.literal import literal
from components.upload.answers import answers_for, draw_rule
from components.upload.words import reason_sentence
from jobs.repairs import RepairCard, RowProblem, examples_told, heading_told, repair_cards
from language import say

CARDS_SHOWN = 6


def draw_repairs(problems: tuple[RowProblem, ...], file_id: str, key: str, language: str) -> None:
    """One card per reason and column, the most frequent first; the rest is in the workbook of rejected rows."""
    cards = repair_cards(problems)
    if not cards:
        return
    rows = sum(card.count for card in cards)
    st.markdown(f":material/block: **{literal(say('upload-problems', language, count=rows))}**")
    for number, card in enumerate(cards[:CARDS_SHOWN]):
        _draw_card(card, file_id, f"{key}_{number}", language)
    if len(cards) > CARDS_SHOWN:
        st.caption(say("upload-problems-more", language, count=len(cards) - CARDS_SHOWN))


def _draw_card(card: RepairCard, file_id: str, key: str, language: str) -> None:
    with st.container(border=True, key=f"upload_repair_{key}"):
        what, todo = st.columns([3, 2], gap="medium")
        what.markdown(f"**{literal(heading_told(card, language))}** {literal(reason_sentence(card.reason, language))}")
        what.caption(literal(examples_told(card, language)))
        with todo:
            can_choose = card.rule is not None and getattr(answers_for(file_id), card.rule) is not None
            st.markdown(
                f":material/build: {literal(say(f'{card.repair}-choose' if can_choose else card.repair, language))}"
            )
            if card.rule and can_choose:
                draw_rule(file_id, key, card.rule, language)
