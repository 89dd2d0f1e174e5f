"""The headline figures an import moves: asked before and after through the questions of the overview."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import Any

import pandas as pd

from components.frame.periods import quarter_of
from jobs.inspections import Figures, Measure
from jobs.movement_words import SHARES
from queries.figures import figure
from queries.periods import last_complete_quarter, scope_options, whole_scope
from queries.posts import period_totals
from queries.reading import asked_within
from queries.scope import Viewer

# Whoever uploads sees the rows of the file, and the figures with the eyes of everybody else.
EYES = Viewer("analyst")
OF_MEMBERS = ("members", "active_members", "activation_rate", "er_impressions")
JUMP, SMALLEST_BASE = 3, 100


def measure_for(last_on: date | None) -> Measure | None:
    """The figures of the quarter a file speaks of last; without days, of the quarter the pages begin with."""
    default = last_complete_quarter()
    if last_on is None:
        last_on = default[1] if default else scope_options().last_on
    if last_on is None:
        return None
    from_on, to_on = quarter_of(last_on)
    return Measure(from_on, to_on, partial(_figures, from_on, to_on))


def jumps(movement: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """The figures that would more than triple, or lose two thirds, from a base large enough to tell."""
    known = [one for one in movement if one["before"] and one["after"] is not None and one["figure"] not in SHARES]
    return [
        one
        for one in known
        if max(one["before"], one["after"]) >= SMALLEST_BASE
        and (one["after"] > JUMP * one["before"] or one["before"] > JUMP * one["after"])
        and one["before"] >= SMALLEST_BASE
    ]


def _figures(from_on: date, to_on: date, cursor: Any) -> Figures:
    with asked_within(cursor):
        scope = whole_scope(from_on, to_on)
        totals = period_totals(scope, EYES)
        counted = {name: None if totals.hidden else _known(totals.rows.iloc[0][name]) for name in totals.rows.columns}
        return counted | {name: figure(name, scope, EYES).value for name in OF_MEMBERS}


def _known(value: Any) -> float | None:
    return None if pd.isna(value) else float(value)
