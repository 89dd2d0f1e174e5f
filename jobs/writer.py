"""The one writer: a queue and a single thread through which every change of the database goes."""

import logging
import secrets
import threading
import traceback
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import Any, Generic, Literal, NamedTuple, TypeVar

T = TypeVar("T")
State = Literal["queued", "running", "done", "failed"]

TICKETS_KEPT = 200

log = logging.getLogger("jobs")


class Step(NamedTuple):
    """How far a job is; text_id names the sentence a reader sees (slots: done, total)."""

    done: int
    total: int
    text_id: str


class Progress:
    """What a running job calls to say how far it is."""

    def __init__(self) -> None:
        self.step = Step(0, 0, "job-queued")

    def __call__(self, done: int, total: int, text_id: str) -> None:
        self.step = Step(done, total, text_id)


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
        return "done" if self._future.exception() is None else "failed"

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

    def wait(self, timeout_seconds: float | None = None) -> T:
        """Block until the job is over; return its outcome or raise what it raised."""
        return self._future.result(timeout_seconds)

    def _log_bug(self, future: "Future[T]") -> None:
        error = future.exception()
        if error is not None:
            # Only the places, never the message: it may quote a name from a file.
            places = "".join(traceback.format_tb(error.__traceback__))
            log.error("incident %s in job %s: %s\n%s", self._incident_number, self.name, type(error).__name__, places)


class Writer:
    """Runs jobs one after the other in one thread; a job that fails leaves the next ones untouched."""

    def __init__(self, thread_name: str = "writer") -> None:
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix=thread_name)
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

    def wait_until_idle(self) -> None:
        """Block until every job queued so far is over, the follow-ups of those jobs included."""
        while True:
            with self._lock:
                unfinished = [ticket for ticket in self._tickets.values() if ticket.state in ("queued", "running")]
            if not unfinished:
                return
            unfinished[-1]._future.exception()


_lock = threading.Lock()
_writer: Writer | None = None


def writer() -> Writer:
    """The writer of this process, started on first use."""
    global _writer
    with _lock:
        if _writer is None:
            _writer = Writer()
        return _writer
