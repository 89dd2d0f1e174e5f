"""Videos from TikTok Studio; days carry no year, but the id in each link holds the moment."""

from datetime import date, datetime, timedelta

from data_loaders.drafts import Draft
from data_loaders.file_names import tiktok_studio
from data_loaders.layout import Column, Layout, Part, TableLayout
from data_loaders.layouts.tiktok_days import SLACK
from data_loaders.parsers_ids import tiktok_moment, tiktok_post
from data_loaders.parsers_month_days import LANGUAGES as DAY_LANGUAGES
from data_loaders.parsers_month_days import MonthDay, latest, month_days

ONE_DAY = timedelta(days=1)
LONGEST_WAIT = timedelta(days=366)  # from uploading a video to publishing it
COLUMNS = (
    Column("exported_on", ("Time",)),
    Column("text", ("Video title",)),
    Column("permalink", ("Video link",), required=True),
    Column("posted_on", ("Post time",), required=True),
    Column("reactions", ("Total likes",), "count"),
    Column("comments", ("Total comments",), "count"),
    Column("shares", ("Total shares",), "count"),
    Column("video_views", ("Total views",), "count", required=True),
    Column("saves", ("Add to favorites", "Total favorites"), "count", is_rare=True),
)


def name_posts(draft: Draft) -> list[datetime | None]:
    """Id, account and kind from each link; the moments the ids hold, in UTC."""
    posts = [tiktok_post(link) for link in draft.column("permalink")]
    draft.fill("author_account", lambda at: found[0] if (found := posts[at]) else None)
    draft.fill("media_type", lambda at: found[1] if (found := posts[at]) else None)
    draft.fill("post_id", lambda at: found[2] if (found := posts[at]) else None)
    return [tiktok_moment(post_id) for post_id in draft.column("post_id")]


def finish_videos(draft: Draft) -> None:
    """Posts with the moment of their id where the stated day fits it, else with the day in the year of the id."""
    made, written = name_posts(draft), month_days(draft.column("posted_on"))
    days = [_posted_on(day, moment) for day, moment in zip(written, made, strict=True)]
    draft.fill("published_at", lambda at: made[at] if days[at] is None else None)
    draft.fill("published_on", lambda at: days[at])
    draft.stated_as_of_on = _stated_export_day(draft, made)


def _posted_on(written: MonthDay | None, made: datetime | None) -> date | None:
    """The stated day where it is another one than that of the id, as for a video uploaded long before."""
    if written is None:
        return None
    if made is None:
        return written.on(written.year) if written.year else None
    nearest = latest(written, made.date() + ONE_DAY)
    if nearest and made.date() - nearest <= ONE_DAY:
        return None
    return latest(written, made.date() + LONGEST_WAIT)


def _stated_export_day(draft: Draft, made: list[datetime | None]) -> date | None:
    """The day in column `Time`, if only one year is possible between the last video and today."""
    stated = draft.column("exported_on")
    texts = {text for at in draft.live() if (text := stated[at])}
    (day,) = month_days(sorted(texts)) if len(texts) == 1 else (None,)
    moments = [moment.date() for at in draft.live() if (moment := made[at])]
    if day is None or not moments:
        return None
    years = [day.year] if day.year else range(max(moments).year, draft.today.year + 2)
    found = [on for year in years if (on := day.on(year)) and max(moments) - ONE_DAY <= on <= draft.today + ONE_DAY]
    if len(found) == 1:
        return found[0]
    limit = draft.answers.exported_on or draft.hints.as_of_on
    return max((on for on in found if limit and on <= limit + SLACK), default=None)


LAYOUT = Layout(
    family="tiktok_content",
    since="2024",
    languages=(*DAY_LANGUAGES, "ja", "zh", "ko"),
    platform="tiktok",
    owner="own",
    decimal_mark=".",
    time_zone="UTC",
    hints=tiktok_studio,
    file_names=("Content.csv", "Content.xlsx"),
    tables=(
        TableLayout(
            kind="posts",
            parts=(Part(COLUMNS),),
            finish=finish_videos,
            lists_all=False,
            known_headings=("Total play time", "Average watch time", "Watched full video*", "New followers"),
        ),
    ),
)
