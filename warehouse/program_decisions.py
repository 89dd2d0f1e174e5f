"""What the program is set to and what people agreed to: decided together, foreseen, and taken back, as whole writes."""

import json
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal, TypeVar, get_args

import duckdb

from warehouse.connection import Warehouse
from warehouse.deciding import Change, Ruling, remove, store
from warehouse.derivation import Touched, derive, derive_everything
from warehouse.errors import UnknownMember, UnsuitableConsent
from warehouse.hashtags import read_tags
from warehouse.settings import require_consistent, settings_in, stored_value
from warehouse.writes import tried_again

T = TypeVar("T")
Level = Literal["named", "pseudonym", "aggregate only"]
LEVELS: tuple[Level, ...] = get_args(Level)
# What the derived tables are built with; everything else is read when a question is asked.
DERIVED_WITH = frozenset({"time_zone", "campaign_carry_days", "hashtag_aliases"})


@dataclass(frozen=True)
class Consent:
    """What one person agreed to, or no longer does.

    given_on: the day it was said; ends_on: the last day it holds, None for no end; source: where it is written down.
    """

    member_id: str
    level: Level
    given_on: date
    text_version: str | None = None
    source: str | None = None
    ends_on: date | None = None

    def ruling(self) -> Ruling:
        """The decision the ledger keeps."""
        said = {"level": self.level, "text_version": self.text_version, "source": self.source}
        said["ends_on"] = self.ends_on.isoformat() if self.ends_on else None
        return Ruling("consent", self.member_id, json.dumps(said, ensure_ascii=False), self.given_on)


@tried_again
def change_settings(warehouse: Warehouse, changes: Mapping[str, Any], by: str) -> int:
    """Set several settings at once, None for the default of one; gives the data version in which they hold.

    Raises UnsuitableSetting where one cannot have its value or two do not go together; then nothing is changed.
    """
    with warehouse.transaction() as cursor:
        return _changed(cursor, changes, by)


@tried_again
def change_consents(warehouse: Warehouse, consents: Sequence[Consent], by: str) -> int:
    """Record what people agreed to; it holds at once, the past included. Gives the data version."""
    with warehouse.transaction() as cursor:
        for consent in consents:
            _check(cursor, consent)
        version = store(cursor, [consent.ruling() for consent in consents], by)
        derive(cursor, Touched(("members",)))
        return version


@tried_again
def take_setting_back(warehouse: Warehouse, decision_id: int, by: str) -> int:
    """Take one decision about a setting back, as if it had never been made; gives the data version."""
    with warehouse.transaction() as cursor:
        return _taken_back(cursor, decision_id, by)


def foresee_settings(
    warehouse: Warehouse, changes: Mapping[str, Any], measure: Callable[[duckdb.DuckDBPyConnection], T]
) -> Change[T]:
    """Carry a change out, measure, and roll it back; raises as change_settings does."""
    with warehouse.transaction(keep=False) as cursor:
        before = measure(cursor)
        _changed(cursor, changes, "preview")
        return Change(before, measure(cursor))


def _changed(cursor: duckdb.DuckDBPyConnection, changes: Mapping[str, Any], by: str) -> int:
    rulings = [Ruling("setting", name, _as_stored(cursor, name, value)) for name, value in changes.items()]
    version = store(cursor, rulings, by)
    require_consistent(settings_in(cursor))
    derive_settings(cursor, changes)
    return version


def _taken_back(cursor: duckdb.DuckDBPyConnection, decision_id: int, by: str) -> int:
    version, removed = remove(cursor, [decision_id], ("setting",), by)
    require_consistent(settings_in(cursor))
    derive_settings(cursor, [name for _, name in removed])
    return version


def derive_settings(cursor: duckdb.DuckDBPyConnection, names: Collection[str]) -> None:
    """Derive anew where one of these settings is built into the derived tables."""
    if DERIVED_WITH.intersection(names):
        derive_everything(cursor)


def _as_stored(cursor: duckdb.DuckDBPyConnection, name: str, value: Any) -> str:
    if name == "hashtag_aliases" and isinstance(value, Mapping):
        aliases, tags = read_tags(cursor, list(value)), read_tags(cursor, list(value.values()))
        value = {alias: tag for alias, tag in zip(aliases, tags, strict=True) if alias != tag}
    if name == "programme_hashtags" and isinstance(value, list | tuple) and all(isinstance(tag, str) for tag in value):
        value = read_tags(cursor, list(value))
    return json.dumps(stored_value(name, value), ensure_ascii=False)


def _check(cursor: duckdb.DuckDBPyConnection, consent: Consent) -> None:
    known = cursor.execute("select count(*) from members where member_id = ?", [consent.member_id]).fetchall()
    if known == [(0,)]:
        raise UnknownMember
    if consent.level not in LEVELS or (consent.ends_on and consent.ends_on < consent.given_on):
        raise UnsuitableConsent
