"""Answers, and the memory of those given at a data version."""

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass, replace
from typing import Any
from weakref import WeakKeyDictionary

import pandas as pd

from queries.versions import Place
from warehouse.connection import Warehouse
from warehouse.settings import Settings

MOST_REMEMBERED = 1024


@dataclass(frozen=True)
class Answer:
    """What leaves the door.

    hidden: too few members are in scope, or the viewer may see no figures on people; rows are then empty.
    hidden_cells: rows that lost their figures because too few people stand behind them (column is_hidden).
    is_old: the data version is an earlier one that was opened.
    """

    rows: pd.DataFrame
    hidden: bool
    hidden_cells: int
    data_version: int
    is_old: bool = False


_memory: WeakKeyDictionary[Warehouse, OrderedDict[Hashable, Any]] = WeakKeyDictionary()
_guard = threading.Lock()


def remembered(asked_of: Place, key: Hashable, answered: Callable[[], Answer]) -> Answer:
    """The answer of this key, given now or before; rows are the caller's own copy."""
    known, recalled = _recalled(asked_of, key)
    given: Answer = recalled or answered()
    if not recalled and (asked_of.is_old or asked_of.warehouse.data_version() == given.data_version):
        _keep(known, key, given)
    return replace(given, rows=given.rows.copy())


def settings_remembered(asked_of: Place, read: Callable[[], Settings]) -> Settings:
    """The settings in force there, read now or before: a page asks for them more than a hundred times."""
    key = ("settings", asked_of.key)
    known, recalled = _recalled(asked_of, key)
    given: Settings = recalled or read()
    # what is written meanwhile may already be in them, and is not of this version
    if not recalled and (asked_of.is_old or asked_of.warehouse.data_version() == asked_of.version):
        _keep(known, key, given)
    return given


def _recalled(asked_of: Place, key: Hashable) -> tuple[OrderedDict[Hashable, Any], Any]:
    """What is remembered of this warehouse, and under this key; None for nothing."""
    with _guard:
        known = _memory.setdefault(asked_of.warehouse, OrderedDict())
        given = known.get(key)
        if given is not None:
            known.move_to_end(key)
    return known, given


def _keep(known: OrderedDict[Hashable, Any], key: Hashable, given: Answer | Settings) -> None:
    with _guard:
        known[key] = given
        while len(known) > MOST_REMEMBERED:
            known.popitem(last=False)
