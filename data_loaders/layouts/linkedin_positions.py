"""LinkedIn's page exports in a language nobody has shown us yet: told by cells and places, proposed to the reader."""

import re
from collections.abc import Sequence

from data_loaders.cutting import SheetRow, rows_of, with_headings
from data_loaders.grids import Grid
from data_loaders.parsers_dates import is_numeric, iso_days
from data_loaders.parsers_ids import linkedin_post

CONTENT_COLUMNS, FOLLOWER_COLUMNS, VISITOR_COLUMNS, GROUP_COLUMNS = 20, (4, 5), 25, 2
ENOUGH_GROUPS = 3
TRIPLES, RATES_FROM = (1, 5, 8, 11, 14), 17
FIGURES = ("Impressions", "Clicks", "Reactions", "Comments", "Reposts")
# English and Portuguese write the total last, Spanish writes it first.
ORDERS = (("organic", "sponsored", "total"), ("total", "organic", "sponsored"))
POST_HEADINGS = (
    "Post title", "Post link", "Post type", "Campaign name", "Posted by", "Created date", "Campaign start date",
    "Campaign end date", "Audience", "Impressions", "Views", "Offsite Views", "Clicks", "Click through rate (CTR)",
    "Likes", "Comments", "Reposts", "Follows", "Engagement rate", "Content Type",
)  # fmt: skip
FOLLOWER_HEADINGS = ("Date", "Sponsored followers", "Organic followers", "Auto-invited followers", "Total followers")
LINK_AT, CREATED_AT, POST_COUNTS_AT = 1, 5, (9, 12, 14, 15, 16)
VIEWS_AT, TOTAL_VIEWS_AT = (19, 20), 21
TABS = ("Overview", "Life", "Jobs", "Total")
TOP_ROWS = 5
_WHOLE = re.compile(r"-?\d+(?:\.0+)?")


def is_day(text: str) -> bool:
    """Whether a cell is a day in numbers."""
    return is_numeric(text) or bool(iso_days([text]))


def is_count(text: str) -> bool:
    """Whether a cell is a whole number or empty."""
    return not text or _WHOLE.fullmatch(text) is not None


def counted(text: str) -> int:
    """The number of a count cell, 0 where it is empty."""
    return int(float(text)) if text else 0


def sheet_of_days(grid: Grid, width: int, day_at: int) -> tuple[list[SheetRow], int] | None:
    """The rows of a sheet and where those below its headings begin: as wide as these, each with a day at its place."""
    top = rows_of(grid, TOP_ROWS)
    first = next((at for at, row in enumerate(top) if at and is_day(row.text(day_at))), None)
    if first is None or top[first - 1].filled != list(range(width)):
        return None
    rows = rows_of(grid)
    return (rows, first) if all(is_day(row.text(day_at)) for row in rows[first:] if row.filled) else None


def content_by_position(grids: tuple[Grid, ...]) -> tuple[Grid, ...] | None:
    """A daily sheet and a sheet of posts, each twenty columns wide."""
    if len(grids) != 2:
        return None
    days, posts = (sheet_of_days(grid, CONTENT_COLUMNS, at) for grid, at in zip(grids, (0, CREATED_AT), strict=True))
    headings = _content_headings(days[0][days[1] :]) if days else None
    if not days or not posts or not headings or not _are_posts(posts[0][posts[1] :]):
        return None
    return with_headings(grids[0], days[1] - 1, headings), with_headings(grids[1], posts[1] - 1, POST_HEADINGS)


def followers_by_position(grids: tuple[Grid, ...]) -> tuple[Grid, ...] | None:
    """A daily sheet whose last column is the sum of those before it, and sheets of groups."""
    for width in FOLLOWER_COLUMNS:
        days = sheet_of_days(grids[0], width, 0) if grids else None
        if days and all(_is_sum(row, range(1, width - 1), width - 1) for row in days[0][days[1] :]):
            headings = FOLLOWER_HEADINGS if width == 5 else (*FOLLOWER_HEADINGS[:3], FOLLOWER_HEADINGS[-1])
            return _with_groups(grids, with_headings(grids[0], days[1] - 1, headings), "Total followers")
    return None


def visitors_by_position(grids: tuple[Grid, ...]) -> tuple[Grid, ...] | None:
    """A daily sheet of views and visitors by tab and device, the totals last, and sheets of groups."""
    days = sheet_of_days(grids[0], VISITOR_COLUMNS, 0) if grids else None
    if not days or not all(_is_sum(row, VIEWS_AT, TOTAL_VIEWS_AT) for row in days[0][days[1] :]):
        return None
    names = [f"{tab} {figure} ({device})" for tab in TABS for figure in ("page views", "unique visitors")
             for device in ("desktop", "mobile", "total")]  # fmt: skip
    return _with_groups(grids, with_headings(grids[0], days[1] - 1, ("Date", *names)), "Total views")


def _content_headings(rows: list[SheetRow]) -> list[str] | None:
    """The English headings, the order of organic, sponsored and total told by what adds up."""
    if not all(is_count(row.text(at)) for row in rows for at in range(1, RATES_FROM)):
        return None
    for order in ORDERS:
        organic, sponsored, total = (order.index(part) for part in ("organic", "sponsored", "total"))
        if all(_is_sum(row, (at + organic, at + sponsored), at + total) for row in rows for at in TRIPLES):
            first, *others = [[f"{figure} ({part})" for part in order] for figure in (*FIGURES, "Engagement rate")]
            return ["Date", *first, "Unique impressions (organic)", *(name for names in others for name in names)]
    return None


def _are_posts(rows: list[SheetRow]) -> bool:
    """Links, each once: how a boosted post calls its parts is not known in this language."""
    links = [row.text(LINK_AT) for row in rows if row.filled]
    are_counts = all(is_count(row.text(at)) for row in rows for at in POST_COUNTS_AT)
    return are_counts and len(set(links)) == len(links) and all(linkedin_post(link) for link in links)


def _is_sum(row: SheetRow, parts: Sequence[int], total: int) -> bool:
    texts = [row.text(at) for at in (*parts, total)]
    return all(map(is_count, texts)) and sum(map(counted, texts[:-1])) == counted(texts[-1])


def _with_groups(grids: tuple[Grid, ...], days: Grid, figure: str) -> tuple[Grid, ...] | None:
    """The daily sheet and the sheets of groups, whose second column counts."""
    if len(grids) <= ENOUGH_GROUPS or not all(_is_group(rows_of(grid)) for grid in grids[1:]):
        return None
    return (days, *(with_headings(grid, 0, (None, figure)) for grid in grids[1:]))


def _is_group(rows: list[SheetRow]) -> bool:
    return bool(rows) and len(rows[0].cells) == GROUP_COLUMNS and all(is_count(row.text(1)) for row in rows[1:])
