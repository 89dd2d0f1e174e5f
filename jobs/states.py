"""States of the database and its disk that a reader can do something about; everything else is a bug."""

from datetime import datetime
from typing import NamedTuple

from language import moment
from warehouse.connection import served
from warehouse.errors import WarehouseError
from warehouse.faults import named_fault

KNOWN_STATES = (
    "database-in-use",
    "database-damaged",
    "database-newer",
    "database-read-only",
    "database-other-file",
    "database-unreadable",
    "database-lost-imports",
    "database-missing",
    "disk-full",
    "disk-too-full",
    "query-too-large",
    "version-not-at-hand",
    "version-not-built",
    "not-allowed",
    "setting-unreadable",
    "setting-unsuitable",
    "campaign-unsuitable",
)


class KnownState(NamedTuple):
    """The text that says what happened and what to do, and its slots; a place is named without its folders."""

    text_id: str
    slots: dict[str, str]

    def words(self, language: str) -> dict[str, str]:
        """The slots as a language writes them: moments by the clocks of UTC, which the texts name."""
        at = self.slots.get("last_at")
        return self.slots | ({"last_at": moment(datetime.fromisoformat(at), "UTC", language)} if at else {})


def known_state(error: BaseException | None) -> KnownState | None:
    """What an error says about the database where that has a name; None for a bug."""
    fault = error if isinstance(error, WarehouseError) else named_fault(error, None) if error else None
    if fault is None or fault.text_id not in KNOWN_STATES:
        return None
    return KnownState(fault.text_id, fault.slots | {"file": fault.slots.get("path", "").rpartition("/")[2]})


def database_state() -> KnownState | None:
    """What keeps everybody from the database; None while it can be read."""
    try:
        with served().cursor() as cursor:
            cursor.execute("select 1").fetchall()
    except WarehouseError as fault:
        return known_state(fault) or KnownState(fault.text_id, {})
    return None
