"""Which data version a page shows: today's, or the earlier one its link names, with the words that say so."""

from datetime import datetime

import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx

from components.frame.literal import literal
from components.frame.permalink import Note, data_version_of
from components.frame.waiting import draw_failure, draw_waiting
from jobs.old_versions import Standing, fetch, standing_of
from language import moment, say
from queries.versions import told_by
from queries.zones import program_zone

# What the link asked for, and what the page of this run is asked of; None is today's.
OPENED, SHOWN = "version_opened", "version_shown"
NOTES = "version_notes"
PATIENCE_SECONDS = 0.5


def follow(word: str | None) -> None:
    """Take the version an address newly asks for, or look whether the one opened is still there."""
    opened: int | None = st.session_state.get(OPENED)
    if word is not None:
        st.session_state[OPENED], st.session_state[NOTES] = _known(word)
    elif opened is not None:
        st.session_state[OPENED], lost = _known(str(opened))
        st.session_state[NOTES] = lost or st.session_state.get(NOTES, ())


def opened_version() -> int | None:
    """The earlier version the reader has opened; pages about the data itself do not show it."""
    opened: int | None = st.session_state.get(OPENED)
    return opened


def draw_until_at_hand(title: str, language: str, *, is_of_today: bool) -> bool:
    """Whether the page can be drawn; if not yet, show how far its version is. is_of_today: it needs no earlier one."""
    st.session_state[SHOWN] = None
    opened = opened_version()
    ticket = None if opened is None or is_of_today else fetch(standing_of(opened))
    if opened is None or ticket is None or (ticket.settle(PATIENCE_SECONDS) and ticket.state == "done"):
        st.session_state[SHOWN] = None if is_of_today else opened
        return True
    st.title(title, anchor=False)
    with st.container(border=True, key="version_waiting", gap="small"):
        stands = standing_of(opened)
        st.markdown(f"**{literal(say('version-waiting-title', language, version=str(opened)))}**")
        if ticket.is_over:
            draw_failure(ticket, language)
        else:
            told = say(
                "version-waiting-text", language, version=str(opened), moment=_moment(stands.written_at, language)
            )
            st.markdown(literal(told))
            draw_waiting(ticket, language)
        _draw_way_back(language)
    return False


def draw_notice(language: str) -> None:
    """Say that the figures are of an earlier version, and offer today's; then what of the link was not followed."""
    opened, shown = opened_version(), st.session_state.get(SHOWN)
    if opened is not None:
        told = _told(standing_of(opened), language)
        if shown is None:
            told = say("version-data-page", language, version=str(opened))
        with st.container(horizontal=True, vertical_alignment="center", gap="small", key="version_notice"):
            st.markdown(f":material/history: {literal(told)}", help=literal(say("version-old-help", language)),
                        width="content")  # fmt: skip
            _draw_way_back(language)
    for text_id, slots in st.session_state.get(NOTES, ()):
        named = {name: say("permalink-name-v", language) if name == "name" else slot for name, slot in slots.items()}
        st.caption(f":material/history: {literal(say(text_id, language, **named))}")


def forget_notes() -> None:
    """What a link could not be followed in is said until the reader turns a filter."""
    st.session_state[NOTES] = ()


def _known(word: str) -> tuple[int | None, tuple[Note, ...]]:
    """The earlier version a word names; None where that is today's, or none, which a note then says."""
    asked = data_version_of(word)
    if asked is None:
        return None, (("permalink-invalid", {"name": "v", "value": word[:60]}),)
    stands = standing_of(asked)
    slots = {"version": str(asked), "newest": str(stands.newest)}
    if asked > stands.newest:
        return None, (("version-future", slots),)
    if stands.written_at is None:
        return None, (("version-unknown", slots),)
    return (None if stands.is_of_today else asked), ()


def _told(stands: Standing, language: str) -> str:
    return say(
        "version-old", language, version=str(stands.version), moment=_moment(stands.written_at, language),
        newest=str(stands.newest), **{"newest-moment": _moment(stands.newest_at, language)},
    )  # fmt: skip


def _moment(at: datetime | None, language: str) -> str:
    return moment(at, program_zone(), language) if at else "–"


def _draw_way_back(language: str) -> None:
    st.button(say("version-show-today", language), key="version_show_today", type="tertiary",
              icon=":material/update:", on_click=_show_today)  # fmt: skip


def _show_today() -> None:
    st.session_state[OPENED] = None
    st.session_state[SHOWN] = None


def _of_this_session() -> int | None:
    """The version of the page on which a question is asked; background work has none."""
    if get_script_run_ctx(suppress_warning=True) is None:
        return None
    shown: int | None = st.session_state.get(SHOWN)
    return shown


told_by(_of_this_session)
