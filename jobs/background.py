"""What runs beside the pages for as long as the process lives; starting it twice changes nothing."""

import threading

from jobs.arriving import sweep_left_behind
from jobs.inbox import watch
from jobs.publish import publish_soon

_lock = threading.Lock()
_started = threading.Event()


def start() -> None:
    """Watch the inbox; once, renew the published copy and delete uploads, in case a crash left them behind."""
    with _lock:
        if not _started.is_set():
            sweep_left_behind()
            publish_soon()
            _started.set()
    watch()
