"""The one writer: a queue and a single thread through which every change of the database goes."""

import logging
import secrets
import threading
import traceback
from collections import OrderedDict
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import wait as wait_for
from contextlib import contextmanager
from functools import partial
from typing import Any, Generic, Literal, NamedTuple, TypeVar

from jobs.states import KnownState, known_state
from jobs.yielding import let_pages_go_first

T = TypeVar("T")
State = Literal["queued", "running", "done", "failed", "cancelled"]

TICKETS_KEPT = 200

log = logging.getLogger("jobs")


class Step(NamedTuple):
    """How far a job is; text_id names the sentence a reader sees (slots: done, total, rows)."""

    done: int
    total: int
    text_id: str
    rows: int = 0


class Cancelled(Exception):
    """The reader took the job back before it was done; nothing of it remains."""


class Progress:
    """What a running job calls to say how far it is, and where it learns that it is no longer wanted."""

    def __init__(self) -> None:
        self.step = Step(0, 0, "job-queued")
        self._is_cancelled = threading.Event()
        self._stops: list[Callable[[], None]] = []

    def __call__(self, done: int, total: int, text_id: str, rows: int = 0) -> None:
        """Say how far the job is; raises Cancelled once it is no longer wanted."""
        if self._is_cancelled.is_set():
            raise Cancelled
        self.step = Step(done, total, text_id, rows)

    def cancel(self) -> None:
        """Take the job back: it ends at its next word, or at once where it left a way to stop it."""
        self._is_cancelled.set()
        for stop in list(self._stops):
            stop()

    @contextmanager
    def stopped_by(self, stop: Callable[[], None]) -> Iterator[None]:
        """While this lasts, stop is called from the thread that cancels."""
        self._stops.append(stop)
        try:
            if self._is_cancelled.is_set():
                stop()
            yield
        finally:
            self._stops.remove(stop)


class Ticket(Generic[T]):
    """A job handed to the writer: its state can be asked at any time, from any thread."""

    def __init__(self, ticket_id: int, name: str, progress: Progress, future: "Future[T]") -> None:
        self.id = ticket_id
        self.name = name
        self._progress = progress
        self._future = future
        self._incident_number = secrets.token_hex(4).upper()
        future.add_done_callback(self._log_bug)

    @property
    def state(self) -> State:
        if not self._future.done():
            return "running" if self._future.running() else "queued"
        if self._future.cancelled():
            return "cancelled"
        error = self._future.exception()
        return "done" if error is None else "cancelled" if isinstance(error, Cancelled) else "failed"

    @property
    def is_over(self) -> bool:
        """Whether the job ended: well, badly or taken back."""
        return self._future.done()

    @property
    def progress(self) -> Step:
        return self._progress.step

    @property
    def outcome(self) -> T | None:
        """What the job returned; None until it is done."""
        return self._future.result() if self.state == "done" else None

    @property
    def incident(self) -> str | None:
        """The number under which a failed job stands in the log; None unless it failed."""
        return self._incident_number if self.state == "failed" else None

    @property
    def known_state(self) -> KnownState | None:
        """What stopped a failed job where that has a name, such as a database nobody may write to."""
        return known_state(self._future.exception()) if self.state == "failed" else None

    def cancel(self) -> None:
        """Take the job back, waiting or running; one that is done stays done."""
        self._progress.cancel()
        self._future.cancel()

    def settle(self, timeout_seconds: float) -> bool:
        """Wait a while for the job to be over, in whatever way; whether it is."""
        return bool(wait_for([self._future], timeout_seconds).done)

    def wait(self, timeout_seconds: float | None = None) -> T:
        """Block until the job is over; return its outcome or raise what it raised."""
        return self._future.result(timeout_seconds)

    def _log_bug(self, future: "Future[T]") -> None:
        error = None if future.cancelled() else future.exception()
        if error is not None and not isinstance(error, Cancelled):
            # Only the places, never the message: it may quote a name from a file.
            places = "".join(traceback.format_tb(error.__traceback__))
            log.error("incident %s in job %s: %s\n%s", self._incident_number, self.name, type(error).__name__, places)


class Writer:
    """Runs jobs one after the other in one thread; a job that fails leaves the next ones untouched."""

    def __init__(self, thread_name: str = "writer", threads: int = 1) -> None:
        self._executor = ThreadPoolExecutor(threads, thread_name, initializer=let_pages_go_first)
        self._tickets: OrderedDict[int, Ticket[Any]] = OrderedDict()
        self._lock = threading.Lock()
        self._last_id = 0

    def submit(self, name: str, work: Callable[[Progress], T]) -> Ticket[T]:
        """Queue a job and return at once; the job is told how to report progress."""
        with self._lock:
            self._last_id += 1
            progress = Progress()
            future = self._executor.submit(partial(work, progress))
            ticket = Ticket(self._last_id, name, progress, future)
            self._tickets[ticket.id] = ticket
            while len(self._tickets) > TICKETS_KEPT:
                self._tickets.popitem(last=False)
            return ticket

    def ticket(self, ticket_id: int) -> Ticket[Any] | None:
        """The ticket with this id, if it is among the latest."""
        with self._lock:
            return self._tickets.get(ticket_id)

    def unfinished(self, name: str) -> list[Ticket[Any]]:
        """The jobs of this name that wait or run, the oldest first."""
        with self._lock:
            return [each for each in self._tickets.values() if each.name == name and not each.is_over]

    def wait_until_idle(self) -> None:
        """Block until every job queued so far is over, the follow-ups of those jobs included."""
        while True:
            with self._lock:
                unfinished = [ticket for ticket in self._tickets.values() if ticket.state in ("queued", "running")]
            if not unfinished:
                return
            wait_for([unfinished[-1]._future])


_lock = threading.Lock()
_writer: Writer | None = None


def writer() -> Writer:
    """The writer of this process, started on first use."""
    global _writer
    with _lock:
        if _writer is None:
            _writer = Writer()
        return _writer
