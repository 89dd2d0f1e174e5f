"""An exhibit put together from its sentence, its chart and its figures."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import pandas as pd

from exhibits.asked import Asked
from exhibits.columns import Row
from exhibits.exhibit import Exhibit
from exhibits.headlines import words_of
from exhibits.marks import Cells, Marks
from exhibits.sentences import Sentence
from exhibits.stamps import footer
from queries.periods import stamp


@dataclass(frozen=True)
class Figures:
    """What is drawn, what stands in the table, and what opens both."""

    rows: Sequence[Row]
    table: pd.DataFrame
    marks: Marks
    cells: Cells


def drawn(
    asked: Asked,
    exhibit_id: str,
    said: Sentence,
    chart: dict[str, Any],
    figures: Figures,
    *,
    metric: str,
    size: str,
    subtitle: str,
    alt: Mapping[str, object],
    coverage: float | None = None,
    as_of_on: date | None = None,
) -> Exhibit:
    """A full exhibit; its alternative text is alt-text-<exhibit id> with the title and the given slots.

    as_of_on: the day of the newest export it rests on, where it rests on a kind of its own.
    """
    return Exhibit(
        id=exhibit_id,
        state="full",
        title=said.title,
        subtitle=subtitle,
        chart=chart,
        rows=pd.DataFrame(figures.rows),
        table=figures.table,
        footer=footer(asked, metric, size, coverage, as_of_on),
        definition=words_of(asked, metric)[1],
        alt=asked.say(f"alt-text-{exhibit_id.replace('_', '-')}", title=said.title, **alt),
        statements=said.statements,
        is_sample=stamp(asked.scope).is_sample,
        marks=figures.marks,
        cells=figures.cells,
    )
