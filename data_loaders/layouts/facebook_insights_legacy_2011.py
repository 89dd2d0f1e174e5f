"""Facebook's own Insights export of posts, offered to 2022: headings in row 1, their descriptions in row 2."""

from data_loaders.drafts import Draft
from data_loaders.file_names import any_day
from data_loaders.finishing import place_in_time, rescue_ids
from data_loaders.layout import Column, Layout, Part, TableLayout
from data_loaders.layouts.meta_content import US_PACIFIC, unify_media_types
from data_loaders.layouts.meta_facebook_posts_2023 import MEDIA_TYPES

ACTION = "Lifetime Post Stories by action type - {}"
COLUMNS = (
    Column("stated_id", ("Post ID",), "identifier", required=True),
    Column("permalink", ("Permalink",), required=True),
    Column("text", ("Post Message",)),
    Column("media_type", ("Type",)),
    Column("published", ("Posted",), "moment", required=True),
    Column("reach", ("Lifetime Post Total Reach",), "count", required=True),
    Column("impressions", ("Lifetime Post Total Impressions",), "count"),
    Column("clicks", ("Lifetime Post Consumptions",), "count"),
    # In a workbook these three stand on sheets of their own.
    Column("reactions", (ACTION.format("like"),), "count", is_rare=True),
    Column("comments", (ACTION.format("comment"),), "count", is_rare=True),
    Column("shares", (ACTION.format("share"),), "count", is_rare=True),
    Column("video_views", ("Lifetime Total Video Views",), "count", is_rare=True),
)
SHARED_TYPES = {"sharedvideo": "Videos", "video_inline": "Videos"}


def finish_posts(draft: Draft) -> None:
    """The row of descriptions out; `<page>_<post>` parted into account and post; times to UTC."""
    stated = draft.column("stated_id")
    moments = draft.column("published")
    described = [at for at in range(draft.size) if not stated[at] and not moments[at] and at not in draft.destroyed]
    draft.ignore(described, "rows-descriptions")
    draft.fill("post_id", lambda at: (stated[at] or "").rpartition("_")[2] or None)
    draft.fill("author_account", lambda at: (stated[at] or "").rpartition("_")[0] or None)
    place_in_time(draft, US_PACIFIC)
    rescue_ids(draft, lambda _link: None, may_lack_id=True)
    unify_media_types(draft, MEDIA_TYPES | SHARED_TYPES)


LAYOUT = Layout(
    family="facebook_insights_legacy",
    since="2011",
    platform="facebook",
    owner="own",
    date_order="mdy",
    decimal_mark=".",
    time_zone=US_PACIFIC,
    hints=any_day,
    file_names=("Facebook Insights Data Export (Post Level) - <Page> - 2021-03-31.csv",),
    tables=(
        TableLayout(
            kind="posts",
            parts=(Part(COLUMNS),),
            finish=finish_posts,
            known_headings=("Countries", "Languages", "Audience Targeting", "Lifetime *"),
        ),
    ),
)
