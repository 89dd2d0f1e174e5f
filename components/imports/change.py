"""Taking an import back or bringing it back: first what leans on it and which figures move, then the confirmation."""

from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

import streamlit as st

from components.frame.literal import literal
from components.frame.view import current
from components.frame.waiting import draw_failure, draw_waiting, is_over
from components.upload.figures import measure_for
from jobs.movement_words import movement_sentence
from jobs.taking_back import Change, Foreseen, foresee, redo, undo
from jobs.writer import Ticket
from language import say

KEPT = "imports_change"
DONE = "imports_done"
PATIENCE_SECONDS = 5.0
SHOWN_DEPENDENTS = 8


@dataclass
class Asking:
    """A change somebody is about to make: what it would do is being found out, then it is carried out."""

    change: Change
    import_id: int
    foreseen: Ticket[Foreseen]
    carried_out: Ticket[int] | None = None


def begin_change(change: Change, import_id: int, last_on: date | None) -> None:
    """Find out what the change would do to the quarter of the last day the import speaks of."""
    ticket = foresee(change, import_id, current().viewer.role, measure_for(last_on))
    ticket.settle(PATIENCE_SECONDS)
    st.session_state[KEPT] = Asking(change, import_id, ticket)
    st.session_state.pop(DONE, None)


def draw_change(import_id: int, file_names: dict[int, str], language: str) -> None:
    """Where a change of this import stands; what the last one did."""
    if done := st.session_state.get(DONE):
        text_id, slots = done
        st.success(literal(say(text_id, language, **slots)), icon=":material/check:")
    asking: Asking | None = st.session_state.get(KEPT)
    if asking is None:
        return
    if asking.import_id != import_id:
        del st.session_state[KEPT]
        return
    with st.container(border=True, key="imports_change_card"):
        st.markdown(f"**{literal(say(f'change-title-{asking.change}', language, number=str(import_id)))}**")
        ticket: Ticket[Any] = asking.carried_out or asking.foreseen
        if ticket.state == "failed":
            st.warning(literal(say("change-too-late", language))) if ticket.known_state else draw_failure(
                ticket, language
            )
        elif not is_over(ticket):
            draw_waiting(ticket, language)
        elif asking.carried_out is not None:
            _conclude(asking)
        elif asking.foreseen.outcome is not None:
            _draw_foreseen(asking.foreseen.outcome, file_names, language)
            _draw_buttons(asking, language)


def _draw_foreseen(foreseen: Foreseen, file_names: dict[int, str], language: str) -> None:
    sentences = [_dependent(one.kind, one.import_id, one.count, file_names, language) for one in foreseen.dependents]
    if foreseen.change == "undo" and not sentences:
        st.markdown(literal(say("change-nothing-leans", language)))
    elif sentences:
        st.markdown(literal(say("change-leans", language)))
        st.markdown("\n".join(f"- {literal(sentence)}" for sentence in sentences[:SHOWN_DEPENDENTS]))
        if len(sentences) > SHOWN_DEPENDENTS:
            st.caption(literal(say("change-leans-more", language, count=len(sentences) - SHOWN_DEPENDENTS)))
    if foreseen.withdrawals_kept:
        kept = say("change-withdrawals", language, count=foreseen.withdrawals_kept)
        st.markdown(f":material/shield_person: {literal(kept)}")
    movement = [
        asdict(one) | {"from_on": one.from_on.isoformat(), "to_on": one.to_on.isoformat()} for one in foreseen.movement
    ]
    moved = any(one["before"] != one["after"] for one in movement)
    said = movement_sentence(movement, language) if moved else say("change-figures-stay", language)
    st.markdown(f":material/query_stats: {literal(say('change-figures', language, movement=said) if moved else said)}")


def _dependent(kind: str, import_id: int | None, count: int, file_names: dict[int, str], language: str) -> str:
    slots: dict[str, object] = {"count": count}
    if import_id is not None:
        slots |= {"number": str(import_id), "file": file_names.get(import_id, "–")}
    return say(f"change-{kind.replace('_', '-')}", language, **slots)


def _draw_buttons(asking: Asking, language: str) -> None:
    with st.container(horizontal=True):
        if st.button(say(f"change-confirm-{asking.change}", language), type="primary", key="imports_confirm"):
            role = current().viewer.role
            act = undo if asking.change == "undo" else redo
            asking.carried_out = act(asking.import_id, by=f"local mode, {role}", role=role)
            asking.carried_out.settle(PATIENCE_SECONDS)
            st.rerun()
        if st.button(say("change-leave", language), key="imports_leave"):
            del st.session_state[KEPT]
            st.rerun()


def _conclude(asking: Asking) -> None:
    """Say what was done, and choose the import whose rows it is about now."""
    number = asking.carried_out.outcome if asking.carried_out and asking.change == "redo" else asking.import_id
    slots = {"number": str(number)} | ({"from": str(asking.import_id)} if asking.change == "redo" else {})
    st.session_state[DONE] = (f"change-done-{asking.change}", slots)
    del st.session_state[KEPT]
    st.session_state["imports_choose_next"] = number
    st.rerun()
