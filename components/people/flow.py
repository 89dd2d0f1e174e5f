"""The page about people: conflicts first, then exact proposals together, everything else one by one, and the log."""

import streamlit as st

from components.frame.literal import literal
from components.frame.names import channel
from components.frame.under_way import draw_under_way
from components.frame.view import current
from components.people.acting import TICKET
from components.people.closed import draw_closed
from components.people.conflicts import draw_conflicts
from components.people.decided import draw_decided
from components.people.exact import draw_exact
from components.people.held import draw_held
from components.people.one_by_one import draw_one_by_one
from jobs.matching import RIGHT, Matching, matching
from jobs.rights import may
from language import number, say


def draw_people() -> None:
    """Draw the page; whoever may not match accounts gets one card without a name."""
    view = current()
    language = view.language
    if not may(view.viewer.role, RIGHT):
        draw_closed(view.viewer.role, language)
        return
    if draw_under_way(TICKET, language):
        return
    known = matching(view.viewer.role)
    st.session_state["people_version"] = known.data_version
    if not known.people or not (known.accounts or known.claims):
        _draw_empty(known, language)
        return
    _draw_tiles(known, language)
    draw_conflicts(known, language)
    platform = _draw_channel(known, language)
    draw_exact(known, platform, language)
    draw_one_by_one(known, platform, language)
    draw_held(known, language)
    draw_decided(known, language)


def _draw_empty(known: Matching, language: str) -> None:
    text_id = "people-empty-members" if not known.people else "people-empty-posts"
    with st.container(border=True, key="people_empty"):
        st.markdown(literal(say(text_id, language)))
        st.page_link("pages/data/upload.py", label=say("page-upload", language), icon=":material/upload:")


def _draw_tiles(known: Matching, language: str) -> None:
    """How many authors are members, open or disputed."""
    open_ones, matched = len(known.accounts), known.authors_matched
    rate = matched / (matched + open_ones) if matched + open_ones else None
    told = {
        "matched": number(matched, "n", language),
        "rate": number(rate, "p", language),
        "open": number(open_ones, "n", language),
        "proposed": number(len(known.proposals), "n", language),
        "conflicts": number(len(known.conflicts), "n", language),
    }
    with st.container(key="people_tiles"):
        for column, (name, value) in zip(st.columns(len(told)), told.items(), strict=True):
            text_id = f"people-tile-{name}"
            column.metric(say(text_id, language), value, border=True, help=say(f"{text_id}-help", language))
    if known.authors_nameless:
        st.caption(literal(say("people-nameless", language, count=known.authors_nameless)))


def _draw_channel(known: Matching, language: str) -> str | None:
    """The channel the lists below are about; None for all."""
    platforms = sorted({account.platform for account in known.accounts})
    if len(platforms) < 2:
        return None
    everything = ""
    chosen = st.segmented_control(
        say("filter-channels", language),
        [everything, *platforms],
        default=everything,
        key="people_channel",
        format_func=lambda one: channel(one, language) if one else say("filter-channels-all", language),
        label_visibility="collapsed",
        required=True,
    )
    return chosen or None
