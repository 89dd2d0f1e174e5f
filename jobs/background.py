"""What runs beside the pages for as long as the process lives; starting it twice changes nothing."""

import threading

from jobs.inbox import watch
from jobs.publish import publish_soon

_lock = threading.Lock()
_started = threading.Event()


def start() -> None:
    """Watch the inbox, and renew the published copy once, in case a crash left it behind the database."""
    with _lock:
        if not _started.is_set():
            publish_soon()
            _started.set()
    watch()
