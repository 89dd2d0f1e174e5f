"""A member's own LinkedIn export: sums of the period, days, top posts, followers and groups of the audience.

Since 2026 numbers are texts, and followers and viewers have a sheet of groups each.
"""

from collections.abc import Sequence

from data_loaders.drafts import Draft
from data_loaders.file_names import linkedin_member
from data_loaders.layout import Column, Layout, Part, TableLayout, heading
from data_loaders.layouts.linkedin_audience import dimension_of, read_shares
from data_loaders.layouts.linkedin_creator_shapes import (
    DEMOGRAPHICS,
    DISCOVERY,
    ENGAGEMENT,
    FIGURES,
    FOLLOWERS,
    HALF,
    STOCK,
)
from data_loaders.layouts.linkedin_creator_sheets import by_position, cut, cut_renamed, day_order
from data_loaders.layouts.linkedin_periods import order_without_gaps, read_period, settle_days, texts_of
from data_loaders.layouts.linkedin_posts import place_posts

PERIOD_COLUMNS = (
    Column("period", DISCOVERY[:1], "text", required=True),
    Column("impressions", DISCOVERY[1:2], "count", required=True),
    Column("reach", DISCOVERY[2:], "count"),
)
DAY_COLUMNS = (
    Column("day_on", ENGAGEMENT[:1], "day", required=True),
    Column("impressions", ENGAGEMENT[1:2], "count", required=True),
    Column("engagements", ENGAGEMENT[2:], "count", required=True),
)
POST_COLUMNS = (
    Column("permalink", HALF[:1], "text", required=True),
    Column("created_on", HALF[1:], "day", required=True),
    Column("engagements", FIGURES[:1], "count", required=True),
    Column("impressions", FIGURES[1:], "count", required=True),
)
FOLLOWER_COLUMNS = (
    Column("day_on", FOLLOWERS[:1], "day", required=True),
    Column("followers_gained", FOLLOWERS[1:], "count", required=True),
    Column("followers_total", (STOCK,), "count", is_rare=True),
)
GROUP_COLUMNS = (
    Column("dimension", DEMOGRAPHICS[:1], "text", required=True),
    Column("label", DEMOGRAPHICS[1:2], "text", required=True),
    Column("percentage", DEMOGRAPHICS[2:], "text", required=True),
)
AUDIENCES = {
    "audience demographics": "followers", "dados demográficos do público": "followers",
    "content demographics": "viewers", "dados demográficos do conteúdo": "viewers",
}  # fmt: skip
BOTH_AUDIENCES = ("followers", "viewers")


def finish_period(draft: Draft) -> None:
    """The sums of the whole period."""
    read_period(draft, "period", day_order(draft.sheet))


def finish_days(draft: Draft) -> None:
    """Days in the order in which they follow each other, else that of the sheet's language."""
    settle_days(draft, "day_on", order_without_gaps(texts_of(draft, "day_on")) or day_order(draft.sheet))


def finish_followers(draft: Draft) -> None:
    """The gains, and the stock on the day it is stated for, which is the day of the export."""
    gains = [text for text, gain in zip(texts_of(draft, "day_on"), draft.column("followers_gained"), strict=True)
             if gain is not None]  # fmt: skip
    settle_days(draft, "day_on", order_without_gaps(gains) or day_order(draft.sheet))
    days, stocks = draft.column("day_on"), draft.column("followers_total")
    stated = [days[at] for at in draft.live() if stocks[at] is not None and days[at]]
    draft.stated_as_of_on = stated[0] if stated else None
    # Two sheets state a day each; as one source the later would take the place of the earlier.
    draft.series = f"{draft.layout.family}_followers"


def finish_posts(draft: Draft) -> None:
    """Posts with their moments."""
    place_posts(draft, order=day_order(draft.sheet))


def finish_groups(draft: Draft) -> None:
    """Shares of groups, as exactly as they are stated; never a count made from them."""
    read_shares(draft, "percentage")
    draft.values["dimension"] = [text and dimension_of(text) for text in draft.column("dimension")]
    draft.fill("audience_of", lambda _: AUDIENCES.get(heading(draft.sheet)))


def settle_audiences(drafts: Sequence[Draft]) -> None:
    """Two sheets of groups are those of followers and viewers, in this order unless the name of one says otherwise."""
    groups = [draft for draft in drafts if draft.kind == "audience"]
    if len(groups) != 2:
        return
    named = [AUDIENCES.get(heading(draft.sheet)) for draft in groups]
    order = BOTH_AUDIENCES[::-1] if named in (["viewers", None], [None, "followers"]) else BOTH_AUDIENCES
    for draft, audience_of, stated in zip(groups, order, named, strict=True):
        _name_audience(draft, stated or audience_of)


def _name_audience(draft: Draft, audience_of: str) -> None:
    draft.fill("audience_of", lambda _: audience_of)


LAYOUT = Layout(
    family="linkedin_creator",
    since="2021",
    languages=("en", "pt", "de"),
    platform="linkedin",
    owner="own",
    decimal_mark=".",
    time_zone="UTC",
    hints=linkedin_member,
    cut=cut,
    cut_renamed=cut_renamed,
    settle=settle_audiences,
    by_position=by_position,
    file_names=("Content_<from>_<to>_<Name>.xlsx", "AggregateAnalytics_<Name>_<from>_<to>.xlsx"),
    tables=(
        TableLayout(kind="days", parts=(Part(PERIOD_COLUMNS),), finish=finish_period, lists_all=False),
        TableLayout(kind="posts", parts=(Part(POST_COLUMNS),), finish=finish_posts, lists_all=False),
        TableLayout(kind="days", parts=(Part(DAY_COLUMNS),), finish=finish_days, is_main=False),
        TableLayout(kind="days", parts=(Part(FOLLOWER_COLUMNS),), finish=finish_followers, is_main=False),
        TableLayout(kind="audience", parts=(Part(GROUP_COLUMNS),), finish=finish_groups, is_main=False),
    ),
)
