"""The latest imports, and those under way: for whoever comes back after the page was closed or loaded anew."""

import json
from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from jobs.writer import Ticket, writer
from warehouse.connection import served
from warehouse.rights import Role, require
from warehouse.settings import settings

MOST_SHOWN = 5
LATEST = """
select import_id, file_name, imported_at, receipt
from imports
where removed_in is null and not is_sample
order by import_id desc
limit 50
"""
RECEIPT = "select receipt from imports where import_id = ?"
STORED = ("new", "updated", "unchanged")


@dataclass(frozen=True)
class LatestImport:
    """One import that counts; imported_at in the program's time zone, rows = those it brought in."""

    import_id: int
    file_name: str
    imported_at: datetime
    rows: int


def latest_imports(role: Role, without: Collection[int] = ()) -> list[LatestImport]:
    """The newest imports first, but those of these numbers; the sample program's own are none."""
    require(role, "see raw rows and import")
    zone = ZoneInfo(settings(served()).time_zone)
    with served().cursor() as cursor:
        found = cursor.execute(LATEST).fetchall()
    return [
        LatestImport(import_id, file_name, at.replace(tzinfo=UTC).astimezone(zone), stored_rows(json.loads(receipt)))
        for import_id, file_name, at, receipt in found
        if import_id not in without
    ][:MOST_SHOWN]


def stored_rows(receipt: dict[str, Any]) -> int:
    """How many rows an import brought in."""
    rows = receipt.get("rows") or {}
    return sum(int(rows.get(name, 0)) for name in STORED)


def corrections_stored(import_id: int) -> frozenset[tuple[str, int, str, str]]:
    """Sheet, row, column and text of every cell that was corrected when this file was imported."""
    with served().cursor() as cursor:
        found = cursor.execute(RECEIPT, [import_id]).fetchone()
    corrected = (json.loads(found[0]) if found else {}).get("corrections") or ()
    return frozenset((each["sheet"], each["row"], each["column"], each["read_as"]) for each in corrected)


def imports_under_way(role: Role, without: Collection[int] = ()) -> list[Ticket[Any]]:
    """The imports that wait or run, but those with these tickets, the oldest first."""
    require(role, "see raw rows and import")
    return [ticket for ticket in writer().unfinished("import") if ticket.id not in without]
