"""E9: a campaign beside other ones, each at the age at which posts are compared."""

from collections.abc import Sequence
from statistics import median

import pandas as pd

from charts.comparison_bars import comparison_bars
from charts.palette import Theme
from exhibits import empty
from exhibits.asked import Asked
from exhibits.campaign_cells import COLUMNS, FORMATS, Cell, Line, line_of
from exhibits.columns import Row
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
FEWEST_FOR_MEDIAN = 3
ROOM = 0.5  # part of a column its longest bar may fill; the rest is for its figure
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
    medians = {metric: _median(lines, campaign_id, metric) for metric in COLUMNS}
    rows = [
        row
        for place, metric in enumerate(COLUMNS)
        for row in _column(asked, campaign_id, lines, place, metric, medians)
    ]
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


def _others(lines: Sequence[Line], campaign_id: str, metric: str) -> list[float]:
    """What the other campaigns that are over have reached."""
    told = [line.cells[metric].value for line in lines if line.campaign_id != campaign_id and line.is_over]
    return [value for value in told if value is not None]


def _median(lines: Sequence[Line], campaign_id: str, metric: str) -> float | None:
    """The middle of the others; of effects that are only told where they are large there is none."""
    others = _others(lines, campaign_id, metric)
    return median(others) if metric != "uplift_pct" and len(others) >= FEWEST_FOR_MEDIAN else None


def _sentence(asked: Asked, campaign_id: str, lines: Sequence[Line], middle: float | None) -> Sentence:
    line = next(line for line in lines if line.campaign_id == campaign_id)
    own, running = line.cells[COLUMNS[0]], "" if line.is_over else "-running"
    if own.value is None:
        return sentence(asked, "comparison-title-alone", {"campaigns": len(lines)})
    if middle is None:
        return sentence(asked, f"comparison-title-own{running}", {"own": own.label}, (100 * own.value,))
    others = len(_others(lines, campaign_id, COLUMNS[0]))
    slots = {"own": own.label, "others": others, "middle": asked.number(middle, "p")}
    return sentence(asked, f"comparison-title{running}", slots, (100 * own.value, 100 * middle))


def _column(
    asked: Asked, campaign_id: str, lines: Sequence[Line], place: int, metric: str, medians: dict[str, float | None]
) -> list[Row]:
    """The bars of one figure on one scale from zero, where they stand in the chart."""
    told = [line.cells[metric].value or 0.0 for line in lines]
    low, high = min(0.0, *told), max(0.0, *told)
    reach = (high - low) or 1.0
    at = {"zero": place - ROOM * low / reach, "reach": reach}
    label, middle = words_of(asked, metric)[0], medians[metric]
    rows: list[Row] = [{"part": "base", "start": at["zero"]}]
    if middle is not None:
        shown = asked.number(middle, "r" if metric in FORMATS else "p")
        rows.append({"part": "rule", "start": at["zero"] + ROOM * middle / reach})
        label += "\n" + asked.say("comparison-median", middle=shown)
    elif metric == "uplift_pct":
        label += "\n" + asked.say("comparison-no-median")
    rows.append({"part": "panel", "start": float(place), "label": label})
    for number, line in enumerate(lines):
        slot: Row = {"slot": f"{number:02d} {_named(asked, line)}", "slot_label": line.name}
        slot |= {"figure_label": words_of(asked, metric)[0], "is_chosen": line.campaign_id == campaign_id}
        rows.append(slot | _drawn_cell(line, line.cells[metric], place, **at))
    return rows


def _drawn_cell(line: Line, cell: Cell, place: int, *, zero: float, reach: float) -> Row:
    if cell.value is None or cell.mark is None:
        return {"part": "blank", "start": float(place), "label": cell.label}
    end = zero + ROOM * cell.value / reach
    told = {"part": "cell", "start": zero, "end": end, "label_at": max(zero, end), "label": cell.label}
    return told | {"value_label": cell.detail, "mark": cell.mark.id, "is_over": line.is_over}


def _named(asked: Asked, line: Line) -> str:
    return f"{line.name}\n{span(line.start_on, line.end_on, asked.language)} · {line.age}"


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
