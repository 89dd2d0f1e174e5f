"""Rows that cannot be taken, by what a person does about them: a thousand equal ones are one card."""

import streamlit as st

from components.frame.literal import literal
from components.upload.answers import answers_for, draw_rule
from components.upload.corrections import draw_editor
from components.upload.words import reason_sentence
from jobs.corrections import MOST_CORRECTED_ROWS, cells_to_correct, is_little_enough
from jobs.inspections import Inspection
from jobs.repairs import RepairCard, examples_told, heading_told, repair_cards
from language import say

CARDS_SHOWN = 6


def draw_repairs(inspection: Inspection, file_id: str, key: str, language: str) -> None:
    """One card per reason and column, the most frequent first; the rest is in the workbook of rejected rows."""
    cards = repair_cards(inspection.receipt.problems)
    if not cards:
        return
    rows = sum(card.count for card in cards)
    is_little = inspection.export is not None and is_little_enough(inspection.export, cards)
    st.markdown(f":material/block: **{literal(say('upload-problems', language, count=rows))}**")
    for number, card in enumerate(cards[:CARDS_SHOWN]):
        with st.container(border=True, key=f"upload_repair_{key}_{number}"):
            _draw_card(card, file_id, f"{key}_{number}", language)
            _draw_by_hand(inspection, card, is_little, file_id, f"{key}_{number}", language)
    if len(cards) > CARDS_SHOWN:
        st.caption(say("upload-problems-more", language, count=len(cards) - CARDS_SHOWN))


def _draw_card(card: RepairCard, file_id: str, key: str, language: str) -> None:
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


def _draw_by_hand(
    inspection: Inspection, card: RepairCard, is_little: bool, file_id: str, key: str, language: str
) -> None:
    """A table to correct the cells of a card in, as long as a person can do that by hand."""
    cells = cells_to_correct(inspection.export, card) if inspection.export else ()
    if not cells:
        return
    if inspection.receipt.status == "unchanged":
        st.caption(literal(say("upload-correct-imported", language)))
    elif is_little:
        draw_editor(cells, file_id, key, language)
    else:
        button = say("upload-rejected-download", language)
        st.caption(literal(say("upload-correct-too-many", language, most=MOST_CORRECTED_ROWS, button=button)))
