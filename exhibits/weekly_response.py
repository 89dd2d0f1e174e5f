"""What E2 says and draws: applause, conversation and amplification per post, week by week, beside the year before."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import accumulate

import pandas as pd

from charts.response_lines import ROOM
from exhibits.asked import Asked
from exhibits.columns import Row
from exhibits.marks import Cells, Mark, Marks, cells_of, mark_of, week_of
from exhibits.records import Record, records
from exhibits.sentences import Sentence
from exhibits.stretches import stretches, week_number
from exhibits.verdicts import direction_of, known_changes
from language import week
from queries.figures import figure
from queries.origins import origin_of
from queries.scope import Scope

YEAR = timedelta(weeks=52)
METRICS_OF = {"applause": "applause_rate", "conversation": "conversation_rate", "amplification": "amplification_rate"}
KINDS = tuple(METRICS_OF)
LABEL_GAP = 0.2


@dataclass(frozen=True)
class Panel:
    """One of the three: its weeks now and a year before, and the value its height stands for."""

    kind: str
    place: int
    now: list[Record]
    before: list[Record]
    top: float

    def high(self, value: float) -> float:
        """The height of a value in the chart."""
        return self.place + ROOM * value / self.top


def panels_of(weeks: pd.DataFrame, earlier: pd.DataFrame) -> list[Panel]:
    """The three panels from above to below; weeks without a known count are left out."""
    panels = []
    for place, kind in enumerate(KINDS):
        now, before = (_known(rows[rows["kind"] == kind]) for rows in (weeks, earlier))
        top = max([one["value"] for one in (*now, *before)], default=0) or 1
        panels.append(Panel(kind, len(KINDS) - 1 - place, now, before, top))
    return panels


def response_sentence(asked: Asked) -> Sentence:
    """Which of the three changed most surely outside normal variation, else where applause stands."""
    known = known_changes(asked)
    changed = [
        (known[metric, "as shown"], metric) for metric in METRICS_OF.values()
        if (metric, "as shown") in known and direction_of(known[metric, "as shown"]) != "same"
    ]  # fmt: skip
    if changed and asked.compare is not None:
        change, metric = min(changed, key=lambda one: (one[0].p_value, one[1]))
        now, before = (figure(metric, scope, asked.viewer).value for scope in (asked.scope, asked.compare))
        if now is not None and before is not None:
            text_id = f"response-title-{direction_of(change)}-{metric.split('_')[0]}"
            shown = {"now": asked.number(now, "r"), "before": asked.number(before, "r")}
            return Sentence(asked.say(text_id, **shown), (round(now, 2), round(before, 2)))
    values = {kind: figure(metric, asked.scope, asked.viewer).value for kind, metric in METRICS_OF.items()}
    is_steady = all((metric, "as shown") in known for metric in METRICS_OF.values())
    named = KINDS[:1] if is_steady else KINDS[:2]
    told = {kind: asked.number(values[kind], "r") for kind in named}
    numbers = tuple(round(value, 2) for kind in named if (value := values[kind]) is not None)
    return Sentence(asked.say("response-title-same" if is_steady else "response-title", **told), numbers)


def hidden_weeks(weeks: pd.DataFrame) -> int:
    """Of how many weeks something is hidden because few people stand behind it."""
    return int(weeks.loc[weeks["is_hidden"], "week_on"].nunique())


def response_rows(asked: Asked, weeks: pd.DataFrame, panels: Sequence[Panel]) -> list[Row]:
    """All rows of the chart, part by part; a week without a figure keeps its slot."""
    rows: list[Row] = [{"part": "slot", "slot": on.date().isoformat()} for on in weeks["week_on"].unique()]
    for panel in panels:
        name = asked.say(f"response-{panel.kind}")
        rows.append({"part": "base", "high": panel.place})
        rows.append({"part": "panel", "high": panel.place + 0.97, "label": name})
        shown = {one["week_on"] for one in panel.now}
        shifted = [(one, one["week_on"] + YEAR) for one in panel.before if one["week_on"] + YEAR in shown]
        rows += _line(asked, panel, "response", [(one, one["week_on"]) for one in panel.now], name)
        rows += _line(asked, panel, "earlier", shifted, name)
        rows += _ends(asked, panel)
    return rows


def response_table(asked: Asked, weeks: pd.DataFrame, panels: Sequence[Panel]) -> pd.DataFrame:
    """The same figures for people; what few people stand behind is said to be hidden."""
    told = {(panel.kind, one["week_on"]): one["value"] for panel in panels for one in panel.now}
    hidden = {(one["kind"], one["week_on"]) for one in records(weeks) if one["is_hidden"]}
    slots = [one["week_on"] for one in records(weeks[weeks["kind"] == KINDS[0]])]
    words = asked.say("hidden-value")
    columns = {asked.say("label-week"): [week(on, asked.language) for on in slots]}
    for kind in KINDS:
        columns[asked.say(f"response-{kind}")] = [
            words if (kind, on) in hidden else asked.number(told.get((kind, on)), "r") for on in slots
        ]
    return pd.DataFrame(columns)


def response_marks(asked: Asked, weeks: pd.DataFrame, panels: Sequence[Panel]) -> tuple[Marks, Cells]:
    """What opens the rates of each week, of this year and the one before, and where they stand in the table."""
    marks: Marks = {}
    earlier = replace(asked, scope=year_before(asked))
    for panel in panels:
        for told, rows in ((earlier, panel.before), (asked, panel.now)):
            for one in rows:
                mark = _mark(told, panel.kind, one)
                marks[mark.id] = mark
    slots = [one["week_on"] for one in records(weeks[weeks["kind"] == KINDS[0]])]
    return marks, cells_of(marks, slots, ("", *KINDS))


def year_before(asked: Asked) -> Scope:
    """The same ISO weeks 52 weeks before."""
    scope = asked.scope
    return scope.over(scope.from_on - YEAR, scope.to_on - YEAR)


def _known(rows: pd.DataFrame) -> list[Record]:
    shown = rows[rows["amount"].notna() & (rows["posts"] > 0)]
    return [one | {"value": float(one["amount"]) / float(one["posts"])} for one in records(shown)]


def _mark(asked: Asked, kind: str, one: Record) -> Mark:
    slot = week_of(asked, one["week_on"])
    origin = origin_of(METRICS_OF[kind], asked.scope)
    label = f"{slot.label} · {asked.say(f'response-{kind}')}"
    return Mark(mark_of(slot.on, kind), label, one["value"], replace(origin, from_on=slot.from_on, to_on=slot.to_on))


def _line(asked: Asked, panel: Panel, part: str, weeks: list[tuple[Record, date]], name: str) -> list[Row]:
    """The points of a line with the stretch each belongs to, and that of complete weeks alone."""
    unbroken = stretches([week_number(slot) for _, slot in weeks])
    incomplete = accumulate(int(not one["is_complete"]) for one, _ in weeks)
    return [
        _point(asked, panel, one, part, slot, name)
        | {"stretch": f"{panel.kind}{stretch}", "complete_stretch": f"{panel.kind}{stretch}.{before}"}
        for (one, slot), stretch, before in zip(weeks, unbroken, incomplete, strict=True)
    ]


def _point(asked: Asked, panel: Panel, one: Record, part: str, slot: date, name: str) -> Row:
    return {
        "part": part,
        "mark": mark_of(one["week_on"], panel.kind),
        "slot": slot.isoformat(),
        "slot_label": week_of(asked, one["week_on"]).label,
        "kind": panel.kind,
        "kind_label": name,
        "high": panel.high(one["value"]),
        "value": one["value"],
        "value_label": asked.number(one["value"], "r"),
        "is_complete": bool(one["is_complete"]),
    }


def _ends(asked: Asked, panel: Panel) -> list[Row]:
    """The last complete week and the same one a year before, never on one another."""
    complete = [one for one in panel.now if one["is_complete"]]
    if not complete:
        return []
    last = complete[-1]
    now_at = panel.high(last["value"])
    rows: list[Row] = [{"part": "end", "kind": "now", "high": now_at, "label": asked.number(last["value"], "r")}]
    before = next((one for one in panel.before if one["week_on"] + YEAR == last["week_on"]), None)
    if before:
        at = panel.high(before["value"])
        if abs(at - now_at) < LABEL_GAP:
            at = now_at + LABEL_GAP if at >= now_at or now_at - LABEL_GAP < panel.place else now_at - LABEL_GAP
        label = asked.say("response-year-before", value=asked.number(before["value"], "r"))
        rows.append({"part": "end", "kind": "before", "high": at, "label": label})
    return rows
