"""Followers of an account per day from TikTok Studio: the stock, and its change since the day before."""

from data_loaders.drafts import Draft
from data_loaders.layout import Column
from data_loaders.layouts.tiktok_days import place_days, studio_days


def finish_history(draft: Draft) -> None:
    """The date of each row; beside a stock that is `undefined` TikTok writes a change of 0 it has not measured."""
    place_days(draft)
    stocks, changes = draft.column("followers_total"), draft.column("followers_gained")
    unmeasured = [at for at in draft.live() if stocks[at] is None and changes[at] == 0]
    draft.notes["changes-not-measured"] += len(unmeasured)
    for at in unmeasured:
        changes[at] = None
    draft.values["followers_gained"] = changes


LAYOUT = studio_days(
    "tiktok_follower_history",
    "FollowerHistory",
    Column("followers_total", ("Followers",), "count", required=True),
    Column("followers_gained", ("Difference in followers from previous day",), "count", required=True),
    finish=finish_history,
)
