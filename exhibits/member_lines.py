"""What members over time says and draws: one line of members, one of the active."""

from calendar import monthrange
from datetime import date

import pandas as pd

from exhibits.asked import Asked
from exhibits.columns import LABEL_GAP, Row, ground
from exhibits.marks import Cells, Kind, Marks, cells_of, mark_of, month_of, slot_marks
from exhibits.records import records
from exhibits.sentences import Sentence, sentence
from language import month
from queries.origins import origin_of
from queries.periods import stamp


def begun_months(asked: Asked, months: pd.DataFrame) -> pd.DataFrame:
    """The months that had begun when the latest file was exported."""
    return months[months["month_on"] <= pd.Timestamp(_known_until(asked))]


def member_sentence(asked: Asked, months: pd.DataFrame) -> Sentence:
    """The last month whose end lies in the period; else the running one, to date."""
    ended = months[[_has_ended(asked, on) and pd.notna(active) for on, active in _pairs(months)]]
    known = months[months["active"].notna()]
    last = (ended if not ended.empty else known if not known.empty else months).iloc[-1]
    last_on = last["month_on"].date()
    slots: dict[str, object] = {"month": month(last_on, asked.language), "members": int(last["members"])}
    year = (float(last_on.year),)
    if pd.isna(last["active"]):
        return sentence(asked, "members-title-only", slots, year)
    slots["active"] = int(last["active"])
    return sentence(asked, "members-title-to-date" if ended.empty else "members-title", slots, year)


def member_rows(asked: Asked, months: pd.DataFrame) -> list[Row]:
    """Points of both lines, and their names with the last value."""
    kinds = {"first": ("members", "metric-members"), "second": ("active", "metric-active-members")}
    rows = [ground()]
    for kind, (column, text_id) in kinds.items():
        for on, count in zip(months["month_on"], months[column], strict=True):
            if pd.notna(count):
                rows.append(_point(asked, on, kind, asked.say(text_id), int(count)))
    return rows + _names(asked, months)


def member_table(asked: Asked, months: pd.DataFrame) -> pd.DataFrame:
    """The same figures for people."""
    table = pd.DataFrame({asked.say("label-month"): [month(on.date(), asked.language) for on in months["month_on"]]})
    named = {"members": "members", "joined": "joined-members", "left_members": "left-members"}
    for column, text_id in (named | {"active": "active-members"}).items():
        table[asked.say(f"metric-{text_id}")] = months[column].astype("Int64").to_numpy()
    return table


def member_marks(asked: Asked, months: pd.DataFrame) -> tuple[Marks, Cells]:
    """What opens the figures of each month, and where they stand in the table."""
    measures = {"members": "members", "joined": "joined_members", "left": "left_members", "active": "active_members"}
    kinds = {
        name: Kind(
            "left_members" if name == "left" else name, measure, asked.say(f"metric-{measure.replace('_', '-')}")
        )
        for name, measure in measures.items()
    }
    slots = [(month_of(asked, counted["month_on"]), counted) for counted in records(months)]
    marks = slot_marks(origin_of("members", asked.scope), slots, kinds)
    return marks, cells_of(marks, [slot.on for slot, _ in slots], ("", *kinds))


def _point(asked: Asked, on: pd.Timestamp, kind: str, kind_label: str, count: int) -> Row:
    return {
        "part": "line",
        "mark": mark_of(on.date(), {"first": "members", "second": "active"}[kind]),
        "slot": on.date().isoformat(),
        "slot_label": month(on.date(), asked.language),
        "kind": kind,
        "kind_label": kind_label,
        "high": count,
        "is_complete": _has_ended(asked, on),
    }


def _names(asked: Asked, months: pd.DataFrame) -> list[Row]:
    members = int(months["members"].iloc[-1])
    label = asked.say("label-members-end", count=members)
    rows: list[Row] = [{"part": "series", "kind": "first", "high": members, "label": label}]
    active = months["active"].dropna()
    if not active.empty:
        at = min(float(active.iloc[-1]), members - LABEL_GAP * float(months["members"].max()) / 2)
        label = asked.say("label-active-end", count=int(active.iloc[-1]))
        rows.append({"part": "series", "kind": "second", "high": at, "label": label})
    return rows


def _has_ended(asked: Asked, on: pd.Timestamp) -> bool:
    return on.date().replace(day=monthrange(on.year, on.month)[1]) <= _known_until(asked)


def _known_until(asked: Asked) -> date:
    """The last day of the period, or the day of the latest export if that is earlier."""
    return min(asked.scope.to_on, stamp(asked.scope).as_of_on or asked.scope.to_on)


def _pairs(months: pd.DataFrame) -> list[tuple[pd.Timestamp, float]]:
    return list(zip(months["month_on"], months["active"], strict=True))
