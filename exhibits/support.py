"""E6: who supports whom, unit by unit, and what becomes of newcomers who get an answer."""

from dataclasses import replace

import pandas as pd

from analysis.intervals import newcombe, wilson
from charts.heat_grid import heat_grid
from charts.palette import INK_UP_TO, SEQUENTIAL, Theme
from charts.share_dots import share_dots
from exhibits import empty
from exhibits.asked import Asked
from exhibits.columns import Row
from exhibits.drawn import Figures, drawn
from exhibits.exhibit import Exhibit, Tile
from exhibits.headlines import tile
from exhibits.marks import Cells, Mark, Marks
from exhibits.records import Record, records
from exhibits.sentences import Sentence, sentence
from language import signed
from queries.figures import figure
from queries.origins import origin_of
from queries.scope import Scope, Viewer
from queries.support import newcomers_answered
from queries.support import support_between_units as between_units

TILES = ("peer_support_rate", "reciprocity", "cross_unit_share", "connected_share", "peer_mention_rate")
FEWEST_FOR_SHARE = 5
# Stands in cells whose figure is hidden; the line under the title says so.
HIDDEN = "*"


def tiles(scope: Scope, compare: Scope | None, viewer: Viewer, language: str, theme: Theme = "light") -> list[Tile]:
    """How many posts get an answer, and how far support reaches."""
    asked = Asked(scope, compare, viewer, language, theme)
    return [tile(asked, metric) for metric in TILES]


def support_between_units(
    scope: Scope, compare: Scope | None, viewer: Viewer, language: str, theme: Theme = "light"
) -> Exhibit:
    """Who supports whom over at least twelve months, as counts between units."""
    asked = Asked(scope, compare, viewer, language, theme).over_a_year()
    answered = between_units(asked.scope, viewer)
    if answered.hidden:
        return empty.hidden(asked, "support_between_units")
    if answered.rows["edges"].isna().all():
        return empty.uploadable(asked, "support_between_units", "interactions", "empty-no-interactions")
    return _grid(asked, records(answered.rows))


def newcomers_answered_early(
    scope: Scope, compare: Scope | None, viewer: Viewer, language: str, theme: Theme = "light"
) -> Exhibit:
    """Newcomers of at least twelve months: active a month on, by whether their first post was answered in 48 hours."""
    asked = Asked(scope, compare, viewer, language, theme).over_a_year()
    answered = newcomers_answered(asked.scope, viewer)
    if answered.hidden:
        return empty.hidden(asked, "newcomers_answered_early")
    groups = [group for group in records(answered.rows) if group["newcomers"] >= FEWEST_FOR_SHARE]
    if len(groups) < 2:
        return empty.uploadable(asked, "newcomers_answered_early", "interactions", "empty-few-newcomers")
    return _dots(asked, groups)


def _grid(asked: Asked, cells: list[Record]) -> Exhibit:
    units = sorted({cell[side] for cell in cells for side in ("supporter_unit", "supported_unit")})
    shown = [cell for cell in cells if not cell["is_hidden"]]
    edges, source = int(sum(cell["edges"] for cell in shown)), cells[0]["edge_source"]
    words = {name: asked.say(f"support-{name}") for name in ("down", "across", "value")}
    marks = _cell_marks(asked, shown)
    table, named = _grid_table(asked, cells)
    return drawn(
        asked, "support_between_units", _grid_sentence(asked, shown),
        heat_grid(asked.theme, asked.language, lines=len(units), angle=-28, row_height=30, **words),
        Figures(_cell_rows(asked, cells, units), table, marks, named),
        metric="support", size=asked.say("unit-answers" if source == "log" else "unit-mentions", count=edges),
        subtitle=" · ".join([
            asked.say("support-subtitle", period=asked.span), asked.say(f"support-source-{source}"),
            *([f"{HIDDEN} {asked.say('hidden-value')}"] if len(shown) < len(cells) else []),
        ]),
        alt={"edges": edges, "units": len(units), "hidden": len(cells) - len(shown)},
    )  # fmt: skip


def _grid_sentence(asked: Asked, shown: list[Record]) -> Sentence:
    across = figure("cross_unit_share", asked.scope, asked.viewer)
    if across.value is not None and across.numerator is not None and across.denominator is not None:
        slots = {"across": int(across.numerator), "edges": int(across.denominator)}
        return sentence(asked, "support-title", slots)
    return sentence(asked, "support-title-shown", {"edges": int(sum(cell["edges"] for cell in shown))})


def _cell_rows(asked: Asked, cells: list[Record], units: list[str]) -> list[Row]:
    places = {unit: f"{place:02d} {unit}" for place, unit in enumerate(units)}
    known = {(cell["supporter_unit"], cell["supported_unit"]): cell for cell in cells}
    most = max(float(cell["edges"]) for cell in cells if not cell["is_hidden"])
    rows = []
    for giving in units:
        for taking in units:
            cell = known.get((giving, taking))
            row: Row = {"line": places[giving], "slot": places[taking], "line_label": giving, "slot_label": taking}
            rows.append(row | _shown(asked, cell, most) | {"is_complete": True})
    return rows


