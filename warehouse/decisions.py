"""What people decided, read back: per kind and subject the newest live decision holds."""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from warehouse.connection import Warehouse

LIVE = """
select subject, value, decided_at, decided_by
from decisions
where kind = ? and removed_in is null
order by decision_id
"""


@dataclass(frozen=True)
class Decision:
    """One decision; decided_at in UTC, value None = taken back."""

    subject: str
    value: Any
    decided_at: datetime
    decided_by: str


def live_decisions(warehouse: Warehouse, kind: str) -> list[Decision]:
    """All live decisions of a kind, the oldest first."""
    with warehouse.cursor() as cursor:
        rows = cursor.execute(LIVE, [kind]).fetchall()
    return [Decision(subject, json.loads(value), at, by) for subject, value, at, by in rows]
