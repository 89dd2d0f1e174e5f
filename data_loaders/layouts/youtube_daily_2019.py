"""Figures of a channel per day from YouTube Studio: the totals of its zip, or its table by day."""

import re
from pathlib import PurePath

from data_loaders.containers import Member
from data_loaders.drafts import Draft
from data_loaders.file_names import NameHints, youtube_studio
from data_loaders.identify import top_rows
from data_loaders.layout import Column, Layout, Part, TableLayout, heading
from data_loaders.layouts import youtube_words as words
from data_loaders.screening import TOTAL_WORDS

METRICS = (*words.VIEWS, *words.SUBSCRIBERS, *words.SUBSCRIBERS_GAINED, *words.IMPRESSIONS, *words.WATCH_TIME)
COLUMNS = (
    Column("day_on", words.DATES, "day", required=True),
    Column("metric", METRICS, required=True),
    Column("video_views", words.VIEWS, "count", is_rare=True),
    Column("followers_gained", (*words.SUBSCRIBERS_GAINED, *words.SUBSCRIBERS), "count", is_rare=True),
    Column("followers_lost", words.SUBSCRIBERS_LOST, "count", is_rare=True),
    Column("impressions", words.IMPRESSIONS, "count", is_rare=True),
    Column("reactions", words.LIKES, "count", is_rare=True),
    Column("comments", words.COMMENTS, "count", is_rare=True),
    Column("shares", words.SHARES, "count", is_rare=True),
)
ONLY_YOUTUBE = {heading(text) for text in (*words.WATCH_TIME, *words.CLICK_RATE)}
_COPY = re.compile(r" ?\(\d+\)$")


def admits(member: Member) -> bool:
    """A day and one figure could be anybody's: the name must be YouTube's, or a heading only YouTube writes."""
    if _COPY.sub("", PurePath(member.name).stem) in words.TOTAL_NAMES or youtube_studio(member.archive) != NameHints():
        return True
    return any(ONLY_YOUTUBE & {heading(text) for text in row} for grid in member.grids for row in top_rows(grid))


def finish_days(draft: Draft) -> None:
    """Without the total that stands above the days of a table."""
    totals = (at for at, problem in draft.problems.listed.items() if heading(problem.value) in TOTAL_WORDS)
    draft.ignore(list(totals), "rows-total")


LAYOUT = Layout(
    family="youtube_daily",
    since="2019",
    platform="youtube",
    owner="own",
    decimal_mark=".",
    writes_iso_days=True,
    hints=youtube_studio,
    admits=admits,
    languages=("en", "de", "pt", "es"),
    file_names=tuple(f"{name}.csv" for name in words.TOTAL_NAMES),
    tables=(
        TableLayout(
            kind="days",
            parts=(Part(COLUMNS),),
            finish=finish_days,
            known_headings=(*words.NOT_KEPT, *METRICS),
            foreign_headings=(*words.TITLES, *words.IDS),
        ),
    ),
)
