"""Which layout a file has: exactly one must recognise its tables, by headings, never by the first that fits."""

import re
from collections.abc import Iterable
from dataclasses import replace
from fnmatch import fnmatchcase

from data_loaders.containers import Member
from data_loaders.errors import AmbiguousLayout, UnknownLayout
from data_loaders.grids import Grid
from data_loaders.layout import Layout, Part, TableLayout, heading
from data_loaders.matches import Match, Recognised
from data_loaders.shown_headings import with_shown_headings

HEADING_ROWS = 15
SHOWN_HEADINGS = 12
_ROW_NUMBERS = re.compile(r"|#|n[ro]\.?|index|unnamed: \d+|lfd\. ?nr\.?")
NEAR = 0.6  # of the required columns, from which on a layout is named as the one probably meant


def identify(member: Member, layouts: Iterable[Layout]) -> Recognised:
    """The one layout that recognises this file."""
    layouts = tuple(layout for layout in layouts if layout.admits(member))
    grids = [grid for grid in member.grids if not grid.is_hidden]
    found = _most_specific([recognised for layout in layouts if (recognised := _recognise(layout, grids))])
    if len(found) > 1:
        raise AmbiguousLayout(layouts=", ".join(each.layout.name for each in found))
    if not found:
        raise _unknown(grids, layouts)
    return found[0]


def recognised_by_position(member: Member, layouts: Iterable[Layout]) -> tuple[Member, Recognised] | None:
    """The file with the headings of a known language, if cells and places of exactly one layout fit."""
    grids = tuple(grid for grid in member.grids if not grid.is_hidden)
    found = []
    for layout in layouts:
        named = layout.by_position(grids)
        if named and (recognised := _recognise(layout, list(named))):
            found.append((replace(member, grids=named), with_shown_headings(recognised, grids)))
    return found[0] if len(found) == 1 else None


def top_rows(grid: Grid) -> list[list[str]]:
    """The first rows of a grid, in which a heading row can stand."""
    columns = [column.to_pylist() for column in grid.cells.slice(0, HEADING_ROWS).columns]
    return [[text or "" for text in row] for row in zip(*columns, strict=True)]


def _recognise(layout: Layout, grids: list[Grid]) -> Recognised | None:
    found = [_matches(layout.cut(grid), layout) for grid in grids]
    if not any(match.table.is_main for matches in found for match in matches):
        return None
    named = [id(match.table) for matches in found for match in matches]
    found = [matches or _by_content(layout, grid, named) for matches, grid in zip(found, grids, strict=True)]
    others = [grid.sheet_name for matches, grid in zip(found, grids, strict=True)
              if not matches and grid.cells.num_rows]  # fmt: skip
    return Recognised(layout, tuple(match for matches in found for match in matches), tuple(others))


def _by_content(layout: Layout, grid: Grid, named: list[int]) -> list[Match]:
    """The tables of a sheet under another name that no sheet has under its own; groups have a sheet for each kind."""
    matches = _matches(layout.cut_renamed(grid), layout)
    return [match for match in matches if id(match.table) not in named or match.table.kind == "audience"]


def _matches(pieces: Iterable[Grid], layout: Layout) -> list[Match]:
    return [match for piece in pieces if (match := _first_match(piece, layout.tables))]


def _first_match(grid: Grid, tables: tuple[TableLayout, ...]) -> Match | None:
    return next((found for table in tables if (found := match_table(grid, table))), None)


def _most_specific(found: list[Recognised]) -> list[Recognised]:
    """Without the layouts that need less of the same sheets than another one does."""
    needs = [_needed_cells(recognised) for recognised in found]
    is_beaten = [any(need < other for other in needs) for need in needs]
    return [recognised for recognised, beaten in zip(found, is_beaten, strict=True) if not beaten]


def _needed_cells(recognised: Recognised) -> frozenset[tuple[str, int, int]]:
    """The heading cells, by sheet, row and place, without which the layout would not be recognised."""
    return frozenset(
        (match.grid.sheet_name, match.grid.row_numbers[match.heading_at].as_py(), place)
        for match in recognised.matches
        for column in match.table.required
        for places in match.places if (place := places.get(column.field)) is not None
    )  # fmt: skip


