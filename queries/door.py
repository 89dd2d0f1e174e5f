"""The one answer door: every figure passes here, and only what the viewer may see leaves."""

from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache
from pathlib import Path

import duckdb
import pandas as pd
import pyarrow as pa

from analysis.grids import hide_around
from analysis.suppression import group_size, hide_small_cells, tells_few
from queries.answers import Answer, remembered
from queries.metrics import METRICS
from queries.opening import Opening, opened
from queries.reading import group_under, open_transaction, settings_at
from queries.scope import Scope, Viewer
from queries.versions import Place, place, today
from warehouse.committing import rolled_back
from warehouse.settings import Settings

Parameter = str | int | date | tuple[str, ...] | None


@dataclass(frozen=True)
class Question:
    """A question: its .sql and function carry its name.

    metrics: what it shows; none means it is not about people's activity. people: its rows are persons.
    cell: columns hidden where column people counts too few; adding_up: the column whose equal values mark rows that
    add up to a figure told elsewhere, so that no single one of them is hidden alone; grid: the two columns
    whose lines add up. reduced: makes rows of persons rows that may leave.
    opening: the rows are those of files behind a figure, and leave as far as the viewer may see them.
    fewest: as many people a cell needs at least, where the question needs more than the setting.
    """

    name: str
    metrics: tuple[str, ...] = ()
    people: bool = False
    cell: tuple[str, ...] = ()
    adding_up: str = ""
    grid: tuple[str, str] | None = None
    reduced: Callable[[pd.DataFrame], pd.DataFrame] | None = field(default=None, compare=False)
    opening: Opening | None = None
    fewest: int = 0

    @property
    def is_about_people(self) -> bool:
        """Whether an auditor, who sees no figures on people, is refused."""
        return self.people or bool(self.metrics)

    @property
    def needs_population(self) -> bool:
        """Whether the whole answer is hidden when too few members are in scope."""
        return self.people or any(METRICS[metric].minimum_group == "population" for metric in self.metrics)


def answer(question: Question, scope: Scope | None, viewer: Viewer, **parameters: Parameter) -> Answer:
    """Answer a question about a scope for a viewer, at the data version opened, from memory if nothing has changed."""
    asked_of = today() if open_transaction() else place()
    bound = _bound(scope, viewer) | parameters
    key = (question, tuple(sorted(bound.items())), viewer, asked_of.key)
    return _once(asked_of, key, lambda: _answered(asked_of, question, bound, scope, viewer))


def _once(asked_of: Place, key: Hashable, answered: Callable[[], Answer]) -> Answer:
    """From memory where possible; what is not stored is never remembered."""
    return answered() if open_transaction() else remembered(asked_of, key, answered)


def sql_of(name: str) -> str:
    """The text of a question."""
    return _sql_files()[name]


@cache
def parameters_of(name: str) -> frozenset[str]:
    """The parameters a question's SQL names."""
    return frozenset(duckdb.extract_statements(sql_of(name))[0].named_parameters)


def _answered(
    asked_of: Place, question: Question, bound: dict[str, Parameter], scope: Scope | None, viewer: Viewer
) -> Answer:
    with _one_version(asked_of) as (cursor, seen):
        in_force = settings_at(seen, cursor)
        bound_now = _as_set(bound, scope, in_force)
        executed = _told_rows if question.opening else _executed
        rows = executed(cursor, question.name, bound_now)
        minimum_group = group_size(group_under(in_force)) if question.is_about_people else 0
        hidden = question.is_about_people and viewer.role == "auditor"
        if not hidden and question.needs_population:
            hidden = _is_small_population(seen, cursor, bound, minimum_group)
    if hidden:
        rows = rows.iloc[:0]
    if question.reduced:
        rows = question.reduced(rows)
        rows = rows.iloc[:0] if hidden else rows
    hidden_cells = 0
    if question.cell:
        rows, hidden_cells = hide_small_cells(
            rows, question.cell, max(minimum_group, question.fewest), question.adding_up
        )
    if question.grid:
        rows = hide_around(rows, question.grid, question.cell[0])
        hidden_cells = int(rows["is_hidden"].sum())
    if question.opening:
        parts = opened(rows, question.opening, viewer.role, minimum_group)
        rows = parts.iloc[:0] if hidden else parts
    return Answer(rows, hidden, hidden_cells, seen.version, seen.is_old)


