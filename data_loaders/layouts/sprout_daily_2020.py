"""Days of own profiles from Sprout Social, with the stock of followers (`Audience`)."""

from data_loaders.drafts import Draft
from data_loaders.layout import Column, Layout, Part, TableLayout
from data_loaders.layouts.mention_words import network_of

COLUMNS = (
    Column("day_on", ("Date",), "day", required=True),
    Column("network", ("Network",), required=True),
    Column("account", ("Profile",), required=True),
    Column("followers_total", ("Audience",), "count", required=True),
    Column("growth", ("Net Audience Growth",), "count"),
    Column("posts", ("Published Posts",), "count"),
    Column("followers_gained", ("Audience Gained",), "count", is_rare=True),
    Column("followers_lost", ("Audience Lost",), "count", is_rare=True),
    Column("impressions", ("Impressions",), "count", is_rare=True),
    Column("reach", ("Reach",), "count", is_rare=True),
    Column("engagements", ("Engagements",), "count", is_rare=True),
    Column("reactions", ("Reactions",), "count", is_rare=True),
    Column("comments", ("Comments",), "count", is_rare=True),
    Column("shares", ("Shares",), "count", is_rare=True),
    Column("saves", ("Saves",), "count", is_rare=True),
    Column("clicks", ("Post Clicks (All)", "Post Link Clicks"), "count", is_rare=True),
    Column("video_views", ("Video Views",), "count", is_rare=True),
)


def finish_days(draft: Draft) -> None:
    """Network and account of each row, and the gain of the day."""
    networks, accounts = draft.column("network"), draft.column("account")
    draft.fill("platform", lambda at: network_of(None, networks[at]))
    draft.fill("account", lambda at: (accounts[at] or "").strip().removeprefix("@") or None)
    for at in draft.live():
        for field in ("platform", "account"):
            if draft.column(field)[at] is None:
                draft.refuse(at, field, None, f"missing-{field}")
    growth, gained, lost = (draft.column(field) for field in ("growth", "followers_gained", "followers_lost"))
    # A net growth stands as it is where gains and losses are not delivered apart; it may be negative.
    draft.fill("followers_gained", lambda at: growth[at] if gained[at] is None and lost[at] is None else gained[at])


LAYOUT = Layout(
    family="sprout_daily",
    since="2020",
    platform=None,
    owner="many",
    date_order="mdy",
    decimal_mark=".",
    file_names=("Profile Performance (<group>) <from> - <to>.csv",),
    tables=(
        TableLayout("days", (Part(COLUMNS),), finish_days, known_headings=(
            "Organic *", "Paid *", "Potential Reach", "Engagement Rate *", "Sent Messages", "Received *", "Video *",
            "Published *", "Other *", "Post Link Clicks", "* Reactions", "Answers", "Profile *", "Page *", "Story *",
            "Average *", "Unlikes", "Follower*", "Fans*", "Organic Likes", "Reach*",
        )),
    ),
)  # fmt: skip
