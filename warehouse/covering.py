"""The days files speak for, before and with one more."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import duckdb

from warehouse.scripts import script
from warehouse.staging import StagedWindow, window_rows

Spans = tuple[tuple[date, date], ...]
ONE_DAY = timedelta(days=1)


@dataclass(frozen=True)
class CoverageGained:
    """The spans of days files speak for, of one account (None = many) and kind, before a file and with it."""

    platform: str | None
    account: str | None
    kind: str
    before: Spans
    after: Spans


def coverage_gained(cursor: duckdb.DuckDBPyConnection, windows: tuple[StagedWindow, ...]) -> tuple[CoverageGained, ...]:
    """What the windows of a file that is not stored yet add; accounts that gain no day are left out."""
    if not windows:
        return ()
    # Accounts are told by the same key as in what is stored.
    cursor.execute(script("derive/macros"))
    cursor.register("arriving_windows", window_rows(windows))
    rows = cursor.execute(script("append/coverage_gained")).fetchall()
    cursor.unregister("arriving_windows")
    found = (
        CoverageGained(platform, account, kind, joined(stored), joined([*stored, *arriving]))
        for platform, account, kind, stored, arriving in rows
    )
    return tuple(one for one in found if one.before != one.after)


def joined(windows: Iterable[Sequence[date]]) -> Spans:
    """The windows as spans without overlap, in order; a gap of a single day keeps two spans apart."""
    spans: list[tuple[date, date]] = []
    for from_on, to_on in sorted((first, last) for first, last in windows):
        if spans and from_on <= spans[-1][1] + ONE_DAY:
            spans[-1] = (spans[-1][0], max(spans[-1][1], to_on))
        else:
            spans.append((from_on, to_on))
    return tuple(spans)
