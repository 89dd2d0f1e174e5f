"""What a check of a metric is, and when the product may hide what it is to be held against."""

from collections.abc import Callable, Iterator
from typing import Any

import pandas as pd
import pytest

from queries.scope import Scope, Viewer
from tests.oracle.figures import Cut

VIEWER = Viewer()
# A value of the product beside the true one; both None where it is unknown.
Pairs = Iterator[tuple[Any, Any]]
Check = Callable[[Any, Cut, Scope], Pairs]


def is_rightly_hidden(is_hidden: bool, must_be: bool, cut: Cut) -> bool:
    """Whether figures are hidden: never without need, but that of a filter of units, which hides a second one too."""
    assert is_hidden or not must_be, "figures of few people are shown"
    assert must_be or not is_hidden or cut.units is not None, "figures are hidden without reason"
    return is_hidden


def is_same(said: Any, true: Any) -> bool:
    """Integers equal, ratios to 1e-9; unknown is not zero."""
    if isinstance(true, (tuple, list)):
        return len(said) == len(true) and all(map(is_same, said, true))
    if true is None or pd.isna(said):
        return true is None and bool(pd.isna(said))
    return bool(said == (pytest.approx(true, rel=1e-9, abs=1e-9) if isinstance(true, float) else true))


def share_of(part: float | None, whole: float | None) -> float | None:
    """A ratio, unknown where nothing is divided."""
    return None if part is None or not whole else part / whole
