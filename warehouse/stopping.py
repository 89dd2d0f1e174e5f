"""Watching a write from another thread: how many steps it has done, and stopping it, which rolls it back."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

import duckdb

from warehouse.errors import WriteStopped

ASK_AGAIN_SECONDS = 0.02


class StopSign:
    """Handed to a write by whoever may want to stop it; told hears the number of steps done."""

    def __init__(self, told: Callable[[int], None] | None = None) -> None:
        self._told = told
        self._steps = 0
        self._lock = threading.Lock()
        self._is_asked = threading.Event()
        self._cursor: duckdb.DuckDBPyConnection | None = None

    def ask(self) -> None:
        """Stop the write, whatever it is doing; one that has not begun does not begin."""
        self._is_asked.set()
        threading.Thread(target=self._interrupt_until_over, name="stop sign", daemon=True).start()

    def check(self) -> None:
        """Raise WriteStopped once somebody asked."""
        if self._is_asked.is_set():
            raise WriteStopped

    @contextmanager
    def over(self, cursor: duckdb.DuckDBPyConnection) -> Iterator[None]:
        """While this lasts, the statements of the cursor can be interrupted; raises WriteStopped at the latest here."""
        self.check()
        with self._lock:
            self._cursor = cursor
        outer = _watching.set(self)
        try:
            yield
            self.check()
        except duckdb.InterruptException:
            self.check()
            raise
        finally:
            _watching.reset(outer)
            with self._lock:
                self._cursor = None

    def step(self) -> None:
        """One more step is done."""
        self.check()
        self._steps += 1
        if self._told:
            self._told(self._steps)

    def _interrupt_until_over(self) -> None:
        # An interruption between two statements is forgotten by the next one, so it is repeated.
        done = threading.Event()
        while not done.wait(ASK_AGAIN_SECONDS):
            with self._lock:
                if self._cursor is None:
                    return
                self._cursor.interrupt()


_watching: ContextVar[StopSign | None] = ContextVar("watching", default=None)


def passed_step() -> None:
    """Called by a write between its steps; raises WriteStopped once somebody asked."""
    watching = _watching.get()
    if watching:
        watching.step()
