"""Where the dots of Call & Echo stand: bands of kinds, columns of units, the dots of a cell side by side."""

from collections.abc import Collection
from itertools import groupby

import pandas as pd

from exhibits.asked import Asked
from exhibits.columns import Row
from exhibits.records import Record
from queries.origins import FIRST_TIMES
from queries.reading import minimum_group

DOTS_ACROSS = 72
COLUMN_SHARE = 0.9  # of a column's width its dots take up
FEWEST_SIDE_BY_SIDE = 5
LETTERS_ACROSS = 190
HEAD_LINES, FOOT_LINES = 2.2, 2.4
KEY_STEP = 0.22  # of the width
STATES = ("engaged", "others", "unknown")
EVER = 10_000  # no slider goes that far


def lines_of(shown: list[Record], kind: str) -> list[Record]:
    """The cells of one kind."""
    return [one for one in shown if one["kind"] == kind]


def echo_rows(asked: Asked, shown: list[Record], hidden: Collection[str]) -> tuple[list[Row], int, int]:
    """The rows of the chart, how many columns it has, and how many lines."""
    columns = _columns(shown)
    number = max(columns.values()) + 1
    side_by_side = max(FEWEST_SIDE_BY_SIDE, DOTS_ACROSS // number)
    rows: list[Row] = []
    floor = FOOT_LINES
    for kind in reversed(FIRST_TIMES):
        cells = lines_of(shown, kind)
        if not cells and kind not in hidden:
            continue
        dots = _dots(asked, cells, columns, side_by_side, floor)
        rows += dots
        top = max((dot["y"] for dot in dots), default=floor) + 1.3
        rows += [{"part": "rule", "y": floor - 0.6}, *_heading(asked, kind, cells, kind in hidden, top)]
        floor = top + HEAD_LINES - 0.6
    rows += [
        _slot(asked, units, place, number) for place, units in {at: units for units, at in columns.items()}.items()
    ]
    rows += _keys(asked, {str(row["state"]) for row in rows if row["part"] == "echo"}, number, floor)
    return rows, number, int(floor + 1)


def unit_name(asked: Asked, one: Record) -> str:
    """The unit of a cell, or how many smaller ones it takes together."""
    units = str(one["units"]).split("\n")
    if len(units) > 1:
        return asked.say("echo-units-together", units=len(units))
    return units[0] or asked.say("echo-without-unit")


def days_label(asked: Asked, one: Record) -> str:
    """From which to which day after the call."""
    return asked.say("echo-days", first=int(one["from_day"]), last=int(one["to_day"]))


def engaged_label(asked: Asked, one: Record) -> str:
    """How many had engaged with the call before, or that nobody knows."""
    if pd.isna(one["engaged"]):
        return "–"
    return asked.say("echo-engaged-of", engaged=int(one["engaged"]), people=int(one["people"]))


def _columns(shown: list[Record]) -> dict[str, int]:
    """Single units by name, then those told together."""
    together = sorted({str(one["units"]) for one in shown}, key=lambda units: ("\n" in units, units))
    names = {units: "several" if "\n" in units else units for units in together}
    places = {name: place for place, name in enumerate(dict.fromkeys(names.values()))}
    return {units: places[name] for units, name in names.items()}


def _dots(asked: Asked, cells: list[Record], columns: dict[str, int], side_by_side: int, floor: float) -> list[Row]:
    rows: list[Row] = []
    for units, of_column in groupby(sorted(cells, key=lambda one: (columns[one["units"]], one["from_day"])),
                                    key=lambda one: columns[one["units"]]):  # fmt: skip
        place = 0
        for one in of_column:
            for state in _states(one):
                across, up = place % side_by_side, place // side_by_side
                dot = _told(asked, one) | {"state": state, "y": floor + up + 0.5}
                rows.append(dot | {"x": units + (1 - COLUMN_SHARE) / 2 + COLUMN_SHARE * (across + 0.5) / side_by_side})
                place += 1
    return rows


def _states(one: Record) -> list[str]:
    if pd.isna(one["engaged"]):
        return ["unknown"] * int(one["people"])
    return ["engaged"] * int(one["engaged"]) + ["others"] * int(one["people"] - one["engaged"])


def _told(asked: Asked, one: Record) -> Row:
    return {
        "part": "echo",
        "mark": one["mark"],
        "people": int(one["people"]),
        "to_day": int(one["to_day"]),
        "kind_label": asked.say(f"echo-{str(one['kind']).replace('_', '-')}"),
        "unit_label": unit_name(asked, one),
        "days_label": days_label(asked, one),
        "people_label": asked.number(int(one["people"])),
        "engaged_label": engaged_label(asked, one),
    }


def _heading(asked: Asked, kind: str, cells: list[Record], is_hidden: bool, top: float) -> list[Row]:
    """The name of a band, and what is seen of it so far, from one appearance of dots to the next."""
    rows: list[Row] = [{"part": "panel", "x": 0.0, "y": top, "label": asked.say(f"echo-{kind.replace('_', '-')}")}]
    note = {"part": "note", "y": top}
    if not cells or is_hidden:
        label = asked.say("echo-hidden" if not cells else "echo-some-hidden", minimum=minimum_group())
        rows.append(note | {"from_day": 0, "before_day": EVER, "label": label})
        return rows
    ends = sorted({int(one["to_day"]) for one in cells})
    for start, end in zip([0, *ends], [*ends, EVER], strict=True):
        seen = [one for one in cells if one["to_day"] <= start]
        rows.append(note | {"from_day": start, "before_day": end, "label": _so_far(asked, seen, start)})
    return rows


def _so_far(asked: Asked, seen: list[Record], until_day: int) -> str:
    if not seen:
        return asked.say("echo-nobody-yet", minimum=minimum_group())
    people = sum(int(one["people"]) for one in seen)
    if any(pd.isna(one["engaged"]) for one in seen):
        return asked.say("echo-so-far", people=people, day=until_day)
    engaged = sum(int(one["engaged"]) for one in seen)
    return asked.say("echo-so-far-engaged", people=people, day=until_day, engaged=engaged)


def _slot(asked: Asked, units: str, place: int, columns: int) -> Row:
    name = asked.say("echo-others-together") if "\n" in units else unit_name(asked, {"units": units})
    return {"part": "slot", "x": place + 0.5, "y": FOOT_LINES - 0.8, "label": _wrapped(name, LETTERS_ACROSS // columns)}


def _wrapped(name: str, letters: int) -> str:
    """A name in two lines at most, broken between words; what does not fit ends with dots."""
    lines = [""]
    for word in name.split():
        if lines[-1] and len(lines[-1]) + 1 + len(word) > letters and len(lines) < 2:
            lines.append(word)
        else:
            lines[-1] = f"{lines[-1]} {word}".strip()
    return "\n".join(line if len(line) <= letters else line[: letters - 1] + "…" for line in lines)


def _keys(asked: Asked, states: Collection[str], columns: int, top: float) -> list[Row]:
    """What the dots mean, side by side, as far as there are any."""
    shown = [state for state in STATES if state in states]
    key = {"part": "key", "y": top}
    return [
        key | {"state": state, "x": columns * (0.006 + KEY_STEP * place), "label": asked.say(f"echo-key-{state}")}
        for place, state in enumerate(shown)
    ]
