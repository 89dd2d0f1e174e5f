"""Background work that lets the pages go first where the processor is busy."""

import os
import sys
import threading

# Of a processor that a page wants as well, such a thread gets about a tenth.
NICENESS = 10


def let_pages_go_first() -> None:
    """Lower the priority of the calling thread and of the processes it will start; only Linux knows it by thread."""
    if sys.platform == "linux":
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), NICENESS)
