"""Rows of the dependence curve: shares at steps of at least a minimum group, never a single person's."""

from dataclasses import replace

import numpy as np
import pandas as pd

from exhibits.asked import Asked
from exhibits.columns import Row
from exhibits.marks import Cells, Mark, Marks
from language import period
from queries.origins import origin_of
from queries.scope import Scope

NAME_NOW_AT = 0.35
NAME_BEFORE_AT = 0.8


def step_rows(asked: Asked, steps: pd.DataFrame, earlier: pd.DataFrame, half_people: int) -> list[Row]:
    """The curve now and before, the line of equal shares, the point of half of all posts."""
    last = int(steps["step_people"].max())
    known = _within(earlier, steps)
    rows = [*_curve("now", steps), *_curve("before", known)]
    rows += [{"part": "equal", "people": 0, "share": 0.0}, {"part": "equal", "people": last, "share": 1.0}]
    label = asked.say("dependence-half", people=half_people)
    rows.append({"part": "half", "mark": "half", "people": half_people, "share": 0.5, "label": label})
    return rows + _names(asked, steps, known, last)


def step_table(asked: Asked, steps: pd.DataFrame) -> pd.DataFrame:
    """The same figures for people."""
    return pd.DataFrame(
        {
            asked.say("label-people-by-posts"): steps["step_people"].astype("Int64"),
            asked.say("label-share-of-posts"): [asked.number(share, "p") for share in steps["share_of_posts"]],
        }
    )


def step_marks(asked: Asked, steps: pd.DataFrame, earlier: pd.DataFrame, half_people: int) -> tuple[Marks, Cells]:
    """What opens each point of both curves and the point of half of all posts."""
    marks = _step_marks(asked, "now", asked.scope, steps)
    if asked.compare is not None:
        marks |= _step_marks(asked, "before", asked.compare, _within(earlier, steps))
    half = asked.say("metric-absence-factor")
    marks["half"] = Mark("half", half, float(half_people), origin_of("absence_factor", asked.scope))
    return marks, tuple(("", f"{int(people)}.now") for people in steps["step_people"])


def _step_marks(asked: Asked, part: str, scope: Scope, steps: pd.DataFrame) -> Marks:
    named = period(scope.from_on, scope.to_on, asked.language)
    marks: Marks = {}
    for people, share in zip(steps["step_people"], steps["share_of_posts"], strict=True):
        mark_id, label = f"{int(people)}.{part}", asked.say("trace-most-active", people=int(people), period=named)
        origin = replace(origin_of("share_of_posts", scope), people=int(people))
        marks[mark_id] = Mark(mark_id, label, float(share), origin)
    return marks


def _within(earlier: pd.DataFrame, steps: pd.DataFrame) -> pd.DataFrame:
    return earlier[earlier["step_people"] <= int(steps["step_people"].max())]


def _curve(part: str, steps: pd.DataFrame) -> list[Row]:
    pairs = zip(steps["step_people"], steps["share_of_posts"], strict=True)
    return [
        {"part": part, "mark": f"{int(people)}.{part}", "people": int(people), "share": float(share)}
        for people, share in pairs
    ]


def _names(asked: Asked, steps: pd.DataFrame, earlier: pd.DataFrame, last: int) -> list[Row]:
    rows: list[Row] = [
        {"part": "series", "kind": "equal", "people": 0.62 * last, "share": 0.58, "label": asked.say("label-equal")}
    ]
    if not earlier.empty and asked.compare is not None:
        before = period(asked.compare.from_on, asked.compare.to_on, asked.language)
        rows.append(_name("now", steps, NAME_NOW_AT * last, asked.period))
        rows.append(
            _name("before", earlier, min(NAME_BEFORE_AT * last, 0.9 * int(earlier["step_people"].max())), before)
        )
    return rows


def _name(kind: str, steps: pd.DataFrame, people: float, label: str) -> Row:
    share = float(np.interp(people, steps["step_people"], steps["share_of_posts"]))
    return {"part": "series", "kind": kind, "people": people, "share": share, "label": label}
