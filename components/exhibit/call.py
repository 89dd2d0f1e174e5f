"""Which call the echo is told of."""

import streamlit as st

from components.frame.view import View
from exhibits.call_and_echo import call_name, most_echoed, offered
from language import say


def chosen_call(shown: View) -> str | None:
    """The campaign whose opening was picked, "" for the founding call; at first the call with most echo."""
    calls = {str(call["campaign_id"]): call for call in offered(shown.scope, shown.viewer)}
    if not calls:
        return None
    picked = st.session_state.get("filters_call")
    st.session_state["echo_call"] = picked if picked in calls else most_echoed(calls.values())
    picked = st.selectbox(
        say("echo-choose", shown.language),
        list(calls),
        key="echo_call",
        format_func=lambda campaign_id: say(
            "echo-choose-as", shown.language, call=call_name(calls[campaign_id], shown.language)
        ),
        on_change=_keep,
        label_visibility="collapsed",
        width=420,
    )
    return str(picked)


def _keep() -> None:
    """Into the choice, so that links lead to the same call."""
    st.session_state["filters_call"] = st.session_state["echo_call"]
