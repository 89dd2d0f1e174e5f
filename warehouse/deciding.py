"""What people decide, as events of the ledger: stored together in one write, and taken back."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

import duckdb

from warehouse.errors import UnknownDecision
from warehouse.writes import begin_write, next_number, now

T = TypeVar("T")
NEXT_DECISION = "select coalesce(max(decision_id), 0) + 1 from decisions"
NEXT_VERSION = "select coalesce(max(data_version), 0) + 1 from data_versions"
STORE = "insert into decisions values (?, ?, ?, ?, ?, ?, ?, ?, null)"
LIVE = "select kind, subject from decisions where list_contains(?, decision_id) and removed_in is null"
REMOVE = "update decisions set removed_in = ? where list_contains(?, decision_id)"


@dataclass(frozen=True)
class Ruling:
    """One decision as the ledger keeps it; value is JSON text, effective_on None means the day it is made."""

    kind: str
    subject: str
    value: str
    effective_on: date | None = None


@dataclass(frozen=True)
class Change(Generic[T]):
    """What a measure says before and after."""

    before: T
    after: T


def store(cursor: duckdb.DuckDBPyConnection, rulings: Sequence[Ruling], by: str) -> int:
    """Store decisions and begin the write they are made in, under the rules they make; gives the data version."""
    first = next_number(cursor, NEXT_DECISION)
    version = next_number(cursor, NEXT_VERSION)
    moment = now()
    for number, one in enumerate(rulings, start=first):
        effective_on = one.effective_on or moment.date()
        cursor.execute(STORE, [number, one.kind, one.subject, one.value, effective_on, moment, by, version])
    return begin_write(cursor, "decision", span(range(first, first + len(rulings))))


def remove(
    cursor: duckdb.DuckDBPyConnection, decision_ids: Sequence[int], kinds: Collection[str], by: str
) -> tuple[int, list[tuple[str, str]]]:
    """Take live decisions of these kinds back and begin that write; gives its data version, kind and subject of each.

    Raises UnknownDecision where one of them is none.
    """
    chosen = sorted(set(decision_ids))
    found = cursor.execute(LIVE, [chosen]).fetchall()
    if len(found) != len(chosen) or not {kind for kind, _ in found} <= set(kinds):
        raise UnknownDecision(decisions=span(chosen))
    version = next_number(cursor, NEXT_VERSION)
    cursor.execute(REMOVE, [version, chosen])
    return begin_write(cursor, "undo_decision", f"{span(chosen)} by {by}"), found


def span(numbers: Sequence[int]) -> str:
    """Numbers of decisions as the ledger names them."""
    return ", ".join(str(number) for number in numbers)
