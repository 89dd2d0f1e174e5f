"""The posts people tagged by hand: what was said, by whom and when, and taking it back."""

import streamlit as st

from components.exhibit.tagging import TICKET
from components.frame.decision_words import made_and_taken_back
from components.frame.literal import literal
from components.frame.under_way import draw_under_way, follow
from components.frame.view import View
from jobs.post_tags import TAG, TagDecided, tagged, take_back
from jobs.rights import may
from language import say


def draw_tagged(shown: View) -> None:
    """Every tag with a way to take it back, for those who may tag; nothing while there is none."""
    role, language = shown.viewer.role, shown.language
    if not may(role, TAG) or draw_under_way(TICKET, language):
        return
    said = tagged(role)
    if not said:
        return
    live = sum(one.taken_back_at is None for one in said)
    with st.expander(say("tag-list", language, tags=live), key="campaign_tags"):
        st.caption(literal(say("tag-rule", language)))
        for one in said:
            words, button = st.columns([8, 2], vertical_alignment="center")
            words.caption(literal(_words(one, language)))
            if one.taken_back_at is None and button.button(
                say("settings-take-back", language), key=f"tag_take_back_{one.decision_id}"
            ):
                follow(TICKET, take_back(one.decision_id, f"local mode, {role}", role))


def _words(one: TagDecided, language: str) -> str:
    tag = say("tag-unprompted", language)
    if one.campaign_id is not None:
        tag = say("tag-prompted", language, name=one.campaign or one.campaign_id)
    made = made_and_taken_back(one.decided_at, one.decided_by, one.taken_back_at, one.taken_back_by, language)
    return f"{one.link or say('tag-link-hidden', language)} · {tag} · {made}"
