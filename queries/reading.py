"""Where questions are read: at the data version opened, or in the transaction this thread looks into."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

import duckdb

from queries.answers import settings_remembered
from queries.versions import Place, place
from warehouse.connection import served
from warehouse.settings import Settings, UnreadableSetting, settings, settings_in

__all__ = [
    "Settings", "UnreadableSetting", "asked_within", "group_under", "minimum_group", "open_transaction",
    "program_settings", "settings_at", "settings_of_today",
]  # fmt: skip
_open_transaction: ContextVar[duckdb.DuckDBPyConnection | None] = ContextVar("open_transaction", default=None)
_least_group: ContextVar[int] = ContextVar("least_group", default=0)


@contextmanager
def asked_within(cursor: duckdb.DuckDBPyConnection, least_group: int = 0) -> Iterator[None]:
    """While this lasts, questions of this thread see what the transaction of the cursor has not stored yet.

    least_group: hides at least what this minimum group hides, whatever the settings were at the time looked at.
    """
    transaction, group = _open_transaction.set(cursor), _least_group.set(least_group)
    try:
        yield
    finally:
        _open_transaction.reset(transaction)
        _least_group.reset(group)


def open_transaction() -> duckdb.DuckDBPyConnection | None:
    """The transaction this thread looks into; what it sees is not stored and must not be remembered."""
    return _open_transaction.get()


def program_settings() -> Settings:
    """The settings in force for the questions of this thread; raises UnreadableSetting."""
    open_cursor = _open_transaction.get()
    if open_cursor is not None:
        return settings_in(open_cursor)
    here = place()

    def read() -> Settings:
        with here.warehouse.cursor() as cursor:
            return settings_in(cursor)

    return settings_remembered(here, read)


def settings_at(seen: Place, cursor: duckdb.DuckDBPyConnection) -> Settings:
    """The settings in force at a place, read by a cursor that sees exactly this; raises UnreadableSetting."""
    if _open_transaction.get() is not None:
        return settings_in(cursor)
    return settings_remembered(seen, lambda: settings_in(cursor))


def settings_of_today() -> Settings:
    """The settings in force now, whichever version is opened; raises UnreadableSetting."""
    return settings(served())


def minimum_group() -> int:
    """How many people a figure is about at least."""
    return group_under(program_settings())


def group_under(in_force: Settings) -> int:
    """The minimum group of these settings, and never less than asked for."""
    return max(in_force.minimum_group, _least_group.get())
