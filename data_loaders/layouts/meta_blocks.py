"""Meta's overview and audience files: tables below each other, each with its title, parted by blank lines."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest

from data_loaders.cutting import SheetRow, rows_of
from data_loaders.drafts import Draft
from data_loaders.grids import Grid
from data_loaders.layout import heading
from data_loaders.rows import OpenQuestion

DAY_WORDS = ("Date", "Data", "Datum", "Fecha")
_FIGURE = re.compile(r"[<\s]*\d|-+$")
STOCK_KEY = re.compile(r"(?P<owner>FB_PAGE|IG_ACCOUNT),(?P<what>[A-Z]+),UNIQUE_USERS")
NETWORKS = ("facebook", "instagram")
DELIMITER_LINE = "sep="
# Between the title of the section that names a network and the title of one of its tables.
BETWEEN = " – "


@dataclass(frozen=True)
class Block:
    """One table with the line above it; the title is empty where that line was lost."""

    title: str
    rows: tuple[SheetRow, ...]


def blocks_of(grid: Grid, most: int | None = None) -> Iterator[Block]:
    """The blocks of a sheet from the top, of at most so many of its rows."""
    rows = rows_of(grid, most)
    collected: list[SheetRow] = []
    for row, below in zip_longest(rows, rows[1:]):
        is_blank = not row.filled or row.text(0).casefold().startswith(DELIMITER_LINE)
        if collected and (is_blank or (len(collected) > 1 and _begins_block(row, below))):
            yield _block(collected)
            collected = []
        collected += [] if is_blank else [row]
    if collected:
        yield _block(collected)


def has_days(row: SheetRow) -> bool:
    """Whether these are the headings of days and one figure: a word for the day, then a text."""
    return row.filled == [0, 1] and heading(row.text(0)) in {heading(word) for word in DAY_WORDS}


def _begins_block(row: SheetRow, below: SheetRow | None) -> bool:
    """The headings of days, or a title above headings: a program has taken out the blank line before it."""
    if has_days(row):
        return True
    if row.filled != [0] or row.text(0)[0].isdigit() or below is None:
        return False
    return stock_key(below) is not None or (len(below.filled) > 1 and not _FIGURE.match(below.text(below.filled[1])))


def stock_key(row: SheetRow) -> re.Match[str] | None:
    """The key above a stock; a program that took its commas for delimiters has parted it."""
    return STOCK_KEY.fullmatch(",".join(text for text in row.texts() if text))


def _block(rows: list[SheetRow]) -> Block:
    if rows[0].filled == [0] and len(rows) > 1:
        return Block(rows[0].text(0), tuple(rows[1:]))
    return Block("", tuple(rows))


def network_in(title: str) -> str | None:
    """The network a title names; None if none or both."""
    named = [network for network in NETWORKS if network in heading(title)]
    return named[0] if len(named) == 1 else None


def settle_network(draft: Draft) -> None:
    """The network from the title or its section's, else the reader's answer, else one question for the section."""
    title = draft.match.grid.title
    network = network_in(title)
    if network is None and draft.answers.network in NETWORKS:
        network = draft.answers.network
    draft.platform = network
    if network is None:
        draft.ask(OpenQuestion("network", title.partition(BETWEEN)[0], NETWORKS), "platform", "account")
