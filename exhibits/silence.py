"""E7: how long members have been silent, against the calendar and against what is usual for each; counts only."""

from dataclasses import replace

import pandas as pd

from charts.paired_bars import paired_bars
from charts.palette import Theme
from exhibits import empty
from exhibits.asked import Asked
from exhibits.columns import Row
from exhibits.drawn import Figures, drawn
from exhibits.exhibit import Exhibit
from exhibits.marks import Mark, Marks
from exhibits.records import Record, records
from exhibits.sentences import Sentence, sentence
from language import day
from queries.members import members_by_silence
from queries.origins import SILENCE_BUCKETS, origin_of
from queries.scope import Scope, Viewer

STATES = {
    "active": "active_lately",
    "dormant": "dormant_members",
    "silent": "silent_members",
    "never_active": "never_active",
}
BUCKETS = {bucket: f"silence_{bucket}" for bucket in SILENCE_BUCKETS}


def silence_ratio(
    scope: Scope, compare: Scope | None, viewer: Viewer, language: str, theme: Theme = "light"
) -> Exhibit:
    """Members by days since their last act as a multiple of their own usual gap, now and in the comparison."""
    return _compared(Asked(scope, compare, viewer, language, theme), "silence_ratio", BUCKETS)


def members_by_activity(
    scope: Scope, compare: Scope | None, viewer: Viewer, language: str, theme: Theme = "light"
) -> Exhibit:
    """Every member of the last day: active lately, dormant, silent or not yet active."""
    return _compared(Asked(scope, compare, viewer, language, theme), "members_by_activity", STATES)


def _compared(asked: Asked, exhibit_id: str, groups: dict[str, str]) -> Exhibit:
    now = members_by_silence(asked.scope, asked.viewer)
    if now.hidden:
        return empty.hidden(asked, exhibit_id)
    if now.rows.empty or not _in_groups(records(now.rows)[0], groups):
        return empty.without_members(asked, exhibit_id)
    told = {"now": (asked.scope, records(now.rows)[0])}
    if asked.compare is not None:
        before = members_by_silence(asked.compare, asked.viewer)
        if not before.hidden and not before.rows.empty:
            told["before"] = (asked.compare, records(before.rows)[0])
    return _drawn(asked, exhibit_id, groups, told)


def _in_groups(counted: Record, groups: dict[str, str]) -> int:
    return sum(int(counted[group]) for group in groups)


def _drawn(asked: Asked, exhibit_id: str, groups: dict[str, str], told: dict[str, tuple[Scope, Record]]) -> Exhibit:
    counted, key = told["now"][1], exhibit_id.replace("_", "-")
    people = _in_groups(counted, groups)
    marks = _marks(asked, groups, told)
    words = {name: asked.say(f"silence-{name}") for name in ("group", "kind", "count")}
    days = " · ".join(asked.say(f"silence-{kind}-on", day=_day(asked, one)) for kind, (_, one) in told.items())
    first, *_, last = groups
    return drawn(
        asked, exhibit_id, _sentence(asked, exhibit_id, groups, counted),
        paired_bars(asked.theme, asked.language, bars=len(groups), **words),
        Figures(_rows(asked, groups, told), _table(asked, groups, told), marks, _cells(groups, told)),
        metric="silence_ratio" if groups is BUCKETS else "dormant_members",
        size=asked.say("unit-members", count=people), subtitle=f"{asked.say(f'{key}-subtitle')} · {days}",
        alt={"people": people, "first": int(counted[first]), "last": int(counted[last])},
    )  # fmt: skip


def _sentence(asked: Asked, exhibit_id: str, groups: dict[str, str], counted: Record) -> Sentence:
    people = _in_groups(counted, groups)
    if groups is BUCKETS:
        return sentence(asked, "silence-ratio-title", {"count": int(counted["above_4"]), "people": people}, (4.0,))
    slots = {"active": int(counted["active"]), "people": people, "silent": int(counted["silent"])}
    return sentence(asked, f"{exhibit_id.replace('_', '-')}-title", slots)


def _rows(asked: Asked, groups: dict[str, str], told: dict[str, tuple[Scope, Record]]) -> list[Row]:
    return [
        {
            "part": "bar",
            "mark": f"{group}.{kind}",
            "slot": f"{place:02d} {_label(asked, group)}",
            "slot_label": _label(asked, group),
            "kind": kind,
            "kind_label": _day(asked, counted),
            "high": int(counted[group]),
            "label": asked.number(int(counted[group])),
        }
        for place, group in enumerate(groups)
        for kind, (_, counted) in told.items()
    ]


def _marks(asked: Asked, groups: dict[str, str], told: dict[str, tuple[Scope, Record]]) -> Marks:
    marks: Marks = {}
    for group, measure in groups.items():
        for kind, (scope, counted) in told.items():
            opens = replace(origin_of(measure, scope))
            label = f"{_label(asked, group)} · {_day(asked, counted)}"
            marks[f"{group}.{kind}"] = Mark(f"{group}.{kind}", label, float(counted[group]), opens)
    return marks


def _table(asked: Asked, groups: dict[str, str], told: dict[str, tuple[Scope, Record]]) -> pd.DataFrame:
    table = pd.DataFrame({asked.say("silence-group"): [_label(asked, group) for group in groups]})
    for kind, (_, counted) in told.items():
        table[asked.say(f"silence-{kind}-on", day=_day(asked, counted))] = [int(counted[group]) for group in groups]
    return table


def _cells(groups: dict[str, str], told: dict[str, tuple[Scope, Record]]) -> tuple[tuple[str, ...], ...]:
    return tuple(("", *(f"{group}.{kind}" for kind in told)) for group in groups)


def _label(asked: Asked, group: str) -> str:
    return asked.say(f"silence-{group.replace('_', '-')}")


def _day(asked: Asked, counted: Record) -> str:
    return day(counted["known_on"], asked.language)
