"""What runs beside the pages for as long as the process lives; starting it twice changes nothing."""

import threading

from jobs.arriving import sweep_left_behind
from jobs.inbox import watch
from jobs.inspections import MeasureFor, unmeasured
from jobs.old_versions import sweep_old_versions
from jobs.publish import publish_soon
from jobs.writer import Progress, Writer
from warehouse.check import look_through
from warehouse.connection import served

_readers = Writer("look through")
_lock = threading.Lock()
_started = threading.Event()


def start(measure_for: MeasureFor = unmeasured) -> None:
    """Watch the inbox; once, renew the published copy and delete what a crash left of uploads and earlier versions.

    measure_for: how the receipts of the inbox learn which headline figures a file moved.
    """
    with _lock:
        if not _started.is_set():
            sweep_left_behind()
            sweep_old_versions()
            publish_soon()
            _readers.submit("look through", _look_through)
            _started.set()
    watch(measure_for)


def _look_through(_progress: Progress) -> None:
    """Read every block once, so that damage in the middle of the file is known before a figure meets it."""
    look_through(served())
