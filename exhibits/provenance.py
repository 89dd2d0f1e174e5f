"""Where a figure comes from, in words: its terms, what they rest on, the files and the rows behind it."""

from dataclasses import dataclass, field, replace

import pandas as pd

from exhibits.empty import MINIMUM_GROUP
from exhibits.headlines import words_of
from exhibits.marks import Mark
from exhibits.source_tables import file_table, single_table
from exhibits.stamps import stamp
from language import day, number
from queries.metrics import METRICS
from queries.origins import MEASURES
from queries.scope import Viewer
from queries.tracing import Sources, sources_of

# Which rows are counted once per person, so that further rows add nothing.
ONCE_PER_PERSON = ("acts_rows", "activation_rows", "participation_rows", "concentration_rows")


@dataclass(frozen=True)
class Provenance:
    """What the drawer of a figure says; facts are pairs of name and figure, tables have translated columns."""

    mark: Mark
    definition: str
    stamp: str
    facts: tuple[tuple[str, str], ...]
    total: str
    files: pd.DataFrame = field(default_factory=pd.DataFrame)
    single: pd.DataFrame = field(default_factory=pd.DataFrame)
    rows: int = 0
    notes: tuple[str, ...] = ()


def provenance(mark: Mark, viewer: Viewer, language: str) -> Provenance:
    """The figure opened, as far as the viewer may see it."""
    return _Words(language).told(mark, sources_of(mark.origin, viewer), viewer)


@dataclass(frozen=True)
class _Words:
    """The reader's language."""

    language: str

    def told(self, mark: Mark, sources: Sources, viewer: Viewer) -> Provenance:
        """The opened figure in words and tables."""
        measure = MEASURES[mark.origin.measure]
        empty = Provenance(
            mark, words_of_language(measure.metric, self.language), self._stamp(mark, sources), (), self._refusal(sources)
        )
        if sources.hidden or sources.withheld:
            return empty
        told = replace(empty, facts=self._facts(sources), total=self._total(sources), rows=sources.rows)
        is_ratio = measure.is_ratio
        return replace(
            told,
            files=file_table(sources, self.language, is_ratio=is_ratio),
            single=single_table(sources, self.language, is_ratio=is_ratio, in_full=viewer.role == "analyst"),
            notes=self._notes(sources, viewer),
        )
