"""How responses are counted: to the posts of the period or received in it, and as of which day."""

from datetime import date

import streamlit as st

from components.frame.choice import ATTRIBUTIONS, LATEST_DAY, OWN_DAY, Choice
from components.frame.labelled import restore_option
from language import say
from queries.scope import Attribution

ON_A_DAY = "day"
AS_OF = (OWN_DAY, LATEST_DAY, ON_A_DAY)


def fill_counting(choice: Choice) -> None:
    """Set the widgets to a choice; before they are drawn."""
    is_day = choice.as_of not in (OWN_DAY, LATEST_DAY)
    st.session_state["filters_as_of"] = ON_A_DAY if is_day else choice.as_of
    st.session_state["filters_as_of_on"] = date.fromisoformat(choice.as_of) if is_day else choice.to_on
    st.session_state["filters_attribution"] = choice.attribution


def chosen_counting() -> tuple[str, Attribution]:
    """As of when counters are told, and which responses count."""
    restore_option("filters_as_of", AS_OF, _as_of_label)
    restore_option("filters_attribution", ATTRIBUTIONS, _attribution_label)
    held = st.session_state.get("filters_as_of", OWN_DAY)
    day = st.session_state.get("filters_as_of_on")
    if held == ON_A_DAY:
        held = day.isoformat() if isinstance(day, date) else OWN_DAY
    return held, st.session_state.get("filters_attribution", "published_in")


def draw_counting(language: str) -> None:
    """A button in the filter row; what differs from the usual stands in the line under the title."""
    with st.popover(
        "", icon=":material/tune:", help=say("counting", language), width="stretch", key="filters_counting"
    ):
        st.radio(
            say("counting-attribution", language), ATTRIBUTIONS, key="filters_attribution", persist_state="session",
            format_func=lambda one: _attribution_label(one, language),
            captions=[say(f"counting-{one.replace('_', '-')}-help", language) for one in ATTRIBUTIONS],
        )  # fmt: skip
        st.radio(
            say("counting-as-of", language), AS_OF, key="filters_as_of", persist_state="session",
            format_func=lambda one: _as_of_label(one, language),
            captions=[say(f"counting-as-of-{one}-help", language) for one in AS_OF],
        )  # fmt: skip
        if st.session_state["filters_as_of"] == ON_A_DAY:
            st.date_input(
                say("counting-as-of-day", language), key="filters_as_of_on", persist_state="session",
                format="DD.MM.YYYY" if language == "de" else "DD/MM/YYYY", label_visibility="collapsed",
            )  # fmt: skip


def _attribution_label(attribution: str, language: str) -> str:
    return say(f"counting-{attribution.replace('_', '-')}", language)


def _as_of_label(as_of: str, language: str) -> str:
    return say(f"counting-as-of-{as_of}", language)
