"""Taking imports back and bringing them back, however many came after; the ledger only grows by it."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, Literal, TypeVar

import duckdb

from warehouse.append_steps import kinds_of, live_import, run_append
from warehouse.derivation import Touched, derive
from warehouse.errors import AlreadyImported, ImportNotTakenBack, UnknownImport
from warehouse.scripts import script
from warehouse.writes import begin_write, next_number, now, tried_again

if TYPE_CHECKING:
    from warehouse.connection import Warehouse

T = TypeVar("T")
Change = Literal["undo", "redo"]
DEPENDENTS = ("dependents_on_posts", "dependents_on_lists")


@dataclass(frozen=True)
class Dependent:
    """What leans on an import: of which kind, in which other import (None = decisions), and how many.

    kind: posts_shared, posts_unmatched, posts_rejudged, interactions_loose or decisions_orphaned.
    """

    kind: str
    import_id: int | None
    count: int


@dataclass(frozen=True)
class Trial(Generic[T]):
    """What a change of an import would do: what leans on it, withdrawn consents that stay, a measure on both sides."""

    dependents: tuple[Dependent, ...]
    withdrawals_kept: int
    before: T
    after: T


@tried_again
def undo_import(warehouse: "Warehouse", import_id: int, by: str) -> int:
    """Take a live import back and derive what it touched; withdrawals of consent stay. Gives the data version."""
    with warehouse.transaction() as cursor:
        version, _ = taken_back(cursor, import_id, by)
    return version


@tried_again
def redo_import(warehouse: "Warehouse", import_id: int, by: str) -> int:
    """Bring an import back that was taken back: its rows live again under a new number, which is given.

    Raises ImportNotTakenBack for one that is live or unknown, AlreadyImported if its file is live again by now.
    """
    with warehouse.transaction() as cursor:
        return brought_back(cursor, import_id, by)


def try_change(
    warehouse: "Warehouse", change: Change, import_id: int, measure: Callable[[duckdb.DuckDBPyConnection], T]
) -> Trial[T]:
    """Carry a change out, list what leans on the import, measure, and roll it back."""
    with warehouse.transaction(keep=False) as cursor:
        before = measure(cursor)
        if change == "redo":
            brought_back(cursor, import_id, by="trial")
            return Trial((), 0, before, measure(cursor))
        run_append(cursor, "keep_judgements")
        _, kept = taken_back(cursor, import_id, by="trial")
        return Trial(dependents_in(cursor, import_id), kept, before, measure(cursor))


def taken_back(cursor: duckdb.DuckDBPyConnection, import_id: int, by: str) -> tuple[int, int]:
    """Undo inside the transaction of this cursor; gives the data version and how many withdrawals it kept."""
    live = "select count(*) from imports where import_id = ? and removed_in is null"
    if cursor.execute(live, [import_id]).fetchall() == [(0,)]:
        raise UnknownImport(import_id=str(import_id))
    version = begin_write(cursor, "undo", f"{import_id} by {by}", import_id)
    log_change(cursor, import_id, "undo", by, version)
    run_append(cursor, "openness", "openness_before", "remove_import")
    cursor.execute(script("derive/touch_import"))
    derive(cursor, Touched(kinds_of(cursor, import_id)))
    return version, keep_withdrawals(cursor, import_id, by, version)


def brought_back(cursor: duckdb.DuckDBPyConnection, import_id: int, by: str) -> int:
    """Redo inside the transaction of this cursor; gives the number under which the rows live."""
    copied = "select file_sha256 from imports where import_id = ? and removed_in is not null"
    found = cursor.execute(copied, [import_id]).fetchone()
    if found is None:
        raise ImportNotTakenBack(import_id=str(import_id))
    if known := live_import(cursor, found[0]):
        raise AlreadyImported(*known)
    number = next_number(cursor, "select max(import_id) + 1 from imports")
    version = begin_write(cursor, "redo", f"{number} by {by}", number)
    log_change(cursor, number, "redo", by, version, import_id)
    cursor.execute(script("append/copy_import"), {"copied_id": import_id, "moment": now(), "by": by})
    cursor.execute("create or replace temp table copied_import as select ?::bigint as import_id", [import_id])
    run_append(cursor, "copy_rows")
    derive_arrived(cursor, kinds_of(cursor, number))
    return number


def derive_arrived(cursor: duckdb.DuckDBPyConnection, kinds: tuple[str, ...]) -> None:
    """Derive what the rows of an import touch that has just arrived; what was kept of its consents it says itself."""
    run_append(cursor, "openness", "release_withdrawals")
    cursor.execute(script("derive/touch_import"))
    derive(cursor, Touched(kinds))
    run_append(cursor, "hold_withdrawals")
    held = (
        "select count(*) from decisions where removed_in is null"
        " and decision_id in (select decision_id from released_decisions)"
    )
    if cursor.execute(held).fetchall() != [(0,)]:
        derive_consents(cursor)


def keep_withdrawals(cursor: duckdb.DuckDBPyConnection, import_id: int, by: str, version: int) -> int:
    """Record as decisions the choices without which somebody would be shown more openly; gives how many."""
    opened = cursor.execute(script("append/opened_people")).fetchall()
    for member_id, purpose, level, text_version, from_on in opened:
        decision_id = next_number(cursor, "select coalesce(max(decision_id), 0) + 1 from decisions")
        value = {"purpose": purpose, "level": level, "text_version": text_version, "kept_from": import_id}
        cursor.execute(
            "insert into decisions values (?, 'consent', ?, ?, ?, ?, ?, ?, null)",
            [decision_id, member_id, json.dumps(value), from_on, now(), by, version],
        )
    if opened:
        derive_consents(cursor)
    return len(opened)


def derive_consents(cursor: duckdb.DuckDBPyConnection) -> None:
    """Derive who may be shown how, after decisions changed."""
    for step in ("rosters", "member_consents"):
        cursor.execute(script(f"derive/{step}"))


def log_change(
    cursor: duckdb.DuckDBPyConnection, import_id: int, change: Change, by: str, version: int, redo_of: int | None = None
) -> None:
    """Write down who did what; of a redo of a redo the first import is named."""
    first = "select coalesce((select redo_of from import_changes where change = 'redo' and import_id = $1), $1)"
    ((named,),) = cursor.execute(first, [redo_of]).fetchall()
    cursor.execute("insert into import_changes values (?, ?, ?, ?, ?)", [import_id, change, by, version, named])


def dependents_in(cursor: duckdb.DuckDBPyConnection, import_id: int) -> tuple[Dependent, ...]:
    """What leans on the import this transaction has just taken back."""
    has_posts = "posts" in kinds_of(cursor, import_id)
    asked = DEPENDENTS if has_posts else DEPENDENTS[1:]
    return tuple(Dependent(*row) for name in asked for row in cursor.execute(script(f"append/{name}")).fetchall())
