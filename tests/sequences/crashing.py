"""A process that dies at a named point of a write: what its disk holds at that moment is all that is left of it."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Literal, NamedTuple
from unittest.mock import patch

from warehouse import connection, stopping
from warehouse.stopping import StopSign

Moment = Literal["step", "before the commit", "after the commit"]


class Point(NamedTuple):
    """Where a write dies: between two of its steps (the number of them done), before or after its commit."""

    moment: Moment
    step: int = 0


class Died(BaseException):
    """Nothing in between may catch it, as nothing catches a kill."""


@contextmanager
def dying_at(point: Point, folder: Path, left: Path) -> Iterator[StopSign]:
    """While this lasts, a write dies at the point; left is then a copy of the folder as the disk has it."""

    def die() -> None:
        shutil.copytree(folder, left)
        raise Died

    def told(steps: int) -> None:
        if point.moment == "step" and steps == point.step:
            die()

    def around(commit: Callable[..., None]) -> Callable[..., None]:
        def committed(*given: Any) -> None:
            if point.moment == "before the commit":
                die()
            commit(*given)
            if point.moment == "after the commit":
                die()

        return committed

    sign = StopSign(told)
    token = stopping._watching.set(sign)
    try:
        with patch.object(connection, "committed", around(connection.committed)):
            yield sign
    finally:
        stopping._watching.reset(token)
