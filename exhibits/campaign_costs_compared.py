"""What campaigns cost beside one another, per engagement and per thousand impressions; kinds of member in the table."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pandas as pd

from charts.comparison_bars import comparison_bars
from charts.palette import Theme
from exhibits import empty
from exhibits.asked import Asked
from exhibits.campaign_cells import Cell, Line
from exhibits.campaign_cost import KINDS, basis, cost_mark, quotient
from exhibits.campaigns_compared import compared_ids
from exhibits.comparison_rows import Column, bar_rows, middle, others
from exhibits.drawn import Figures, drawn
from exhibits.exhibit import Exhibit
from exhibits.headlines import words_of
from exhibits.marks import Cells, Mark, Marks
from exhibits.records import Record, records
from exhibits.sentences import Sentence, sentence
from language import money, span
from queries.cost import campaign_cost
from queries.metrics import WITHHELD_BELOW
from queries.origins import COST_METRICS
from queries.periods import scope_options
from queries.scope import Scope, Viewer

ID = "campaign_costs_compared"
WIDTH = 2.15
Told = dict[tuple[str, str], Record]  # by measure and kind of member


def campaign_costs_compared(
    scope: Scope,
    compare: Scope | None,
    viewer: Viewer,
    language: str,
    campaign_id: str,
    chosen: tuple[str, ...] = (),
    theme: Theme = "light",
) -> Exhibit:
    """Cost per engagement and per thousand impressions of the campaigns E9 compares, as far as plans name a cost."""
    asked = Asked(scope, compare, viewer, language, theme)
    known = {one[0]: one for one in scope_options().campaigns if one[0]}
    if campaign_id not in known:
        return empty.uploadable(asked, ID, "campaign", "empty-no-campaign")
    answers = {one: campaign_cost(scope, viewer, one) for one in compared_ids(campaign_id, chosen)}
    if answers[campaign_id].hidden:
        return empty.hidden(asked, ID)
    told = {one: {(row["measure"], row["member_kind"]): row for row in records(given.rows)}
            for one, given in answers.items() if not given.hidden}  # fmt: skip
    costed = {one: rows for one, rows in told.items() if any(not pd.isna(row["cost"]) for row in rows.values())}
    if not any(told.values()):
        return empty.without_posts(asked, ID)
    if not costed:
        return empty.uploadable(asked, ID, "costs", "empty-no-costs")
    own = next(iter(costed.get(campaign_id, next(iter(costed.values()))).values()))["currency"]
    lines = [_line(asked, known[one], rows, own) for one, rows in costed.items()]
    return _drawn(asked, campaign_id, lines, costed)


def _drawn(asked: Asked, campaign_id: str, lines: Sequence[Line], costed: dict[str, Told]) -> Exhibit:
    currency = next(iter(costed.get(campaign_id, next(iter(costed.values()))).values()))["currency"]
    columns = []
    for metric in COST_METRICS.values():
        reached = middle(lines, campaign_id, metric)
        said = (
            "" if reached is None else asked.say("comparison-median", middle=money(reached, currency, asked.language))
        )
        columns.append(Column(metric, said, reached))
    table, marks, cells = _table(asked, lines, costed)
    words = {word: asked.say(f"comparison-{word}") for word in ("name", "figure", "value")}
    return drawn(
        asked, ID, _sentence(asked, campaign_id, lines, columns[0].middle, currency),
        comparison_bars(asked.theme, asked.language, lines=len(lines), columns=WIDTH, **words),
        Figures(bar_rows(asked, campaign_id, lines, columns), table, marks, cells),
        metric="cost_per_engagement", size=asked.say("comparison-size", count=len(lines)),
        subtitle=asked.say("costs-subtitle"),
        alt={"campaigns": len(lines), "figures": len(marks), "columns": len(columns)},
    )  # fmt: skip


def _sentence(
    asked: Asked, campaign_id: str, lines: Sequence[Line], reached: float | None, currency: str | None
) -> Sentence:
    metric = next(iter(COST_METRICS.values()))
    own = next((line.cells[metric] for line in lines if line.campaign_id == campaign_id), None)
    if own is None or own.value is None:
        return sentence(asked, "costs-title-alone", {"campaigns": len(lines)})
    if reached is None:
        return sentence(asked, "costs-title-own", {"own": own.label}, (own.value,))
    slots = {"own": own.label, "others": len(others(lines, campaign_id, metric))}
    slots["middle"] = money(reached, currency, asked.language)
    return sentence(asked, "costs-title", slots, (own.value, reached))


def _line(asked: Asked, campaign: tuple[str, str, date, date], rows: Told, currency: str | None) -> Line:
    campaign_id, name, start_on, end_on = campaign
    wholes = {measure: rows[measure, "all"] for measure in COST_METRICS}
    any_of = next(iter(wholes.values()))
    spent = asked.say("costs-spent", cost=money(any_of["cost"], any_of["currency"], asked.language))
    cells = {
        COST_METRICS[measure]: _cell(asked, measure, one, campaign_id, name, currency)
        for measure, one in wholes.items()
    }  # fmt: skip
    return Line(campaign_id, name, start_on, end_on, spent, not any_of["is_running"], False, cells)


def _cell(asked: Asked, measure: str, one: Record, campaign_id: str, name: str, currency: str | None) -> Cell:
    """A bar, or in words why there is none; amounts of another currency stand beside the bars, not among them."""
    value = None if one["is_running"] else quotient(one)
    if value is None:
        return Cell(None, _why(asked, measure, one), _why(asked, measure, one))
    shown = money(value, one["currency"], asked.language)
    detail = f"{shown} · {basis(asked, measure, one)}"
    is_alike = (one["currency"] or "") == (currency or "")
    return Cell(value if is_alike else None, shown, detail, _opened(asked, measure, one, campaign_id, name))


def _why(asked: Asked, measure: str, one: Record) -> str:
    if one["is_running"]:
        return asked.say("costs-running")
    if one["is_hidden"]:
        return asked.say("hidden-value")
    if pd.isna(one["cost"]):
        return asked.say("costs-not-split")
    known, posts = int(one["posts_known"]), int(one["posts"])
    if known < WITHHELD_BELOW * posts:
        return asked.say("comparison-not-delivered", known=known, posts=posts)
    return asked.say("cost-nothing-received", measure=measure)


def _opened(asked: Asked, measure: str, one: Record, campaign_id: str, name: str) -> Mark:
    mark = cost_mark(asked, measure, one, campaign_id)
    return replace(mark, id=f"{campaign_id}.{mark.origin.measure}", label=f"{name} · {mark.label}")


def _table(asked: Asked, lines: Sequence[Line], costed: dict[str, Told]) -> tuple[pd.DataFrame, Marks, Cells]:
    """Every campaign with its cost, and each figure for all members and for each kind of them."""
    marks: Marks = {}
    shown: list[list[str]] = []
    opens: list[tuple[str, ...]] = []
    for line in lines:
        told = [line.name, span(line.start_on, line.end_on, asked.language), line.age]
        keys = ["", "", ""]
        for measure in COST_METRICS:
            for kind in ("all", *KINDS):
                one = costed[line.campaign_id].get((measure, kind))
                value = None if one is None or one["is_running"] else quotient(one)
                if one is None or value is None:
                    told.append(asked.say("comparison-no-posts") if one is None else _why(asked, measure, one))
                    keys.append("")
                    continue
                mark = _opened(asked, measure, one, line.campaign_id, line.name)
                marks[mark.id] = mark
                told.append(f"{money(value, one['currency'], asked.language)} · {basis(asked, measure, one)}")
                keys.append(mark.id)
        shown.append(told)
        opens.append(tuple(keys))
    return pd.DataFrame(shown, columns=_heads(asked)), marks, tuple(opens)


def _heads(asked: Asked) -> list[str]:
    figures = [
        f"{words_of(asked, metric)[0]} · {asked.say('cost-kind', kind=kind.split()[0])}"
        for metric in COST_METRICS.values()
        for kind in ("all", *KINDS)
    ]
    return [asked.say("comparison-name"), asked.say("comparison-days"), asked.say("costs-column"), *figures]
