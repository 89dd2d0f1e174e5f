"""What X writes alike in every language: its day, and the order of the columns."""

import re

from data_loaders.grids import Grid, with_headings
from data_loaders.layout import heading

# X writes its days in English whatever the language of the viewer.
DAY = re.compile(r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? [A-Z][a-z]{2} \d{1,2},? \d{4}")
COUNT = re.compile(r"\d+(?:\.0)?")


def renamed_days(grids: tuple[Grid, ...], headings: tuple[str, ...], day_at: int, texts: tuple[int, ...] = ()
                 ) -> tuple[Grid, ...] | None:  # fmt: skip
    """The one table with these headings, if its cells are X's days and counts in these places.

    texts: the places that hold neither; None where the table does not fit or its first cell is a known heading.
    """
    if len(grids) != 1 or grids[0].cells.num_columns != len(headings) or grids[0].cells.num_rows < 2:
        return None
    columns = [column.slice(1).to_pylist() for column in grids[0].cells.columns]
    if heading(grids[0].cells.column(day_at)[0].as_py()) == heading(headings[day_at]):
        return None
    for at, column in enumerate(columns):
        form = DAY if at == day_at else COUNT
        if at not in texts and not all(form.fullmatch(text.strip()) for text in column if text):
            return None
    is_dated = any(columns[day_at]) and all(columns[day_at])
    return (with_headings(grids[0], headings),) if is_dated else None
