"""Looking at a file: what it holds and what importing it would change; nothing is stored."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path

import duckdb

from data_loaders.archives_members import clean_name
from data_loaders.errors import UnreadableExport
from data_loaders.limits import BROWSER, LOCAL, Profile
from data_loaders.questions import Answers
from data_loaders.reading import RefusedExport
from data_loaders.receipts import Receipt, receipt_of, receipt_of_refusal
from data_loaders.receipts_parts import Movement
from data_loaders.rows import ReadExport
from jobs.previews import Preview, previews_of
from jobs.recall import read_with_memory
from jobs.remarks import absent_figures, coverage_with, unknown_authors
from jobs.staging import already_imported, staged_of
from jobs.writer import Cancelled, Progress, Ticket, Writer
from warehouse.connection import served
from warehouse.errors import AlreadyImported, WriteStopped
from warehouse.previewing import Alarm, foresee
from warehouse.rights import Role, require
from warehouse.stopping import StopSign

# Carrying out and rolling back a larger import keeps others from importing for too long.
MOST_ROWS_FORESEEN = 300_000
READERS = 2

Figures = Mapping[str, float | None]


@dataclass(frozen=True)
class Measure:
    """How headline figures of a period are asked within an open transaction; an unknown figure is None."""

    from_on: date
    to_on: date
    figures: Callable[[duckdb.DuckDBPyConnection], Figures]


# The measure for a file that speaks of days up to this one; None for a file without days.
MeasureFor = Callable[[date | None], Measure | None]


def unmeasured(_last_on: date | None) -> Measure | None:
    """For callers who show no figures."""
    return None


def measured_if_small(measure_for: MeasureFor, rows: int) -> MeasureFor:
    """The measure for callers who import at once: asking twice would add to what a very large file takes."""
    return measure_for if rows <= MOST_ROWS_FORESEEN else unmeasured


@dataclass(frozen=True)
class Inspection:
    """What a file holds and what importing it would change; nothing is stored.

    receipt.status: ready, needs_answer, unchanged (already imported) or refused; export is None when refused.
    previews: the first rows of each table, raw and interpreted. refusal: the unread file, for whoever maps its columns.
    alarms: what needs a second look before it is imported. is_foreseen: whether what it would change was found out.
    """

    file_name: str
    receipt: Receipt
    export: ReadExport | None = None
    previews: tuple[Preview, ...] = ()
    error: UnreadableExport | None = None
    path: Path | None = None
    alarms: tuple[Alarm, ...] = ()
    refusal: RefusedExport | None = None
    is_foreseen: bool = True


_readers = Writer("reader", READERS)


def readers() -> Writer:
    """Those who look at files, beside the pages and the one writer."""
    return _readers


def look(
    path: Path, shown_name: str | None, answers: Answers, role: Role, measure_for: MeasureFor = unmeasured
) -> Ticket[list[Inspection]]:
    """Queue looking at a file; cancelling the ticket ends it wherever it is and leaves nothing."""
    require(role, "see raw rows and import")
    return readers().submit("look", partial(inspected, path, shown_name, answers, measure_for))


def inspect(
    path: Path, shown_name: str | None, answers: Answers, role: Role, most_foreseen: int = MOST_ROWS_FORESEEN
) -> list[Inspection]:
    """Read a file of any size (each member of a zip is a file of its own) and preview what it would change.

    most_foreseen: of how many rows at most; 0 for callers who import at once.
    """
    require(role, "see raw rows and import")
    return inspected(path, shown_name, answers, unmeasured, Progress(), LOCAL, most_foreseen)


def inspected(
    path: Path, shown_name: str | None, answers: Answers, measure_for: MeasureFor, progress: Progress,
    profile: Profile = BROWSER, most_foreseen: int = MOST_ROWS_FORESEEN,
) -> list[Inspection]:  # fmt: skip
    """The exports of a file, each with what it would change."""
    progress(0, 0, "job-reading")

    def rows_read(done: int, in_all: int | None) -> None:
        progress(done, in_all or 0, "job-reading-of" if in_all else "job-reading-rows" if done else "job-reading")

    found = read_with_memory(path, answers, cleaned_name(shown_name or path.name), rows_read, profile)
    return [_inspected(path, export, measure_for, progress, most_foreseen) for export in found]


def _inspected(
    path: Path, found: ReadExport | RefusedExport, measure_for: MeasureFor, progress: Progress, most_foreseen: int
) -> Inspection:
    if isinstance(found, RefusedExport):
        receipt = receipt_of_refusal(found.file_name, found.error)
        return Inspection(found.file_name, receipt, error=found.error, path=path, refusal=found)
    rows = sum(table.rows.num_rows for table in found.tables)
    progress(0, 0, "job-foreseeing")
    is_foreseen = bool(found.questions) or rows <= most_foreseen
    receipt, alarms = _foreseen(found, measure_for, progress) if is_foreseen else (receipt_of(found), ())
    receipt = replace(receipt, notes=(*receipt.notes, *absent_figures(found)))
    return Inspection(
        found.file_name, receipt, found, previews_of(found), path=path, alarms=alarms, is_foreseen=is_foreseen
    )


def _foreseen(export: ReadExport, measure_for: MeasureFor, progress: Progress) -> tuple[Receipt, tuple[Alarm, ...]]:
    if export.questions:
        return receipt_of(export, status="needs_answer"), ()
    measure = measure_for(last_day_of(export))
    stop = StopSign()
    try:
        with progress.stopped_by(stop.ask):
            asked = measure.figures if measure else _no_figures
            foreseen = foresee(served(), staged_of(export, by="preview"), asked, stop)
    except AlreadyImported as earlier:
        return already_imported(export, earlier), ()
    except WriteStopped:
        raise Cancelled from None
    movement = movement_of(measure, foreseen.before, foreseen.after)
    receipt = receipt_of(export, status="ready", counts=foreseen.counts, movement=movement)
    noted = (*receipt.notes, *unknown_authors(foreseen.unknown_authors))
    return replace(receipt, notes=noted, coverage=coverage_with(export)), foreseen.alarms


def cleaned_name(name: str) -> str:
    """The name of a file as it is shown: without folders, invisible characters and excess length; never a path."""
    return clean_name(name) or "–"


def last_day_of(export: ReadExport) -> date | None:
    """The last day an export speaks of."""
    return max((table.last_on for table in export.tables if table.last_on), default=None)


def without_rows(export: ReadExport) -> ReadExport:
    """The export without its typed rows, to be kept after they were stored."""
    tables = tuple(replace(table, rows=table.rows.schema.empty_table()) for table in export.tables)
    return replace(export, tables=tables)


def movement_of(measure: Measure | None, before: Figures, after: Figures) -> tuple[Movement, ...]:
    """The headline figures side by side."""
    if measure is None:
        return ()
    return tuple(Movement(name, measure.from_on, measure.to_on, before.get(name), after[name]) for name in after)


def figures_stored(measure: Measure) -> Figures:
    """The headline figures as they are stored now."""
    with served().cursor() as cursor:
        return measure.figures(cursor)


def _no_figures(_cursor: duckdb.DuckDBPyConnection) -> Figures:
    return {}
