"""Columns of shares of a whole, a column a quarter: the cells and the names beside the last one."""

from collections.abc import Sequence
from dataclasses import dataclass

from exhibits.asked import Asked
from exhibits.columns import Row

SMALLEST_LABELLED = 0.045
NAME_GAP = 0.09


@dataclass(frozen=True)
class Share:
    """One part of a quarter: its colour, its name, its share of the whole and the counts behind it in words."""

    mark: str
    kind: str
    name: str
    value: float
    counts: str


def share_cells(asked: Asked, quarters: Sequence[tuple[str, Sequence[Share]]]) -> list[Row]:
    """Rows of charts.share_columns of named quarters, each with its shares from the bottom up; none without a share."""
    rows: list[Row] = []
    last: list[Row] = []
    for place, (name, shares) in enumerate(quarters):
        last, low = [], 0.0
        for share in shares:
            if share.value > 0:
                slot = {"slot": f"{place:02d} {_wrapped(name)}", "slot_label": name}
                last.append(slot | _cell(asked, share, low))
            low += share.value
        rows += last
    return rows + _names(last)


def _cell(asked: Asked, share: Share, low: float) -> Row:
    said = asked.number(share.value, "p")
    return {
        "part": "cell",
        "mark": share.mark,
        "kind": share.kind,
        "kind_label": share.name,
        "from_share": low,
        "to_share": low + share.value,
        "middle": low + share.value / 2,
        "label": said if share.value >= SMALLEST_LABELLED else "",
        "share_label": said,
        "counts_label": share.counts,
    }


def _wrapped(name: str) -> str:
    """The year below the quarter."""
    return "\n".join(name.split(" ", 1))


def _names(last: list[Row]) -> list[Row]:
    """Names beside the last column, none on another."""
    rows: list[Row] = []
    floor = 0.02
    for row in last:
        at = max(row["middle"], floor)
        rows.append(
            {"part": "series", "kind": row["kind"], "middle": at, "label": f"{row['kind_label']} {row['share_label']}"}
        )
        floor = at + NAME_GAP
    over = max(0.0, rows[-1]["middle"] - 0.98)
    return [row | {"middle": row["middle"] - (over if row["middle"] - over > rows[0]["middle"] else 0)} for row in rows]
