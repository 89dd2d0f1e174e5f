"""What the program has set: each setting is a decision, the newest live one holds."""

import json
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

import duckdb

if TYPE_CHECKING:
    from warehouse.connection import Warehouse


@dataclass(frozen=True)
class Settings:
    """The settings of the program with their defaults."""

    time_zone: str = "Europe/Berlin"
    campaign_carry_days: int = 3
    minimum_group: int = 5


def settings(warehouse: "Warehouse") -> Settings:
    """The settings in force."""
    with warehouse.cursor() as cursor:
        return settings_in(cursor)


def settings_in(cursor: duckdb.DuckDBPyConnection) -> Settings:
    """The settings in force, as this cursor's transaction sees them."""
    known = {field.name for field in fields(Settings)}
    decided = cursor.execute(
        "select subject, arg_max(value, decision_id) from decisions"
        " where kind = 'setting' and removed_in is null group by subject"
    ).fetchall()
    return Settings(**{subject: json.loads(value) for subject, value in decided if subject in known})
