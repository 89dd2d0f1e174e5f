"""Whose an account is, as people decide it: decided together, foreseen, and taken back; each as one whole write."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Generic, Literal, TypeVar

import duckdb

from warehouse.connection import Warehouse
from warehouse.derivation import Touched, derive
from warehouse.errors import EmptyInterval, UnknownDecision, UnknownMember
from warehouse.writes import begin_write, next_number, now, tried_again

T = TypeVar("T")
Kind = Literal["match", "unmatch", "external"]
NEXT_DECISION = "select coalesce(max(decision_id), 0) + 1 from decisions"
NEXT_VERSION = "select coalesce(max(data_version), 0) + 1 from data_versions"
STORE = "insert into decisions values (?, ?, ?, ?, ?, ?, ?, ?, null)"
LIVE = (
    "select count(*) from decisions where list_contains(?, decision_id) and removed_in is null"
    " and kind in ('match', 'unmatch', 'external')"
)
REMOVE = "update decisions set removed_in = ? where list_contains(?, decision_id)"


@dataclass(frozen=True)
class AccountDecision:
    """Whose an account is (match), is not (unmatch) or that it is nobody's of the program (external), and when.

    account: as posts name it, case-folded, without @ and link. to_on: the first day no longer so; None = open.
    """

    kind: Kind
    platform: str
    account: str
    member_id: str | None = None
    from_on: date | None = None
    to_on: date | None = None

    @property
    def subject(self) -> str:
        """What the decision is about."""
        return f"{self.platform}:{self.account}"

    def as_json(self) -> str:
        """What the ledger keeps of it beside kind and subject."""
        days = {"from_on": self.from_on and self.from_on.isoformat(), "to_on": self.to_on and self.to_on.isoformat()}
        said = {"platform": self.platform, "account": self.account, "member_id": self.member_id}
        return json.dumps(said | days)


@tried_again
def decide(warehouse: Warehouse, decisions: Sequence[AccountDecision], by: str) -> int:
    """Record decisions about accounts; they hold at once, later ones before earlier ones. Gives the data version."""
    with warehouse.transaction() as cursor:
        return _decided(cursor, decisions, by)


@tried_again
def take_back(warehouse: Warehouse, decision_ids: Sequence[int], by: str) -> int:
    """Take live decisions about accounts back, as if they had never been made. Gives the data version."""
    with warehouse.transaction() as cursor:
        return _taken_back(cursor, decision_ids, by)


@dataclass(frozen=True)
class Change(Generic[T]):
    """What a measure says before and after."""

    before: T
    after: T


def foresee_decisions(
    warehouse: Warehouse, decisions: Sequence[AccountDecision], measure: Callable[[duckdb.DuckDBPyConnection], T]
) -> Change[T]:
    """Carry decisions out, measure, and roll them back."""
    with warehouse.transaction(keep=False) as cursor:
        before = measure(cursor)
        _decided(cursor, decisions, "preview")
        return Change(before, measure(cursor))


def _decided(cursor: duckdb.DuckDBPyConnection, decisions: Sequence[AccountDecision], by: str) -> int:
    for decision in decisions:
        _check(cursor, decision)
    first = next_number(cursor, NEXT_DECISION)
    version = next_number(cursor, NEXT_VERSION)
    moment = now()
    for number, one in enumerate(decisions, start=first):
        cursor.execute(STORE, [number, one.kind, one.subject, one.as_json(), moment.date(), moment, by, version])
    begin_write(cursor, "decision", _span(range(first, first + len(decisions))))
    derive(cursor, Touched(("members",)))
    return version


def _taken_back(cursor: duckdb.DuckDBPyConnection, decision_ids: Sequence[int], by: str) -> int:
    chosen = sorted(set(decision_ids))
    if cursor.execute(LIVE, [chosen]).fetchall() != [(len(chosen),)]:
        raise UnknownDecision(decisions=_span(chosen))
    version = begin_write(cursor, "undo_decision", f"{_span(chosen)} by {by}")
    cursor.execute(REMOVE, [version, chosen])
    derive(cursor, Touched(("members",)))
    return version


def _check(cursor: duckdb.DuckDBPyConnection, decision: AccountDecision) -> None:
    if decision.from_on and decision.to_on and decision.from_on >= decision.to_on:
        raise EmptyInterval(from_on=decision.from_on.isoformat(), to_on=decision.to_on.isoformat())
    known = cursor.execute("select count(*) from members where member_id = ?", [decision.member_id]).fetchall()
    if decision.kind != "external" and known == [(0,)]:
        raise UnknownMember


def _span(numbers: Sequence[int]) -> str:
    return ", ".join(str(number) for number in numbers)
