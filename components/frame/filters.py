"""The filter row: period, comparison, channel, unit and campaign; kept in the session over all pages."""

from collections.abc import Sequence
from datetime import date, timedelta

import streamlit as st

from components.frame import names, periods
from components.frame.choice import COMPARES, Choice, default_campaign
from components.frame.counting import chosen_counting, draw_counting, fill_counting
from components.frame.labelled import restore_option
from language import period as period_name
from language import say
from queries.periods import ScopeOptions

QUARTERS_OFFERED = 12
OWN_DATES = "own"
LISTS = ("channels", "units", "campaigns")


def fill(choice: Choice) -> None:
    """Set the widgets to a choice; before they are drawn."""
    st.session_state["filters_period"] = periods.written(choice.from_on, choice.to_on)
    st.session_state["filters_compare"] = choice.compare
    for name in LISTS:
        st.session_state[f"filters_{name}"] = list(getattr(choice, name))
    st.session_state["filters_shown"] = choice.shown
    st.session_state["filters_without"] = choice.without
    st.session_state["filters_present"] = choice.present
    st.session_state["filters_slide"] = choice.slide
    st.session_state["filters_opened"] = choice.opened
    st.session_state["filters_figure"] = choice.figure
    st.session_state["filters_call"] = choice.call
    st.session_state["filters_tags"] = list(choice.tags)
    st.session_state["filters_weeks"] = periods.written(*choice.weeks) if choice.weeks else ""
    fill_counting(choice)


def chosen() -> Choice | None:
    """What the widgets say; None before they were first filled. Without dates yet, the last period stays."""
    written = st.session_state.get("filters_period")
    if written is None:
        return None
    if written != OWN_DATES and not periods.is_written(written):
        restore_option("filters_period", (st.session_state["filters_last_period"], OWN_DATES), _period_label)
        written = st.session_state["filters_period"]
    if written == OWN_DATES:
        written = st.session_state["filters_last_period"]
    st.session_state["filters_last_period"] = written
    restore_option("filters_compare", COMPARES, _compare_label)
    compare = st.session_state.get("filters_compare", "previous")
    lists = (tuple(st.session_state.get(f"filters_{name}", ())) for name in LISTS)
    single = (str(st.session_state.get(f"filters_{name}") or "") for name in ("shown", "opened", "figure"))
    period = periods.read(written)
    weeks = periods.within(st.session_state.get("filters_weeks"), period)
    as_of, attribution = chosen_counting()
    call, without = st.session_state.get("filters_call"), bool(st.session_state.get("filters_without"))
    return Choice(
        *period, compare, *lists, *single, call, weeks=weeks, as_of=as_of, attribution=attribution, without=without,
        tags=tuple(st.session_state.get("filters_tags", ())), present=bool(st.session_state.get("filters_present")),
        slide=str(st.session_state.get("filters_slide") or ""),
    )  # fmt: skip


def draw_filters(options: ScopeOptions, language: str) -> None:
    """Draw the row; the widgets hold what fill() or the reader put there."""
    with st.container(key="frame_filters"):
        columns = st.columns([2.2, 2, 2, 2.4, 2.4, 0.7], gap="small", vertical_alignment="center")
        with columns[0]:
            _draw_period(options, language)
        with columns[1]:
            _draw_compare(language)
        with columns[2]:
            _draw_list("channels", {name: names.channel(name, language) for name in options.channels}, language)
        with columns[3]:
            _draw_list("units", {key: names.unit(label, language) for key, label in options.units}, language)
        with columns[4]:
            campaigns = {entry[0]: names.campaign(entry[1], language) for entry in options.campaigns}
            _draw_list("campaigns", campaigns, language)
        with columns[5]:
            draw_counting(language)
        if st.session_state["filters_period"] == OWN_DATES:
            _draw_own_dates(language)


def forget_unknown(options: ScopeOptions) -> None:
    """Drop chosen values the data no longer knows (an undo may take a campaign away)."""
    known = (options.channels, [key for key, _ in options.units], [entry[0] for entry in options.campaigns])
    for name, values in zip(LISTS, known, strict=True):
        chosen_values = st.session_state.get(f"filters_{name}", [])
        if not set(chosen_values) <= set(values):
            st.session_state[f"filters_{name}"] = [value for value in chosen_values if value in values]
    shown = st.session_state.get("filters_shown")
    if not shown or shown not in known[-1]:
        st.session_state["filters_shown"] = default_campaign(options)


def _draw_period(options: ScopeOptions, language: str) -> None:
    offered = _periods(options)
    held = st.session_state["filters_period"]
    if held != OWN_DATES and held not in offered:
        offered = [held, *offered]

    st.selectbox(
        say("filter-period", language),
        [*offered, OWN_DATES],
        key="filters_period",
        format_func=lambda written: _period_label(written, language),
        label_visibility="collapsed",
        persist_state="session",
    )


def _period_label(written: str, language: str) -> str:
    if written == OWN_DATES:
        return say("filter-own-dates", language)
    return period_name(*periods.read(written), language)


def _periods(options: ScopeOptions) -> list[str]:
    """Quarters newest first, the last four complete ones together, years, everything."""
    if options.first_on is None or options.last_on is None:
        return []
    found = periods.quarters(options.first_on, options.last_on)[:QUARTERS_OFFERED]
    if options.last_complete_quarter:
        end_on = options.last_complete_quarter[1]
        found.append((periods.quarter_of(end_on - timedelta(days=330))[0], end_on))
    years = range(options.last_on.year, options.first_on.year - 1, -1)
    found += [(date(year, 1, 1), date(year, 12, 31)) for year in years]
    found.append((options.first_on, options.last_on))
    return list(dict.fromkeys(periods.written(*period) for period in found))


def _draw_compare(language: str) -> None:
    st.selectbox(
        say("filter-compare", language),
        COMPARES,
        key="filters_compare",
        format_func=lambda compare: _compare_label(compare, language),
        label_visibility="collapsed",
        persist_state="session",
    )


def _compare_label(compare: str, language: str) -> str:
    return say(f"filter-compare-{compare}", language)


def _draw_list(name: str, labels: dict[str, str], language: str) -> None:
    st.multiselect(
        say(f"filter-{name}", language),
        list(labels),
        key=f"filters_{name}",
        format_func=lambda value: labels.get(value, value),
        placeholder=say(f"filter-{name}-all", language),
        label_visibility="collapsed",
        select_all=False,
        wrap=False,
        disabled=not any(labels),
        persist_state="session",
    )


def _draw_own_dates(language: str) -> None:
    shown: Sequence[date] = periods.read(st.session_state["filters_last_period"])
    st.date_input(
        say("filter-own-dates-pick", language),
        value=tuple(shown),
        key="filters_dates",
        on_change=_take_own_dates,
        format="DD.MM.YYYY" if language == "de" else "DD/MM/YYYY",
        width=320,
    )


def _take_own_dates() -> None:
    dates = st.session_state["filters_dates"]
    if isinstance(dates, tuple) and len(dates) == 2:
        st.session_state["filters_period"] = periods.written(*dates)
