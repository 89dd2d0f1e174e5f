"""Where a figure comes from, in words: its terms, what they rest on, the files and the rows behind it."""

from dataclasses import dataclass, field

import pandas as pd

from exhibits.asked import Asked
from exhibits.headlines import words_of
from exhibits.marks import Mark
from exhibits.source_tables import file_table, single_table
from language import day
from queries.definitions import definition_version
from queries.measure import Measure
from queries.metrics import METRICS
from queries.origins import MEASURES
from queries.periods import stamp
from queries.reading import minimum_group
from queries.scope import Viewer
from queries.tracing import Sources, sources_of


@dataclass(frozen=True)
class Provenance:
    """What the drawer of a figure says; facts are pairs of name and figure, tables have translated columns.

    rows: how many rows there are; single holds those that may be listed, at most MOST_ROWS.
    """

    mark: Mark
    definition: str
    stamp: str
    total: str
    facts: tuple[tuple[str, str], ...] = ()
    files: pd.DataFrame = field(default_factory=pd.DataFrame)
    single: pd.DataFrame = field(default_factory=pd.DataFrame)
    rows: int = 0
    notes: tuple[str, ...] = ()
    no_single: str = ""


def provenance(mark: Mark, viewer: Viewer, language: str) -> Provenance:
    """The figure opened, as far as the viewer may see it."""
    sources = sources_of(mark.origin, viewer)
    asked = Asked(mark.origin.scope, None, viewer, language)
    measure = MEASURES[mark.origin.measure]
    definition = words_of(asked, measure.metric)[1]
    if sources.hidden or sources.withheld:
        refused = asked.say("trace-hidden")
        if sources.withheld:
            refused = asked.say("trace-withheld", coverage=asked.number(sources.coverage, "p"))
        return Provenance(mark, definition, _stamp(asked, measure, sources), refused)
    return Provenance(
        mark=mark,
        definition=definition,
        stamp=_stamp(asked, measure, sources),
        total=_total(asked, measure, sources),
        facts=_facts(asked, measure, sources),
        files=file_table(asked, measure, sources),
        single=single_table(asked, measure, sources),
        rows=sources.rows,
        notes=tuple(asked.say(text_id, **slots) for text_id, slots in _notes(asked, measure, sources)),
        no_single=asked.say("trace-no-single" if sources.rows else "trace-no-rows"),
    )


def _stamp(asked: Asked, measure: Measure, sources: Sources) -> str:
    version, known = definition_version(measure.metric), day(stamp(asked.scope).as_of_on, asked.language)
    return asked.say("trace-definition", version=str(version), day=known, data=str(sources.data_version))


def _facts(asked: Asked, measure: Measure, sources: Sources) -> tuple[tuple[str, str], ...]:
    """The live terms of the definition."""
    told = {"trace-value": value_in_words(asked, measure, sources.total.value)}
    if measure.is_ratio:
        told["trace-numerator"] = asked.number(sources.total.numerator)
        told["trace-denominator"] = asked.number(sources.total.denominator)
    told["trace-source-rows"] = asked.number(sources.rows)
    if measure.opening.listed:
        told["trace-left-out"] = asked.number(sources.in_scope - sources.with_terms)
        told["trace-coverage"] = asked.number(sources.coverage, "p")
    return tuple((asked.say(text_id), figure) for text_id, figure in told.items())


def value_in_words(asked: Asked, measure: Measure, value: float | None) -> str:
    """The value as pages write it: shares in per cent, other ratios with two decimals, counts whole."""
    if measure.opening.denominator is None:
        return asked.number(value)
    is_share = METRICS[measure.metric].format == "p" or measure.id == "share_of_posts"
    return asked.number(value, "p" if is_share else "r")


def _total(asked: Asked, measure: Measure, sources: Sources) -> str:
    value = value_in_words(asked, measure, sources.total.value)
    if not measure.is_ratio:
        return asked.say("trace-total-sum", rows=sources.rows, value=value)
    terms = {name: asked.number(getattr(sources.total, name)) for name in ("numerator", "denominator")}
    return asked.say("trace-total-ratio", rows=sources.rows, value=value, **terms)


def _notes(asked: Asked, measure: Measure, sources: Sources) -> list[tuple[str, dict[str, int]]]:
    """What the reader must know of the rows to read them right."""
    opening, is_analyst = measure.opening, asked.viewer.role == "analyst"
    notes: dict[str, bool] = {
        "trace-note-once": measure.rows in ("acts_rows", "activation_rows", "participation_rows"),
        "trace-note-code": opening.is_of_person and sources.single.empty and sources.rows > 0,
        "trace-note-silence": opening.is_about_silence and measure.id != "disclosure_share",
        "trace-note-disclosure": measure.id == "disclosure_share",
        "trace-note-content": opening.is_content and not opening.is_of_person and not is_analyst,
        "trace-note-analyst": is_analyst and not sources.single.empty and not opening.is_about_silence,
    }
    told: list[tuple[str, dict[str, int]]] = [(text_id, {}) for text_id, is_so in notes.items() if is_so]
    return told if is_analyst or opening.is_of_person else [*told, ("trace-note-viewer", {"minimum": minimum_group()})]
