"""The memory of this process and all it started, sampled while something runs."""

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

SAMPLE_SECONDS = 0.05
MIB = 1024


@dataclass
class Peak:
    """The largest sum over all processes seen so far, in MiB; pages that processes share count once (PSS)."""

    mib: float = 0.0


@contextmanager
def peak_memory() -> Iterator[Peak]:
    """Watch while the block runs; needs Linux."""
    peak, is_over = Peak(), threading.Event()

    def watch() -> None:
        while not is_over.wait(SAMPLE_SECONDS):
            peak.mib = max(peak.mib, sum(map(pss_mib, family(os.getpid()))))

    watcher = threading.Thread(target=watch)
    watcher.start()
    try:
        yield peak
    finally:
        is_over.set()
        watcher.join()


def family(process: int) -> list[int]:
    """A process and all its descendants."""
    children = []
    for task in Path(f"/proc/{process}/task").glob("*/children"):
        try:
            children += [int(child) for child in task.read_text().split()]
        except OSError:  # ended meanwhile
            continue
    return [process, *(each for child in children for each in family(child))]


def pss_mib(process: int) -> float:
    """Resident memory of a process in MiB, shared pages by the number of those who share them."""
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
    except OSError:  # ended meanwhile
        return 0.0
    return sum(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / MIB
