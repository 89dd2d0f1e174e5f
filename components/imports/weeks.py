"""E18 on screen: the calendar, its legend in words, and for a missing week which export to fetch and where."""

from typing import Any

import streamlit as st

from components.frame.literal import literal
from components.frame.navigation import PAGES
from exhibits.asked import Asked
from exhibits.exhibit import Exhibit
from exhibits.imports import LoadedWeeks, loaded_weeks, weeks_behind
from exhibits.loaded_weeks import Gap, freshness_table, gaps_of, weeks_named
from jobs.rights import may
from jobs.wording import export_name, is_known
from language import say, span

CHOSEN = "imports_gap"
# Streamlit's colours nearest to those of the cells; the sign says the same without colour.
LEGEND = (
    ("complete", "blue", "check_box"),
    ("partial", "gray", "indeterminate_check_box"),
    ("missing", "orange", "disabled_by_default"),
    ("not-expected", "gray", "check_box_outline_blank"),
)


def draw_weeks(asked: Asked) -> None:
    """Calendar and freshness side by side, the missing weeks below."""
    exhibit = loaded_weeks(asked.scope, None, asked.viewer, asked.language, theme=asked.theme)
    loaded = weeks_behind(asked)
    calendar, fresh = st.columns([7, 5], gap="small")
    with calendar, st.container(border=True, height="stretch", key="exhibit_weeks", gap="small"):
        _draw_calendar(exhibit, asked, gaps_of(loaded.asked, loaded.weeks))
    with fresh, st.container(border=True, height="stretch", key="exhibit_fresh", gap="small"):
        _draw_freshness(loaded)


def _draw_calendar(exhibit: Exhibit, asked: Asked, gaps: list[Gap]) -> None:
    st.markdown(f"**{literal(exhibit.title)}**")
    st.caption(literal(exhibit.subtitle))
    st.markdown(legend(asked.language))
    if exhibit.chart is None:
        return
    picked: Any = st.vega_lite_chart(
        exhibit.rows, exhibit.chart, theme=None, width="stretch", height=exhibit.chart["height"],
        alt=exhibit.alt or exhibit.title, key="imports_calendar", on_select="rerun", selection_mode=["cell"],
    )  # fmt: skip
    _follow(picked, gaps)
    _draw_fetching(asked, gaps)
    st.caption(literal(exhibit.footer))


def legend(language: str) -> str:
    """Colour, sign and word of every state."""
    return " \u2003".join(
        f":{colour}[:material/{sign}:] {literal(say(f'calendar-legend-{status}', language))}"
        for status, colour, sign in LEGEND
    )


def _follow(picked: Any, gaps: list[Gap]) -> None:
    """A click on a cell chooses the stretch of missing weeks it lies in."""
    cells = picked.get("selection", {}).get("cell", []) if picked else []
    for cell in cells if isinstance(cells, list) else []:
        for at, gap in enumerate(gaps):
            is_inside = gap.from_week.isoformat() <= str(cell.get("slot")) <= gap.to_week.isoformat()
            if gap.place == cell.get("channel") and is_inside and st.session_state.get("imports_cell") != cell:
                st.session_state["imports_cell"] = cell
                st.session_state[CHOSEN] = at


def _draw_fetching(asked: Asked, gaps: list[Gap]) -> None:
    """Which export brings the chosen weeks, and where to click for it; by keyboard through the list."""
    if not gaps:
        return
    language = asked.language
    if st.session_state.get(CHOSEN, 0) >= len(gaps):
        st.session_state[CHOSEN] = 0
    at = st.selectbox(
        say("calendar-fetch", language),
        range(len(gaps)),
        key=CHOSEN,
        format_func=lambda at: say(
            "calendar-fetch-choice", language, channel=gaps[at].channel, weeks=weeks_named(gaps[at], language)
        ),
        help=say("calendar-fetch-help", language),
    )
    st.markdown(literal(_instruction(gaps[at or 0], language)))
    if may(asked.viewer.role, "see raw rows and import"):
        st.page_link(PAGES["upload"], label=say("imports-none-action", language), icon=":material/arrow_forward:")


def _instruction(gap: Gap, language: str) -> str:
    where = f"where-{(gap.layout or '').replace('_', '-')}"
    return say(
        "calendar-fetch-text", language, export=export_name(gap.layout or "", language),
        span=span(gap.from_week, gap.ends_on, language),
        where=say(where, language) if is_known(where) else say("calendar-fetch-same", language),
    )  # fmt: skip


def _draw_freshness(loaded: LoadedWeeks) -> None:
    asked = loaded.asked
    st.markdown(f"**{literal(asked.say('freshness-title'))}**")
    if not loaded.weeks.empty:
        st.dataframe(freshness_table(asked, loaded.weeks, loaded.today_on), hide_index=True, width="stretch")
