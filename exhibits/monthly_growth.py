"""What E3 says and draws: gains, falls, net change and quick ratio of each month."""

from datetime import date

import pandas as pd

from exhibits.asked import Asked
from exhibits.columns import LABEL_GAP, Row, ground, note
from exhibits.marks import Cells, Kind, Marks, cells_of, mark_of, month_of, slot_marks
from exhibits.records import Record, records
from exhibits.sentences import Sentence, sentence
from language import month, signed
from queries.origins import origin_of

KINDS = ("new", "reactivated", "lapsed")
BELOW = ("silent", "leavers")
NOISY_BELOW = 10


def growth_sentence(asked: Asked, months: pd.DataFrame) -> tuple[Sentence, Record]:
    """The last complete month after the history starts, and its figures; else the month it starts with."""
    told = months[months["is_complete"] & ~months["is_history_start"]]
    if told.empty:
        first = records(months)[0]
        first_on = first["month_on"]
        year = (float(first_on.year),)
        named = month(first_on, asked.language)
        return sentence(asked, "growth-title-start", {"month": named, "active": int(first["active"])}, year), first
    last = records(told)[-1]
    last_on = last["month_on"]
    slots: dict[str, object] = {kind: int(last[kind]) for kind in KINDS}
    slots["month"] = month(last_on, asked.language)
    return sentence(asked, "growth-title", slots, (float(last_on.year),)), last


def growth_rows(asked: Asked, months: pd.DataFrame, as_of_on: date | None) -> list[Row]:
    """All rows of the chart, part by part."""
    rows = [ground(), {"part": "ratio_name", "label": asked.say("label-ratio")}]
    for counted in records(months):
        month_on = counted["month_on"]
        if counted["is_history_start"]:
            rows += _start_rows(asked, month_on, int(counted["active"]), _top(months) / 2)
        else:
            rows += _month_rows(asked, month_on, counted)
            if as_of_on is not None and (as_of_on.year, as_of_on.month) == (month_on.year, month_on.month):
                rows.append(note(month_on, counted["new"] + counted["reactivated"], asked.say("label-to-date")))
    return rows + _side_labels(asked, months)


def growth_table(asked: Asked, months: pd.DataFrame) -> pd.DataFrame:
    """The same figures for people."""
    named = {
        asked.say("metric-new-active"): "new",
        asked.say("metric-reactivated-active"): "reactivated",
        asked.say("metric-retained-active"): "retained",
        asked.say("metric-lapsed-active"): "lapsed",
        asked.say("label-of-these-left"): "leavers",
        asked.say("metric-active-members"): "active",
    }
    table = pd.DataFrame({asked.say("label-month"): [month(on.date(), asked.language) for on in months["month_on"]]})
    for name, column in named.items():
        table[name] = months[column].astype("Int64").to_numpy()
    table[asked.say("metric-quick-ratio")] = [_ratio_in_words(asked, counted) for counted in records(months)]
    return table


def growth_marks(asked: Asked, months: pd.DataFrame) -> tuple[Marks, Cells]:
    """What opens the figures of each month, and where they stand in the table."""
    words = {"new": "new-active", "reactivated": "reactivated-active", "retained": "retained-active"}
    words |= {"lapsed": "lapsed-active", "active": "active-members"}
    kinds = {
        name: Kind(name, text_id.replace("-", "_"), asked.say(f"metric-{text_id}")) for name, text_id in words.items()
    }
    kinds["silent"] = Kind("silent", "silent_active", asked.say("label-lapsed"))
    kinds["leavers"] = Kind("leavers", "left_active", asked.say("label-leavers"))
    kinds["ratio"] = Kind("quick_ratio", "quick_ratio", asked.say("metric-quick-ratio"))
    kinds["net"] = Kind("net", "net_change", asked.say("label-net"))
    told = [
        counted | {"net": net_change(counted), "silent": counted["lapsed"] - counted["leavers"]}
        for counted in records(months)
    ]
    slots = [(month_of(asked, counted["month_on"]), counted) for counted in told]
    marks = slot_marks(origin_of("active_members", asked.scope), slots, kinds)
    unsaid = {
        mark_of(row["month_on"], name) for row in told if row["is_history_start"] for name in ("ratio", "net", "silent")
    }
    marks = {name: mark for name, mark in marks.items() if name not in unsaid}
    columns = ("", "new", "reactivated", "retained", "lapsed", "leavers", "active", "ratio")
    return marks, cells_of(marks, [slot.on for slot, _ in slots], columns)


