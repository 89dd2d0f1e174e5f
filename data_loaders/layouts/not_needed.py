"""Tables that come in the same zip as others and hold nothing this dashboard uses; they are no failure."""

from collections.abc import Sequence

from data_loaders.errors import NotNeeded
from data_loaders.layout import heading
from data_loaders.layouts import youtube_words as words

FOLLOWER_ACTIVITY = ("Date", "Hour", "Active followers")
FIGURES = (*words.VIEWS, *words.SUBSCRIBERS, *words.IMPRESSIONS, *words.WATCH_TIME)
DIMENSIONS = (
    "Geography", "Cities", "Cidades", "Traffic source", "Viewer age", "Viewer gender", "Device type",
    "Operating system", "Subscription status", "Playback location", "Content type",
)  # fmt: skip

CHART_WIDTH = 5  # columns; tools that list posts have a date, a content type and views among many more


def refuse_not_needed(row: Sequence[str]) -> None:
    """Raise where a heading row is that of a table nobody needs."""
    in_order = [name for text in row if (name := heading(text))]
    names = set(in_order)
    if names == _plain(FOLLOWER_ACTIVITY):
        raise NotNeeded(layout="tiktok_follower_activity")
    if _is_chart(names) or _is_by_something_else(in_order):
        raise NotNeeded(layout="youtube_other_tables")


def _is_chart(names: set[str]) -> bool:
    """One row per day and video, country or the like, with one figure."""
    by_video = names & _plain(words.IDS) and names & _plain(words.TITLES)
    by_other = len(names) <= CHART_WIDTH and names & _plain(DIMENSIONS) and names & _plain(FIGURES)
    return bool(names & _plain(words.DATES) and (by_video or by_other))


def _is_by_something_else(in_order: list[str]) -> bool:
    """YouTube's figures by country, traffic source or the like, which stands first, instead of by video or day."""
    names = set(in_order)
    if names & _plain((*words.DATES, *words.IDS, *words.TITLES)) or not names & _plain(words.VIEWS):
        return False
    is_narrow = len(names) <= CHART_WIDTH and in_order[0] in _plain(DIMENSIONS)
    return is_narrow or bool(names & _plain(words.WATCH_TIME))


def _plain(texts: Sequence[str]) -> set[str]:
    return {heading(text) for text in texts}
