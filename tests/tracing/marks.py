"""Every figure of every exhibit of every page: what its chart, its table and its tile show, and what opens it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from inspect import signature

import pandas as pd

from components.frame.periods import previous
from exhibits.exhibit import Exhibit, Tile
from exhibits.marks import Mark
from queries.periods import scope_options, whole_scope
from queries.scope import Scope, Viewer
from tests.exhibits.test_every_exhibit import EXHIBITS as ALL_EXHIBITS
from tests.exhibits.test_every_exhibit import TILES

# What says whether something is there, and no figure.
WITHOUT_FIGURES = {
    "imports.loaded_weeks", "figure_coverage.coverage_of_figures", "coverage_change.coverage_change",
}  # fmt: skip
EXHIBITS = {name: build for name, build in ALL_EXHIBITS.items() if name not in WITHOUT_FIGURES}

Period = tuple[Scope, Scope]


@dataclass(frozen=True)
class Shown:
    """A figure as a page shows it, with the key that opens it."""

    exhibit: str
    mark: Mark
    value: float | None


def quarter_and_before() -> Period:
    """The last complete quarter against the one before."""
    last = scope_options().last_complete_quarter
    assert last is not None
    return whole_scope(*last), whole_scope(*previous(*last))


def everything_and_before() -> Period:
    """Every day that is loaded, which begins and ends within a month and a week."""
    options = scope_options()
    assert options.first_on and options.last_on
    span = options.first_on, options.last_on
    return whole_scope(*span), whole_scope(*previous(*span))


def built(name: str, period: Period, viewer: Viewer, campaign_id: str) -> Exhibit | list[Tile]:
    """An exhibit or the tiles of a page, in English."""
    build: Callable[..., Exhibit | list[Tile]] = (EXHIBITS | TILES)[name]  # type: ignore[assignment]  # declared so
    more = [campaign_id] if "campaign_id" in signature(build).parameters else []
    return build(*period, viewer, "en", *more)


def shown_on(name: str, period: Period, viewer: Viewer, campaign_id: str) -> Iterator[Shown]:
    """Every figure of an exhibit or of tiles."""
    drawn = built(name, period, viewer, campaign_id)
    if isinstance(drawn, Exhibit):
        yield from _in_chart(name, drawn)
        yield from _in_table(name, drawn)
    else:
        yield from (Shown(name, mark, mark.value) for tile in drawn for mark in tile.marks)


def _in_chart(name: str, drawn: Exhibit) -> Iterator[Shown]:
    """Bars by their height, points by where they stand."""
    for row in drawn.rows.to_dict("records"):
        if isinstance(row.get("mark"), str):
            yield Shown(name, drawn.marks[row["mark"]], _drawn_value(row, drawn.marks[row["mark"]]))


def _drawn_value(row: dict[str, float], mark: Mark) -> float | None:
    if row["part"] in ("half", "echo"):
        return row["people"]
    if row["part"] in ("response", "earlier"):
        return row["value"]
    if row["part"] in ("now", "before"):
        return row["share"]
    if row["part"] in ("read", "dot") and pd.notna(row.get("share")):
        return row["share"]
    if row["part"] in ("ratio", "cell", "estimate"):
        # drawn as text, held against the exact value of the answer; an estimate opens the posts it rests on
        return mark.value
    return row["high"] - (row["low"] if row["part"] == "column" else 0)


def _in_table(name: str, drawn: Exhibit) -> Iterator[Shown]:
    assert len(drawn.cells) == len(drawn.table)
    for marks, (_, cells) in zip(drawn.cells, drawn.table.iterrows(), strict=True):
        for mark_id, cell in zip(marks, cells, strict=True):
            if mark_id:
                mark = drawn.marks[mark_id]
                # ratios and shares stand in the table as text
                yield Shown(name, mark, mark.value if isinstance(cell, str) else float(cell))
            else:
                assert isinstance(cell, str) or pd.isna(cell) or _is_step(name), f"{cell} of {name} opens nothing"


def _is_step(name: str) -> bool:
    """The number of people on the curve is its axis, not a figure."""
    return name == "top_contributors.dependence"
