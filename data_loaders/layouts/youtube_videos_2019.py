"""Videos of a channel from YouTube Studio: at most 500, below a total that is not their sum; the channel is asked."""

from data_loaders.drafts import Draft
from data_loaders.file_names import youtube_studio
from data_loaders.layout import Column, Layout, Part, TableLayout
from data_loaders.layouts import youtube_words as words
from data_loaders.layouts.youtube_places import by_position

COLUMNS = (
    Column("post_id", words.IDS, "identifier", required=True),
    Column("text", words.TITLES, required=True),
    Column("published_on", words.PUBLISHED, "day", required=True),
    Column("video_views", words.VIEWS, "count", required=True),
    Column("watch_time_hours", words.WATCH_TIME, "amount"),
    Column("follows", (*words.SUBSCRIBERS, *words.SUBSCRIBERS_GAINED), "count"),
    Column("impressions", words.IMPRESSIONS, "count"),
    Column("reactions", words.LIKES, "count", is_rare=True),
    Column("comments", words.COMMENTS, "count", is_rare=True),
    Column("shares", words.SHARES, "count", is_rare=True),
)


def finish_videos(draft: Draft) -> None:
    """Totals and notices in any language out, links from ids; a video without publish date stays, and is said."""
    _ignore_totals_and_notices(draft)
    ids, titles = draft.column("post_id"), draft.column("text")
    for at in draft.live():
        if not words.VIDEO_ID.fullmatch(ids[at] or ""):
            draft.refuse(at, "post_id", ids[at] or draft.destroyed.get(at), "video-id-unreadable")
    draft.fill("permalink", lambda at: f"{words.LINK}{ids[at]}" if ids[at] else None)
    draft.fill("text", lambda at: (titles[at] or "").strip() or None)
    live = draft.live()
    draft.notes["posts-undated"] += sum(draft.column("published_on")[at] is None for at in live)
    draft.is_cut = draft.is_cut or bool(draft.notes["rows-notice"]) or len(live) == words.MOST_ROWS
    draft.notes["list-cut-at-500"] += len(live) if draft.is_cut else 0


def _ignore_totals_and_notices(draft: Draft) -> None:
    """A row without title whose first cell is no id: the total above the videos, or the only cell of a notice."""
    ids, titles = draft.column("post_id"), draft.column("text")
    odd = [at for at in range(draft.size) if at not in draft.ignored and at not in draft.destroyed and not titles[at]
           and ids[at] and not words.VIDEO_ID.fullmatch(ids[at])]  # fmt: skip
    draft.ignore([at for at in odd if draft.filled[at] == 1], "rows-notice")
    draft.ignore([at for at in odd if draft.filled[at] > 1], "rows-total")


LAYOUT = Layout(
    family="youtube_videos",
    since="2019",
    platform="youtube",
    owner="own",
    decimal_mark=".",
    hints=youtube_studio,
    by_position=by_position,
    languages=("en", "de", "pt", "es"),
    file_names=("Content <from>_<to> <channel>.zip", *(f"{name}.csv" for name in words.TABLE_NAMES)),
    tables=(
        TableLayout(
            kind="posts",
            parts=(Part(COLUMNS),),
            finish=finish_videos,
            may_lack=("published_on",),
            known_headings=(*words.NOT_KEPT, *words.SUBSCRIBERS_GAINED, *words.SUBSCRIBERS_LOST),
            foreign_headings=words.DATES,
        ),
    ),
)
