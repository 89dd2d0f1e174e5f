"""Every decision about an account with who made it and when, the newest first, each with a way back."""

from collections.abc import Sequence

import streamlit as st

from components.frame.literal import literal
from components.frame.viewer import ROLES
from components.people.acting import take_back
from components.people.words import decision_word
from jobs.matching import Decided, Matching
from language import day, say

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
        made.caption(literal(_made(decided, language)))
        if decided.taken_back_at is None and button.button(
            say("people-take-back", language), key=f"people_take_back_{decided.decision_id}", help=said
        ):
            take_back(decided.decision_id)


def _made(decided: Decided, language: str) -> str:
    """“30 Sep 2026, 14:05, by …”, and who took it back when."""
    at = f"{day(decided.decided_at.date(), language)}, {decided.decided_at:%H:%M}"
    made = say("people-decided-by", language, at=at, by=_who(decided.decided_by, language))
    if decided.taken_back_at is None:
        return made
    back = f"{day(decided.taken_back_at.date(), language)}, {decided.taken_back_at:%H:%M}"
    return f"{made} · {say('people-taken-back', language, at=back, by=_who(decided.taken_back_by or '–', language))}"


def _who(by: str, language: str) -> str:
    """Without sign-in nobody has a name, only a role."""
    place, _, role = by.partition(", ")
    return say(f"viewer-role-{role}", language) if place == "local mode" and role in ROLES else by
