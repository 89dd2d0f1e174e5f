"""Whose an account is, as people decide it: decided together, foreseen, and taken back; each as one whole write."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal, TypeVar, get_args

import duckdb

from warehouse.connection import Warehouse
from warehouse.deciding import Change, Ruling, remove, store
from warehouse.derivation import Touched, derive
from warehouse.errors import EmptyInterval, UnknownMember
from warehouse.writes import tried_again

T = TypeVar("T")
Kind = Literal["match", "unmatch", "external"]
KINDS = get_args(Kind)


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
    version = store(cursor, [Ruling(one.kind, one.subject, one.as_json()) for one in decisions], by)
    derive(cursor, Touched(("members",)))
    return version


def _taken_back(cursor: duckdb.DuckDBPyConnection, decision_ids: Sequence[int], by: str) -> int:
    version, _ = remove(cursor, decision_ids, KINDS, by)
    derive(cursor, Touched(("members",)))
    return version


def _check(cursor: duckdb.DuckDBPyConnection, decision: AccountDecision) -> None:
    if decision.from_on and decision.to_on and decision.from_on >= decision.to_on:
        raise EmptyInterval(from_on=decision.from_on.isoformat(), to_on=decision.to_on.isoformat())
    known = cursor.execute("select count(*) from members where member_id = ?", [decision.member_id]).fetchall()
    if decision.kind != "external" and known == [(0,)]:
        raise UnknownMember
