"""The rows that were not taken, with the cells they have in the file, so that a person can repair them there."""

import pyarrow as pa
import pyarrow.compute as pc

from data_loaders.drafts import Draft
from data_loaders.rows import NONE_REJECTED, RejectedRows
from data_loaders.screening import is_filled

# A sheet holds no more, with its heading row.
MOST_ROWS = 1_048_575


def rejected_rows_of(parts: list[Draft]) -> RejectedRows:
    """All refused rows of one table in the order of the file, each once."""
    causes = _first_causes(parts).slice(0, MOST_ROWS)
    if not causes.num_rows:
        return NONE_REJECTED
    match = parts[0].match
    cells = match.grid.cells.take(pc.add(causes["position"], match.heading_at + 1))
    headings = [heading.strip() for heading in match.own_headings]
    shown = [at for at, heading in enumerate(headings) if heading or pc.any(is_filled(cells.column(at))).as_py()]
    columns = {
        "row_number": parts[0].numbers.take(causes["position"]), "column": causes["column"], "reason": causes["reason"],
    }  # fmt: skip
    columns |= {f"c{place}": cells.column(at) for place, at in enumerate(shown)}
    return RejectedRows(match.grid.sheet_name, tuple(headings[at] for at in shown), pa.table(columns))


def _first_causes(parts: list[Draft]) -> pa.Table:
    """The first cause of each refused row; a table read in several parts may refuse a row in each."""
    causes = pa.concat_tables([draft.problems.causes() for draft in parts])
    if len(parts) == 1:
        return causes
    firsts = causes.group_by("position", use_threads=False).aggregate([("column", "first"), ("reason", "first")])
    return firsts.rename_columns(["position", "column", "reason"]).sort_by("position")
