"""Deciding and taking back from this page: the job, the wait for it, and what it would change beforehand."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import date
from typing import Any

import streamlit as st

from components.frame.literal import literal
from components.frame.under_way import PATIENCE_SECONDS, follow
from components.frame.view import current
from components.frame.waiting import draw_failure, draw_waiting, is_over
from components.upload.figures import measure_for
from jobs.inspections import Measure, movement_of
from jobs.matching import AccountDecision, foresee, recall, record
from jobs.movement_words import movement_sentence
from jobs.writer import Ticket
from language import say

TICKET = "people_ticket"


def decide(decisions: Sequence[AccountDecision]) -> None:
    """Record decisions and draw the page anew."""
    role = current().viewer.role
    follow(TICKET, record(decisions, f"local mode, {role}", role))


def take_back(decision_id: int) -> None:
    """Take one decision back and draw the page anew."""
    role = current().viewer.role
    follow(TICKET, recall([decision_id], f"local mode, {role}", role))


def draw_foreseen(decisions: Sequence[AccountDecision], last_on: date | None, place: str, language: str) -> None:
    """Say what the headline figures of the quarter of the last post concerned become; nothing is stored."""
    key = (current().options.last_on, tuple(decisions), _version())
    kept: dict[str, Any] = st.session_state.setdefault("people_foreseen", {})
    if kept.get(place, (None,))[0] != key:
        measure = measure_for(last_on)
        if measure is None:
            return
        ticket = foresee(decisions, measure, current().viewer.role)
        ticket.settle(PATIENCE_SECONDS)
        kept[place] = (key, ticket, measure)
    _, ticket, measure = kept[place]
    if not is_over(ticket):
        draw_waiting(ticket, language)
    elif ticket.state == "failed":
        draw_failure(ticket, language)
    else:
        st.markdown(f":material/query_stats: {literal(_sentence(ticket, measure, language))}")


def _version() -> int:
    version: int = st.session_state["people_version"]
    return version


def _sentence(ticket: Ticket[Any], measure: Measure, language: str) -> str:
    change = ticket.outcome
    moved = [asdict(one) for one in movement_of(measure, change.before, change.after)]
    told = [one | {"from_on": str(one["from_on"]), "to_on": str(one["to_on"])} for one in moved]
    return movement_sentence(told, language) or say("people-nothing-moves", language)


def draw_days(place: str, language: str) -> tuple[date | None, date | None]:
    """Two optional days; gives the first and the first no longer in it."""
    first, last = st.columns(2)
    from_on = first.date_input(
        say("people-from", language), value=None, key=f"people_from_{place}", format=_pattern(language)
    )
    last_on = last.date_input(
        say("people-to", language), value=None, key=f"people_to_{place}", format=_pattern(language)
    )
    return from_on, date.fromordinal(last_on.toordinal() + 1) if last_on else None


def is_possible(from_on: date | None, to_on: date | None, language: str) -> bool:
    """Whether the days are in order; says so where they are not."""
    if from_on and to_on and from_on >= to_on:
        st.error(literal(say("people-days-reversed", language)))
        return False
    return True


def _pattern(language: str) -> Any:
    return "DD.MM.YYYY" if language == "de" else "YYYY-MM-DD"