def _shown(asked: Asked, cell: Record | None, most: float) -> Row:
    """How a cell looks: hidden ones and those without support have no colour, and only support can be opened."""
    if cell is None:
        return {"part": "blank", "step": -1, "tone": "plain", "label": "", "value_label": "0"}
    if cell["is_hidden"]:
        hidden = asked.say("hidden-value")
        return {"part": "hidden", "step": -1, "tone": "plain", "label": HIDDEN, "value_label": hidden}
    step = min(int(len(SEQUENTIAL) * (float(cell["edges"]) / most) ** 0.5), len(SEQUENTIAL) - 1)
    label = asked.number(int(cell["edges"]))
    told = {"step": step, "tone": "ink" if step <= INK_UP_TO else "white", "label": label, "value_label": label}
    return told | {"part": "cell", "mark": _mark_id(cell), "edges": int(cell["edges"])}


def _cell_marks(asked: Asked, shown: list[Record]) -> Marks:
    marks: Marks = {}
    for cell in shown:
        giving, taking = cell["supporter_unit"], cell["supported_unit"]
        opens = replace(origin_of("support_between_units", asked.scope), from_unit=giving, to_unit=taking)
        marks[_mark_id(cell)] = Mark(_mark_id(cell), f"{giving} → {taking}", float(cell["edges"]), opens)
    return marks


def _grid_table(asked: Asked, cells: list[Record]) -> tuple[pd.DataFrame, Cells]:
    hidden = asked.say("hidden-value")
    table = pd.DataFrame({
        asked.say("support-down"): [cell["supporter_unit"] for cell in cells],
        asked.say("support-across"): [cell["supported_unit"] for cell in cells],
        asked.say("support-value"): [
            hidden if cell["is_hidden"] else asked.number(int(cell["edges"])) for cell in cells
        ],
    })  # fmt: skip
    return table, tuple(("", "", "" if cell["is_hidden"] else _mark_id(cell)) for cell in cells)


def _mark_id(cell: Record) -> str:
    return f"{cell['supporter_unit']}>{cell['supported_unit']}"


def _dots(asked: Asked, groups: list[Record]) -> Exhibit:
    counts = [(int(group["active"]), int(group["newcomers"])) for group in groups]
    limits = newcombe(*counts[0], *counts[1])
    difference = counts[0][0] / counts[0][1] - counts[1][0] / counts[1][1]
    told = {"difference": signed(difference, "pp", asked.language)}
    if limits:
        told |= {"low": signed(limits[0], "pp", asked.language), "high": signed(limits[1], "pp", asked.language)}
    names = (("answered", "of_answered"), ("unanswered", "of_unanswered"))
    slots = {
        name: count for pair, group in zip(names, counts, strict=True) for name, count in zip(pair, group, strict=True)
    }
    words = {name: asked.say(f"newcomers-{name}") for name in ("group", "share", "interval")}
    rows = [_dot(asked, place, group) for place, group in enumerate(groups)]
    table = pd.DataFrame({
        asked.say("newcomers-group"): [_group(asked, group) for group in groups],
        asked.say("newcomers-share"): [row["label"] for row in rows],
        asked.say("newcomers-interval"): [row["interval_label"] for row in rows],
    })  # fmt: skip
    marks = {row["mark"]: _dot_mark(asked, row, group) for row, group in zip(rows, groups, strict=True)}
    return drawn(
        asked, "newcomers_answered_early", sentence(asked, "newcomers-title", slots),
        share_dots(asked.theme, asked.language, groups=len(groups), **words),
        Figures(rows, table, marks, tuple(("", row["mark"], "") for row in rows)),
        metric="newcomer_support_effect",
        size=asked.say("unit-newcomers", count=sum(people for _, people in counts)),
        subtitle=asked.say("newcomers-subtitle", period=asked.span, **told),
        alt=slots,
    )  # fmt: skip


def _dot(asked: Asked, place: int, group: Record) -> Row:
    active, people = int(group["active"]), int(group["newcomers"])
    low, high = wilson(active, people) or (0.0, 1.0)
    ends = (asked.number(low, "p"), asked.number(high, "p"))
    return {
        "part": "dot",
        "mark": "answered" if group["is_answered"] else "unanswered",
        "slot": f"{place:02d} {_group(asked, group)}\nn = {people}",
        "slot_label": _group(asked, group),
        "share": active / people,
        "low": low,
        "high": high,
        "label": asked.number(active / people, "p"),
        "interval_label": asked.say("newcomers-interval-of", low=ends[0], high=ends[1]),
    }


def _dot_mark(asked: Asked, row: Row, group: Record) -> Mark:
    opens = origin_of("newcomers_answered" if group["is_answered"] else "newcomers_unanswered", asked.scope)
    return Mark(row["mark"], _group(asked, group), row["share"], opens)


def _group(asked: Asked, group: Record) -> str:
    return asked.say("newcomers-answered" if group["is_answered"] else "newcomers-unanswered")
