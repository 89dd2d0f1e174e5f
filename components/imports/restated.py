"""The restatement log: published figures of finished quarters that changed, what they were and why."""

from datetime import UTC, datetime, timedelta
from typing import Any

import duckdb
import pandas as pd
import streamlit as st

from components.frame.literal import literal
from components.frame.periods import quarter_of
from components.frame.waiting import draw_failure, draw_waiting, is_over
from exhibits.asked import Asked
from exhibits.headlines import words_of
from exhibits.overview import HEADLINES
from jobs.restatements import Cause, Figures, Quarter, Restatement, restatements
from jobs.writer import Ticket
from language import day, period
from queries.figures import figure
from queries.metrics import METRICS
from queries.periods import scope_options, stamp, whole_scope
from queries.reading import asked_within, minimum_group
from queries.scope import Viewer

QUARTERS = 4


def draw_restated(asked: Asked) -> None:
    """The table once it is found; the page stays usable meanwhile."""
    ticket = _ticket(asked.viewer, stamp(asked.scope).data_version)
    with st.container(border=True, key="exhibit_restated", gap="small"):
        if ticket.state == "failed":
            draw_failure(ticket, asked.language)
        elif not is_over(ticket):
            draw_waiting(ticket, asked.language)
        else:
            _draw(asked, ticket.outcome or [])


def _ticket(viewer: Viewer, data_version: int) -> Ticket[Any]:
    """One search per version and viewer in a session."""
    key = (viewer, data_version)
    if st.session_state.get("imports_restated_for") != key:
        st.session_state["imports_restated_for"] = key
        st.session_state["imports_restated_ticket"] = restatements(_quarters(), _measure_of(viewer))
    ticket: Ticket[Any] = st.session_state["imports_restated_ticket"]
    ticket.settle(0.3)
    return ticket


def _quarters() -> tuple[Quarter, ...]:
    """The last finished quarters that something is loaded for, the newest first."""
    options = scope_options()
    today_on = datetime.now(UTC).date()
    last_on = min(options.last_on or today_on, today_on)
    found = [quarter_of(quarter_of(last_on)[0] - timedelta(days=1))]
    while len(found) < QUARTERS:
        found.append(quarter_of(found[-1][0] - timedelta(days=1)))
    return tuple(one for one in found if options.first_on and one[1] >= options.first_on)


def _measure_of(viewer: Viewer) -> Any:
    least_group = minimum_group()

    def measured(cursor: duckdb.DuckDBPyConnection, quarter: Quarter) -> Figures:
        with asked_within(cursor, least_group):
            scope = whole_scope(*quarter)
            return {name: figure(name, scope, viewer).value for name in HEADLINES}

    return measured


def _draw(asked: Asked, found: list[Restatement]) -> None:
    st.markdown(f"**{literal(asked.say('restated-title', count=len(found)))}**")
    st.caption(literal(asked.say("restated-subtitle")))
    if found:
        st.dataframe(pd.DataFrame([_line(asked, one) for one in found]), hide_index=True, width="stretch")


def _line(asked: Asked, one: Restatement) -> dict[str, str]:
    form = METRICS[one.figure].format
    return {
        asked.say("restated-when"): day(one.changed_at.date(), asked.language),
        asked.say("restated-quarter"): period(*one.quarter, asked.language),
        asked.say("restated-figure"): words_of(asked, one.figure)[0],
        asked.say("restated-then"): asked.number(one.then, form),
        asked.say("restated-now"): asked.number(one.after, form),
        asked.say("restated-cause"): _causes(asked, one.causes),
    }


def _causes(asked: Asked, causes: tuple[Cause, ...]) -> str:
    said = [asked.say(f"restated-by-{one.kind}", number=one.number) for one in causes]
    if len(said) <= 2:
        return " · ".join(said)
    return asked.say("restated-by-more", first=said[0], count=len(said) - 1)