@contextmanager
def _one_version(asked_of: Place) -> Iterator[tuple[duckdb.DuckDBPyConnection, Place]]:
    """A cursor whose questions all see one data version, and which that is, whatever is written meanwhile."""
    open_cursor = open_transaction()
    if open_cursor:
        yield open_cursor, asked_of
        return
    with asked_of.warehouse.cursor() as cursor:
        cursor.execute("begin")
        try:
            ((version,),) = cursor.execute("select coalesce(max(data_version), 0) from data_versions").fetchall()
            yield cursor, asked_of if asked_of.is_old else replace(asked_of, version=int(version))
        finally:
            rolled_back(cursor)


def _is_small_population(
    seen: Place, cursor: duckdb.DuckDBPyConnection, bound: dict[str, Parameter], minimum_group: int
) -> bool:
    key = ("population", tuple(bound[name] for name in sorted(parameters_of("population"))), seen.key)
    counted = _once(seen, key, lambda: Answer(_executed(cursor, "population", bound), False, 0, seen.version))
    members = {frozenset(units): int(count) for units, count in counted.rows.itertuples(index=False)}
    units = bound["units"]
    return isinstance(units, tuple) and tells_few(members, units, minimum_group)


def _executed(cursor: duckdb.DuckDBPyConnection, name: str, bound: dict[str, Parameter]) -> pd.DataFrame:
    frame: pd.DataFrame = _table(cursor, name, bound).to_pandas(date_as_object=False)
    return frame


def _told_rows(cursor: duckdb.DuckDBPyConnection, name: str, bound: dict[str, Parameter]) -> pd.DataFrame:
    """Rows behind a figure with the file each stands in, and what may be read of its post."""
    cursor.register("told", _table(cursor, name, bound))
    try:
        return _executed(cursor, "told_rows", bound)
    finally:
        cursor.unregister("told")


def _table(cursor: duckdb.DuckDBPyConnection, name: str, bound: dict[str, Parameter]) -> pa.Table:
    asked = {parameter: bound[parameter] for parameter in parameters_of(name)}
    parameters = {key: list(value) if isinstance(value, tuple) else value for key, value in asked.items()}
    return cursor.sql(sql_of(name), params=parameters).to_arrow_table()


def _bound(scope: Scope | None, viewer: Viewer) -> dict[str, Parameter]:
    bound: dict[str, Parameter] = {"role": viewer.role}
    if scope is not None:
        bound |= {name: getattr(scope, name) for name in ("from_on", "to_on", "channels", "units", "campaigns")}
        # without a day, the settings in force say which it is
        bound |= {"as_of_on": scope.as_of_on, "strictly": scope.as_of_on is not None, "attribution": scope.attribution}
    return bound


def _as_set(bound: dict[str, Parameter], scope: Scope | None, in_force: Settings) -> dict[str, Parameter]:
    """With the numbers of the settings under their names, and the days as of which counters are told."""
    told: dict[str, Parameter] = {name: value for name, value in vars(in_force).items() if isinstance(value, int)}
    if scope is not None:
        told["as_of_on"] = scope.counted_on(in_force.as_of_lag_days)
        start, end = bound.get("compare_from_on"), bound.get("compare_to_on")
        if isinstance(start, date) and isinstance(end, date):
            told["compare_as_of_on"] = scope.over(start, end).counted_on(in_force.as_of_lag_days)
    return told | {name: value for name, value in bound.items() if name not in told}


@cache
def _sql_files() -> dict[str, str]:
    return {path.stem: path.read_text(encoding="utf-8") for path in Path(__file__).parent.glob("*.sql")}
