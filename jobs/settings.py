"""What the program is set to and what its people agreed to: read, foreseen, changed and taken back by rights."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, TypeVar

import duckdb

from jobs.inspections import readers
from jobs.publish import publish_soon
from jobs.settings_lists import Agreed, Decided, Program, agreed_now, program_now
from jobs.writer import Progress, Ticket, writer
from warehouse.connection import served
from warehouse.deciding import Change
from warehouse.look_alikes import LookAlike, look_alikes
from warehouse.program_decisions import (
    LEVELS,
    Consent,
    change_consents,
    change_settings,
    foresee_settings,
    take_setting_back,
)
from warehouse.rate_card import KINDS_OF_RATE, RateCard, UnsuitableCard, rate_card_of
from warehouse.rights import Action, Role, require
from warehouse.scripts import script
from warehouse.setting_rules import RULES, TERM_LISTS, PlatformBreak
from warehouse.settings import Settings, UnsuitableSetting, require_consistent, setting_value, stored_value

READ: Action = "read settings"
CHANGE: Action = "change consent and settings"
T = TypeVar("T")
__all__ = [
    "CHANGE",
    "KINDS_OF_RATE",
    "LEVELS",
    "READ",
    "RULES",
    "TERM_LISTS",
    "Agreed",
    "Change",
    "Consent",
    "Decided",
    "PlatformBreak",
    "Program",
    "RateCard",
    "Settings",
    "UnsuitableCard",
    "UnsuitableSetting",
    "rate_card_of",
]  # fmt: skip


def program(role: Role) -> Program:
    """The settings in force and everything decided about them; names of people only for whoever may change consent."""
    require(role, READ)
    return program_now(role)


def agreed(role: Role) -> tuple[Agreed, ...]:
    """Everybody with what they agreed to, without any figure."""
    require(role, CHANGE)
    return agreed_now()


def levels_in(cursor: duckdb.DuckDBPyConnection) -> dict[str, int]:
    """How many people are at each level of consent, as this transaction sees it."""
    return dict(cursor.execute(script("program/levels")).fetchall())


def look_alike_tags() -> list[LookAlike]:
    """Tags of posts that look like a campaign's but are written with other letters."""
    with served().cursor() as cursor:
        return look_alikes(cursor)


def checked(held: Settings, changes: Mapping[str, Any]) -> dict[str, Any]:
    """The values as they would hold; raises UnsuitableSetting where one cannot, or two do not go together."""
    read = {name: setting_value(name, stored_value(name, value)) for name, value in changes.items()}
    require_consistent(Settings(**(vars(held) | read)))
    return read


def held_value(setting: str, stored: Any) -> Any:
    """A value of the ledger as the setting holds it; None where it is none of this release."""
    try:
        return setting_value(setting, stored)
    except UnsuitableSetting:
        return None


def foresee(
    changes: Mapping[str, Any], measure: Callable[[duckdb.DuckDBPyConnection], T], role: Role
) -> Ticket[Change[T]]:
    """Queue finding out what a change would do; nothing is stored."""
    require(role, CHANGE)
    return readers().submit("foresee", partial(_foresee, dict(changes), measure))


def change(changes: Mapping[str, Any], by: str, role: Role) -> Ticket[int]:
    """Queue setting several things at once, None for a default; the outcome is the data version in which they hold."""
    require(role, CHANGE)
    return writer().submit("set", partial(_change, dict(changes), by))


def take_back(decision_id: int, by: str, role: Role) -> Ticket[int]:
    """Queue taking one decision about a setting back; the outcome is the data version without it."""
    require(role, CHANGE)
    return writer().submit("set", partial(_take_back, decision_id, by))


def agree(consents: Sequence[Consent], by: str, role: Role) -> Ticket[int]:
    """Queue what people agreed to, all or none; the outcome is the data version in which it holds."""
    require(role, CHANGE)
    return writer().submit("agree", partial(_agree, tuple(consents), by))


def _foresee(
    changes: dict[str, Any], measure: Callable[[duckdb.DuckDBPyConnection], T], progress: Progress
) -> Change[T]:
    progress(0, 0, "job-setting-foreseen")
    return foresee_settings(served(), changes, measure)


def _change(changes: dict[str, Any], by: str, progress: Progress) -> int:
    return _written(partial(change_settings, served(), changes, by), progress)


def _take_back(decision_id: int, by: str, progress: Progress) -> int:
    return _written(partial(take_setting_back, served(), decision_id, by), progress)


def _agree(consents: tuple[Consent, ...], by: str, progress: Progress) -> int:
    return _written(partial(change_consents, served(), consents, by), progress)


def _written(write: Callable[[], int], progress: Progress) -> int:
    progress(0, 1, "job-setting")
    version = write()
    publish_soon()
    return version
