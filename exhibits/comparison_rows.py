"""Bars of several figures of a few campaigns, each figure on a scale of its own from zero."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from exhibits.asked import Asked
from exhibits.campaign_cells import Cell, Line
from exhibits.columns import Row
from exhibits.headlines import words_of
from language import span

ROOM = 0.5  # part of a column its longest bar may fill; the rest is for its figure
FEWEST_FOR_MEDIAN = 3


@dataclass(frozen=True)
class Column:
    """A figure of every campaign: what stands above it, and the middle of the others where there is one."""

    metric: str
    note: str = ""
    middle: float | None = None


def bar_rows(asked: Asked, campaign_id: str, lines: Sequence[Line], columns: Sequence[Column]) -> list[Row]:
    """Rows of charts.comparison_bars; the campaign of this id stands out."""
    return [
        row
        for place, column in enumerate(columns)
        for row in _column_rows(asked, campaign_id, lines, place, column)
    ]  # fmt: skip


def others(lines: Sequence[Line], campaign_id: str, metric: str) -> list[float]:
    """What the other campaigns that are over have reached."""
    told = [line.cells[metric].value for line in lines if line.campaign_id != campaign_id and line.is_over]
    return [value for value in told if value is not None]


def middle(lines: Sequence[Line], campaign_id: str, metric: str) -> float | None:
    """The median of the others, unless they are too few to have one."""
    told = others(lines, campaign_id, metric)
    return median(told) if len(told) >= FEWEST_FOR_MEDIAN else None


def _column_rows(asked: Asked, campaign_id: str, lines: Sequence[Line], place: int, column: Column) -> list[Row]:
    told = [line.cells[column.metric].value or 0.0 for line in lines]
    low, high = min(0.0, *told), max(0.0, *told)
    reach = (high - low) or 1.0
    at = {"zero": place - ROOM * low / reach, "reach": reach}
    name = words_of(asked, column.metric)[0]
    rows: list[Row] = [{"part": "base", "start": at["zero"]}]
    if column.middle is not None:
        rows.append({"part": "rule", "start": at["zero"] + ROOM * column.middle / reach})
    label = "\n".join(part for part in (name, column.note) if part)
    rows.append({"part": "panel", "start": float(place), "label": label})
    for number, line in enumerate(lines):
        slot: Row = {"slot": f"{number:02d} {_named(asked, line)}", "slot_label": line.name}
        slot |= {"figure_label": name, "is_chosen": line.campaign_id == campaign_id}
        rows.append(slot | _cell_row(line, line.cells[column.metric], place, **at))
    return rows


def _cell_row(line: Line, cell: Cell, place: int, *, zero: float, reach: float) -> Row:
    if cell.value is None or cell.mark is None:
        return {"part": "blank", "start": float(place), "label": cell.label}
    end = zero + ROOM * cell.value / reach
    told = {"part": "cell", "start": zero, "end": end, "label_at": max(zero, end), "label": cell.label}
    return told | {"value_label": cell.detail, "mark": cell.mark.id, "is_over": line.is_over}


def _named(asked: Asked, line: Line) -> str:
    return f"{line.name}\n{span(line.start_on, line.end_on, asked.language)} · {line.age}"
