"""The first rows of a table as they stand in the file, so that a reader can compare them with what was understood."""

from data_loaders.drafts import Draft
from data_loaders.rows import SourceRows

ROWS_KEPT = 20
# Blank rows are not worth showing, so a few more are looked at.
ROWS_LOOKED_AT = 60
PLACED_IN_TIME = {
    "published": ("published_at", "published_on"), "occurred": ("occurred_at", "occurred_on"),
    "written_on": ("day_on",),
}  # fmt: skip


def source_rows_of(parts: list[Draft]) -> SourceRows:
    """The cells below the heading row, of the columns that have a heading or a value."""
    match = parts[0].match
    looked_at = match.grid.cells.slice(match.heading_at + 1, ROWS_LOOKED_AT)
    numbers = match.grid.row_numbers.slice(match.heading_at + 1, ROWS_LOOKED_AT).to_pylist()
    columns = [[text or "" for text in column.to_pylist()] for column in looked_at.columns]
    shown = [at for at, heading in enumerate(match.own_headings) if heading.strip() or any(columns[at])]
    rows = [(number, tuple(columns[at][row] for at in shown)) for row, number in enumerate(numbers)]
    kept = [(number, cells) for number, cells in rows if any(text.strip() for text in cells)][:ROWS_KEPT]
    return SourceRows(
        sheet_name=match.grid.sheet_name,
        headings=tuple(match.own_headings[at].strip() for at in shown),
        row_numbers=tuple(number for number, _ in kept),
        cells=tuple(cells for _, cells in kept),
        heading_of=_headings_by_field(parts),
    )


def _headings_by_field(parts: list[Draft]) -> dict[str, str]:
    read_from: dict[str, str] = {}
    for draft in parts:
        for field, place in draft.places.items():
            for typed in PLACED_IN_TIME.get(field, (field,)):
                read_from.setdefault(typed, draft.match.own_headings[place].strip())
    return read_from
