"""Meta's post exports in a language nobody has seen yet: told by ids, links and times in the vendor's places."""

import re
from collections.abc import Callable

from data_loaders.cutting import SheetRow, rows_of, with_headings
from data_loaders.grids import Grid

LOOKED_AT = 200
FEWEST = 2
MOST_ODD = 0.1  # error rows have neither id nor link
ID = re.compile(r"\d{15,19}")
TIME = re.compile(r"\d\d/\d\d/\d{4} \d\d:\d\d")
FACEBOOK_LINK = re.compile(r"https?://(?:[\w-]+\.)?facebook\.com/\S*")
INSTAGRAM_LINK = re.compile(r"https?://(?:www\.)?instagram\.com/\S*")
FACEBOOK_WIDTHS, INSTAGRAM_WIDTHS = range(24, 46), range(16, 24)
FACEBOOK_PLACES = {0: ID, 1: ID, 6: TIME, 8: FACEBOOK_LINK}
INSTAGRAM_PLACES = {0: ID, 1: ID, 6: TIME, 7: INSTAGRAM_LINK}
FACEBOOK_HEADINGS = (
    "Post ID", "Page ID", "Page name", "Title", "Description", "Duration (sec)", "Publish time", "Caption type",
    "Permalink", "Is crosspost", "Is share", "Post type", "Languages", "Custom labels", "Funded content status",
    "Data comment", "Date",
)  # fmt: skip
FACEBOOK_SUMS = ("Reactions, Comments and Shares", "Reactions", "Comments", "Shares", "Total clicks")
INSTAGRAM_HEADINGS = (
    "Post ID", "Account ID", "Account username", "Account name", "Description", "Duration (sec)", "Publish time",
    "Permalink", "Post type", "Data comment", "Date",
)  # fmt: skip


def facebook_by_position(grids: tuple[Grid, ...]) -> tuple[Grid, ...] | None:
    """The Facebook posts with English headings; the figures only where they add up as Facebook's do."""
    return _named(grids, FACEBOOK_WIDTHS, FACEBOOK_PLACES, _facebook_headings)


def instagram_by_position(grids: tuple[Grid, ...]) -> tuple[Grid, ...] | None:
    """The Instagram posts with English headings; the figures come in any order, so only known words name them."""
    return _named(grids, INSTAGRAM_WIDTHS, INSTAGRAM_PLACES, lambda _rows: INSTAGRAM_HEADINGS)


def _named(grids: tuple[Grid, ...], widths: range, places: dict[int, re.Pattern[str]],
           headings: Callable[[list[SheetRow]], tuple[str | None, ...]]) -> tuple[Grid, ...] | None:  # fmt: skip
    if len(grids) != 1:
        return None
    first, *rows = rows_of(grids[0], LOOKED_AT) or [SheetRow(1, ())]
    rows = [row for row in rows if row.filled]
    if len(first.filled) not in widths or len(rows) < FEWEST:
        return None
    for place, form in places.items():
        odd = sum(not form.fullmatch(row.text(place)) for row in rows)
        if odd > MOST_ODD * len(rows) or form.fullmatch(first.text(place)):
            return None
    return (with_headings(grids[0], 0, headings(rows)),)


def _facebook_headings(rows: list[SheetRow]) -> tuple[str | None, ...]:
    """The first seventeen columns, and the figures where one column is the sum of the three behind it in every row."""
    begins = len(FACEBOOK_HEADINGS)
    for sum_at in (begins + 1, begins + 2):
        if _adds_up(rows, sum_at):
            before = ("Views", "Reach") if sum_at == begins + 2 else ("Reach",)
            return (*FACEBOOK_HEADINGS, *before, *FACEBOOK_SUMS)
    return FACEBOOK_HEADINGS


def _adds_up(rows: list[SheetRow], sum_at: int) -> bool:
    numbers = [[row.text(at) for at in range(sum_at, sum_at + 4)] for row in rows]
    counted = [[int(text) for text in four] for four in numbers if all(text.isdecimal() for text in four)]
    return len(counted) * 2 > len(rows) and any(four[0] for four in counted) and all(
        four[0] == sum(four[1:]) for four in counted
    )  # fmt: skip
