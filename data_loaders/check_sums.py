"""Total rows as check sums: left out of the figures, and compared with what the rows above them add up to."""

from typing import TYPE_CHECKING

import pyarrow as pa
import pyarrow.compute as pc

from data_loaders.layout import heading
from data_loaders.screening import LONGEST_TOTAL_WORD, TOTAL_WORDS

if TYPE_CHECKING:
    from data_loaders.drafts import Draft

# Reach is not among them: people reached by two posts are counted once in a total.
ADDITIVE = ("impressions", "reactions", "comments", "shares", "clicks", "saves", "video_views")


def note_differing_totals(draft: "Draft") -> None:
    """Count the columns whose rows do not add up to their total; a row that was refused is missing from the sum."""
    totals = sorted(at for at in draft.ignored if _names_total(draft.cells["c0"][at].as_py()))
    for field in ADDITIVE if totals else ():
        if field in draft.values:
            figures = draft.as_column(field, pa.int64())
            stated = {total for at in totals if (total := figures[at].as_py()) is not None}
            summed = pc.sum(figures.filter(draft.is_live())).as_py() or 0
            draft.notes["totals-differ"] += bool(stated) and summed not in stated


def _names_total(text: str | None) -> bool:
    return text is not None and len(text) <= LONGEST_TOTAL_WORD and heading(text).strip(" :") in TOTAL_WORDS
