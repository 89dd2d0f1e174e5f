"""Accounts that belong to somebody, for the case that one is matched wrongly."""

import streamlit as st

from components.frame.literal import literal
from components.people.acting import decide, draw_days, draw_foreseen, is_possible
from components.people.words import account_word, claim_word, holder_word
from jobs.matching import AccountDecision, Claim, Matching
from language import say


def draw_held(known: Matching, language: str) -> None:
    """Folded: choose one, see by what it is theirs, and say that it is not."""
    held = [claim for claim in known.claims if claim.state == "holds"]
    if not held:
        return
    with st.expander(say("people-held", language, count=len({(one.platform, one.account) for one in held}))):
        st.caption(literal(say("people-held-help", language)))
        chosen: Claim | None = st.selectbox(
            say("people-choose", language),
            held,
            index=None,
            key=f"people_held_{known.data_version}",
            format_func=lambda claim: _word(claim, language),
            placeholder=say("people-choose-placeholder", language),
        )
        if chosen is not None:
            _draw_release(chosen, known, language)


def _word(claim: Claim, language: str) -> str:
    holder = holder_word(claim.member_id, claim.name, language)
    return f"{account_word((claim.platform, claim.account), language)} – {holder}"


def _draw_release(claim: Claim, known: Matching, language: str) -> None:
    st.markdown(literal(claim_word(claim, language)))
    key = (claim.platform, claim.account)
    for other in known.claims:
        if (other.platform, other.account) == key and other.state == "overruled":
            st.caption(literal(say("people-overruled", language, claim=claim_word(other, language))))
    from_on, to_on = draw_days("held", language)
    if is_possible(from_on, to_on, language):
        decision = AccountDecision("unmatch", *key, claim.member_id, from_on, to_on)
        draw_foreseen([decision], claim.to_on, "held", language)
        if st.button(say("people-unmatch", language), key="people_unmatch"):
            decide([decision])
