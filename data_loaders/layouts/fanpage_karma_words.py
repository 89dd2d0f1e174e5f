"""What the sheets of Fanpage Karma have in common: a title in row 1, the period in row 2, headings in row 3."""

import re
from datetime import date

from data_loaders import parsers_dates
from data_loaders.drafts import Draft
from data_loaders.parsers import BadCell

PROFILE = ("Profile", "Profil")
PROFILE_ID = ("Profile-ID", "Profil-ID")
LIKES = ("Number of Likes", "Anzahl Likes", "Anzahl der Likes", 'Anzahl der "Gefällt mir"-Angaben')
COMMENTS = ("Number of Comments", "Anzahl Kommentare", "Anzahl der Kommentare")
RATES = ("Post interaction rate", "Post-Interaktionsrate", "Post Interaktionsrate")
_DAY = re.compile(r"\d{4}-\d\d?-\d\d?|\d{1,2}([./-])\d{1,2}\1(?:\d{4}|\d\d)|\d{1,2}\.? [^\W\d]{3,}\.? \d{4}"
                  r"|[^\W\d]{3,}\.? \d{1,2},? \d{4}")  # fmt: skip


def period_above(draft: Draft) -> tuple[date, date] | None:
    """First and last day of the period written above the headings; None where none or only a doubtful one stands."""
    above = draft.match.grid.cells.slice(0, draft.match.heading_at)
    cells = [
        text for row in zip(*(column.to_pylist() for column in above.columns), strict=True) for text in row if text
    ]
    written = [found[0] for text in cells for found in _DAY.finditer(text)]
    orders = parsers_dates.order_proven(written) | ({"dmy"} if "." in parsers_dates.marks_of(written) else set())
    if not orders and any(map(parsers_dates.is_numeric, written)):
        orders = {draft.answers.date_order} if draft.answers.date_order else set()
        if not orders:
            return None
    try:
        days = [parsers_dates.moment(text, next(iter(orders), "dmy")).on for text in written]
    except BadCell:
        return None
    return (min(days), max(days)) if len(days) > 1 and len(orders) < 2 else None
