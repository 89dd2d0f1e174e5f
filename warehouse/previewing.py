"""What an import would change, found by carrying it out and rolling it back."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, Literal, TypeVar, cast

import duckdb

from warehouse.connection import Warehouse
from warehouse.ledger import stored_import
from warehouse.scripts import script
from warehouse.staging import RowCounts, StagedImport
from warehouse.stopping import StopSign

T = TypeVar("T")
ALARMS = ("append/alarms_on_posts", "append/alarms_on_lists")
AlarmKind = Literal["counters_fell", "counters_jumped", "followers_jumped", "members_fewer"]


@dataclass(frozen=True)
class Alarm:
    """Something an import seldom does on purpose: how many posts, days or lists show it, and one of them by figures."""

    kind: AlarmKind
    count: int
    before: int
    after: int


@dataclass(frozen=True)
class Foreseen(Generic[T]):
    """What would become of the rows, what a measure says before and after, and what deserves a second look."""

    counts: RowCounts
    before: T
    after: T
    alarms: tuple[Alarm, ...]
    unknown_authors: int = 0


def foresee(
    warehouse: Warehouse, staged: StagedImport, measure: Callable[[duckdb.DuckDBPyConnection], T],
    stop: StopSign | None = None,
) -> Foreseen[T]:  # fmt: skip
    """Carry an import out, measure, and roll it back; AlreadyImported if this very file is live.

    measure: asks its questions with the cursor of the transaction, so that it sees what is not stored.
    """
    with warehouse.transaction(keep=False) as cursor, (stop or StopSign()).over(cursor):
        before = measure(cursor)
        counts = stored_import(cursor, staged).counts
        # Before the measure: reading these to their end finishes what the import left open on the cursor.
        alarms = alarms_of(cursor)
        unknown = authors_unknown(cursor) if any(table.kind == "posts" for table in staged.tables) else 0
        return Foreseen(counts, before, measure(cursor), alarms, unknown)


def alarms_of(cursor: duckdb.DuckDBPyConnection) -> tuple[Alarm, ...]:
    """What deserves a second look in the import this transaction has just carried out."""
    found = [row for name in ALARMS for row in cursor.execute(script(name)).fetchall()]
    return tuple(Alarm(cast(AlarmKind, kind), count, before, after) for kind, count, before, after in found)


def authors_unknown(cursor: duckdb.DuckDBPyConnection) -> int:
    """How many authors of the posts of this import are neither members nor accounts of the organisation."""
    ((authors,),) = cursor.execute(script("append/unknown_authors")).fetchall()  # to the end, as in foresee
    return int(authors)
