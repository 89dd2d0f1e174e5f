"""Which figure is opened: what a click on a chart, a cell or a button asks for, and what its link says."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

import streamlit as st

from components.frame import periods
from components.frame.navigation import PAGES

OPENED = "filters_opened"
ROUND = "exhibit_round"
WEEKS = "filters_weeks"
GOES_TO = "exhibit_goes_to"


def opened_in(exhibit_id: str) -> str | None:
    """The id of the mark opened in this exhibit, if one is."""
    exhibit, _, mark = str(st.session_state.get(OPENED) or "").partition("~")
    return mark if exhibit == exhibit_id and mark else None


def open_mark(exhibit_id: str, mark: str) -> None:
    """Open a figure; for the callback of a button or a list."""
    st.session_state[OPENED] = f"{exhibit_id}~{mark}"


def close() -> None:
    """Close the drawer; charts and tables are drawn anew, so that the same mark can be chosen again."""
    st.session_state[OPENED] = ""
    st.session_state[ROUND] = round_of_choices() + 1


def round_of_choices() -> int:
    """Part of the key of charts and tables that can be chosen from."""
    counted: int = st.session_state.get(ROUND, 0)
    return counted


def open_chosen_mark(exhibit_id: str, key: str) -> None:
    """Open what was chosen in a chart, choose its weeks, or go to its campaign; for its callback."""
    chosen: Mapping[str, Any] = st.session_state[key]["selection"]
    weeks = [date.fromisoformat(slot) for slot in chosen.get("brushed_weeks", {}).get("slot", [])]
    if weeks:
        st.session_state[WEEKS] = periods.written(*periods.whole_weeks(min(weeks), max(weeks)))
    points = [point for points in chosen.values() if isinstance(points, list) for point in points]
    mark = next((point["mark"] for point in points if point.get("mark")), None)
    campaign = next((point["campaign_id"] for point in points if point.get("campaign_id")), None)
    if mark:
        open_mark(exhibit_id, str(mark))
    elif campaign:
        st.session_state["filters_shown"] = str(campaign)
        st.session_state[GOES_TO] = "campaign_performance"


def go_where_chosen() -> None:
    """Go to the page a click on a chart asked for; a callback itself cannot."""
    page = st.session_state.pop(GOES_TO, None)
    if page:
        st.session_state[ROUND] = round_of_choices() + 1
        st.switch_page(PAGES[page])


def leave_weeks() -> None:
    """Let figures of posts be about the whole period again; for the callback of a button."""
    st.session_state[WEEKS] = ""
    st.session_state[ROUND] = round_of_choices() + 1


def open_chosen_cell(exhibit_id: str, key: str, cells: Sequence[Sequence[str]], columns: Sequence[str]) -> None:
    """Open what was chosen in a table; for its callback."""
    for row, column in st.session_state[key]["selection"]["cells"]:
        mark = cells[row][list(columns).index(column)]
        if mark:
            open_mark(exhibit_id, mark)
            st.session_state[ROUND] = round_of_choices() + 1  # a new key closes the popover around the table
