"""Accounts two members claim on the same days: shown until a person decides, never settled by guess."""

from datetime import date

import streamlit as st

from components.frame.literal import literal
from components.people.acting import decide, draw_foreseen
from components.people.words import account_word, claim_word, holder_word
from jobs.matching import AccountKey, Claim, Matching, settled
from language import say

NEITHER = ""


def draw_conflicts(known: Matching, language: str) -> None:
    """One card per account."""
    conflicts = known.conflicts
    if not conflicts:
        return
    st.subheader(say("people-conflicts", language, count=len(conflicts)), anchor=False)
    st.caption(literal(say("people-conflicts-help", language)))
    for place, (key, claims) in enumerate(conflicts.items()):
        with st.container(border=True, key=f"people_conflict_{place}"):
            _draw_conflict(key, claims, place, known, language)


def _draw_conflict(key: AccountKey, claims: tuple[Claim, ...], place: int, known: Matching, language: str) -> None:
    posts = max(claim.posts for claim in claims)
    st.markdown(
        f"**{literal(account_word(key, language))}** – {literal(say('people-count-for-none', language, count=posts))}"
    )
    for claim in claims:
        st.caption(literal(claim_word(claim, language)))
    names = {claim.member_id or "": holder_word(claim.member_id, claim.name, language) for claim in claims}
    chosen = st.radio(
        say("people-conflict-whose", language),
        [*names, NEITHER],
        index=None,
        key=f"people_settle_{known.data_version}_{place}",
        format_func=lambda member_id: names.get(member_id) or say("people-neither", language),
        horizontal=True,
    )
    if chosen is None:
        return
    decisions = settled(claims, chosen or None)
    last_on = max((claim.to_on or date.max for claim in claims), default=date.max)
    draw_foreseen(decisions, None if last_on == date.max else last_on, f"conflict_{place}", language)
    if st.button(say("people-settle", language), key=f"people_settle_button_{place}", type="primary"):
        decide(decisions)
