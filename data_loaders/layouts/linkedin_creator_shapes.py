"""What the sheets of a member's LinkedIn export look like, whatever their names and the language of their headings."""

import re

from data_loaders.cutting import Cell, SheetRow, table_of, with_headings
from data_loaders.grids import TEXT, Grid
from data_loaders.layouts.linkedin_periods import BETWEEN
from data_loaders.layouts.linkedin_positions import is_count, is_day
from data_loaders.parsers_ids import linkedin_post

DISCOVERY = ("Overall Performance", "Impressions", "Members reached")
ENGAGEMENT = ("Date", "Impressions", "Engagements")
HALF = ("Post URL", "Post publish date")
FIGURES = ("Engagements", "Impressions")
FOLLOWERS = ("Date", "New followers")
STOCK = "Total followers"
DEMOGRAPHICS = ("Top Demographics", "Value", "Percentage")
SHAPES = (HALF, DISCOVERY, FOLLOWERS, ENGAGEMENT, DEMOGRAPHICS)
WRITTEN_DAY = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}")
_GROUPED = re.compile(r"\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+")


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


def stated_stock(rows: list[SheetRow]) -> SheetRow | None:
    """The row that states the followers on a day in words, as `Total followers on 3/23/2026: | 3050`."""
    worded = (row for row in rows if WRITTEN_DAY.search(row.text(0)) and not is_day(row.text(0)))
    return next((row for row in worded if is_count(_plain(row.text(1)))), None)


def plain_count(cell: Cell) -> Cell:
    """A count cell without the marks between its thousands."""
    text, kind = cell
    return (_plain(text), kind) if text and kind == TEXT else cell


def _plain(text: str) -> str:
    """A count without the marks between its thousands, whichever the language sets; counts have no decimals."""
    return re.sub(r"[.,\s]", "", text) if _GROUPED.fullmatch(text.strip()) else text.strip()
