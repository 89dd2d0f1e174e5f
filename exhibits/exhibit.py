"""What a figure on a page is, whatever it is printed on."""

from dataclasses import dataclass, field
from typing import Any, Literal

import pandas as pd

from exhibits.marks import Mark
from exhibits.verdicts import Holds, Verdict

State = Literal["full", "empty", "hidden"]


@dataclass(frozen=True)
class EmptyState:
    """Why there is nothing to see, which figure it would unlock, and the one action that helps."""

    text: str
    action: str | None = None
    page: str | None = None


@dataclass(frozen=True)
class Exhibit:
    """Title (computed sentence), chart and everything needed to trust it, in one language.

    chart: compiled Vega-Lite without rows; rows: what it is drawn from, column names are the chart's field ids;
    table: the same figures for people, with translated column names.
    statements: the numbers the title names, as they stand in rows or table (checked by re-parsing the title).
    marks: what opens its figures, by id; rows name them in column mark, cells row by row as the table stands.
    """

    id: str
    state: State
    title: str
    subtitle: str = ""
    chart: dict[str, Any] | None = None
    rows: pd.DataFrame = field(default_factory=pd.DataFrame)
    table: pd.DataFrame = field(default_factory=pd.DataFrame)
    footer: str = ""
    definition: str = ""
    alt: str = ""
    statements: tuple[float, ...] = ()
    is_sample: bool = False
    empty: EmptyState | None = None
    marks: dict[str, Mark] = field(default_factory=dict)
    cells: tuple[tuple[str, ...], ...] = ()

    @property
    def names_people(self) -> bool:
        """Whether it shows single people, by name or pseudonym."""
        return any(mark.origin.place for mark in self.marks.values())


@dataclass(frozen=True)
class Tile:
    """A headline figure: value, change against the comparison period, coverage and definition, all as text.

    marks: what opens the value, and the one it is compared with. verdict: better, worse, neither of both, or within
    normal variation; None where nothing may be said. arrow: the way it went, None within normal variation.
    """

    metric: str
    label: str
    value: str
    delta: str | None
    note: str
    help: str
    state: State = "full"
    marks: tuple[Mark, ...] = ()
    verdict: Verdict | None = None
    arrow: Literal["up", "down"] | None = None
    holds: Holds | None = None
