"""Everything the program has set and agreed, read at one data version; names stand in it."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from jobs.zoned import in_zone
from warehouse.connection import served
from warehouse.rights import Role, may
from warehouse.scripts import script
from warehouse.settings import DECIDED, Settings, UnreadableSetting, settings_in


@dataclass(frozen=True)
class Decided:
    """A decision about a setting, one person's consent or a campaign; moments in the program's time zone.

    before, after: what the ledger holds, None for the default or no record. name: of the person, None where hidden.
    """

    decision_id: int
    kind: str
    subject: str
    name: str | None
    before: Any
    after: Any
    decided_at: datetime
    decided_by: str
    taken_back_at: datetime | None
    taken_back_by: str | None


@dataclass(frozen=True)
class Program:
    """The settings in force at a data version; unreadable: the one stored value that cannot be read, if there is one.

    decided: names of the settings whose value was decided and is not the default again.
    """

    settings: Settings
    decided: frozenset[str]
    decisions: tuple[Decided, ...]
    unreadable: Mapping[str, str] | None
    data_version: int


@dataclass(frozen=True)
class Agreed:
    """What one person agreed to; level is the one in force, recorded None where nothing is on record."""

    member_id: str
    name: str | None
    unit: str | None
    level: str
    recorded: str | None
    given_on: date | None
    text_version: str | None
    source: str | None
    ends_on: date | None


def program_now(role: Role) -> Program:
    """The settings as they are now; for callers who have checked the role."""
    with served().cursor() as cursor:
        cursor.execute("begin")  # all of one data version
        version = int(cursor.execute("select coalesce(max(data_version), 0) from data_versions").fetchall()[0][0])
        stored = dict(cursor.execute(DECIDED).fetchall())
        rows = cursor.execute(script("program/decisions")).fetchall()
        unreadable = None
        try:
            held = settings_in(cursor)
        except UnreadableSetting as fault:
            held, unreadable = Settings(), fault.slots
        cursor.execute("rollback")
    zone = ZoneInfo(held.time_zone)
    decisions = tuple(_decided(zone, may(role, "change consent and settings"), *row) for row in rows)
    if not may(role, "read the log"):
        decisions = tuple(one for one in decisions if one.kind == "setting")
    changed = frozenset(name for name, value in stored.items() if json.loads(value) is not None)
    return Program(held, changed, decisions, unreadable, version)


def agreed_now() -> tuple[Agreed, ...]:
    """Everybody with what they agreed to; for callers who have checked the role."""
    with served().cursor() as cursor:
        return tuple(Agreed(*row) for row in cursor.execute(script("program/consents")).fetchall())


def _decided(zone: ZoneInfo, sees_names: bool, *row: Any) -> Decided:
    decision_id, kind, subject, name, before, after, decided_at, by, back_at, back_by = row
    if kind == "consent" and not sees_names:
        subject, name = "", None
        before = after = None
    return Decided(
        decision_id, kind, subject, name, before and json.loads(before), after and json.loads(after),
        in_zone(decided_at, zone), by, back_at and in_zone(back_at, zone), back_by,
    )  # fmt: skip
