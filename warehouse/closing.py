"""Closing cursors that other threads may still be reading with."""

import time

import duckdb

# Longer than questions take; what still runs then is given up, as a file must not stay open for it.
PATIENCE_SECONDS = 5.0
_PAUSE_SECONDS = 0.01
# DuckDB 2.0 refuses to close a connection another thread is in a call of; 1.5, of the shared store, waits.
_BUSY: tuple[type[Exception], ...] = tuple(
    getattr(duckdb, name) for name in ("ResourceInUseException",) if hasattr(duckdb, name)
)


def close_when_idle(cursor: duckdb.DuckDBPyConnection, patience: float = PATIENCE_SECONDS) -> None:
    """Close a cursor once its call has ended, after so many seconds by interrupting it."""
    given_up_at = time.monotonic() + patience
    while True:
        try:
            cursor.close()
            return
        except _BUSY:
            if time.monotonic() >= given_up_at:
                cursor.interrupt()
            time.sleep(_PAUSE_SECONDS)
