"""Every decision about an account with who made it and when, the newest first, each with a way back."""

from collections.abc import Sequence

import streamlit as st

from components.frame.decision_words import made_and_taken_back
from components.frame.literal import literal
from components.people.acting import take_back
from components.people.words import decision_word
from jobs.matching import Decided, Matching
from language import say

FIRST_SHOWN, MOST_SHOWN = 10, 100


def draw_decided(known: Matching, language: str) -> None:
    """The newest ones in full, earlier ones folded."""
    if not known.decisions:
        return
    live = sum(decided.taken_back_at is None for decided in known.decisions)
    st.subheader(say("people-decisions", language, count=live), anchor=False)
    _draw_rows(known.decisions[:FIRST_SHOWN], language)
    earlier = known.decisions[FIRST_SHOWN:MOST_SHOWN]
    if earlier:
        with st.expander(say("people-decisions-earlier", language, count=len(earlier))):
            _draw_rows(earlier, language)


def _draw_rows(decisions: Sequence[Decided], language: str) -> None:
    for decided in decisions:
        words, made, button = st.columns([6, 4, 1.4], vertical_alignment="center")
        said = literal(decision_word(decided, language))
        words.markdown(said if decided.taken_back_at is None else f"~~{said}~~")
        made.caption(
            literal(
                made_and_taken_back(
                    decided.decided_at, decided.decided_by, decided.taken_back_at, decided.taken_back_by, language
                )
            )
        )
        if decided.taken_back_at is None and button.button(
            say("people-take-back", language), key=f"people_take_back_{decided.decision_id}", help=said
        ):
            take_back(decided.decision_id)
