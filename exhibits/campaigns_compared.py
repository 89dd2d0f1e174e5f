"""E9: a campaign beside other ones, each at the age at which posts are compared."""

from collections.abc import Sequence

import pandas as pd

from charts.comparison_bars import comparison_bars
from charts.palette import Theme
from exhibits import empty
from exhibits.asked import Asked
from exhibits.campaign_cells import COLUMNS, FORMATS, Line, line_of
from exhibits.comparison_rows import Column, bar_rows, middle, others
from exhibits.drawn import Figures, drawn
from exhibits.exhibit import Exhibit
from exhibits.headlines import words_of
from exhibits.marks import Cells
from exhibits.sentences import Sentence, sentence
from language import span
from queries.periods import scope_options
from queries.scope import Scope, Viewer

ID = "campaigns_compared"
MOST = 8
WIDTH = 5.3  # the last column has longer words


def campaigns_compared(
    scope: Scope,
    compare: Scope | None,
    viewer: Viewer,
    language: str,
    campaign_id: str,
    chosen: tuple[str, ...] = (),
    theme: Theme = "light",
) -> Exhibit:
    """Participation, posts per participant, engagement rate, amplification and uplift of at most eight campaigns.

    chosen: their ids; without, the latest ones, and always the campaign shown.
    """
    asked = Asked(scope, compare, viewer, language, theme)
    known = {one[0]: one for one in scope_options().campaigns if one[0]}
    if campaign_id not in known:
        return empty.uploadable(asked, ID, "campaign", "empty-no-campaign")
    ids = compared_ids(campaign_id, chosen)
    lines = [line_of(asked, known[one]) for one in ids]
    if all(cell.value is None for line in lines for cell in line.cells.values()):
        return empty.hidden(asked, ID) if all(line.is_hidden for line in lines) else empty.without_posts(asked, ID)
    return _drawn(asked, campaign_id, lines)


def compared_ids(campaign_id: str, chosen: tuple[str, ...] = ()) -> list[str]:
    """The campaigns beside one another, the latest first: those chosen or the latest, and always the one shown."""
    known = sorted((one for one in scope_options().campaigns if one[0]), key=lambda one: (one[2], one[0]), reverse=True)
    others = [one[0] for one in known if one[0] != campaign_id and (not chosen or one[0] in chosen)]
    taken = {campaign_id, *others[: MOST - 1]}
    return [one[0] for one in known if one[0] in taken]


def _drawn(asked: Asked, campaign_id: str, lines: Sequence[Line]) -> Exhibit:
    # of effects that are only told where they are large there is no middle
    medians = {
        metric: None if metric == "uplift_pct" else middle(lines, campaign_id, metric) for metric in COLUMNS
    }  # fmt: skip
    rows = bar_rows(asked, campaign_id, lines, [_column(asked, metric, medians[metric]) for metric in COLUMNS])
    marks = {cell.mark.id: cell.mark for line in lines for cell in line.cells.values() if cell.mark}
    table, cells = _table(asked, lines)
    words = {word: asked.say(f"comparison-{word}") for word in ("name", "figure", "value")}
    return drawn(
        asked, ID, _sentence(asked, campaign_id, lines, medians[COLUMNS[0]]),
        comparison_bars(asked.theme, asked.language, lines=len(lines), columns=WIDTH, **words),
        Figures(rows, table, marks, cells),
        metric="participation_rate", size=asked.say("comparison-size", count=len(lines)),
        subtitle=asked.say("comparison-subtitle"),
        alt={"campaigns": len(lines), "figures": len(marks), "columns": len(COLUMNS)},
    )  # fmt: skip


def _sentence(asked: Asked, campaign_id: str, lines: Sequence[Line], reached: float | None) -> Sentence:
    line = next(line for line in lines if line.campaign_id == campaign_id)
    own, running = line.cells[COLUMNS[0]], "" if line.is_over else "-running"
    if own.value is None:
        return sentence(asked, "comparison-title-alone", {"campaigns": len(lines)})
    if reached is None:
        return sentence(asked, f"comparison-title-own{running}", {"own": own.label}, (100 * own.value,))
    told = len(others(lines, campaign_id, COLUMNS[0]))
    slots = {"own": own.label, "others": told, "middle": asked.number(reached, "p")}
    return sentence(asked, f"comparison-title{running}", slots, (100 * own.value, 100 * reached))


def _column(asked: Asked, metric: str, reached: float | None) -> Column:
    if reached is not None:
        shown = asked.number(reached, "r" if metric in FORMATS else "p")
        return Column(metric, asked.say("comparison-median", middle=shown), reached)
    return Column(metric, asked.say("comparison-no-median") if metric == "uplift_pct" else "")


def _table(asked: Asked, lines: Sequence[Line]) -> tuple[pd.DataFrame, Cells]:
    columns = {
        asked.say("comparison-name"): [line.name for line in lines],
        asked.say("comparison-days"): [span(line.start_on, line.end_on, asked.language) for line in lines],
        asked.say("comparison-age-column"): [line.age for line in lines],
    }
    for metric in COLUMNS:
        columns[words_of(asked, metric)[0]] = [line.cells[metric].detail for line in lines]
    named = [[line.cells[metric].mark for metric in COLUMNS] for line in lines]
    return pd.DataFrame(columns), tuple(("", "", "", *(mark.id if mark else "" for mark in row)) for row in named)
