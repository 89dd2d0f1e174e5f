"""The rows that were not taken, with the cells they have in the file, so that a person can repair them there."""

from data_loaders.drafts import Draft
from data_loaders.rows import NO_SOURCE, SourceRows

# A workbook of more rows helps nobody repair a file; the receipt counts them all.
MOST_ROWS = 50_000


def rejected_rows_of(parts: list[Draft]) -> SourceRows:
    """The refused rows of one table that its problems list, in the order of the file, each once."""
    cells: dict[int, tuple[str, ...]] = {}
    for draft in parts:
        refused = sorted(draft.problems.listed)[: MOST_ROWS - len(cells)]
        if not refused:
            continue
        rows = draft.match.grid.cells.take([draft.match.heading_at + 1 + at for at in refused])
        texts = [[text or "" for text in column.to_pylist()] for column in rows.columns]
        for at, position in enumerate(refused):
            cells[draft.row_numbers[position]] = tuple(column[at] for column in texts)
    if not cells:
        return NO_SOURCE
    match = parts[0].match
    headings = [heading.strip() for heading in match.headings]
    shown = [at for at, heading in enumerate(headings) if heading or any(row[at] for row in cells.values())]
    return SourceRows(
        sheet_name=match.grid.sheet_name,
        headings=tuple(headings[at] for at in shown),
        row_numbers=tuple(sorted(cells)),
        cells=tuple(tuple(cells[number][at] for at in shown) for number in sorted(cells)),
    )
