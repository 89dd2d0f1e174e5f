"""What a change would do to the figures, found by carrying it out and rolling it back."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

import duckdb
import streamlit as st

from components.frame.literal import literal
from components.frame.under_way import PATIENCE_SECONDS
from components.frame.view import current
from components.frame.waiting import draw_failure, draw_waiting, is_over
from components.settings.words import metric_word
from jobs.settings import LEVELS, Change, foresee, levels_in
from jobs.writer import Ticket
from language import number, period, say
from queries.contributors import contributors_by_engagements, contributors_by_posts
from queries.figures import FIGURES, figure
from queries.metrics import METRICS
from queries.reading import asked_within
from queries.scope import Scope, Viewer

KEPT = "settings_foreseen"
# Whoever changes settings sees figures as analysts do.
EYES = Viewer("analyst")
LISTS = {"listed_by_posts": contributors_by_posts, "listed_by_engagements": contributors_by_engagements}


@dataclass(frozen=True)
class Seen:
    """One figure as it is told; value None where it is unknown or hidden."""

    value: float | None
    is_hidden: bool = False


Seens = Mapping[tuple[str, str], Seen]


def figures_seen(scopes: Mapping[str, Scope], cursor: duckdb.DuckDBPyConnection) -> Seens:
    """Every headline figure of each scope, how many people lists show, and how many are at each level."""
    with asked_within(cursor):
        seen: dict[tuple[str, str], Seen] = {}
        for name, scope in scopes.items():
            for metric in FIGURES:
                asked = figure(metric, scope, EYES)
                seen[name, metric] = Seen(_told_apart(asked.value), asked.hidden)
            for listed, question in LISTS.items():
                seen[name, listed] = Seen(float(len(question(scope, EYES).rows)))
    people = levels_in(cursor)
    return seen | {("people", level): Seen(float(people.get(level, 0))) for level in LEVELS}


def _told_apart(value: float | None) -> float | None:
    """Without the last digits, which depend on the order in which rows were added up."""
    return None if value is None else float(f"{value:.9g}")


def draw_impact(changes: Mapping[str, Any], version: int, language: str) -> bool:
    """Say which figures a change moves, in the chosen period and over everything loaded; whether that is known yet."""
    scopes = _scopes()
    key = (repr(sorted(changes.items())), repr(scopes), version)
    kept = st.session_state.get(KEPT)
    if kept is None or kept[0] != key:
        ticket = foresee(changes, partial(figures_seen, scopes), current().viewer.role)
        ticket.settle(PATIENCE_SECONDS)
        kept = st.session_state[KEPT] = (key, ticket)
    ticket = kept[1]
    with st.container(border=True, key="settings_impact"):
        st.markdown(f"**{literal(say('impact-title', language))}**")
        _draw_ticket(ticket, scopes, language)
    return is_over(ticket)


def _draw_ticket(ticket: Ticket[Change[Seens]], scopes: Mapping[str, Scope], language: str) -> None:
    if not is_over(ticket):
        draw_waiting(ticket, language)
    elif ticket.state == "failed" or ticket.outcome is None:
        draw_failure(ticket, language)
    else:
        for line in impact_lines(ticket.outcome, scopes, language):
            st.markdown(literal(line))


def impact_lines(change: Change[Seens], scopes: Mapping[str, Scope], language: str) -> list[str]:
    """A line per part with every figure that moves, or one line that none does."""
    lines = []
    for name in (*scopes, "people"):
        moved = [key for key, seen in change.after.items() if key[0] == name and change.before[key] != seen]
        if moved:
            told = [_moved(key[1], change.before[key], change.after[key], language) for key in moved]
            lines.append(say("impact-line", language, part=_part(name, scopes, language), figures=" · ".join(told)))
    return lines or [say("impact-none", language)]


def _scopes() -> dict[str, Scope]:
    """The chosen period, and everything loaded with the same filters."""
    shown = current()
    options, scope = shown.options, shown.scope
    whole = Scope(
        options.first_on or scope.from_on, options.last_on or scope.to_on, scope.channels, scope.units, scope.campaigns
    )
    return {"period": scope} if whole == scope else {"period": scope, "everything": whole}


def _part(name: str, scopes: Mapping[str, Scope], language: str) -> str:
    if name == "period":
        return period(scopes[name].from_on, scopes[name].to_on, language)
    return say(f"impact-{name}", language)


def _moved(figure_id: str, before: Seen, after: Seen, language: str) -> str:
    if figure_id in METRICS:
        name, form = metric_word(figure_id, language), METRICS[figure_id].format
    else:
        name, form = say(f"impact-{figure_id.replace('_', '-').replace(' ', '-')}", language), "n"
    values = [
        say("hidden-value", language) if seen.is_hidden else number(seen.value, form, language)
        for seen in (before, after)
    ]
    return f"{name} {values[0]} → {values[1]}"
