"""Questions about what follows a call: who does something for the first time in the days after it."""

from dataclasses import replace
from datetime import date

import pandas as pd

from analysis.echo import Cell, First, cells_of
from queries.answers import Answer
from queries.door import Question, answer
from queries.origins import FIRST_TIMES, Origin
from queries.periods import whole_scope
from queries.reading import minimum_group
from queries.rows import rows_behind
from queries.scope import Scope, Viewer

FIRST_ON, LAST_ON = date(2000, 1, 1), date(2100, 12, 31)
_COLUMNS = ["kind", "units", "from_day", "to_day", "people", "engaged", "is_hidden"]


def _in_cells(people: pd.DataFrame) -> pd.DataFrame:
    """Cells are made of all units alike, and shown where the units asked for hold all of theirs."""
    told = [row for kind in FIRST_TIMES for row in _of_kind(kind, people[people["kind"] == kind])]
    return pd.DataFrame(told, columns=_COLUMNS).astype({"people": "Int64", "engaged": "Int64", "is_hidden": "bool"})


def _of_kind(kind: str, people: pd.DataFrame) -> list[tuple[object, ...]]:
    if people.empty:
        return []
    firsts = [
        First(unit, int(day), None if pd.isna(engaged) else bool(engaged))
        for unit, day, engaged in zip(people["unit"], people["day"], people["has_engaged"], strict=True)
    ]
    chosen = set(people.loc[people["is_chosen"].astype(bool), "unit"])
    cells = cells_of(firsts, minimum_group(), int(people["last_day"].iloc[0]))
    shown = [_row(kind, cell) for cell in cells if chosen.issuperset(cell.units)]
    is_anybody_left_out = bool(chosen.difference(*(cell.units for cell in cells if chosen.issuperset(cell.units))))
    return [*shown, (kind, "", None, None, None, None, True)] if is_anybody_left_out else shown


def _row(kind: str, cell: Cell) -> tuple[object, ...]:
    return kind, "\n".join(cell.units), cell.from_day, cell.to_day, cell.people, cell.engaged, False


CALLS_OFFERED = Question("calls_offered")
ECHO_BY_UNIT = Question("echo_by_unit", metrics=("echo",), reduced=_in_cells)


def calls_offered(scope: Scope, viewer: Viewer) -> Answer:
    """The founding call (no campaign_id) and the post that opens each campaign, if its echo can be told for a week.

    Filters do not matter. Only posts of the organisation, or of people who agreed to be named. The echo of a call ends
    after 60 days, with what is loaded, or before the next call. is_logged: whether the interactions log knows who
    engaged with it; has_most_echo: most members used its hashtags in those days.
    Columns: campaign_id, name, platform, called_on, until_on, is_logged, has_most_echo.
    """
    return answer(CALLS_OFFERED, at_any_time(scope), viewer)


def echo_by_unit(scope: Scope, viewer: Viewer, campaign_id: str = "") -> Answer:
    """People with a first post, a first use of the call's hashtags or joining after a call, in cells of enough people.

    A cell is one unit or several together (a line each) over whole weeks after the call; people of other filters than
    that of units count alike. engaged: had reacted to the call, commented or shared it before; null where no log knows.
    is_hidden: too few people of the chosen units are left, without figures.
    Columns: kind, units, from_day, to_day, people, engaged, is_hidden.
    """
    return answer(ECHO_BY_UNIT, at_any_time(scope), viewer, campaign_id=campaign_id)


def at_any_time(scope: Scope) -> Scope:
    """The scope an echo is told of: of all filters only the units matter, so the others ask no question anew."""
    return replace(whole_scope(FIRST_ON, LAST_ON), units=scope.units)


def echo_rows(
    scope: Scope,
    viewer: Viewer,
    measure: str = "echo_first_posts",
    mark_from_on: date | None = None,
    mark_to_on: date | None = None,
    campaign_id: str = "",
    from_unit: str = "",
) -> Answer:
    """Rows behind the people of a cell: their first posts, or who joined; from_unit: the units, a line each.

    part: total, file (null where few people stand behind it) or row; numerator and denominator are its terms.
    Columns: part, file, file_name, layout, sheet_name, row_number, as_of_on, channel, day_on, label, link, text, rows,
    files, numerator, denominator, in_scope, with_terms.
    """
    days = (mark_from_on or scope.from_on, mark_to_on or scope.to_on)
    return rows_behind(Origin(measure, scope, *days, campaign_id=campaign_id, from_unit=from_unit), viewer)
