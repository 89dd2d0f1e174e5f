"""Work that goes on in a thread of its own while something else is done."""

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

Outcome = TypeVar("Outcome")


class Meanwhile(Generic[Outcome]):
    """One piece of work, begun at once; a process that ends does not wait for it."""

    def __init__(self, work: Callable[[], Outcome]) -> None:
        self._work = work
        self._outcomes: list[Outcome] = []
        self._error: BaseException | None = None
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self) -> None:
        try:
            self._outcomes.append(self._work())
        except BaseException as error:  # noqa: BLE001 - raised again where the outcome is asked for
            self._error = error

    def outcome(self) -> Outcome:
        """What the work gave, once it is done; what it raised is raised here."""
        self._thread.join()
        if self._error is not None:
            raise self._error
        return self._outcomes[0]
