"""Files that are read at the same time, as two people's uploads are."""

import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from data_loaders.containers_process import let_pages_go, mapped

READINGS, TURNS_EACH = 4, 400


@pytest.fixture
def hasty_threads() -> Iterator[None]:
    """Threads that take turns a thousand times as often, so that they meet in the middle of everything."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(before / 1000)
    yield
    sys.setswitchinterval(before)


def reading(number: int) -> int:
    """Keep what many files said for a while, and let pages go after each, as a reading does."""
    kept = []
    for turn in range(TURNS_EACH):
        with tempfile.TemporaryFile() as answer:
            answer.write(b"%d,%d" % (number, turn))
            answer.flush()
            kept.append(mapped(answer))
        let_pages_go()
        kept = kept[-50:]
    return len(kept)


@pytest.mark.usefixtures("hasty_threads")
def test_a_reading_that_ends_does_not_stop_another_that_begins() -> None:
    with ThreadPoolExecutor(READINGS) as threads:
        assert list(threads.map(reading, range(READINGS))) == [50] * READINGS
