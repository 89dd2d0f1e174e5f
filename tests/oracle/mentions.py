"""Shares of mentions as the ground truth of the sample has them, in plain Python."""

from collections import Counter, defaultdict
from datetime import date
from typing import Any

import pandas as pd

from queries.mentions import mentions_by_quarter
from queries.scope import Scope
from tests.oracle.checking import VIEWER, Pairs
from tests.oracle.figures import Cut


def share_of_voice(world: Any, cut: Cut, scope: Scope) -> Pairs:
    """Every name of every quarter, on the days on which all names of the quarter were counted."""
    counted: dict[date, dict[date, dict[str, int]]] = defaultdict(lambda: defaultdict(dict))
    for week in getattr(world.program, "mentions", ()):  # small programs have no list
        if cut.from_on <= week.on <= cut.to_on:
            counted[week.on.replace(month=(week.on.month - 1) // 3 * 3 + 1, day=1)][week.on][week.name] = week.counted
    told = {
        (row.quarter_on.date(), row.name): row
        for row in mentions_by_quarter(scope, VIEWER).rows.itertuples(index=False)
    }
    yield len(told), sum(len({name for day in days.values() for name in day}) for days in counted.values())
    for quarter_on, days in counted.items():
        times = Counter(name for day in days.values() for name in day)
        listed = {name for name, number in times.items() if number / len(days) >= 0.7}
        whole = [day for day in days.values() if set(day) >= listed] if listed else []
        for name in times:
            row = told[quarter_on, name]
            if name in listed and whole:
                yield row.mentions, sum(day[name] for day in whole)
            else:
                yield pd.isna(row.mentions), True
            yield (row.days, row.days_told), (len(whole), len(days))
            yield row.is_ours, name == "Lindenfunk AG"


CHECKS = {"share_of_voice": share_of_voice}
