"""Where questions are read: at the data version opened, or in the transaction this thread looks into."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

import duckdb

from queries.versions import place
from warehouse.connection import served
from warehouse.settings import Settings, UnreadableSetting, settings, settings_in

__all__ = [
    "Settings", "UnreadableSetting", "asked_within", "group_in", "minimum_group", "open_transaction",
    "program_settings", "reading", "settings_of_today",
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


@contextmanager
def reading() -> Iterator[duckdb.DuckDBPyConnection]:
    """The cursor to read with."""
    open_cursor = _open_transaction.get()
    if open_cursor is not None:
        yield open_cursor
        return
    with place().warehouse.cursor() as cursor:
        yield cursor


def program_settings() -> Settings:
    """The settings in force for the questions of this thread; raises UnreadableSetting."""
    with reading() as cursor:
        return settings_in(cursor)


def settings_of_today() -> Settings:
    """The settings in force now, whichever version is opened; raises UnreadableSetting."""
    return settings(served())


def minimum_group() -> int:
    """How many people a figure is about at least."""
    with reading() as cursor:
        return group_in(cursor)


def group_in(cursor: duckdb.DuckDBPyConnection) -> int:
    """The minimum group as this cursor sees it, and never less than asked for."""
    return max(settings_in(cursor).minimum_group, _least_group.get())