def net_change(counted: Record) -> int:
    """New and returned minus fallen silent."""
    return int(counted["new"] + counted["reactivated"] - counted["lapsed"])


def _start_rows(asked: Asked, month_on: date, active: int, height: float) -> list[Row]:
    slot = month_on.isoformat()
    return [{"part": "start", "slot": slot}, note(month_on, height, asked.say("label-from-here", active=active))]


def _month_rows(asked: Asked, month_on: date, counted: Record) -> list[Row]:
    gained = int(counted["new"] + counted["reactivated"])
    heights = {"new": (0, int(counted["new"])), "reactivated": (int(counted["new"]), gained)}
    silent = int(counted["lapsed"] - counted["leavers"])
    heights |= {"lapsed": (-silent, 0), "leavers": (-int(counted["lapsed"]), -silent)}
    shared = {
        "slot": month_on.isoformat(),
        "slot_label": month(month_on, asked.language),
        "retained": int(counted["retained"]),
        "net_label": signed(net_change(counted), "n", asked.language),
        "ratio_label": _ratio_in_words(asked, counted),
        "is_complete": bool(counted["is_complete"]),
    }
    rows: list[Row] = [
        shared | {"part": "column", "mark": mark_of(month_on, "silent" if kind == "lapsed" else kind), "kind": kind}
        | {"low": low, "high": high}
        | {"kind_label": asked.say(f"label-{kind}"), "members": high - low}
        for kind, (low, high) in heights.items()
        if high > low
    ]  # fmt: skip
    rows.append(shared | {"part": "net", "mark": mark_of(month_on, "net"), "high": net_change(counted)})
    short = {"part": "ratio", "slot": shared["slot"], "label": _short_ratio(asked, counted)}
    rows.append(short | {"mark": mark_of(month_on, "ratio")})
    return rows


def _side_labels(asked: Asked, months: pd.DataFrame) -> list[Row]:
    told = months[~months["is_history_start"]]
    if told.empty:
        return []
    last, top = records(told)[-1], _top(months)
    new_at = max(float(last["new"]) / 2, 0.08 * top)
    back_at = max(float(last["new"] + last["reactivated"] / 2), new_at + LABEL_GAP * top)
    silent_at = -max(float(last["lapsed"] - last["leavers"]) / 2, 0.1 * top)
    heights = {"new": new_at, "reactivated": back_at, "lapsed": silent_at}
    heights["leavers"] = min(-float(last["lapsed"] - last["leavers"] / 2), silent_at - LABEL_GAP * top)
    return [
        {"part": "series", "kind": kind, "high": height, "label": asked.say(f"label-{kind}")}
        for kind, height in heights.items()
        if told[kind].any()
    ]


def _top(months: pd.DataFrame) -> float:
    told = months[~months["is_history_start"]]
    return float(max([1, *(told["new"] + told["reactivated"]), *told["lapsed"]]))


def _short_ratio(asked: Asked, counted: Record) -> str:
    """The ratio under a column, in a second line how far it can be trusted."""
    if pd.isna(counted["quick_ratio"]):
        return asked.say("growth-no-losses")
    ratio = asked.number(round(float(counted["quick_ratio"]), 1), "h")[:-2]
    return ratio if counted["lapsed"] >= NOISY_BELOW else asked.say("growth-noisy-short", ratio=ratio)


def _ratio_in_words(asked: Asked, counted: Record) -> str:
    if counted["is_history_start"]:
        return "–"
    if pd.isna(counted["quick_ratio"]):
        return asked.say("label-no-lapses")
    ratio = asked.number(float(counted["quick_ratio"]), "r")
    return ratio if counted["lapsed"] >= NOISY_BELOW else asked.say("growth-noisy", ratio=ratio)
