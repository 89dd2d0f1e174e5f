"""Which figures can be used: each with the share of rows that have everything it needs, and where they lack it."""

from collections.abc import Mapping
from dataclasses import replace

import pandas as pd

from exhibits.asked import Asked
from exhibits.exhibit import Exhibit
from exhibits.headlines import words_of
from exhibits.sentences import sentence
from language import channel
from queries.coverage import coverage_by_channel
from queries.figures import FIGURES, Figure, figure
from queries.metrics import LIMITED_BELOW, WITHHELD_BELOW
from queries.periods import stamp

Parts = Mapping[tuple[str, str | None], Figure]


def coverage_of_figures(asked: Asked) -> Exhibit:
    """Figure by coverage: reliable from 95 %, limited from 70 %, withheld below (metrics.md §1)."""
    parts = coverage_by_channel(asked.scope, asked.viewer)
    told = [parts.get((name, None)) or figure(name, asked.scope, asked.viewer) for name in FIGURES]
    known = [one for one in told if one.coverage is not None]
    withheld = sum(one.withheld for one in known)
    limited = sum(WITHHELD_BELOW <= (one.coverage or 0) < LIMITED_BELOW for one in known)
    counts = {"count": len(known), "usable": len(known) - withheld, "withheld": withheld, "limited": limited}
    text_id = "coverage-title-some" if withheld or limited else "coverage-title-all"
    said = sentence(asked, text_id, counts | {"period": asked.period})
    return Exhibit(
        id="figure_coverage",
        state="full",
        title=said.title,
        subtitle=asked.say("coverage-subtitle"),
        table=_table(asked, told, parts),
        definition=asked.say("coverage-definition"),
        statements=said.statements,
        is_sample=stamp(asked.scope).is_sample,
    )


def status_of(asked: Asked, one: Figure) -> str:
    """Reliable, limited or withheld, with a sign that needs no colour."""
    if one.hidden:
        return asked.say("hidden-value")
    if one.coverage is None:
        return asked.say("coverage-no-rows")
    if one.withheld:
        return asked.say("coverage-withheld")
    return asked.say("coverage-reliable" if one.coverage >= LIMITED_BELOW else "coverage-limited")


def lacking(one: Figure) -> int | None:
    """How many rows in scope lack a term; None where that is hidden or nothing is in scope."""
    if one.coverage is None or one.rows_in_scope is None:
        return None
    return round(one.rows_in_scope * (1 - one.coverage))


def _table(asked: Asked, told: list[Figure], parts: Parts) -> pd.DataFrame:
    return pd.DataFrame({
        asked.say("coverage-metric"): [words_of(asked, one.metric)[0] for one in told],
        asked.say("coverage-share"): [asked.number(one.coverage, "p") for one in told],
        asked.say("coverage-status"): [status_of(asked, one) for one in told],
        asked.say("coverage-lacking"): [_lacking_of(asked, one) for one in told],
        asked.say("coverage-where"): [_where(asked, one, parts) for one in told],
        asked.say("coverage-field"): [asked.say(f"coverage-needs-{one.metric.replace('_', '-')}") for one in told],
    })  # fmt: skip


def _lacking_of(asked: Asked, one: Figure) -> str:
    rows = lacking(one)
    return asked.number(None) if rows is None else asked.say("coverage-of", lacking=rows, rows=one.rows_in_scope or 0)


def _where(asked: Asked, one: Figure, parts: Parts) -> str:
    """The channels with rows that lack a term, the most first; figures of too few people stay hidden."""
    if not lacking(one):
        return ""
    found = []
    for name in asked.scope.channels:
        part = parts.get((one.metric, name)) or figure(one.metric, replace(asked.scope, channels=(name,)), asked.viewer)
        if count := lacking(part):
            found.append((count, part.rows_in_scope or 0, channel(name, asked.language)))
    return " · ".join(
        asked.say("coverage-lacking-in", channel=name, lacking=count, rows=rows)
        for count, rows, name in sorted(found, reverse=True)
    )
