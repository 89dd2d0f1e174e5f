"""YouTube's table of videos in a language whose headings are not known, told by ids, English days and column order."""

import re

from data_loaders.grids import Grid, with_headings
from data_loaders.layout import heading
from data_loaders.layouts import youtube_words as words

DAY = re.compile(r"[A-Z][a-z]{2} \d{1,2}, \d{4}")
WHOLE, DECIMAL, CLOCK = (re.compile(form) for form in (r"-?\d+", r"-?\d+(?:\.\d+)?", r"\d+:\d\d:\d\d"))
HEAD = (words.IDS[0], words.TITLES[0], words.PUBLISHED[0])
# The columns YouTube shows unasked, in its order; the second and the sixth are not always there.
USUAL = (
    ("Duration", WHOLE), (words.VIEWS[0], WHOLE), (words.WATCH_TIME[0], DECIMAL), (words.SUBSCRIBERS[0], WHOLE),
    ("Average view duration", CLOCK), (words.IMPRESSIONS[0], WHOLE), (words.CLICK_RATE[0], DECIMAL),
)  # fmt: skip
LEAVES_OUT = ((), (0,), (4,), (0, 4))


def by_position(grids: tuple[Grid, ...]) -> tuple[Grid, ...] | None:
    """The table with English headings, if ids, days and figures stand where YouTube puts them unasked."""
    if len(grids) != 1 or grids[0].cells.num_rows < 3 or grids[0].cells.num_columns < len(HEAD) + 5:
        return None
    columns = [[text or "" for text in column.slice(1).to_pylist()] for column in grids[0].cells.columns]
    known = {heading(text) for text in (*words.TITLES, *words.PUBLISHED)}
    if known & {heading(column[0].as_py()) for column in grids[0].cells.columns} or not _are_videos(columns):
        return None
    rows = [at for at, text in enumerate(columns[0]) if words.VIDEO_ID.fullmatch(text.strip())]
    figures = [[column[at] for at in rows] for column in columns[len(HEAD) :]]
    fitting = [names for names in _orders() if _fit(figures, names)]
    return (with_headings(grids[0], (*HEAD, *(name for name, _ in fitting[0]))),) if len(fitting) == 1 else None


def _are_videos(columns: list[list[str]]) -> bool:
    """Nearly all rows begin with an id, and most of them state a day as YouTube writes it in every language."""
    ids = sum(bool(words.VIDEO_ID.fullmatch(text.strip())) for text in columns[0])
    days = sum(bool(DAY.fullmatch(text)) for text in columns[2])
    return ids >= 1 and ids + 2 >= sum(map(bool, columns[0])) and 2 * days > ids


def _orders() -> list[tuple[tuple[str, re.Pattern[str]], ...]]:
    return [tuple(name for at, name in enumerate(USUAL) if at not in left_out) for left_out in LEAVES_OUT]


def _fit(figures: list[list[str]], names: tuple[tuple[str, re.Pattern[str]], ...]) -> bool:
    return len(figures) == len(names) and all(
        form.fullmatch(text) for column, (_, form) in zip(figures, names, strict=True) for text in column if text
    )
