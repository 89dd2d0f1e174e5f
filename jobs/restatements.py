"""Published figures of finished quarters that changed afterwards, found by asking the ledger what they were."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from itertools import pairwise

import duckdb

from jobs.inspections import readers
from jobs.writer import Progress, Ticket
from warehouse.connection import served
from warehouse.replaying import Writing, replayed, writings

# What stood for less was a step of one piece of work, such as loading several files, and nobody's reading.
PUBLISHED_AFTER_SECONDS = 3600
MOST_VERSIONS = 12
CAUSES = ("import", "undo", "redo", "decision")

Quarter = tuple[date, date]
Figures = Mapping[str, float | None]
Measure = Callable[[duckdb.DuckDBPyConnection, Quarter], Figures]


@dataclass(frozen=True)
class Cause:
    """A write that changed a figure: import, undo, redo or decision, and the number of the import or decision."""

    kind: str
    number: str


@dataclass(frozen=True)
class Restatement:
    """A figure of a finished quarter as it was published and as it was after what changed it; changed_at in UTC."""

    changed_at: datetime
    quarter: Quarter
    figure: str
    then: float | None
    after: float | None
    causes: tuple[Cause, ...]


def restatements(quarters: tuple[Quarter, ...], measure: Measure) -> Ticket[list[Restatement]]:
    """Queue finding every restatement of these quarters, the newest first."""
    return readers().submit("restatements", partial(_found, quarters, measure))


def _found(quarters: tuple[Quarter, ...], measure: Measure, progress: Progress) -> list[Restatement]:
    progress(0, 0, "job-replaying")
    written = writings(served())
    published = [one for one in written if _is_published(one)][-MOST_VERSIONS:]
    if len(published) < 2:
        return []

    def measured(cursor: duckdb.DuckDBPyConnection) -> dict[Quarter, Figures]:
        return {quarter: measure(cursor, quarter) for quarter in quarters}

    figures = replayed(served(), [one.data_version for one in published], measured)
    found = [
        restated
        for before, after in pairwise(published)
        for quarter in quarters
        if before.created_at.date() > quarter[1]
        for restated in _moved(
            quarter, figures[before.data_version], figures[after.data_version], before, after, written
        )
    ]
    return sorted(found, key=lambda one: (one.changed_at, one.quarter), reverse=True)


def _is_published(one: Writing) -> bool:
    """Whether what a write left stood long enough to have been read; what stands now is read now."""
    return one.stood_seconds is None or one.stood_seconds >= PUBLISHED_AFTER_SECONDS


def _moved(
    quarter: Quarter, then: Mapping[Quarter, Figures], after: Mapping[Quarter, Figures], before: Writing, last: Writing,
    written: list[Writing],
) -> list[Restatement]:  # fmt: skip
    """The figures of a quarter that differ; a figure that was not known before was not published."""
    causes = tuple(
        Cause(one.cause, (one.subject or "").split(" ")[0])
        for one in written
        if before.data_version < one.data_version <= last.data_version and one.cause in CAUSES
    )
    return [
        Restatement(last.created_at, quarter, name, was, after[quarter][name], causes)
        for name, was in then[quarter].items()
        if was is not None and was != after[quarter][name]
    ]
