"""The sheets of a member's LinkedIn export as plain tables: a column of names and values, two tables side by side."""

import re
from collections import defaultdict
from dataclasses import replace

from data_loaders.cutting import BLANK, Cell, SheetRow, heading_row, rows_of, table_of, with_headings
from data_loaders.grids import TEXT, Grid
from data_loaders.layout import heading
from data_loaders.layouts.linkedin_periods import BETWEEN, day_in
from data_loaders.layouts.linkedin_positions import is_count, is_day
from data_loaders.parsers_ids import linkedin_post

DISCOVERY = ("Overall Performance", "Impressions", "Members reached")
ENGAGEMENT = ("Date", "Impressions", "Engagements")
HALF = ("Post URL", "Post publish date")
FIGURES = ("Engagements", "Impressions")
FOLLOWERS = ("Date", "New followers")
STOCK = "Total followers"
DEMOGRAPHICS = ("Top Demographics", "Value", "Percentage")
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
_GROUPED = re.compile(r"\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+")
_DAY = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}")


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


def by_position(grids: tuple[Grid, ...]) -> tuple[Grid, ...] | None:
    """The sheets under English headings, if one of them is two equal halves of post addresses."""
    tops = [rows_of(grid, TOP_ROWS) for grid in grids]
    if all(halves_at(top) is None for top in tops):
        return None
    shapes = (HALF, DISCOVERY, FOLLOWERS, ENGAGEMENT, DEMOGRAPHICS)
    named = ([named_sheet(grid, shape, top) for shape in shapes] for grid, top in zip(grids, tops, strict=True))
    return tuple(next((one for one in found if one), grid) for grid, found in zip(grids, named, strict=True))


def named_sheet(grid: Grid, headings: tuple[str, ...], top: list[SheetRow]) -> Grid | None:
    """The sheet with English headings, if its cells are what such a sheet holds."""
    if headings is HALF:
        at = halves_at(top)
        return None if at is None else with_headings(grid, at, (*HALF, FIGURES[0], None, *HALF, FIGURES[1]))
    if headings is DISCOVERY:
        return _named_discovery(grid, top)
    at = next((at for at, row in enumerate(top[:-1]) if _fits(headings, row, top[at + 1])), None)
    return None if at is None else with_headings(grid, at, headings)


def halves_at(top: list[SheetRow]) -> int | None:
    """The row of headings above two tables of address, day and figure with a gap between them."""
    wide = [at for at, row in enumerate(top) if row.filled == [0, 1, 2, 4, 5, 6]]
    below = top[wide[0] + 1 :] if wide else []
    links = [row.text(start) for row in below for start in (0, 4) if row.text(start)]
    figures = [row.text(start) for row in below for start in (2, 6)]
    fits = links and all(map(linkedin_post, links)) and all(is_count(_plain(text)) for text in figures)
    return wide[0] if fits and not linkedin_post(top[wide[0]].text(0)) else None


def _named_discovery(grid: Grid, top: list[SheetRow]) -> Grid | None:
    rows = [row for row in top if row.filled]
    if len(rows) != len(DISCOVERY) or len(BETWEEN.split(rows[0].text(1))) != 2:
        return None
    if any(row.filled != [0, 1] for row in rows) or not all(is_count(_plain(row.text(1))) for row in rows[1:]):
        return None
    renamed = [SheetRow(row.number, ((name, row.cells[0][1]), *row.cells[1:]))
               for row, name in zip(rows, DISCOVERY, strict=True)]  # fmt: skip
    return table_of(grid, renamed)


def _fits(headings: tuple[str, ...], row: SheetRow, below: SheetRow) -> bool:
    """Whether a row can be the headings of a sheet: as many words, and below them cells of its kind."""
    width = len(headings)
    if row.filled != list(range(width)) or below.filled != list(range(width)):
        return False
    if headings is DEMOGRAPHICS:
        return not is_day(below.text(0)) and not is_count(below.text(1)) and any(map(str.isdigit, below.text(2)))
    return is_day(below.text(0)) and all(is_count(_plain(below.text(at))) for at in range(1, width))


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
    stated = next((row for row in rows[:at] if _DAY.search(row.text(0)) and is_count(_plain(row.text(1)))), None)
    days = [SheetRow(row.number, tuple(map(plain_count, row.cells[:2]))) for row in rows[at + 1 :]]
    headings = heading_row(rows[at].number, (*FOLLOWERS, STOCK))
    if stated is None:
        return table_of(grid, (headings, *days))
    day, stock = _DAY.findall(stated.text(0))[-1], plain_count(stated.cells[1])
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


def _plain(text: str) -> str:
    """A count without the marks between its thousands, whichever the language sets; counts have no decimals."""
    return re.sub(r"[.,\s]", "", text) if _GROUPED.fullmatch(text.strip()) else text.strip()


def plain_count(cell: Cell) -> Cell:
    """A count cell without the marks between its thousands."""
    text, kind = cell
    return (_plain(text), kind) if text and kind == TEXT else cell
