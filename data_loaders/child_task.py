"""What the child process is asked to do, and the limits it sets itself."""

import contextlib
from dataclasses import dataclass

import pyarrow as pa

from data_loaders import limits

# As an argument: no workbook is opened before it was looked over.
LOOKING_FIRST = "looking-first"


@dataclass(frozen=True)
class Task:
    """How to read; crashed_before: places of members that ended a child.

    may_open_early: a large workbook may be opened while it is still looked over.
    """

    profile: limits.Profile = limits.BROWSER
    may_open_early: bool = False
    crashed_before: frozenset[int] = frozenset()


def task_of(arguments: list[str]) -> Task:
    """Name of the profile, perhaps that looking comes first, places of members to leave out; limits the process."""
    name, *rest = arguments or [limits.BROWSER.name]
    profile = limits.PROFILES[name]
    is_bounded = limit_process(profile)
    places = frozenset(int(place) for place in rest if place != LOOKING_FIRST)
    return Task(profile, is_bounded and LOOKING_FIRST not in rest, places)


def limit_process(profile: limits.Profile) -> bool:
    """Bound memory, processor time and answer; where the system knows no such limit, the wall clock remains.

    Whether memory is bounded.
    """
    pa.set_cpu_count(1)
    try:
        import resource
    except ImportError:  # Windows
        return False
    for kind, bound, hard_bound in (
        (resource.RLIMIT_AS, limits.CHILD_MEMORY_BYTES, limits.CHILD_MEMORY_BYTES),
        (resource.RLIMIT_CPU, profile.cpu_seconds, profile.cpu_seconds + 1),
        (resource.RLIMIT_FSIZE, profile.answer_bytes, profile.answer_bytes),
        (resource.RLIMIT_CORE, 0, 0),
    ):
        with contextlib.suppress(ValueError, OSError):  # macOS refuses RLIMIT_AS
            resource.setrlimit(kind, (bound, hard_bound))
    return resource.getrlimit(resource.RLIMIT_AS)[0] == limits.CHILD_MEMORY_BYTES
