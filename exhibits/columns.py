"""Rows of stacked columns: segments, direct labels beside the last column, campaign windows behind them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from statistics import fmean
from typing import Any

import pandas as pd

from exhibits.asked import Asked
from exhibits.marks import mark_of

Row = dict[str, Any]

PLOT_WIDTH = 600
LETTER_WIDTH = 6
LABEL_GAP = 0.15
LONGEST_NAME = 30


@dataclass(frozen=True)
class Column:
    """One slot: its first day, its label in tooltips, the height of each kind from the ground up."""

    slot_on: date
    label: str
    heights: dict[str, int]
    is_complete: bool = True


@dataclass(frozen=True)
class Window:
    """A campaign window from the slot it starts in to the slot it ends in."""

    name: str
    label: str
    from_slot: date
    to_slot: date
    campaign_id: str = ""


def lighter(asked: Asked, slots: pd.DataFrame) -> str:
    """What lighter columns mean, where there are some."""
    return " · " + asked.say("label-lighter") if (~slots["is_complete"].astype(bool)).any() else ""


def segments(columns: Sequence[Column], kinds: dict[str, str]) -> list[Row]:
    """The rows of part column, one per segment with a height; the lowest kind is always there."""
    rows: list[Row] = []
    for column in columns:
        low = 0
        for place, (kind, height) in enumerate(column.heights.items()):
            if height or place == 0:
                rows.append(_segment(column, kind, kinds[kind], low, height))
            low += height
    return rows


def ground() -> Row:
    """The row of the zero line."""
    return {"part": "zero", "high": 0}


def note(slot_on: date, height: float, label: str) -> Row:
    """A short text above a slot; with an empty text it only keeps the slot of a missing week or day."""
    return {"part": "note", "slot": slot_on.isoformat(), "high": height, "label": label}


def side_labels(columns: Sequence[Column], labels: dict[str, str]) -> list[Row]:
    """One direct label per kind that occurs, at the height of its usual segment and never on one another."""
    top = max((sum(column.heights.values()) for column in columns), default=0) or 1
    rows: list[Row] = []
    low, floor = 0.0, 0.05 * top
    for kind, label in labels.items():
        heights = [column.heights[kind] for column in columns if column.heights.get(kind)]
        if heights:
            at = max(low + fmean(heights) / 2, floor)
            rows.append({"part": "series", "kind": kind, "high": at, "label": label})
            floor, low = at + LABEL_GAP * top, low + fmean(heights)
    return rows


def window_rows(windows: Sequence[Window], slots: Sequence[date]) -> list[Row]:
    """Bands cut to the slots shown; names that would meet stand on different levels."""
    slot_width = PLOT_WIDTH / max(1, len(slots))
    ends: list[float] = []
    rows: list[Row] = []
    for window in sorted(windows, key=lambda one: one.from_slot):
        start, end = max(window.from_slot, slots[0]), min(window.to_slot, slots[-1])
        if start > end:
            continue
        name = window.name if len(window.name) <= LONGEST_NAME else window.name[: LONGEST_NAME - 1] + "…"
        left = slots.index(start) * slot_width
        level = next((place for place, taken in enumerate(ends) if taken <= left), len(ends))
        ends[level:] = [left + len(name) * LETTER_WIDTH + 8, *ends[level + 1 :]]
        rows.append(_band(window, name, start, end, offset=-4 - 14 * level))
    return rows


def _segment(column: Column, kind: str, kind_label: str, low: int, height: int) -> Row:
    return {
        "part": "column",
        "mark": mark_of(column.slot_on, kind),
        "slot": column.slot_on.isoformat(),
        "slot_label": column.label,
        "kind": kind,
        "kind_label": kind_label,
        "low": low,
        "high": low + height,
        "posts": height,
        "is_complete": column.is_complete,
    }


def _band(window: Window, name: str, start: date, end: date, offset: int) -> Row:
    return {
        "part": "window",
        "slot": start.isoformat(),
        "to_slot": end.isoformat(),
        "name": name,
        "label": window.label,
        "campaign_id": window.campaign_id,
        "offset": offset,
    }
