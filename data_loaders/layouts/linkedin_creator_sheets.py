"""The sheets of a member's LinkedIn export as plain tables: a column of names and values, two tables side by side."""

from collections import defaultdict
from dataclasses import replace

from data_loaders.cutting import BLANK, SheetRow, heading_row, rows_of, table_of
from data_loaders.grids import Grid
from data_loaders.layout import heading
from data_loaders.layouts.linkedin_audience import share_of
from data_loaders.layouts.linkedin_creator_shapes import (
    DEMOGRAPHICS,
    DISCOVERY,
    ENGAGEMENT,
    FIGURES,
    FOLLOWERS,
    HALF,
    SHAPES,
    STOCK,
    WRITTEN_DAY,
    halves_at,
    named_sheet,
    plain_count,
    stated_stock,
)
from data_loaders.layouts.linkedin_periods import day_in
from data_loaders.layouts.linkedin_positions import is_day

# Sheet names since 2021 with the order of their days; 2026 brought a second sheet of groups. English and German
# share one name.
ROLES: dict[str, tuple[str | None, tuple[str, ...]]] = {
    "discovery": ("mdy", DISCOVERY), "engagement": (None, ENGAGEMENT), "top posts": ("mdy", HALF),
    "followers": ("mdy", FOLLOWERS), "demographics": ("mdy", DEMOGRAPHICS),
    "audience demographics": ("mdy", DEMOGRAPHICS), "content demographics": ("mdy", DEMOGRAPHICS),
    "descoberta": ("dmy", DISCOVERY), "engajamento": ("dmy", ENGAGEMENT), "publicações mais em alta": ("dmy", HALF),
    "seguidores": ("dmy", FOLLOWERS), "dados demográficos do público": ("dmy", DEMOGRAPHICS),
    "dados demográficos do conteúdo": ("dmy", DEMOGRAPHICS),
    "auffindbarkeit": ("dmy", DISCOVERY), "top-beiträge": ("dmy", HALF), "follower innen": ("dmy", FOLLOWERS),
    "demografische daten": ("dmy", DEMOGRAPHICS),
}  # fmt: skip
TOP_ROWS = 8
GAP = 1


def day_order(sheet_name: str) -> str | None:
    """The order of day and month in the language of a sheet's name."""
    return ROLES.get(heading(sheet_name), (None, ()))[0]


def cut(grid: Grid) -> tuple[Grid, ...]:
    """The one table of a sheet under English headings; any other sheet as it is."""
    _, headings = ROLES.get(heading(grid.sheet_name), (None, ()))
    top = rows_of(grid, TOP_ROWS)
    if headings and (named := named_sheet(grid, headings, top)):
        grid, top = named, rows_of(named, TOP_ROWS)
    if (at := _row_of(top, (*HALF, FIGURES[0], "", *HALF, FIGURES[1]))) is not None:
        return (_joined(grid, at),)
    if top and heading(top[0].text(0)) == heading(DISCOVERY[0]):
        return (_discovery(grid),)
    if (at := _row_of(top, FOLLOWERS)) is not None:
        return (_followers(grid, at),)
    return (_ungrouped(grid),) if _row_of(top, ENGAGEMENT) is not None else (grid,)


def cut_renamed(grid: Grid) -> tuple[Grid, ...]:
    """The one table of a sheet that somebody renamed, in any language, if its cells are those of such a sheet."""
    top = rows_of(grid, TOP_ROWS)
    found = (named_sheet(grid, shape, top) for shape in SHAPES if _is_surely(shape, top))
    named = next((one for one in found if one), None)
    return cut(named) if named else ()


def _is_surely(headings: tuple[str, ...], top: list[SheetRow]) -> bool:
    """Days with a number beside them may be anything, but below a stated stock they are followers."""
    if headings is FOLLOWERS:
        return stated_stock(top) is not None
    texts = [row.text(2) for row in top[1:] if row.filled]
    return headings is not DEMOGRAPHICS or all(share_of(text) for text in texts)


