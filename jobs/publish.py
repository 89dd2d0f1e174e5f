"""The published copy: a read-only file other processes read while this one holds the database."""

import threading
import time
from pathlib import Path

from jobs.writer import Progress, Ticket, writer
from warehouse.connection import Warehouse, served
from warehouse.copies import copy_to
from warehouse.published import published_path

LONGEST_WAIT_SECONDS = 30.0


def publish(warehouse: Warehouse) -> Path | None:
    """Copy the database beside its published copy and swap the two in one step; None for one in memory or read-only."""
    if warehouse.path is None or warehouse.read_only:
        return None
    target = published_path(warehouse.path)
    target.parent.mkdir(exist_ok=True)
    fresh = target.with_name(f".{target.name}.fresh")
    copy_to(warehouse, fresh)
    fresh.chmod(0o440)
    fresh.replace(target)
    return target


class _Burst:
    """Copies once per burst of writes: a copy with another one queued behind it is left to that one."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.queued = 0
        self.last_published = time.monotonic()
        self.last_tried = 0.0
        self.data_version = 0

    def run(self, progress: Progress) -> Path | None:
        with self.lock:
            self.queued -= 1
            is_followed = self.queued > 0
        if is_followed and time.monotonic() - self.last_published < LONGEST_WAIT_SECONDS:
            return None
        progress(0, 1, "job-publishing")
        self.last_tried = time.monotonic()
        version = served().data_version()
        copy = publish(served())
        self.data_version = version
        self.last_published = time.monotonic()
        return copy


_burst = _Burst()


def publish_soon() -> Ticket[Path | None]:
    """Queue a fresh published copy behind whatever waits already; every write ends with this."""
    with _burst.lock:
        _burst.queued += 1
    return writer().submit("publish", _burst.run)


def publish_if_behind() -> None:
    """Queue a copy where the last one lacks a write, as after a full disk; not more often than every half minute."""
    is_behind = served().data_version() > _burst.data_version and not _burst.queued
    if is_behind and time.monotonic() - _burst.last_tried > LONGEST_WAIT_SECONDS:
        publish_soon()
