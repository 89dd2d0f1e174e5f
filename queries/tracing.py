"""Where a figure comes from: what it adds up to, the files and the rows behind it."""

from dataclasses import dataclass

import pandas as pd

from analysis.tracing import Total
from queries.metrics import WITHHELD_BELOW
from queries.origins import MEASURES, Origin
from queries.rows import rows_behind
from queries.scope import Viewer


@dataclass(frozen=True)
class Sources:
    """The rows behind a figure; hidden or withheld as the figure is, and then without rows.

    files: file, file_name, layout, as_of_on, rows, files, numerator, denominator; the line without file holds those
    that are not told apart. single: at most opening.MOST_ROWS rows, each with its file, sheet and row number.
    in_scope and with_terms count what the figure is made of, as its coverage does.
    """

    origin: Origin
    total: Total
    rows: int
    in_scope: int
    with_terms: int
    files: pd.DataFrame
    single: pd.DataFrame
    hidden: bool
    withheld: bool
    data_version: int

    @property
    def coverage(self) -> float | None:
        """Which part of what is in scope has all terms."""
        return self.with_terms / self.in_scope if self.in_scope else None


def sources_of(origin: Origin, viewer: Viewer) -> Sources:
    """The rows behind a figure, as far as the viewer may see the figure itself."""
    answered = rows_behind(origin, viewer)
    parts = answered.rows
    if answered.hidden:
        nothing = parts.iloc[:0]
        return Sources(origin, Total(None, None, None), 0, 0, 0, nothing, nothing, True, False, answered.data_version)
    total = parts[parts["part"] == "total"].iloc[0]
    withheld = _is_withheld(origin, total)
    shown = parts.iloc[:0] if withheld else parts
    return Sources(
        origin=origin,
        total=_total(origin, total, withheld=withheld),
        rows=int(total["rows"]),
        in_scope=int(total["in_scope"]),
        with_terms=int(total["with_terms"]),
        files=shown[shown["part"] == "file"].reset_index(drop=True),
        single=shown[shown["part"] == "row"].reset_index(drop=True),
        hidden=False,
        withheld=withheld,
        data_version=answered.data_version,
    )


def _total(origin: Origin, total: "pd.Series[float]", *, withheld: bool) -> Total:
    is_ratio = MEASURES[origin.measure].is_ratio
    numerator, denominator = float(total["numerator"]), float(total["denominator"]) if is_ratio else None
    value = numerator if denominator is None else numerator / denominator if denominator else None
    return Total(numerator, denominator, None if withheld else value)


def _is_withheld(origin: Origin, total: "pd.Series[float]") -> bool:
    """Whether too few rows have all terms; only figures with a coverage of their own are."""
    if not MEASURES[origin.measure].opening.listed or not total["in_scope"]:
        return False
    return bool(total["with_terms"] / total["in_scope"] < WITHHELD_BELOW)