def refuse_half_known(recognised: Recognised, member: Member) -> None:
    """A sheet that lacks one needed column of its table: the rest alone would be half a file."""
    for grid in member.grids:
        if grid.sheet_name in recognised.other_sheets:
            error = _unknown([grid], (recognised.layout,))
            if error.text_id == "layout-column-missing":
                raise error


def match_table(grid: Grid, table: TableLayout) -> Match | None:
    """The table in this grid, if a row of its first fifteen holds every required heading."""
    for position, row in enumerate(top_rows(grid)):
        plain = [heading(text) for text in row]
        if set(plain) & {heading(text) for text in table.foreign_headings}:
            return None
        has_required = all(_place(column.headings, plain) is not None for column in table.required)
        if has_required and table.fits(grid, position):
            return _match(grid, table, position, row, plain)
    return None


def _match(grid: Grid, table: TableLayout, position: int, row: list[str], plain: list[str]) -> Match:
    places = tuple(_places(part, plain) for part in table.parts)
    used = {plain[place] for by_field in places for place in by_field.values()}
    known = used | {heading(text) for text in table.known_headings}
    known |= {heading(text) for column in table.columns for text in column.headings}
    new = [text for text, name in zip(row, plain, strict=True) if name and not _is_known(name, known)]
    only_known = {heading(text) for text in table.known_headings}
    beside = [text for text, name in zip(row, plain, strict=True) if name in known - used - only_known]
    repeated = [name for name in used if plain.count(name) > 1]
    delivered = {column_field for by_field in places for column_field in by_field}
    missing = [column.headings[0] for column in table.columns if column.field not in delivered and not column.is_rare]
    return Match(grid, table, position, places, tuple(row), tuple(sorted(repeated)), tuple(dict.fromkeys(new)),
                 tuple(dict.fromkeys(missing)), beside=tuple(dict.fromkeys(beside)))  # fmt: skip


def _places(part: Part, plain: list[str]) -> dict[str, int]:
    """Where each column stands; a column without headings is the first that no other column is."""
    named = {column.field: place for column in part.columns
             if column.headings and (place := _place(column.headings, plain)) is not None}  # fmt: skip
    left = [at for at in range(len(plain)) if at not in named.values()]
    # A column of row numbers that another program put in front has no heading of its own.
    left = [at for at in left if not _ROW_NUMBERS.fullmatch(plain[at])] or left
    return {column.field: named[column.field] if column.headings else left[0]
            for column in part.columns if column.field in named or (not column.headings and left)}  # fmt: skip


def _place(headings: tuple[str, ...], plain: list[str]) -> int | None:
    """Where the best of the headings stands; a column without headings is the first one."""
    if not headings:
        return 0
    for wanted in map(heading, headings):
        if "*" not in wanted and wanted in plain:
            return plain.index(wanted)
        places = [at for at, name in enumerate(plain) if fnmatchcase(name, wanted)] if "*" in wanted else []
        if places:
            return places[0]
    return None


def _is_known(name: str, known: set[str]) -> bool:
    """Known by name, or by a family such as `promoted *`."""
    return name in known or any("*" in family and fnmatchcase(name, family) for family in known)


def _unknown(grids: list[Grid], layouts: tuple[Layout, ...]) -> UnknownLayout:
    known = ", ".join(dict.fromkeys(layout.family for layout in layouts))
    rows = [row for grid in grids for row in top_rows(grid)]
    widest = max(rows, key=lambda row: sum(1 for text in row if text.strip()), default=[])
    found = ", ".join([text.strip() for text in widest if text.strip()][:SHOWN_HEADINGS]) or "–"
    nearest = max(((_score(table, row), layout, table, row) for layout in layouts for table in layout.tables
                   if table.is_main for row in rows), key=lambda scored: scored[0], default=None)  # fmt: skip
    if nearest is None or nearest[0] < NEAR:
        return UnknownLayout(found=found, known=known)
    _, layout, table, row = nearest
    plain = [heading(text) for text in row]
    missing = [column.headings[0] for column in table.required if _place(column.headings, plain) is None]
    if not missing:
        return UnknownLayout(found=found, known=known)
    return UnknownLayout("layout-column-missing", layout=layout.family, missing=", ".join(missing), found=found)


def _score(table: TableLayout, row: list[str]) -> float:
    """How much of a table's columns a row holds, required ones counting most."""
    plain = [heading(text) for text in row]
    present = [_place(column.headings, plain) is not None for column in table.required]
    return sum(present) / len(present) if len(present) > 1 else 0.0