def by_position(grids: tuple[Grid, ...]) -> tuple[Grid, ...] | None:
    """The sheets under English headings, if one of them is two equal halves of post addresses."""
    tops = [rows_of(grid, TOP_ROWS) for grid in grids]
    if all(halves_at(top) is None for top in tops):
        return None
    named = ([named_sheet(grid, shape, top) for shape in SHAPES] for grid, top in zip(grids, tops, strict=True))
    return tuple(next((one for one in found if one), grid) for grid, found in zip(grids, named, strict=True))


def _row_of(top: list[SheetRow], headings: tuple[str, ...]) -> int | None:
    wanted = [heading(text) for text in headings]
    return next(
        (at for at, row in enumerate(top) if [heading(text) for text in row.texts()][: len(wanted)] == wanted), None
    )


def _discovery(grid: Grid) -> Grid:
    """Names beside values become headings above them."""
    rows = [row for row in rows_of(grid) if len(row.filled) > 1]
    values = (rows[0].cells[1], *(plain_count(row.cells[1]) for row in rows[1:]))
    return table_of(
        grid, (heading_row(rows[0].number, [row.text(0) for row in rows]), SheetRow(rows[0].number, values))
    )


def _followers(grid: Grid, at: int) -> Grid:
    """The stock stated above the days goes to its day, or to a row of its own."""
    rows = rows_of(grid)
    stated = stated_stock(rows[:at])
    days = [SheetRow(row.number, tuple(map(plain_count, row.cells[:2]))) for row in rows[at + 1 :]]
    headings = heading_row(rows[at].number, (*FOLLOWERS, STOCK))
    if stated is None:
        return table_of(grid, (headings, *days))
    day, stock = WRITTEN_DAY.findall(stated.text(0))[-1], plain_count(stated.cells[1])
    same = [place for place, row in enumerate(days) if _same_day(row.text(0), day)]
    if len(same) == 1:
        days[same[0]] = replace(days[same[0]], cells=(*days[same[0]].cells, stock))
    else:
        days.append(SheetRow(stated.number, ((day, stated.cells[0][1]), BLANK, stock)))
    return table_of(grid, (headings, *days))


def _same_day(text: str, day: str) -> bool:
    """Two days written in one order, or one with its year first."""
    if is_day(text) and text[:4].isdigit():
        return day_in(text, "dmy") in {day_in(day, "dmy"), day_in(day, "mdy")}
    return day_in(text, "dmy") == day_in(day, "dmy") and day_in(text, "mdy") == day_in(day, "mdy") and is_day(text)


def _joined(grid: Grid, at: int) -> Grid:
    """Every post of either half once, with the figures of both."""
    rows = rows_of(grid)
    lefts, rights = (_half(rows[at + 1 :], start) for start in (0, len(HALF) + 1 + GAP))
    waiting: dict[str, list[SheetRow]] = defaultdict(list)
    for row in rights:
        waiting[row.text(0)].append(row)
    joined = []
    for row in lefts:
        other = waiting[row.text(0)].pop(0) if waiting[row.text(0)] else None
        joined.append(replace(row, cells=(*row.cells, other.cells[-1] if other else BLANK)))
    only_right = [row for rest in waiting.values() for row in rest]
    joined += [replace(row, cells=(*row.cells[:-1], BLANK, row.cells[-1])) for row in only_right]
    return table_of(grid, (heading_row(rows[at].number, (*HALF, *FIGURES)), *joined))


def _half(rows: list[SheetRow], start: int) -> list[SheetRow]:
    """Address, day and figure of one of the two tables."""
    figure_at = start + len(HALF)
    return [replace(row, cells=(*row.cells[start:figure_at], plain_count(row.cells[figure_at])))
            for row in rows if row.text(start)]  # fmt: skip


def _ungrouped(grid: Grid) -> Grid:
    return table_of(grid, (SheetRow(row.number, tuple(map(plain_count, row.cells))) for row in rows_of(grid)))
