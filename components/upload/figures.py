"""The headline figures an import moves: asked before and after through the questions of the overview."""

from calendar import monthrange
from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import Any

import pandas as pd

from jobs.inspections import Figures, Measure
from jobs.wording import figure_word
from language import compact, number, period, say
from queries.door import asked_within
from queries.figures import figure
from queries.periods import last_complete_quarter, scope_options, whole_scope
from queries.posts import period_totals
from queries.scope import Viewer

# Whoever uploads sees the rows of the file, and the figures with the eyes of everybody else.
EYES = Viewer("analyst")
OF_MEMBERS = ("members", "active_members", "activation_rate", "er_impressions")
SHARES = ("activation_rate", "er_impressions")
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


def quarter_of(day: date) -> tuple[date, date]:
    """First and last day of the quarter of a day."""
    last_month = (day.month + 2) // 3 * 3
    return date(day.year, last_month - 2, 1), date(day.year, last_month, monthrange(day.year, last_month)[1])


def movement_sentence(movement: Sequence[dict[str, Any]], language: str) -> str:
    """“Q3 2026: impressions 2.31 m → 2.84 m · posts 1,204 → 1,515”; what stays is named at the end."""
    told = [one for one in movement if one["before"] is not None or one["after"] is not None]
    if not told:
        return ""
    moved = [one for one in told if one["before"] != one["after"]]
    parts = [moved_figure(one, language) for one in moved]
    stays = [figure_word(one["figure"], language) for one in told if one not in moved]
    if stays:
        parts.append(say("upload-movement-same", language, figures=", ".join(stays)))
    name = period(date.fromisoformat(told[0]["from_on"]), date.fromisoformat(told[0]["to_on"]), language)
    return say("upload-movement", language, period=name, figures=" · ".join(parts))


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


def moved_figure(one: dict[str, Any], language: str) -> str:
    """“impressions 2.31 m → 2.84 m”; in full where both would be the same when shortened."""
    before, after = _value(one, "before", language), _value(one, "after", language)
    if before == after and one["before"] != one["after"] and one["figure"] not in SHARES:
        before, after = number(one["before"], "n", language), number(one["after"], "n", language)
    return f"{figure_word(one['figure'], language)} {before} → {after}"


def _value(moved: dict[str, Any], moment: str, language: str) -> str:
    if moved["figure"] in SHARES:
        return number(moved[moment], "p", language)
    return compact(moved[moment], language)
