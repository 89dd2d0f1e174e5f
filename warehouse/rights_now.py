"""What holds today for every version: who may be shown, by which name, and how small a group may be."""

import threading
from typing import TYPE_CHECKING

import pyarrow as pa

from warehouse.scripts import script

if TYPE_CHECKING:
    from warehouse.connection import Warehouse

# Their present value holds for earlier versions too.
PRIVATE_SETTINGS = ("minimum_group", "default_consent", "lists_shown")
TABLES = ("rights_decisions", "rights_consents", "rights_pseudonyms")


class RightsNow:
    """The rights of the present as an earlier version has them; number rises whenever they changed."""

    def __init__(self) -> None:
        self.number = 0
        self._followed = -1
        self._lock = threading.Lock()
        self._held: dict[str, pa.Table] = {}

    def follow(self, present: "Warehouse", earlier: "Warehouse") -> None:
        """Bring the earlier version's tables to the rights of the present, where something was written since."""
        if self._followed == present.data_version():
            return
        with self._lock:
            version = present.data_version()
            found = rights_of(present)
            if found != self._held:
                take(earlier, found)
                self._held = found
                self.number += 1
            self._followed = version


def rights_of(present: "Warehouse") -> dict[str, pa.Table]:
    """Consents, pseudonyms and the decisions behind them, as one moment has them."""
    asked = {"private_settings": list(PRIVATE_SETTINGS)}
    with present.cursor() as cursor:
        cursor.execute("begin")
        decisions = cursor.sql(script("versions/rights_now"), params=asked).to_arrow_table()
        consents = cursor.sql("from member_consents order by all").to_arrow_table()
        pseudonyms = cursor.sql("from pseudonyms order by all").to_arrow_table()
        cursor.execute("commit")
    return dict(zip(TABLES, (decisions, consents, pseudonyms), strict=True))


def take(earlier: "Warehouse", rights: dict[str, pa.Table]) -> None:
    """Put them in the place of those the earlier version had."""
    with earlier.transaction() as cursor:
        for name, rows in rights.items():
            cursor.register(name, rows)
        cursor.execute(script("versions/forget_rights"), {"private_settings": list(PRIVATE_SETTINGS)})
        cursor.execute(script("versions/take_rights"))
        for name in rights:
            cursor.unregister(name)
